import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import plugin from '../../src/index.js';
import { compare, lintSnippets, type Outcome, type Scenario } from '../support/lint-snippet.js';
import { folderWith } from '../support/lint-folder.js';
import { examplesIn, fixesIn } from './examples.js';

const folder = path.resolve(import.meta.dirname, '../../docs/rules');
const sections = ['## Why', '## Incorrect', '## Correct', '## How it decides', '## Repair', '## Options', '## When not to use it'];

const pages = Object.entries(rules).map(([rule, { meta }]) => {
  const file = path.join(folder, `${rule}.md`);
  return { rule, needsTypes: meta.docs.requiresTypeChecking === true, text: existsSync(file) ? readFileSync(file, 'utf8') : '' };
});

test.each(pages)('$rule has a page with all its sections', ({ rule, text }) => {
  expect(text.startsWith(`# ${rule}\n`)).toBe(true);
  expect(text.split('\n').filter((line) => line.startsWith('## '))).toEqual(sections);
});

test('there is no page without a rule', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(rules).map((rule) => `${rule}.md`).sort());
});

const examples = pages.filter(({ text }) => text !== '').flatMap(({ rule, text, needsTypes }) => examplesIn(text, rule, needsTypes));

describe.each([{ mode: 'with types', typed: true }, { mode: 'without types', typed: false }])('examples $mode', ({ typed }) => {
  let outcomes: ReadonlyMap<Scenario, Outcome>;
  beforeAll(async () => {
    outcomes = await lintSnippets(examples, { typed });
  });

  test.each(examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
    const outcome = outcomes.get(example) ?? { reports: ['not linted'], messages: [] };
    const { expected, actual } = compare(example, outcome, typed);
    expect(actual).toEqual(expected);
  });
});

const fixes = pages.flatMap(({ rule, text }) => fixesIn(text).map((pair, index) => ({ ...pair, name: `${rule}, fix ${String(index + 1)}` })));

test('every block that says `fixed` stands behind what it was made from', () => {
  const marked = pages.reduce((sum, { text }) => sum + text.split('```ts fixed').length - 1, 0);
  expect(marked).toBeGreaterThan(3);
  expect(fixes).toHaveLength(marked);
});

test.each(fixes)('$name', async ({ code, fixed }) => {
  const tsconfig = '{ "compilerOptions": { "module": "nodenext", "strict": true, "types": ["node"] }, "include": ["src"] }';
  const cwd = folderWith({ 'tsconfig.json': tsconfig, 'src/a.ts': code });
  const languageOptions = { parser: typescriptParser, parserOptions: { projectService: true, tsconfigRootDir: cwd } };
  const overrideConfig = [...plugin.configs.recommended, { files: ['**/*.ts'], languageOptions }];
  const [result] = await new ESLint({ cwd, fix: true, overrideConfigFile: true, overrideConfig }).lintFiles(['src/a.ts']);
  expect(result?.output).toBe(fixed);
  expect(result?.messages).toEqual([]);
});

describe('a page that lies is found', () => {
  const page = (incorrect: string, correct: string): string => `\`\`\`ts incorrect\n${incorrect}\n\`\`\`\n\`\`\`ts correct\n${correct}\n\`\`\`\n`;

  test('a mark in a correct example', () => {
    expect(() => examplesIn(page('a(); // ← reported', 'b(); // ← reported'), 'no-sync-fs')).toThrow('example 2 (correct): has a mark');
  });

  test('no mark in an incorrect example', () => {
    expect(() => examplesIn(page('a();', 'b();'), 'no-sync-fs')).toThrow('example 1 (incorrect): has no mark');
  });

  test('no example', () => {
    expect(() => examplesIn('# no-sync-fs', 'no-sync-fs')).toThrow('no correct example');
  });

  test('a mark on the wrong line', async () => {
    const code = "import fs from 'node:fs';\nsetInterval(() => {\n  fs.readFileSync('a');\n}, 1); // ← reported";
    const [example] = examplesIn(page(code, 'b();'), 'no-sync-fs');
    if (example === undefined) throw new Error('The page has an example.');
    const outcome = (await lintSnippets([example], { typed: false })).get(example) ?? { reports: [], messages: [] };
    expect(compare(example, outcome, false)).toEqual({ expected: ['4 no-sync-fs'], actual: ['3 no-sync-fs'] });
  });
});
