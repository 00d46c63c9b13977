import type { Call, ClassMember, Member, Node, Property } from '../syntax/tree.js';
import { callOf } from './container-flow.js';
import type { Flow } from './flow.js';
import type { Runner } from './runners.js';

/** Stands for what going through a value runs, where the properties that lead to a function are written. */
export const iterated = '@@iterator';

/** Globals that go through their argument to the end. */
const iteratingGlobals: ReadonlySet<string> = new Set([
  'Array.from', 'Array.fromAsync', 'Set', 'Map', 'Object.fromEntries', 'Promise.all', 'Promise.allSettled', 'Promise.race', 'Promise.any',
]);
/** Methods of iterators that take a step or all of them. */
const runningMethods: ReadonlySet<string> = new Set(['next', 'toArray', 'forEach', 'some', 'every', 'find', 'reduce']);
/** Methods that give another iterator, which runs this one. */
const lazyMethods: ReadonlySet<string> = new Set(['map', 'filter', 'flatMap', 'take', 'drop']);

/** What a value's iterator is followed to at a place; `false` where the value is only handed on. */
export function followIterator(flow: Flow, node: Node, place: Node): boolean {
  if (place.kind === 'member') return place.object === node && followIteratorMethod(flow, place);
  const isRun = isGoneThrough(flow, node, place);
  if (isRun) flow.called(node);
  return isRun;
}

function isGoneThrough(flow: Flow, node: Node, place: Node): boolean {
  switch (place.kind) {
    case 'loop': return place.iterated === node && place.form !== 'for-in';
    case 'spread': return place.parent?.kind !== 'object';
    case 'yield': return place.delegate;
    case 'call': return place.callee !== node && isIterating(flow, place);
    default: return false;
  }
}

function isIterating(flow: Flow, { callee }: Call): boolean {
  const value = flow.values.of(callee);
  return value?.kind === 'external' && value.module === 'global' && iteratingGlobals.has(value.path);
}

function followIteratorMethod(flow: Flow, member: Member): boolean {
  const call = callOf(member);
  if (call === undefined) return false;
  if (runningMethods.has(member.name ?? '')) flow.called(call);
  else if (lazyMethods.has(member.name ?? '') || isIteratorSymbol(member.computed)) flow.follow(call, [iterated]);
  return true;
}

/** `Symbol.iterator`, `Symbol.asyncIterator` */
function isIteratorSymbol(node: Node | undefined): boolean {
  return node?.kind === 'member' && node.object.kind === 'identifier' && node.object.name === 'Symbol'
    && (node.name === 'iterator' || node.name === 'asyncIterator');
}

/** The class member or property whose function runs where a loop goes through the instance or object. */
export function iteratorMemberOf(runner: Runner): ClassMember | Property | undefined {
  const { parent } = runner;
  if (parent?.kind !== 'class-member' && parent?.kind !== 'property') return undefined;
  return parent.value === runner && isIteratorSymbol(parent.computed) ? parent : undefined;
}

/** The call does nothing with the iterator that it gets, so that nothing runs. */
export function isIgnored(call: Node): boolean {
  return call.parent?.kind === 'expression-statement';
}
