import { contains, walk } from '../../syntax/children.js';
import type { Block, Call, FunctionNode, Member, Node, Parameter, Return } from '../../syntax/tree.js';
import { editedText, insertion, isRefusal, refuse, type Refusal, type TextEdit } from '../fix-plan.js';
import type { RepairFile } from '../repair-site.js';
import { indentAt } from '../surroundings.js';
import { arrayKindOf } from './array-kind.js';
import { isMentioned } from './import-change.js';
import { hoistedName, hoistPlace } from './hoist.js';

/** A callback that an array method runs for each element, in place. */
export interface InlineCallback { readonly call: Call; readonly callee: Member; readonly callback: FunctionNode; readonly method: string }

/** The loop that does what an array method does, one element after the other. */
interface LoopForm {
  /** What the result is at first; `undefined` for methods without one. */
  readonly initial?: string;
  /** The statement for one element. */
  readonly step: (value: string, result: string, element: string, index: string) => string;
  readonly needsIndex?: true;
}

const loopForms: Readonly<Record<string, LoopForm>> = {
  forEach: { step: (value) => `${value};` },
  map: { initial: '[]', step: (value, result) => `${result}.push(${value});` },
  filter: { initial: '[]', step: (value, result, element) => `if (${value}) ${result}.push(${element});` },
  some: { initial: 'false', step: (value, result) => `if (${value}) { ${result} = true; break; }` },
  every: { initial: 'true', step: (value, result) => `if (!(${value})) { ${result} = false; break; }` },
  findIndex: { initial: '-1', step: (value, result, _element, index) => `if (${value}) { ${result} = ${index}; break; }`, needsIndex: true },
  find: { initial: 'undefined', step: (value, result, element) => `if (${value}) { ${result} = ${element}; break; }` },
};

const names: Readonly<Record<string, string>> = { map: 'results', filter: 'kept', some: 'found', every: 'all', find: 'match', findIndex: 'position' };

export function inlineCallbackOf(callback: FunctionNode): InlineCallback | undefined {
  const { parent } = callback;
  if (parent?.kind !== 'call' || parent.form !== 'call' || parent.args[0] !== callback || parent.callee.kind !== 'member') return undefined;
  const method = parent.callee.name;
  return method !== undefined && Object.hasOwn(loopForms, method) ? { call: parent, callee: parent.callee, callback, method } : undefined;
}

/** @param inner the edits inside the callback */
export function sequentialLoop(inline: InlineCallback, inner: readonly TextEdit[], file: RepairFile): { edits: readonly TextEdit[]; differs?: string } | Refusal {
  const { call, callee, method } = inline;
  const obstacle = obstacleOf(inline, file);
  if (obstacle !== undefined) return refuse(obstacle);
  const kind = arrayKindOf(callee.object, file);
  if (kind === 'other') return refuse(`\`${method}\` is called on something that is no array`);
  const isStatement = call.parent?.kind === 'expression-statement';
  const edits = method === 'forEach' ? forEachEdits(inline, inner, file) : isStatement ? refuse('the result is not used') : hoisted(inline, inner, file);
  if (isRefusal(edits)) return edits;
  return kind === 'dense' ? { edits } : { edits, differs: 'a loop also visits the holes of a sparse array and elements that are added meanwhile' };
}

function obstacleOf({ call, callee, callback, method }: InlineCallback, { tree }: RepairFile): string | undefined {
  if (call.args.length !== 1) return `\`${method}\` is given more than a callback`;
  if (callee.optional || call.optional) return `\`${method}\` is called optionally`;
  if (callback.params.length > 2 || callback.params.some((parameter) => !isPlain(parameter))) return 'the callback takes more than the element and its index';
  if (callback.isGenerator || callback.body === undefined) return 'the callback is a generator';
  if (callback.form !== 'arrow' && contains(callback.body, ({ kind, ...node }) => kind === 'this' || ('name' in node && node.name === 'arguments'))) {
    return 'the callback uses `this` or `arguments`';
  }
  if (contains(callback.body, (node) => node.kind === 'variables' && node.form === 'var')) return 'the callback declares a `var`';
  const names = new Set(callback.params.flatMap(({ target }) => namesIn(target)));
  if (contains(callee.object, (node) => node.kind === 'identifier' && names.has(node.name))) return 'a parameter of the callback hides a variable of the array';
  if (/[^\s?.)]/.test(tree.text.slice(callee.object.end, callee.nameStart))) return 'the array is cast to another type';
  return hasComment(tree.text.slice(callee.object.end, callback.params[0]?.start ?? callback.start)) ? 'a comment is in the way' : undefined;
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

/** `const x of array`, or with its index. */
function headText({ callback, callee, method }: InlineCallback, file: RepairFile): string {
  const { tree } = file;
  const [element, index] = callback.params.map(({ target }) => (target.kind === 'identifier' ? target.name : tree.text.slice(target.start, target.end)));
  const array = tree.text.slice(callee.object.start, callee.object.end);
  const isWritten = callback.params.some(({ target }) => target.kind === 'identifier' && (tree.bindings.of(target)?.writes.length ?? 0) > 0);
  const keyword = isWritten ? 'let' : 'const';
  if (index !== undefined || loopForms[method]?.needsIndex === true) return `${keyword} [${index ?? freeName('at', file)}, ${element ?? '_element'}] of ${array}.entries()`;
  return `${keyword} ${element ?? '_element'} of ${array}`;
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
  const open = `for (${headText(inline, file)}) `;
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

/** The loop in front of the statement, and its result in the place of the call. */
function hoisted(inline: InlineCallback, inner: readonly TextEdit[], file: RepairFile): readonly TextEdit[] | Refusal {
  const { call, callback, method } = inline;
  const form = loopForms[method];
  const place = hoistPlace(call, file);
  if (form === undefined || isRefusal(place)) return isRefusal(place) ? place : refuse('the method is unknown');
  const value = valueOf(callback);
  if (value === undefined) return refuse('the callback returns in more than one place');
  const { tree, style } = file;
  const declared = place.declarator;
  const result = declared?.name ?? hoistedName(names[method] ?? 'result', place.statement, file);
  const isList = form.initial === '[]';
  const type = declared?.type ?? (isList || form.initial === 'undefined' ? resultType(call, file) : '');
  const indent = indentAt(tree.text, place.statement.start);
  const step = form.step(editedText(tree, value.start, value.end, inner), result, nameAt(callback, 0, '_element'), nameAt(callback, 1, freeName('at', file)));
  const before = textBefore(callback, value, inner, file);
  const keyword = isList ? 'const' : 'let';
  const initial = form.initial === 'undefined' ? '' : ` = ${form.initial ?? ''}`;
  const lines = [
    `${keyword} ${result}${type}${initial}${style.end}`,
    `for (${headText(inline, file)}) {`, ...(before === '' ? [] : [`  ${before}`]), `  ${step}`, '}',
  ];
  const text = lines.map((line, index) => (index === 0 ? line : indent + line)).join(style.newline);
  const outside = inner.filter((edit) => edit.start < callback.start || edit.end > callback.end);
  if (declared !== undefined) return [...outside, { start: place.statement.start, end: place.statement.end, text }];
  const insideCall = outside.filter((edit) => edit.start >= call.start && edit.end <= call.end);
  const rest = outside.filter((edit) => !insideCall.includes(edit));
  return [...rest, insertion(place.statement.start, text + style.newline + indent), { start: call.start, end: call.end, text: result }];
}

/** The one expression that the callback gives. */
function valueOf({ body }: FunctionNode): Node | undefined {
  if (body === undefined || body.kind !== 'block') return body;
  const last = body.body.at(-1);
  const returns: Return[] = [];
  contains(body, (node) => {
    if (node.kind === 'return') returns.push(node);
    return false;
  });
  return last?.kind === 'return' && returns.length === 1 ? last.argument : undefined;
}

/** The statements before the last one, as they are written. */
function textBefore({ body }: FunctionNode, value: Node, inner: readonly TextEdit[], { tree }: RepairFile): string {
  if (body?.kind !== 'block') return '';
  const last = body.body.at(-1);
  const start = body.start + 1;
  const end = last === undefined || last.start > value.start ? start : last.start;
  return editedText(tree, start, end, inner).trim();
}

function nameAt({ params }: FunctionNode, index: number, otherwise: string): string {
  const target = params[index]?.target;
  return target?.kind === 'identifier' ? target.name : otherwise;
}

function resultType(call: Call, { style, project }: RepairFile): string {
  const text = style.isTypeScript ? project.checker?.typeTextAt(call.host) : undefined;
  return text !== undefined && /^[\w$.<>[\]| ]+$/.test(text) && !/\bany\b/.test(text) ? `: ${text}` : '';
}

function freeName(name: string, { tree }: RepairFile): string {
  return [name, `${name}Awaited`, `${name}Awaited2`].find((candidate) => !isMentioned(tree, candidate)) ?? `${name}Awaited3`;
}

function childNodes(node: Node): readonly Node[] {
  const found: Node[] = [];
  contains(node, (inner) => {
    if (inner.parent === node) found.push(inner);
    return false;
  });
  return found;
}
