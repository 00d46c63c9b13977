import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import type ts from 'typescript';
import plugin from '../../src/index.js';
import { byteOrderMark } from './compiler.js';

type Fix = NonNullable<Linter.LintMessage['fix']>;

/** What the linter says about one module. */
export type Messages = readonly Linter.LintMessage[];

/** ESLint gives up after as many passes over a file. */
const passLimit = 10;

/** What `--fix` made of all modules, and what was said about them before the first and after the last pass. */
export interface Fixed {
  readonly texts: ReadonlyMap<string, string>;
  readonly before: ReadonlyMap<string, Messages>;
  readonly after: ReadonlyMap<string, Messages>;
  /** How many passes changed each module. */
  readonly passes: ReadonlyMap<string, number>;
}

/**
 * Runs the passes of `eslint --fix` on many modules side by side: each pass lints what the last one changed and applies what
 * does not overlap, as ESLint does. One program serves all modules of a pass; one at a time, as ESLint goes, a program would be
 * made for each module and pass.
 *
 * @param programOf makes the program of a pass; `undefined` lints without types
 */
export async function fixAll(
  root: string,
  files: ReadonlyMap<string, string>,
  programOf?: (texts: ReadonlyMap<string, string>) => ts.Program,
): Promise<Fixed> {
  const texts = new Map(files);
  const before = new Map<string, Messages>();
  const after = new Map<string, Messages>();
  const passes = new Map<string, number>();
  let changed = [...texts.keys()];
  for (let pass = 0; changed.length > 0 && pass <= passLimit; pass += 1) {
    const linter = linterFor(root, programOf?.(texts));
    const linted = await lintEach(linter, changed, texts);
    for (const [file, messages] of linted) after.set(file, messages);
    if (pass === 0) for (const [file, messages] of linted) before.set(file, messages);
    changed = pass === passLimit ? [] : changed.filter((file) => applyTo(texts, file, linted.get(file) ?? []));
    for (const file of changed) passes.set(file, pass + 1);
  }
  return { texts, before, after, passes };
}

async function lintEach(linter: ESLint, files: readonly string[], texts: ReadonlyMap<string, string>): Promise<Map<string, Messages>> {
  const found = new Map<string, Messages>();
  for (const file of files) {
    const results = await linter.lintText(texts.get(file) ?? '', { filePath: file });
    found.set(file, results.flatMap(({ messages }) => messages));
  }
  return found;
}

function applyTo(texts: Map<string, string>, file: string, messages: Messages): boolean {
  const text = texts.get(file) ?? '';
  const fixed = applied(text, messages.flatMap(({ fix }) => (fix === undefined ? [] : [fix])));
  texts.set(file, fixed);
  return fixed !== text;
}

/** The text with all fixes that do not touch an earlier one, in the order of their places. */
export function applied(source: string, fixes: readonly Fix[]): string {
  const text = source.replace(byteOrderMark, '');
  const ordered = fixes.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  let last = Number.NEGATIVE_INFINITY;
  let kept = 0;
  let result = text === source ? '' : source.slice(0, 1);
  for (const { range: [start, end], text: insert } of ordered) {
    if (last >= start || start > end) continue;
    result += text.slice(kept, start) + insert;
    kept = end;
    last = end;
  }
  return result + text.slice(kept);
}

/** The plugin's preset as users have it, on JavaScript and TypeScript; the folders `strict-*` have the preset `strict`. */
function linterFor(root: string, program: ts.Program | undefined): ESLint {
  const parserOptions = program === undefined ? {} : { programs: [program] };
  return createLinter(root, { parser: typescriptParser, parserOptions }, false);
}

/** ESLint with the plugin, for what a test wants to see with other settings of the parser. */
export function createLinter(root: string, languageOptions: Linter.LanguageOptions, fix: boolean): ESLint {
  return new ESLint({
    cwd: root,
    fix,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.{ts,mts,cts,js,mjs,cjs}'], languageOptions },
      { files: ['**/*.{cts,cjs}'], languageOptions: { sourceType: 'commonjs' } },
      { linterOptions: { reportUnusedDisableDirectives: 'off' } },
      ...plugin.configs.recommended,
      ...plugin.configs.strict.map((config) => ({ ...config, files: ['strict-*/**'] })),
    ],
  });
}
