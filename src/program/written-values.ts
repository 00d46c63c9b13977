import type { Node } from '../syntax/tree.js';
import type { Values } from './resolve-value.js';
import { areSame, type Value } from './values.js';

/** What a name stands for that is assigned to: `let x; x = value;` with one assignment that tells, or several that agree. */
export function ofWrites(values: Values, written: readonly (Node | undefined)[]): Value | undefined {
  const [first, ...more] = written.map((value) => value && values.of(value)).filter((value) => value !== undefined);
  return first !== undefined && more.every((value) => areSame(first, value)) ? first : undefined;
}
