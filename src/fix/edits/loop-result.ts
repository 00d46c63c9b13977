import { contains } from '../../syntax/children.js';
import type { Call, FunctionNode, Member, Return } from '../../syntax/tree.js';
import { editedText, insertion, isRefusal, refuse, type Refusal, type TextEdit } from '../fix-plan.js';
import type { RepairFile } from '../repair-site.js';
import { indentAt } from '../surroundings.js';
import { hoistedName, hoistPlace, type HoistPlace } from './hoist.js';
import { isMentioned } from './import-change.js';

/** A callback that an array method runs for each element, in place. */
export interface InlineCallback { readonly call: Call; readonly callee: Member; readonly callback: FunctionNode; readonly method: string }

/** The loop that does what an array method does, one element after the other. */
interface LoopForm {
  /** The name of the result where the code gives it none. */
  readonly name: string;
  /** What the result is at first. */
  readonly initial: string;
  /** The statement for one element. */
  readonly step: (value: string, names: StepNames) => string;
  readonly needsIndex?: true;
  readonly usesElement?: true;
}

interface StepNames { readonly result: string; readonly element: string; readonly index: string }

const forms: Readonly<Record<string, LoopForm>> = {
  map: { name: 'results', initial: '[]', step: (value, { result }) => `${result}.push(${value});` },
  filter: {
    name: 'kept', initial: '[]', usesElement: true, step: (value, { result, element }) => `if (${value}) ${result}.push(${element});`,
  },
  some: { name: 'found', initial: 'false', step: (value, { result }) => `if (${value}) { ${result} = true; break; }` },
  every: { name: 'all', initial: 'true', step: (value, { result }) => `if (!(${value})) { ${result} = false; break; }` },
  find: {
    name: 'match', initial: 'undefined', usesElement: true,
    step: (value, { result, element }) => `if (${value}) { ${result} = ${element}; break; }`,
  },
  findIndex: {
    name: 'position', initial: '-1', needsIndex: true,
    step: (value, { result, index }) => `if (${value}) { ${result} = ${index}; break; }`,
  },
};

/** `const x of array`, or with its index. */
export function loopHead({ callback, callee, method }: InlineCallback, file: RepairFile): string {
  const { tree } = file;
  const [element = '_element', index] = callback.params.map(({ target }) => (target.kind === 'identifier' ? target.name : tree.text.slice(target.start, target.end)));
  const array = tree.text.slice(callee.object.start, callee.object.end);
  const isWritten = callback.params.some(({ target }) => target.kind === 'identifier' && (tree.bindings.of(target)?.writes.length ?? 0) > 0);
  const keyword = isWritten ? 'let' : 'const';
  if (index === undefined && forms[method]?.needsIndex !== true) return `${keyword} ${element} of ${array}`;
  return `${keyword} [${index ?? freeIndex(file)}, ${element}] of ${array}.entries()`;
}

/** The loop in front of the statement, and its result in the place of the call. */
export function resultEdits(inline: InlineCallback, inner: readonly TextEdit[], file: RepairFile): readonly TextEdit[] | Refusal {
  const { call, callback, method } = inline;
  const form = forms[method];
  if (form === undefined || call.parent?.kind === 'expression-statement') return refuse('the result is not used');
  const place = hoistPlace(call, file);
  if (isRefusal(place)) return place;
  if (form.usesElement === true && takesApart(callback)) return refuse('the callback takes the element apart');
  const value = valueOf(callback, file);
  if (value === undefined) return refuse('the callback returns in more than one place');
  const result = place.declarator?.name ?? hoistedName(form.name, place.statement, file);
  const text = loopText({ inline, form, place, value, result }, inner, file);
  return [...inner.filter((edit) => edit.start < call.start || edit.end > call.end), ...placed(text, result, call, place, file)];
}

function placed(text: string, result: string, call: Call, { statement, declarator }: HoistPlace, file: RepairFile): readonly TextEdit[] {
  if (declarator !== undefined) return [{ start: statement.start, end: statement.end, text }];
  const line = text + file.style.newline + indentAt(file.tree.text, statement.start);
  return [insertion(statement.start, line), { start: call.start, end: call.end, text: result }];
}

function takesApart(callback: FunctionNode): boolean {
  return callback.params.length > 0 && nameAt(callback, 0) === undefined;
}

interface Range { readonly start: number; readonly end: number }

interface LoopParts {
  readonly inline: InlineCallback;
  readonly form: LoopForm;
  readonly place: HoistPlace;
  readonly value: Range;
  readonly result: string;
}

function loopText({ inline, form, place, value, result }: LoopParts, inner: readonly TextEdit[], file: RepairFile): string {
  const { tree, style } = file;
  const { callback, call } = inline;
  const isOpen = form.initial === '[]' || form.initial === 'undefined';
  const type = place.declarator?.type ?? (isOpen ? resultType(call, file) : '');
  const initial = form.initial === 'undefined' ? '' : ` = ${form.initial}`;
  const step = form.step(editedText(tree, value.start, value.end, inner), {
    result, element: nameAt(callback, 0) ?? '_element', index: nameAt(callback, 1) ?? freeIndex(file),
  });
  const before = textBefore(callback, value, inner, file);
  const lines = [
    `${form.initial === '[]' ? 'const' : 'let'} ${result}${type}${initial}${style.end}`, `for (${loopHead(inline, file)}) {`,
    ...(before === '' ? [] : [`  ${before}`]), `  ${step.replace(/;$/, style.end)}`, '}',
  ];
  const indent = indentAt(tree.text, place.statement.start);
  return lines.map((line, index) => (index === 0 ? line : indent + line)).join(style.newline);
}

/** Where the one expression stands that the callback gives, with its parentheses and casts. */
export function valueOf({ body, end }: FunctionNode, { tree }: RepairFile): Range | undefined {
  if (body === undefined) return undefined;
  if (body.kind !== 'block') return trimmed(tree.text, tree.text.lastIndexOf('=>', body.start) + '=>'.length, end);
  const last = body.body.at(-1);
  const returns: Return[] = [];
  contains(body, (node) => {
    if (node.kind === 'return') returns.push(node);
    return false;
  });
  if (last?.kind !== 'return' || returns.length !== 1 || last.argument === undefined) return undefined;
  return trimmed(tree.text, last.start + 'return'.length, tree.text.charAt(last.end - 1) === ';' ? last.end - 1 : last.end);
}

function trimmed(text: string, start: number, end: number): Range {
  const written = text.slice(start, end);
  return { start: start + written.length - written.trimStart().length, end: end - (written.length - written.trimEnd().length) };
}

/** The statements before the last one, as they are written. */
function textBefore({ body }: FunctionNode, value: Range, inner: readonly TextEdit[], { tree }: RepairFile): string {
  const last = body?.kind === 'block' ? body.body.at(-1) : undefined;
  if (body === undefined || last === undefined || last.start > value.start) return '';
  return editedText(tree, body.start + 1, last.start, inner).trim();
}

function nameAt({ params }: FunctionNode, index: number): string | undefined {
  const target = params[index]?.target;
  return target?.kind === 'identifier' ? target.name : undefined;
}

function resultType(call: Call, { style, project }: RepairFile): string {
  const text = style.isTypeScript ? project.checker?.typeTextAt(call.host) : undefined;
  return text !== undefined && /^[\w$.<>[\]| ]+$/.test(text) && !/\bany\b/.test(text) ? `: ${text}` : '';
}

function freeIndex({ tree }: RepairFile): string {
  return ['at', 'place', 'placeOfElement'].find((candidate) => !isMentioned(tree, candidate)) ?? 'indexOfElement';
}
