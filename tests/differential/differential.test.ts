import * as typescriptParser from '@typescript-eslint/parser';
import { beforeAll, expect, test } from 'vitest';
import { allCases } from './all-cases.js';
import { dedent, type Case } from './case.js';
import { createLinter } from './fix-rounds.js';
import { prove, reportOf, type Verdict } from './harness.js';
import { Workspace } from './workspace.js';

let verdicts = new Map<Case, Verdict>();

beforeAll(async () => {
  const found = await prove(allCases);
  verdicts = new Map(found.map((verdict) => [verdict.program, verdict]));
}, 300_000);

test.each(allCases.map((program) => [program.name, program] as const))('%s', (_name, program) => {
  const verdict = verdicts.get(program);
  expect(verdict).toBeDefined();
  expect(verdict === undefined ? '' : reportOf([verdict])).toBe('');
});

test('there are hundreds of programs, each with a name of its own', () => {
  expect(allCases.length).toBeGreaterThanOrEqual(300);
  expect(new Set(allCases.map(({ name }) => name)).size).toBe(allCases.length);
});

test('half of the passes that ESLint makes over a file are enough', () => {
  const slow = [...verdicts.values()].filter(({ passes }) => passes > 5).map(({ program, passes }) => `${program.name}: ${passes}`);
  expect(slow).toEqual([]);
});

test('ESLint itself, run with `fix: true` on its own programs, writes the same texts, and nothing more the second time', async () => {
  const sample = allCases.filter(({ expected, others }, index) => expected === 'fixed' && others === undefined && index % 16 === 0);
  const workspace = new Workspace();
  try {
    workspace.write(`${workspace.root}/tsconfig.json`, JSON.stringify({
      compilerOptions: {
        target: 'es2022', lib: ['es2023', 'esnext.disposable'], module: 'nodenext', types: ['node'], strict: true, allowJs: true, checkJs: true,
        skipLibCheck: true, esModuleInterop: true,
      },
      exclude: ['node_modules'],
    }));
    const entries = sample.map((program, index) => workspace.add(program, index + 1).entry);
    const parserOptions = { projectService: true, tsconfigRootDir: workspace.root };
    const eslint = createLinter(workspace.root, { parser: typescriptParser, parserOptions }, true);
    expect(sample.length).toBeGreaterThan(10);
    for (const [index, program] of sample.entries()) {
      const filePath = entries[index] ?? '';
      const [first] = await eslint.lintText(dedent(program.code), { filePath });
      const written = first?.output ?? dedent(program.code);
      expect(written, program.name).toBe(verdicts.get(program)?.fixedText);
      const [second] = await eslint.lintText(written, { filePath });
      expect(second?.output, `${program.name}, a second time`).toBeUndefined();
    }
  } finally {
    workspace.remove();
  }
}, 120_000);
