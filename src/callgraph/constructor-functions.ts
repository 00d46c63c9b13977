import { assignedTo } from '../program/written-values.js';
import type { FunctionNode, Member, Node } from '../syntax/tree.js';
import type { Flow } from './flow.js';

/** A member of what `new` on a function gives: read of the result, and of `this` in the function and its prototype's methods. */
export function followMade(flow: Flow, maker: FunctionNode, name: string, access: readonly string[]): void {
  flow.followResult(maker, [name, ...access]);
  for (const mention of flow.values.treeOf(maker).mentions.get(name) ?? []) {
    if (mention.kind === 'member' && assignedTo(mention) === undefined && makerOfThis(flow, mention.object) === maker) flow.follow(mention, access);
  }
}

/** The function whose `this` an expression is, where it may be one that is called by `new`: `function Store() { this.load = … }`. */
export function makerAround(node: Node): FunctionNode | undefined {
  const owner = node.kind === 'this' ? functionAround(node) : undefined;
  const isPlain = owner?.form === 'declaration' || owner?.parent?.kind === 'declarator';
  return isPlain ? owner : undefined;
}

function makerOfThis(flow: Flow, node: Node): FunctionNode | undefined {
  const method = node.kind === 'this' ? functionAround(node) : undefined;
  const prototype = method && prototypeAround(method);
  if (prototype === undefined) return makerAround(node);
  const maker = flow.values.of(prototype.object);
  return maker?.kind === 'project' && maker.node.kind === 'function' ? maker.node : undefined;
}

/** `Store.prototype` of `Store.prototype.load = function () { … }`. */
function prototypeAround({ parent }: FunctionNode): Member | undefined {
  const holder = parent?.kind === 'assignment' && parent.target.kind === 'member' ? parent.target.object : undefined;
  return holder?.kind === 'member' && holder.name === 'prototype' ? holder : undefined;
}

/** Arrow functions have the `this` around them. */
function functionAround(node: Node): FunctionNode | undefined {
  let at = node.parent;
  while (at !== undefined && (at.kind !== 'function' || at.form === 'arrow')) {
    if (at.kind === 'class-member') return undefined;
    at = at.parent;
  }
  return at;
}
