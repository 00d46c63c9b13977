import { skipTrivia } from '../../syntax/trivia.js';
import type { FunctionNode, SourceTree } from '../../syntax/tree.js';
import { insertion, refuse, type Refusal, type TextEdit } from '../fix-plan.js';

/** Puts `async` before a function, and a promise around the type that it says to return. */
export function makeAsync(node: FunctionNode, tree: SourceTree): readonly TextEdit[] | Refusal {
  const at = keywordPlace(node, tree);
  if (at === undefined) return refuse('the method is written in a form that this fix does not know');
  const type = returnTypeRange(node, tree);
  const edits = [insertion(at, 'async ')];
  const isPromise = type !== undefined && /^(?:Promise|PromiseLike)\b/.test(tree.text.slice(type.start));
  if (type === undefined || isPromise) return edits;
  return [...edits, insertion(type.start, 'Promise<'), insertion(type.end, '>')];
}

/** On the line of the function's name or parameters. */
function keywordPlace({ form, start, parent }: FunctionNode, { text }: SourceTree): number | undefined {
  if (['declaration', 'expression', 'arrow'].includes(form)) return start;
  if (form !== 'method' || parent === undefined) return undefined;
  if (parent.kind === 'class-member') return parent.decorators.length > 0 ? undefined : parent.start + modifiersAt(parent.start, text);
  return parent.kind === 'property' ? parent.start : undefined;
}

function modifiersAt(start: number, text: string): number {
  return /^(?:(?:public|private|protected|static|override)\s+)*/.exec(text.slice(start))?.[0].length ?? 0;
}

/** Where the written return type stands. */
function returnTypeRange({ params, start, body, form }: FunctionNode, { text }: SourceTree): { start: number; end: number } | undefined {
  if (body === undefined) return undefined;
  const last = params.at(-1);
  const close = last === undefined ? closeOfEmpty(text, start, body.start) : text.indexOf(')', last.end);
  if (close === undefined || close === -1 || close >= body.start) return undefined;
  const colon = skipTrivia(text, close + 1);
  if (text.charAt(colon) !== ':') return undefined;
  const head = text.slice(0, form === 'arrow' ? text.lastIndexOf('=>', body.start) : body.start);
  return { start: skipTrivia(text, colon + 1), end: head.trimEnd().length };
}

function closeOfEmpty(text: string, start: number, end: number): number | undefined {
  const found = /\(\s*\)/.exec(text.slice(start, end));
  return found === null ? undefined : start + found.index + found[0].length - 1;
}
