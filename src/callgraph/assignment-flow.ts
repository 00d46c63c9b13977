import type { Identifier, Member, Node } from '../syntax/tree.js';
import { decoratorOf } from './decorator-flow.js';
import { exportUses } from './export-flow.js';
import type { Flow } from './flow.js';
import { originOfImport } from './import-origin.js';
import { memberUses } from './member-flow.js';
import { anyElement } from './uses.js';

type Access = readonly string[];

/** `object.name = value`: the value is exported, handed to something outside the project, or kept in a member. */
export function followAssignedMember(flow: Flow, target: Member, access: Access): void {
  const exported = exportedNameOf(target);
  if (exported !== undefined) return exportUses(flow, flow.values.treeOf(target), exported, access);
  const decorator = decoratorOf(flow, target);
  if (decorator !== undefined && access.length === 0) return flow.followResult(decorator, access);
  if (target.object.kind === 'member' && target.object.name === 'prototype') return followPrototype(flow, target.object.object, target.name, access);
  const owner = flow.values.of(target.object);
  if (owner?.kind === 'external' && access.length === 0) flow.uses.push({ kind: 'assigned', target });
  else if (owner?.kind === 'instance' && target.name !== undefined) memberUses(flow, { owner: owner.class, name: target.name }, access);
  else followKept(flow, target.object, [target.name ?? anyElement, ...access]);
}

/** `Store.prototype.load = …`: the value is a member of what `new Store()` gives. */
function followPrototype(flow: Flow, constructor: Node, name: string | undefined, access: Access): void {
  const owner = flow.values.of(constructor);
  if (owner?.kind !== 'project' || name === undefined) return;
  if (owner.node.kind === 'class') memberUses(flow, { owner: owner.node, name }, access);
  else if (owner.node.kind === 'function') flow.followResult(owner.node, [name, ...access]);
}

/** Something is kept in an object: wherever the object is read, it is there. */
export function followKept(flow: Flow, object: Node, access: Access): void {
  if (object.kind === 'identifier') {
    const binding = flow.values.treeOf(object).bindings.of(object);
    if (binding === undefined || !flow.isNew(binding.identifier, access)) return;
    flow.followBinding(binding, access);
    const origin = originOfImport(flow, binding);
    if (origin !== undefined) followKept(flow, origin, access);
  } else if (object.kind === 'member' && object.name !== undefined) {
    const owner = flow.values.of(object.object);
    if (owner?.kind === 'instance') memberUses(flow, { owner: owner.class, name: object.name }, access);
    else if (owner?.kind === 'project' && owner.node.kind === 'object') flow.follow(owner.node, [object.name, ...access]);
  }
}

/** `module.exports`, `module.exports.name` and `exports.name`, as the name that they export. */
function exportedNameOf(target: Member): string | undefined {
  const { object } = target;
  if (object.kind === 'identifier') {
    if (object.name === 'module' && target.name === 'exports') return 'export=';
    return object.name === 'exports' ? target.name : undefined;
  }
  return object.kind === 'member' && object.name === 'exports' && isModule(object.object) ? target.name : undefined;
}

function isModule(node: Node): node is Identifier {
  return node.kind === 'identifier' && node.name === 'module';
}
