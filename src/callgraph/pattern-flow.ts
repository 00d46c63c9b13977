import { settledIn } from '../program/binding-values.js';
import type { ArrayPattern, Loop, Node, PatternProperty } from '../syntax/tree.js';
import type { Flow } from './flow.js';
import { iterated } from './iteration-flow.js';
import { anyElement, entryValue, isElement, withAnyElement } from './uses.js';

type Access = readonly string[];

/** A name or pattern that receives the value. */
export function followPattern(flow: Flow, target: Node, access: Access): void {
  if (target.kind === 'identifier') {
    const binding = flow.values.treeOf(target).bindings.of(target);
    if (binding !== undefined && flow.isNew(target, access)) flow.followBinding(binding, access);
  } else if (target.kind === 'object-pattern') {
    const [first, ...rest] = access;
    for (const property of target.properties) if (property.name === first) followReceived(flow, property, rest);
    if (target.rest !== undefined) followPattern(flow, target.rest, access);
  } else if (target.kind === 'array-pattern') {
    if (access[0] === iterated) flow.called(target);
    else followElements(flow, target, access);
  }
}

function followElements(flow: Flow, { elements }: ArrayPattern, access: Access): void {
  for (const [index, element] of elements.entries()) {
    if (element?.rest === true) followPattern(flow, element.target, withAnyElement(access));
    else if (element !== undefined && isAt(access[0], index)) followPattern(flow, element.target, access.slice(1));
  }
}

function followReceived(flow: Flow, property: PatternProperty, access: Access): void {
  if (access.length > 0 || flow.accessor === undefined) followPattern(flow, property.target, access);
  else if (flow.accessor === 'getter') flow.called(property);
}

/** `for (const f of list)`, `for (const [key, f] of map)`. */
export function followIterated(flow: Flow, loop: Loop, access: Access): void {
  const { each } = loop;
  const target = each?.kind === 'variables' ? each.declarations[0]?.target : each;
  if (target === undefined || !isElement(access[0])) return;
  const isMap = loop.iterated !== undefined && flow.values.externalBase(loop.iterated)?.path === 'Map#';
  followPattern(flow, target, isMap ? [entryValue, ...access.slice(1)] : access.slice(1));
}

function isAt(property: string | undefined, index: number): boolean {
  return property === anyElement || property === String(index);
}

/** The expression that a destructuring takes the property from, when the pattern is not nested. */
export function patternSource(mention: Node): Node | undefined {
  const owner = mention.parent?.parent;
  if (owner?.kind === 'parameter') return settledIn(owner);
  return owner?.kind === 'declarator' ? owner.initial : undefined;
}
