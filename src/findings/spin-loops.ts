import type { Values } from '../program/resolve-value.js';
import { contains } from '../syntax/children.js';
import type { Binding, Loop, Node, SourceTree } from '../syntax/tree.js';

/** Why a loop never gives the thread back: it watches the clock, or a variable that nothing in it can change. */
export interface SpinLoop { readonly node: Loop; readonly waitsFor: 'clock' | 'variable' }

const clocks: ReadonlySet<string> = new Set([
  'Date.now', 'performance.now', 'process.hrtime', 'process.hrtime.bigint', 'process.uptime', 'now', 'hrtime', 'hrtime.bigint',
]);

/** @returns the loops of a file that only burn time until the clock or somebody else lets them go */
export function spinLoopsIn(tree: SourceTree, values: Values): readonly SpinLoop[] {
  const found: SpinLoop[] = [];
  for (const node of tree.nodes) {
    if (node.kind !== 'loop' || node.form.startsWith('for-') || gives(node)) continue;
    if (isClockLoop(node, values)) found.push({ node, waitsFor: 'clock' });
    else if (isVariableLoop(node, values)) found.push({ node, waitsFor: 'variable' });
  }
  return found;
}

/** Whether the loop itself lets other work run, or may end for another reason: `await`, `yield`. */
function gives(loop: Loop): boolean {
  return contains(loop, (node) => node.kind === 'await' || node.kind === 'yield');
}

/** The end is decided by the clock, and the body does nothing that matters. */
function isClockLoop(loop: Loop, values: Values): boolean {
  const tests = loop.test === undefined || isAlwaysTrue(loop.test) ? exitTests(loop) : [loop.test];
  const readsClock = tests.some((test) => contains(test, (node) => isClockRead(node, values)) || readsClockVariable(test, loop, values));
  return readsClock && isIdle(loop.body, values) && !worksInSlices(loop, values);
}

/** `while (next < list.length && Date.now() - start < 50) { next++; }`: the clock only ends a slice of what the loop gets done. */
function worksInSlices({ test, body }: Loop, values: Values): boolean {
  return conditionsOf(test).some((condition) => {
    const reads = variablesOf(condition, values);
    return reads !== undefined && contains(body, (node) => isWriteOf(node, reads, values));
  });
}

/** What must all hold; nothing where that is one condition. */
function conditionsOf(test: Node | undefined): readonly Node[] {
  if (test?.kind !== 'binary' || test.operator !== '&&') return [];
  return [test.left, test.right].flatMap((side) => (side.kind === 'binary' && side.operator === '&&' ? conditionsOf(side) : [side]));
}

function isAlwaysTrue(test: Node): boolean {
  return test.kind === 'literal' && Boolean(test.value);
}

/** `if (Date.now() > end) break;` */
function exitTests(loop: Loop): readonly Node[] {
  const statements = loop.body.kind === 'block' ? loop.body.body : [loop.body];
  return statements.flatMap((statement) => (statement.kind === 'if' && contains(statement.then, (node) =>
    (node.kind === 'jump' && node.form === 'break') || node.kind === 'return') ? [statement.test] : []));
}

function isClockRead(node: Node, values: Values): boolean {
  if (node.kind !== 'call') return false;
  const value = values.of(node.callee);
  if (value?.kind !== 'external') return false;
  if (node.form === 'new') return value.module === 'global' && value.path === 'Date' && node.args.length === 0;
  const isClockModule = ['global', 'node:perf_hooks', 'node:process'].includes(value.module);
  return isClockModule && clocks.has(value.path);
}

/** `while (now < end) { now = Date.now(); }` */
function readsClockVariable(test: Node, loop: Loop, values: Values): boolean {
  return contains(loop.body, (node) => node.kind === 'assignment' && node.target.kind === 'identifier'
    && contains(node.value, (value) => isClockRead(value, values)) && mentions(test, node.target.name));
}

function mentions(node: Node, name: string): boolean {
  return contains(node, (inner) => inner.kind === 'identifier' && inner.name === name);
}

/** Nothing, counters, clock reads and jumps: no call of anything that works. */
function isIdle(body: Node, values: Values): boolean {
  return !contains(body, (node) => {
    if (node.kind === 'call') return !isClockRead(node, values) && !isMethodOfClock(node, values) && !isCheapGlobal(node, values);
    return node.kind === 'return' ? node.argument !== undefined && node.argument.kind === 'call' : node.kind === 'loop' || node.kind === 'throw';
  });
}

/** `Math.sqrt(…)` in the body is the busy work of a busy wait. */
function isCheapGlobal(node: Node, values: Values): boolean {
  const value = node.kind === 'call' ? values.of(node.callee) : undefined;
  return value?.kind === 'external' && value.module === 'global' && value.path.startsWith('Math.');
}

/** `new Date().getTime()` */
function isMethodOfClock(node: Node, values: Values): boolean {
  return node.kind === 'call' && node.callee.kind === 'member' && isClockRead(node.callee.object, values);
}

/** `while (!ready) {}`: the test reads variables only, and neither test nor body can change them. */
function isVariableLoop(loop: Loop, values: Values): boolean {
  const { test } = loop;
  if (test === undefined || loop.update !== undefined || isAlwaysTrue(test)) return false;
  const reads = variablesOf(test, values);
  if (reads === undefined || reads.length === 0) return false;
  return isIdle(loop.body, values) && !contains(loop.body, (node) => isExit(node) || isWriteOf(node, reads, values));
}

/** The bindings that a test reads; `undefined` when it calls something. */
function variablesOf(test: Node, values: Values): readonly (Binding | string)[] | undefined {
  const found: (Binding | string)[] = [];
  const isOther = contains(test, (node) => {
    if (node.kind === 'call' || node.kind === 'assignment' || (node.kind === 'unary' && /^(?:\+\+|--)$/.test(node.operator))) return true;
    if (node.kind === 'identifier') found.push(values.treeOf(node).bindings.of(node) ?? node.name);
    else if (node.kind === 'this') found.push('this');
    return false;
  });
  return isOther ? undefined : found;
}

function isExit(node: Node): boolean {
  return (node.kind === 'jump' && node.form === 'break') || node.kind === 'return';
}

function isWriteOf(node: Node, reads: readonly (Binding | string)[], values: Values): boolean {
  const target = node.kind === 'assignment' ? node.target : node.kind === 'unary' && /^(?:\+\+|--)$/.test(node.operator) ? node.operand : undefined;
  return target !== undefined && contains(target, (inner) => {
    if (inner.kind === 'this') return reads.includes('this');
    return inner.kind === 'identifier' && reads.includes(values.treeOf(inner).bindings.of(inner) ?? inner.name);
  });
}
