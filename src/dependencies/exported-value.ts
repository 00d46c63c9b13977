import { resultOf } from '../program/call-results.js';
import { constructorOf } from '../program/class-members.js';
import { wholeModule } from '../program/exports.js';
import type { Values } from '../program/resolve-value.js';
import { isSameValue, type Value } from '../program/values.js';
import { assignedTo } from '../program/written-values.js';
import type { FunctionNode, Member, Node, SourceTree } from '../syntax/tree.js';

/**
 * What a package's entry file has at a path as the catalog writes it: `load`, `default.sync`, `Loader#load`, `create()#read`.
 *
 * @returns `undefined` when syntax does not tell
 */
export function exportedValue(values: Values, entry: SourceTree, path: string): Value | undefined {
  const steps = path.match(/\(\)#|#|[^.#()]+/g) ?? ['default'];
  return along(values, entry, steps) ?? (steps[0] === 'default' && steps.length > 1 ? along(values, entry, steps.slice(1)) : undefined);
}

function along(values: Values, entry: SourceTree, steps: readonly string[]): Value | undefined {
  let value: Value | undefined = { kind: 'namespace', tree: entry };
  for (const [index, step] of steps.entries()) value = value && stepFrom(values, value, step, steps[index - 1] === '#');
  return value && itself(values, value);
}

/** @param isMade whether the value stands for what `new` makes of it: classes that are functions have no instances of their own */
function stepFrom(values: Values, value: Value, step: string, isMade: boolean): Value | undefined {
  const from = itself(values, value);
  if (step === '#') return values.instanceOf(from) ?? from;
  if (step === '()#') return from.kind === 'project' ? resultOfNode(values, from.node, from.tree) : undefined;
  return values.member(value, step) ?? assignedMember(values, from, step, isMade);
}

/** A module that is used as a value is what it assigns to `module.exports`, if it does. */
function itself(values: Values, value: Value): Value {
  return value.kind === 'namespace' ? values.ofExport(value.tree, wholeModule) ?? value : value;
}

function resultOfNode(values: Values, node: Node, tree: SourceTree): Value | undefined {
  return node.kind === 'function' ? resultOf(values, node, tree) : undefined;
}

/** `glob.sync = …` beside `function glob`, and `Loader.prototype.load = …` for its instances. */
function assignedMember(values: Values, owner: Value, name: string, isOfInstance: boolean): Value | undefined {
  if (owner.kind !== 'project' || owner.node.kind !== 'function') return undefined;
  const members = (owner.tree.mentions.get(name) ?? []).filter((mention) => mention.kind === 'member');
  for (const member of members) {
    const holder = holderOf(member, isOfInstance);
    const assigned = assignedTo(member);
    if (holder && assigned && isSameValue(values.of(holder), owner.node)) return values.of(assigned);
  }
  return undefined;
}

/** Whose member it is: of an instance's, whose prototype holds it. */
function holderOf({ object }: Member, isOfInstance: boolean): Node | undefined {
  if (!isOfInstance) return object;
  return object.kind === 'member' && object.name === 'prototype' ? object.object : undefined;
}

/** The code that a call or `new` of a value runs: a function, or of a class its constructor and the fields. */
export function codeOf(values: Values, value: Value | undefined): readonly (FunctionNode | Node)[] {
  const called = value && itself(values, value);
  if (called?.kind !== 'project') return [];
  if (called.node.kind === 'function') return [called.node];
  if (called.node.kind !== 'class') return [];
  const fields = called.node.members.flatMap(({ form, isStatic, value: initial }) => (form === 'field' && !isStatic && initial ? [initial] : []));
  const own = constructorOf(called.node);
  const inherited = own === undefined && called.node.heritage ? codeOf(values, values.of(called.node.heritage)) : [];
  return [...fields.filter(({ kind }) => kind !== 'function'), ...(own === undefined ? inherited : [own])];
}
