import { literalOf } from '../../program/literals.js';
import { skipTrivia } from '../../syntax/trivia.js';
import type { Node, SourceTree } from '../../syntax/tree.js';
import type { TextEdit } from '../fix-plan.js';

/** The end of the line of `end` when only blanks and comments follow there; else `end` itself. */
export function afterLine(text: string, end: number): number {
  const lineEnd = text.slice(end).search(/\r?\n|$/) + end;
  return /^[ \t]*(?:\/\/.*|\/\*(?:[^*]|\*(?!\/))*\*\/[ \t]*)?$/.test(text.slice(end, lineEnd)) ? lineEnd : end;
}

/** Takes a statement away, with its line when nothing else is on it. */
export function wholeLine(text: string, { start, end }: Node): TextEdit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const isAlone = text.slice(lineStart, start).trim() === '' && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end));
  if (!isAlone) return { start, end, text: '' };
  return { start: lineStart, end: end + (/^[ \t]*(?:\r?\n)?/.exec(text.slice(end))?.[0].length ?? 0), text: '' };
}

/** Where the first import of a file can go: behind the `#!` line, directives, and comments that stand apart. */
export function topOfFile({ text, program }: SourceTree): number {
  let at = lineAfter(text, program.hashbang?.length ?? 0, program.hashbang !== undefined);
  for (const statement of program.body) {
    if (statement.kind !== 'expression-statement' || typeof literalOf(statement.expression) !== 'string') break;
    at = lineAfter(text, statement.end, true);
  }
  const next = skipTrivia(text, at);
  const apart = text.slice(at, next).search(/\r?\n[ \t]*\r?\n(?!(?:.|\r?\n)*\r?\n[ \t]*\r?\n)/);
  return apart === -1 ? at : at + (/^\r?\n[ \t]*\r?\n/.exec(text.slice(at + apart))?.[0].length ?? 0) + apart;
}

function lineAfter(text: string, at: number, isLine: boolean): number {
  if (!isLine) return at;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}
