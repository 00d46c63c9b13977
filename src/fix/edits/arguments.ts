import { literalOf } from '../../program/literals.js';
import type { Call, Node, ObjectLiteral, Property, SourceTree } from '../../syntax/tree.js';
import { insertion, refuse, type Refusal, type TextEdit } from '../fix-plan.js';

/** Adds an argument behind the others. */
export function appendedArgument({ args, end }: Call, text: string, { text: source }: SourceTree): TextEdit | Refusal {
  const close = end - 1;
  if (source.charAt(close) !== ')') return refuse('the call has no parentheses');
  const inside = source.slice(args.at(-1)?.end ?? close, close);
  if (/\/\/|\/\*/.test(inside)) return refuse('a comment stands behind the last argument');
  if (args.length === 0) return insertion(close, text);
  const at = args.at(-1)?.end === undefined ? close : close - (inside.length - inside.trimEnd().length);
  return insertion(at, inside.trimEnd().endsWith(',') ? ` ${text}` : `, ${text}`);
}

/** Adds a property to an options literal, in front of the others: a spread or a later key still wins. */
export function addedProperty(options: ObjectLiteral, text: string): TextEdit {
  const isEmpty = options.properties.length === 0;
  return insertion(options.start + 1, isEmpty ? ` ${text} ` : ` ${text},`);
}

/** Takes an argument away, with the comma before it: the argument before may end with parentheses of its own. */
export function removedArgument({ args }: Call, index: number, { text }: SourceTree): TextEdit | undefined {
  const argument = args[index];
  const previous = args[index - 1];
  if (argument === undefined || previous === undefined) return undefined;
  const comma = text.lastIndexOf(',', argument.start);
  return comma < previous.end ? undefined : { start: comma, end: argument.end, text: '' };
}

/** Takes a property away, with the comma that separates it from a neighbour. */
export function removedProperty({ properties }: ObjectLiteral, property: Property): TextEdit {
  const index = properties.indexOf(property);
  const next = properties[index + 1];
  const previous = properties[index - 1];
  if (next !== undefined) return { start: property.start, end: next.start, text: '' };
  return { start: previous?.end ?? property.start, end: property.end, text: '' };
}

/** The property of an options literal; `unknown` when the options are no literal or have a part that is not one. */
export function optionOf(options: Node | undefined, name: string): Property | 'unknown' | undefined {
  if (options === undefined || isPlain(options)) return undefined;
  if (options.kind !== 'object') return 'unknown';
  const found = options.properties.find((property): property is Property => property.kind === 'property' && property.name === name);
  if (found !== undefined) return found;
  return options.properties.some((property) => property.kind === 'spread' || property.name === undefined) ? 'unknown' : undefined;
}

function isPlain(node: Node): boolean {
  return literalOf(node) !== undefined || (node.kind === 'identifier' && node.name === 'undefined') || node.kind === 'function';
}
