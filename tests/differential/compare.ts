import type { Case } from './case.js';
import type { Outcome } from './run/run-programs.js';

/** @returns the first difference between two runs; `undefined` when nothing differs */
export function compare(before: Outcome | undefined, after: Outcome | undefined, { traced, errors }: Case): string | undefined {
  if (before === undefined || after === undefined) return 'was not run';
  if (before.ended.startsWith('blocked') || before.ended.startsWith('ended its process')) return `the original ${before.ended}`;
  if (endOf(before, errors) !== endOf(after, errors)) return `was: ${before.ended}\n    is:  ${after.ended}`;
  const isTraced = traced !== false;
  return listDifference('effects', effectsOf(before, isTraced), effectsOf(after, isTraced)) ?? listDifference('disk', before.tree, after.tree);
}

function endOf({ ended }: Outcome, errors: Case['errors']): string {
  return errors === 'codes' && ended.startsWith('threw') ? `threw ${/\bcode: '(\w+)'/.exec(ended)?.[1] ?? ended}` : ended;
}

function effectsOf({ effects }: Outcome, isTraced: boolean): readonly string[] {
  return isTraced ? effects : effects.filter((effect) => !/^(?:start|end) /.test(effect));
}

function listDifference(what: string, before: readonly string[], after: readonly string[]): string | undefined {
  const length = Math.max(before.length, after.length);
  for (let index = 0; index < length; index += 1) {
    if (before[index] !== after[index]) return `${what} at ${index}, was: ${before[index] ?? 'nothing'}\n    is:  ${after[index] ?? 'nothing'}`;
  }
  return undefined;
}
