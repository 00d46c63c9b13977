import { literalOf } from '../../program/literals.js';
import type { Call, Loop, Node } from '../../syntax/tree.js';
import { contains } from '../../syntax/children.js';
import { insertion, refuse, type Refusal, type TextEdit } from '../fix-plan.js';
import type { RepairFile, RepairSite, Rewrite } from '../repair-site.js';
import type { ImportChange } from './import-change.js';
import { isUnused } from './promisified.js';

const title = 'Await `setTimeout` of `node:timers/promises` instead';
/** The longest delay that a timer keeps; a longer one fires at once. */
const longest = 2 ** 31 - 1;

/**
 * A sleep function.
 *
 * @param unit how many milliseconds one of its argument is
 */
export function sleepFor(unit: number): (site: RepairSite) => Rewrite | Refusal {
  return (site) => {
    const [duration] = site.call.args;
    if (duration === undefined) return refuse('it is not said how long to sleep');
    const rewrite = sleepOf(site, delayText(duration, unit, site.file));
    return isUnused(site) ? rewrite : { ...rewrite, differs: 'the timer gives no result' };
  };
}

/** `Atomics.wait` on a buffer that nobody else has is a sleep. */
export function atomicsWait(site: RepairSite): Rewrite | Refusal {
  const { call, file } = site;
  const [buffer, , , timeout] = call.args;
  if (buffer === undefined || !isFresh(buffer, file)) {
    return refuse('another thread may wake it: await `Atomics.waitAsync(…).value` and keep the process alive meanwhile');
  }
  if (timeout === undefined) return refuse('without a timeout it never ends');
  const rewrite = sleepOf(site, delayText(timeout, 1, file));
  if (!isUnused(site)) return { ...rewrite, differs: 'the timer does not give `timed-out`' };
  const value = literalOf(timeout);
  const isShort = typeof value === 'number' && value >= 1 && value <= longest;
  return isShort ? rewrite : { ...rewrite, differs: 'a timer takes from 1 to 2147483647 milliseconds' };
}

/** `execSync('sleep 1')` or `execFileSync('sleep', ['1'])`, as a statement. */
export function sleepCommand(site: RepairSite): Rewrite | Refusal {
  const seconds = /^\s*(?:\/bin\/)?sleep\s+(\d+(?:\.\d+)?)\s*$/.exec(commandText(site.call))?.[1];
  if (seconds === undefined) return refuse('the command is not a plain `sleep`: await `setTimeout` of `node:timers/promises`');
  return { ...sleepOf(site, String(Number(seconds) * 1000)), differs: 'the timer starts no process' };
}

/** The program and its arguments, as far as they are literals. */
function commandText({ args: [command, list] }: Call): string {
  const words = list?.kind === 'array' ? [command, ...list.elements] : [command];
  return words.map((word) => String(word && literalOf(word))).join(' ');
}

function sleepOf({ call, imports }: RepairSite, delay: string): Rewrite {
  const text = `${imports.name('node:timers/promises', 'setTimeout')}(${delay})`;
  return { title, edits: [{ start: call.start, end: call.end, text }] };
}

function delayText(duration: Node, unit: number, { tree }: RepairFile): string {
  const value = literalOf(duration);
  if (typeof value === 'number') return String(value * unit);
  const text = tree.text.slice(duration.start, duration.end);
  if (unit === 1) return text;
  const operand = isOperand(duration) ? text : `(${text})`;
  return unit > 1 ? `${operand} * ${unit}` : `${operand} / ${1 / unit}`;
}

function isOperand({ kind }: Node): boolean {
  return ['identifier', 'literal', 'member', 'call', 'this'].includes(kind);
}

/** `new Int32Array(new SharedArrayBuffer(4))`, written in place or kept in a name that nothing else uses. */
function isFresh(buffer: Node, file: RepairFile): boolean {
  const array = madeBy('Int32Array', constantOf(buffer, file, (references) => references.every(isWaitedOn)));
  const memory = array?.args[0];
  return memory !== undefined && madeBy('SharedArrayBuffer', constantOf(memory, file, (references) => references.length === 1)) !== undefined;
}

/** What a constant holds, when its uses pass the test; other expressions are themselves. */
function constantOf(node: Node, { tree }: RepairFile, test: (references: readonly Node[]) => boolean): Node | undefined {
  if (node.kind !== 'identifier') return node;
  const binding = tree.bindings.of(node);
  if (binding?.kind !== 'const' || !test(binding.references)) return undefined;
  return binding.declaration.kind === 'declarator' ? binding.declaration.initial : undefined;
}

/** `new Name(…)` */
function madeBy(name: string, node: Node | undefined): Call | undefined {
  const isMade = node?.kind === 'call' && node.form === 'new' && node.callee.kind === 'identifier' && node.callee.name === name;
  return isMade ? node : undefined;
}

function isWaitedOn({ parent }: Node): boolean {
  return parent?.kind === 'call' && parent.callee.kind === 'member' && parent.callee.name === 'wait';
}

/** A loop that watches the clock keeps its test, which alone says when it is over, and sleeps as long as the test still needs. */
export interface LoopRepair { readonly title: string; readonly edits: readonly TextEdit[]; readonly differs?: string }

export function spinLoop(loop: Loop, file: RepairFile, imports: ImportChange): LoopRepair | Refusal {
  if (!contains(loop, ({ kind }) => kind === 'call')) return refuse('nothing in the loop can end it: await an event or a promise instead');
  const sleep = imports.name('node:timers/promises', 'setTimeout');
  const remaining = loop.form === 'while' && loop.test !== undefined ? remainingText(loop.test, loop, file) : undefined;
  const edits = [bodyEdit(loop, `await ${sleep}(${remaining ?? '1'});`, file)];
  if (loop.form !== 'while') return { title, edits, differs: 'the loop runs once for each millisecond' };
  return countsRounds(loop) ? { title, edits, differs: 'the loop runs fewer rounds' } : { title, edits };
}

/** `end - Date.now()` of `Date.now() < end`, where the clock counts milliseconds. */
function remainingText(test: Node, loop: Loop, { tree }: RepairFile): string | undefined {
  if (test.kind !== 'binary' || !/^[<>]=?$/.test(test.operator)) return undefined;
  const clocks = tree.text.slice(loop.start, loop.end).match(/hrtime|uptime|new Date/);
  const [early, late] = test.operator.startsWith('<') ? [test.left, test.right] : [test.right, test.left];
  if (clocks !== null) return undefined;
  const [from, to] = [early, late].map((side) => tree.text.slice(side.start, side.end));
  return `Math.max(0, ${isOperand(late) || late.kind === 'binary' ? to : `(${to})`} - ${isOperand(early) ? from : `(${from})`})`;
}

function bodyEdit({ body }: Loop, statement: string, { tree }: RepairFile): TextEdit {
  const isSpaced = /\s/.test(tree.text.charAt(body.start - 1));
  if (body.kind !== 'block') return { start: body.start, end: body.end, text: `${isSpaced ? '' : ' '}{ ${statement} ${bodyText(body, tree.text)}}` };
  const isTight = body.body.length === 0 && tree.text.slice(body.start, body.end) === '{}';
  return insertion(body.start + 1, ` ${statement}${isTight ? ' ' : ''}`);
}

function bodyText({ start, end }: Node, text: string): string {
  const body = text.slice(start, end);
  return body === ';' ? '' : `${body} `;
}

/** A variable that the body changes, other than the one that holds the clock. */
function countsRounds({ body }: Loop): boolean {
  return contains(body, (node) => node.kind === 'unary' && /^(?:\+\+|--)$/.test(node.operator))
    || contains(body, (node) => node.kind === 'assignment' && !contains(node.value, ({ kind }) => kind === 'call'));
}
