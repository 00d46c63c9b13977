import { memberOfClass } from '../program/class-members.js';
import { globalModule, isKeptOutside, type Value } from '../program/values.js';
import type { ClassMember, ClassNode, Member, Mention, Node, PatternProperty } from '../syntax/tree.js';
import { whenExpected } from './expected-members.js';
import type { Flow } from './flow.js';
import { followPattern, patternSource } from './pattern-flow.js';
import { classOf } from './runners.js';

/** A member of a class by name: one that is declared, or one that is only assigned (`this.name = …`). */
export interface NamedMember { readonly owner: ClassNode; readonly name: string }

/** Follows a method, accessor or field to the places that read it on the class, its subclasses, its bases and its interfaces. */
export function memberUses(flow: Flow, member: ClassMember | NamedMember, access: readonly string[]): void {
  const declared = 'kind' in member ? member : undefined;
  const owner = 'kind' in member ? classOf(member) : member.owner;
  const { name } = member;
  if (owner === undefined || name === undefined) return;
  const target: Target = { flow, owner, name, declared, isStatic: declared?.isStatic ?? false, access };
  for (const file of flow.search.filesUsing(name, flow.values.treeOf(owner))) {
    for (const mention of file.mentions.get(name) ?? []) followMention(target, mention);
  }
}

interface Target extends NamedMember {
  readonly flow: Flow;
  readonly declared: ClassMember | undefined;
  readonly isStatic: boolean;
  readonly access: readonly string[];
}

function followMention(target: Target, mention: Mention): void {
  const form = target.declared?.form === 'setter' ? 'setter' : 'getter';
  if (mention.kind === 'member') {
    if (isRunBy(form, mention) && isReadOf(target, mention.object, mention)) use(target, mention);
  } else if (mention.kind === 'pattern-property' && form === 'getter') {
    const source = patternSource(mention);
    if (source !== undefined && isReadOf(target, source, mention)) use(target, mention);
  }
}

/** An accessor runs where it is mentioned; other members are what is read there, or the pattern that receives it. */
function use({ flow, declared, access }: Target, mention: Member | PatternProperty): void {
  if (declared?.form === 'getter' || declared?.form === 'setter') flow.called(mention);
  else if (mention.kind === 'member') flow.follow(mention, access);
  else followPattern(flow, mention.target, access);
}

export type Accessor = 'getter' | 'setter';

/** Whether the accessor runs at the mention: `x.a = 1` runs the setter only, `x.a += 1` and `x.a++` run both. */
export function isRunBy(accessor: Accessor, mention: Member): boolean {
  const { parent } = mention;
  const isChange = parent?.kind === 'unary' && (parent.operator === '++' || parent.operator === '--');
  const isTarget = parent?.kind === 'assignment' && parent.target === mention;
  return accessor === 'setter' ? isChange || isTarget : !isTarget || parent.operator !== '=';
}

/** Whether `object.name` may be the member: by what `object` is known to be, else by the checker. */
function isReadOf(target: Target, object: Node, mention: Member | PatternProperty): boolean {
  if (object.kind === 'super') return isSuperOf(target, object);
  const value = target.flow.values.of(object);
  if (value?.kind === 'instance') return !target.isStatic && isDispatched(target, value.class);
  const seen = asClass(value);
  if (seen !== undefined) return target.isStatic && isDispatched(target, seen);
  return (value === undefined || isOpen(value) || isOfPackageType(value)) && isReadByChecker(target, object, mention);
}

function asClass(value: Value | undefined): ClassNode | undefined {
  return value?.kind === 'project' && value.node.kind === 'class' ? value.node : undefined;
}

/** What syntax knows by the type's name only: a member of it may be the project's own. */
function isOpen(value: Value): boolean {
  return value.kind === 'external' && (isKeptOutside(value) || (value.module === globalModule && value.path.includes('#')));
}

/** An instance of a type of a package (`TaskStore#`), which classes of the project may implement. */
function isOfPackageType(value: Value): boolean {
  return value.kind === 'external' && /^[\w$.]+#$/.test(value.path) && value.module !== globalModule && !value.module.startsWith('node:');
}

/** Whether a call of the member on an instance of `seen` can run the member of the target's class. */
function isDispatched({ flow, owner, name, isStatic, declared }: Target, seen: ClassNode): boolean {
  if (seen === owner) return true;
  if (isSubclass(flow, seen, owner)) {
    const found = memberOfClass(flow.values, seen, name, isStatic);
    return declared?.value === undefined || found === undefined || (found.kind === 'project' && found.node === declared.value);
  }
  return isSubclass(flow, owner, seen);
}

/** `super.m()` runs the nearest `m` above the class it is written in. */
function isSuperOf({ flow, owner, name, isStatic, declared }: Target, node: Node): boolean {
  const base = baseOf(flow, classAround(node));
  if (base === undefined) return false;
  if (base === owner) return true;
  const found = memberOfClass(flow.values, base, name, isStatic);
  return found?.kind === 'project' && found.node === declared?.value;
}

function classAround(node: Node): ClassNode | undefined {
  let at = node.parent;
  while (at !== undefined && at.kind !== 'class') at = at.parent;
  return at;
}

/** The project's class that a class extends. */
function baseOf(flow: Flow, node: ClassNode | undefined): ClassNode | undefined {
  return node?.heritage && asClass(flow.values.of(node.heritage));
}

function isSubclass(flow: Flow, node: ClassNode, base: ClassNode): boolean {
  let at: ClassNode | undefined = node;
  for (let depth = 0; at !== undefined && depth < 12; depth += 1) {
    at = baseOf(flow, at);
    if (at === base) return true;
  }
  return false;
}

function isReadByChecker(target: Target, object: Node, mention: Member | PatternProperty): boolean {
  const { flow, owner, name, declared } = target;
  const { checker } = flow.project;
  if (checker === undefined || declared === undefined || !flow.mayAsk()) return false;
  const seen = checker.declarationsAt(mention.host);
  if (seen.length === 0) return false;
  if (seen.some((declaration) => declaration === declared.host || flow.project.nodeOf(declaration) === declared)) return true;
  const inherited = checker.inheritedMembers(owner.host, name);
  if (seen.some((declaration) => inherited.includes(declaration))) return target.isStatic || checker.mayGive(object.host, owner.host);
  const expected = checker.membersOfOwnTypes(seen);
  if (expected.length > 0 && !target.isStatic) whenExpected(flow, owner, name, expected, () => { use(target, mention); });
  return false;
}
