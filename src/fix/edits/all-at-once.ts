import type { RepairFile } from '../repair-site.js';
import { insertion, type TextEdit } from '../fix-plan.js';
import { needsParentheses } from '../surroundings.js';
import type { InlineCallback } from './loop-result.js';

/** All elements at once: another order of events, and the others go on after one fails. */
export function allAtOnce(
  { call, callback, method }: InlineCallback, inner: readonly TextEdit[], { tree }: RepairFile,
): readonly TextEdit[] | undefined {
  if (method !== 'map') return undefined;
  const [open, close] = needsParentheses(call, tree) ? ['(', '))'] : ['', ')'];
  return [insertion(call.start, `${open}await Promise.all(`), insertion(callback.start, 'async '), ...inner, insertion(call.end, close)];
}
