import { dedent, type Case } from './case.js';
import type { Fixed, Messages } from './fix-rounds.js';

/** @returns how a case's verdict and texts differ from what was done with its entry */
export function expectationProblems(program: Case, entry: string, fixed: Fixed): readonly string[] {
  const text = fixed.texts.get(entry) ?? '';
  const before = fixed.before.get(entry) ?? [];
  const after = fixed.after.get(entry) ?? [];
  const verdict = verdictOf(text !== dedent(program.code), before);
  return [
    ...(verdict === program.expected ? [] : [`expected ${program.expected}, got ${verdict}`]),
    ...(program.expected === 'fixed' ? leftProblems(program, after) : []),
    ...(program.becomes === undefined || text === dedent(program.becomes) ? [] : [`expected the text\n${dedent(program.becomes)}`]),
    ...(program.contains ?? []).filter((part) => !text.includes(part)).map((part) => `expected the text to contain ${part}`),
    ...saysProblems(program, before),
    ...before.filter(({ fatal }) => fatal === true).map(({ message }) => `does not parse: ${message}`),
  ];
}

function verdictOf(isChanged: boolean, before: Messages): Case['expected'] {
  if (isChanged) return 'fixed';
  if (before.length === 0) return 'silent';
  return before.some(({ suggestions }) => (suggestions ?? []).length > 0) ? 'suggested' : 'refused';
}

function leftProblems({ left = 0 }: Case, after: Messages): readonly string[] {
  const texts = after.map(({ message, line }) => `\n    ${line}: ${message}`);
  return after.length === left ? [] : [`expected ${left} reports to stay, got ${after.length}${texts.join('')}`];
}

function saysProblems({ says, expected }: Case, before: Messages): readonly string[] {
  if (says === undefined) return [];
  const texts = before.flatMap(({ message, suggestions }) => (expected === 'suggested' ? (suggestions ?? []).map(({ desc }) => desc) : [message]));
  return texts.some((text) => says.test(text)) ? [] : [`expected ${String(says)} in: ${texts.join(' | ')}`];
}
