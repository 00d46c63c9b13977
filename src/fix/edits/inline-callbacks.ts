import { contains, walk } from '../../syntax/children.js';
import type { Block, FunctionNode, Node, Parameter } from '../../syntax/tree.js';
import { isRefusal, refuse, type Refusal, type TextEdit } from '../fix-plan.js';
import type { RepairFile } from '../repair-site.js';
import { arrayKindOf } from './array-kind.js';
import { loopHead, resultEdits, type InlineCallback } from './loop-result.js';

export function inlineCallbackOf(callback: FunctionNode): InlineCallback | undefined {
  const { parent } = callback;
  if (parent?.kind !== 'call' || parent.form !== 'call' || parent.args[0] !== callback || parent.callee.kind !== 'member') return undefined;
  const method = parent.callee.name;
  return method !== undefined && loopMethods.has(method) ? { call: parent, callee: parent.callee, callback, method } : undefined;
}

/** The methods that {@link sequentialLoop} knows. */
const loopMethods: ReadonlySet<string> = new Set(['forEach', 'map', 'filter', 'some', 'every', 'find', 'findIndex']);

const sparse = 'a loop also visits the holes of a sparse array and elements that are added meanwhile';

export interface LoopEdits { readonly edits: readonly TextEdit[]; readonly differs?: string }

/** @param inner the edits inside the callback */
export function sequentialLoop(inline: InlineCallback, inner: readonly TextEdit[], file: RepairFile): LoopEdits | Refusal {
  const obstacle = obstacles.find(({ stands }) => stands(inline, file));
  if (obstacle !== undefined) return refuse(obstacle.text);
  const kind = arrayKindOf(inline.callee.object, file);
  if (kind === 'other') return refuse(`\`${inline.method}\` is called on something that is no array`);
  const edits = inline.method === 'forEach' ? forEachEdits(inline, inner, file) : resultEdits(inline, inner, file);
  if (isRefusal(edits)) return edits;
  return kind === 'dense' ? { edits } : { edits, differs: sparse };
}

interface Obstacle { readonly text: string; readonly stands: (inline: InlineCallback, file: RepairFile) => boolean }

/** What keeps a callback from becoming the body of a loop. */
const obstacles: readonly Obstacle[] = [
  { text: 'the method is given more than a callback', stands: ({ call }) => call.args.length !== 1 },
  { text: 'the method is called optionally', stands: ({ call, callee }) => callee.optional || call.optional },
  {
    text: 'the callback takes more than the element and its index',
    stands: ({ callback }) => callback.params.length > 2 || callback.params.some((parameter) => !isPlain(parameter)),
  },
  { text: 'the callback is a generator', stands: ({ callback }) => callback.isGenerator || callback.body === undefined },
  { text: 'the callback uses `this` or `arguments`', stands: ({ callback }) => callback.form !== 'arrow' && has(callback, isOwnContext) },
  {
    text: 'the callback declares a `var`',
    stands: ({ callback }) => has(callback, (node) => node.kind === 'variables' && node.form === 'var'),
  },
  { text: 'a parameter of the callback hides a variable of the array', stands: hidesVariable },
  {
    text: 'the array is cast to another type',
    stands: ({ callee }, { tree }) => /[^\s?.)]/.test(tree.text.slice(callee.object.end, callee.nameStart)),
  },
  {
    text: 'a comment is in the way',
    stands: ({ callee, callback }, { tree }) => hasComment(tree.text.slice(callee.object.end, callback.params[0]?.start ?? callback.start)),
  },
];

function has({ body }: FunctionNode, test: (node: Node) => boolean): boolean {
  return body !== undefined && contains(body, test);
}

function isOwnContext(node: Node): boolean {
  return node.kind === 'this' || (node.kind === 'identifier' && node.name === 'arguments');
}

function hidesVariable({ callback, callee }: InlineCallback): boolean {
  const names = new Set(callback.params.flatMap(({ target }) => namesIn(target)));
  return contains(callee.object, (node) => node.kind === 'identifier' && names.has(node.name));
}

function namesIn(pattern: Node): readonly string[] {
  const found: string[] = [];
  walk(pattern, (node) => {
    if (node.kind === 'identifier') found.push(node.name);
  });
  return found;
}

function isPlain({ initial, rest, annotation, target }: Parameter): boolean {
  return initial === undefined && !rest && (target.kind === 'identifier' || annotation === undefined);
}

function hasComment(text: string): boolean {
  return /\/[/*]/.test(text);
}

function forEachEdits(inline: InlineCallback, inner: readonly TextEdit[], file: RepairFile): readonly TextEdit[] | Refusal {
  const { call, callback } = inline;
  const { body } = callback;
  const statement = call.parent;
  if (statement?.kind !== 'expression-statement' || body === undefined) return refuse('the result of `forEach` is used');
  const returns = body.kind === 'block' ? returnEdits(body) : [];
  if (isRefusal(returns)) return returns;
  const tail = file.tree.text.slice(body.end, statement.end);
  if (hasComment(tail)) return refuse('a comment is in the way');
  const open = `for (${loopHead(inline, file)}) `;
  if (body.kind === 'block') {
    return [{ start: statement.start, end: body.start, text: open }, ...inner, ...returns, { start: body.end, end: statement.end, text: '' }];
  }
  if (['object', 'function', 'class'].includes(body.kind)) return refuse('the callback only makes a value');
  return [{ start: statement.start, end: body.start, text: `${open}{ ` }, ...inner, { start: body.end, end: statement.end, text: '; }' }];
}

/** `return;` goes on with the next element; inside an inner loop or switch `continue` would be that one's. */
function returnEdits(body: Block): readonly TextEdit[] | Refusal {
  const edits: TextEdit[] = [];
  let obstacle: string | undefined;
  const visit = (node: Node, isInner: boolean): void => {
    if (node.kind === 'function') return;
    if (node.kind === 'return') {
      if (node.argument !== undefined || isInner) obstacle = 'the callback returns from inside a loop, or a value';
      edits.push({ start: node.start, end: node.start + 'return'.length, text: 'continue' });
    }
    for (const child of childNodes(node)) visit(child, isInner || node.kind === 'loop' || node.kind === 'switch');
  };
  visit(body, false);
  return obstacle === undefined ? edits : refuse(obstacle);
}

function childNodes(node: Node): readonly Node[] {
  const found: Node[] = [];
  contains(node, (inner) => {
    if (inner.parent === node) found.push(inner);
    return false;
  });
  return found;
}
