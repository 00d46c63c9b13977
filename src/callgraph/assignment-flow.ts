import { wholeModule } from '../program/exports.js';
import type { Binding, Identifier, Member, Node } from '../syntax/tree.js';
import { followMade, makerAround } from './constructor-functions.js';
import { decoratorOf } from './decorator-flow.js';
import { exportUses } from './export-flow.js';
import type { Flow } from './flow.js';
import { originOfImport } from './import-origin.js';
import { memberUses } from './member-flow.js';
import { anyElement } from './uses.js';

type Access = readonly string[];

/** `object.name = value`: the value is exported, handed to something outside the project, or kept in a member. */
export function followAssignedMember(flow: Flow, target: Member, access: Access): void {
  const exported = exportedNameOf(flow, target);
  if (exported !== undefined) exportUses(flow, flow.values.treeOf(target), exported, access);
  // What is kept in a variable is read through it too.
  if (exported !== undefined && variableOf(flow, target.object) === undefined) return;
  if (!followReplacement(flow, target, access)) followHeld(flow, target, access);
}

function followHeld(flow: Flow, target: Member, access: Access): void {
  const owner = flow.values.of(target.object);
  if (owner?.kind === 'external' && access.length === 0) followAdded(flow, target);
  else if (owner?.kind === 'instance' && target.name !== undefined) memberUses(flow, { owner: owner.class, name: target.name }, access);
  else followKept(flow, target.object, [target.name ?? anyElement, ...access]);
}

/** `app.load = …` of something outside the project, which may call it; so does what reads it by the same name of the variable. */
function followAdded(flow: Flow, target: Member): void {
  flow.add({ kind: 'assigned', target });
  for (const { parent } of variableOf(flow, target.object)?.references ?? []) {
    if (parent?.kind === 'member' && parent !== target && parent.name === target.name) flow.follow(parent, []);
  }
}

/** What stands in the place of a member: `descriptor.value = …` in a decorator, `Store.prototype.load = …`. */
function followReplacement(flow: Flow, target: Member, access: Access): boolean {
  const { object, name } = target;
  const decorator = access.length === 0 ? decoratorOf(flow, target) : undefined;
  const isPrototype = object.kind === 'member' && object.name === 'prototype';
  const maker = name === undefined ? undefined : makerAround(object);
  if (decorator !== undefined) flow.followResult(decorator, access);
  else if (isPrototype) followPrototype(flow, object.object, name, access);
  else if (maker !== undefined && name !== undefined) followMade(flow, maker, name, access);
  return decorator !== undefined || isPrototype || maker !== undefined;
}

/** `Store.prototype.load = …`: the value is a member of what `new Store()` gives. */
function followPrototype(flow: Flow, constructor: Node, name: string | undefined, access: Access): void {
  const owner = flow.values.of(constructor);
  if (owner?.kind !== 'project' || name === undefined) return;
  if (owner.node.kind === 'class') memberUses(flow, { owner: owner.node, name }, access);
  else if (owner.node.kind === 'function') followMade(flow, owner.node, name, access);
}

/** Something is kept in an object: wherever the object is read, it is there. */
export function followKept(flow: Flow, object: Node, access: Access): void {
  if (object.kind === 'identifier') followKeptInVariable(flow, object, access);
  if (object.kind !== 'member' || object.name === undefined) return;
  const owner = flow.values.of(object.object);
  if (owner?.kind === 'instance') memberUses(flow, { owner: owner.class, name: object.name }, access);
  else if (owner?.kind === 'project' && owner.node.kind === 'object') flow.follow(owner.node, [object.name, ...access]);
}

/** The variable may be another file's. */
function followKeptInVariable(flow: Flow, name: Identifier, access: Access): void {
  const binding = variableOf(flow, name);
  if (binding === undefined || !flow.isNew(binding.identifier, access)) return;
  flow.followBinding(binding, access);
  const origin = originOfImport(flow, binding);
  if (origin !== undefined) followKept(flow, origin, access);
}

/** `module.exports`, `module.exports.name`, `exports.name` and `api.name` of `const api = exports`, as the name that they export. */
function exportedNameOf(flow: Flow, target: Member): string | undefined {
  const { object } = target;
  if (object.kind === 'identifier') {
    if (object.name === 'module' && target.name === 'exports') return wholeModule;
    return object.name === 'exports' || isAlias(flow, object) ? target.name : undefined;
  }
  return object.kind === 'member' && object.name === 'exports' && isModule(object.object) ? target.name : undefined;
}

function isAlias(flow: Flow, name: Identifier): boolean {
  const binding = variableOf(flow, name);
  return binding !== undefined && flow.values.exportTable(flow.values.treeOf(name)).aliases.has(binding);
}

function variableOf({ values }: Flow, node: Node): Binding | undefined {
  return node.kind === 'identifier' ? values.treeOf(node).bindings.of(node) : undefined;
}

function isModule(node: Node): node is Identifier {
  return node.kind === 'identifier' && node.name === 'module';
}
