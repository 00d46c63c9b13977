import { classOf, memberOf, runnerOf } from '../callgraph/runners.js';
import type { ClassNode, Member, Node, SourceTree } from '../syntax/tree.js';

/** What keeps its value as long as the program runs. */
export interface LastingPlace {
  /** What it is declared with. */
  readonly initial: Node | undefined;
  /** Where the file sets it, and to what; `undefined` where that is not plain. */
  readonly writes: readonly { readonly target: Node; readonly value: Node | undefined }[];
}

/** The variable of the module that a name stands for, or the static field of a class of the file that a member is. */
export function lastingPlace(node: Node, tree: SourceTree): LastingPlace | undefined {
  if (node.kind === 'member') return staticField(node, tree);
  const binding = node.kind === 'identifier' ? tree.bindings.module.get(node.name) : undefined;
  if (binding?.declaration.kind !== 'declarator' || binding.declaration.target !== binding.identifier) return undefined;
  return { initial: binding.declaration.initial, writes: binding.writes };
}

/** `Store.text`, and `this.text` in a static method. */
function staticField(member: Member, tree: SourceTree): LastingPlace | undefined {
  const owner = classAt(member, tree);
  const field = owner?.members.find(({ form, isStatic, name }) => form === 'field' && isStatic && name === member.name);
  if (field === undefined || member.name === undefined) return undefined;
  const writes = (tree.mentions.get(member.name) ?? []).flatMap((mention) => {
    const { parent } = mention;
    const isWrite = mention.kind === 'member' && parent?.kind === 'assignment' && parent.target === mention && classAt(mention, tree) === owner;
    return isWrite ? [{ target: mention, value: parent.value }] : [];
  });
  return { initial: field.value, writes };
}

/** The class whose static member is read. */
function classAt({ object }: Member, tree: SourceTree): ClassNode | undefined {
  if (object.kind === 'identifier') {
    const declaration = tree.bindings.of(object)?.declaration;
    return declaration?.kind === 'class' ? declaration : undefined;
  }
  const runner = object.kind === 'this' ? runnerOf(object) : undefined;
  const method = runner?.kind === 'function' ? memberOf(runner) : undefined;
  return method?.isStatic === true ? classOf(method) : undefined;
}
