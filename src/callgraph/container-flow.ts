import type { Values } from '../program/resolve-value.js';
import type { Call, Member, Node } from '../syntax/tree.js';
import { followKept } from './assignment-flow.js';
import { elementMethods, keepingMethods, transparentCalls } from './containers.js';
import type { Flow } from './flow.js';
import { anyElement, entryValue, isElement, withAnyElement } from './uses.js';

type Access = readonly string[];

/** An argument of a call: a container keeps it, a global gives it back, or it is in the callee's hands. */
export function followArgument(flow: Flow, node: Node, call: Call, access: Access): void {
  if (isKept(flow.values, call)) return followKept(flow, call.callee.object, [anyElement, ...access]);
  const argument = call.args.indexOf(node);
  switch (transparencyOf(flow.values, call, argument)) {
    case 'same': return flow.follow(call, access);
    case 'values': return flow.follow(call, [anyElement, ...access.slice(1)]);
    case 'from-entries': return flow.follow(call, [anyElement, ...access.slice(2)]);
    case 'entries': return flow.follow(call, [anyElement, entryValue, ...access.slice(1)]);
    case 'nothing': return undefined;
    default: flow.add({ kind: 'passed', call, argument, property: access.map((key) => (isElement(key) ? anyElement : key)) });
  }
}

/** `list.push(f)`, `map.set(key, f)`: the container keeps it. */
function isKept(values: Values, call: Call): call is Call & { readonly callee: Member } {
  const { callee } = call;
  if (callee.kind !== 'member' || !keepingMethods.has(callee.name ?? '')) return false;
  const base = values.externalBase(callee.object);
  if (base === undefined) return values.of(callee)?.kind !== 'project';
  return base.module === 'global' && /^(?:Array|Map|Set|WeakMap|WeakSet)#$/.test(base.path);
}

/** What `Object.values(table)` and its like make of the argument. */
function transparencyOf(values: Values, call: Call, argument: number): ReturnType<typeof transparentCalls.get> {
  const callee = values.of(call.callee);
  const isValue = argument === 0 || call.callee.kind !== 'member' || call.callee.name === 'assign';
  return isValue && callee?.kind === 'external' && callee.module === 'global' ? transparentCalls.get(callee.path) : undefined;
}

/** `list.map((f) => f())`, `list.filter(…)[0]()`, `map.get(key)()`. */
export function followElementMethod(flow: Flow, member: Member, access: Access): boolean {
  const call = callOf(member);
  const method = elementMethods.get(member.name ?? '');
  if (call === undefined || method === undefined) return false;
  const callback = call.args[0];
  if (method.passesElement !== undefined && callback?.kind === 'function') {
    flow.followParameter(callback, method.passesElement, access.slice(1));
  }
  switch (method.returns) {
    case 'element': flow.follow(call, access.slice(1)); break;
    case 'container': flow.follow(call, withAnyElement(access)); break;
    case 'entries': flow.follow(call, [anyElement, entryValue, ...access.slice(1)]); break;
    default:
  }
  return true;
}

/** The call whose callee the member is. */
export function callOf(member: Member): Call | undefined {
  return member.parent?.kind === 'call' && member.parent.callee === member ? member.parent : undefined;
}
