import type { Scenario } from '../support/lint-snippet.js';

/** Marks a line of an example that the page's rule reports. */
const mark = '// ← reported\n';
const fence = /^```(ts|js|cjs|mjs) (incorrect|correct)(?: file=(\S+))?\n(.*?)^```$/gms;
const fixedFence = /^```ts incorrect\n([^`]*(?:`(?!``)[^`]*)*)^```\n\n`eslint --fix` makes of it:\n\n```ts fixed\n(.*?)^```$/gms;

export interface Example extends Scenario { readonly isCorrect: boolean }

/**
 * The examples of a rule's page: its code blocks that say `incorrect` or `correct` behind the language.
 * @param rule the rule that reports the marked lines
 * @param needsTypes whether it is expected to be silent without type information
 * @throws Error when a page contradicts itself: a mark in a correct example, none in an incorrect one, no example of one sort
 */
export function examplesIn(page: string, rule: string, needsTypes = false): readonly Example[] {
  const examples = [...page.matchAll(fence)].map(([, language, verdict, file, code = ''], index): Example => {
    const isCorrect = verdict === 'correct';
    const name = `${rule}, example ${String(index + 1)} (${verdict ?? ''})`;
    if (code.includes(mark) === isCorrect) throw new Error(`${name}: ${isCorrect ? 'has a mark' : 'has no mark'}`);
    return {
      name, isCorrect, language: language as 'ts', code: code.replaceAll(mark, `// ! ${rule}\n`),
      ...(file && { file }), ...(needsTypes && { untyped: 'silent' }),
    };
  });
  for (const isCorrect of [true, false]) {
    if (!examples.some((example) => example.isCorrect === isCorrect)) throw new Error(`${rule}: no ${isCorrect ? 'correct' : 'incorrect'} example`);
  }
  return examples;
}

/** @returns the pairs of an incorrect example and what `eslint --fix` makes of it */
export function fixesIn(page: string): readonly { readonly code: string; readonly fixed: string }[] {
  return [...page.matchAll(fixedFence)].map(([, code = '', fixed = '']) => ({ code: code.replaceAll(` ${mark}`, '\n'), fixed }));
}
