import { ESLint } from 'eslint';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './source-files.js';

const engine = 'src/reach/climb.ts';
const rule = 'rules/no-sync-fs.ts';
const lines = (count: number, line: string): string => `${Array.from({ length: count }, () => line).join('\n')}\n`;
const branches = (count: number): string => lines(count, '  if (value > 1) console.log(value);');

/** What the project's own lint configuration says about a text in the place of a file. */
async function rulesAgainst(file: string, text: string): Promise<readonly (string | null)[]> {
  const eslint = new ESLint({ cwd: root });
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) });
  return [...new Set(result?.messages.map(({ ruleId }) => ruleId))];
}

describe('the lint configuration bites', () => {
  const faults: readonly (readonly [name: string, file: string, text: string, rule: string])[] = [
    ['any', engine, 'export const value: any = 1;\n', '@typescript-eslint/no-explicit-any'],
    ['an assertion that something is there', engine, 'export const value = (name: string[]) => name.at(0)!;\n', '@typescript-eslint/no-non-null-assertion'],
    ['a file of 251 lines', engine, lines(251, '// line'), 'max-lines'],
    ['a rule of 121 lines', rule, lines(121, '// line'), 'max-lines'],
    ['a function of 41 lines', engine, `export function long(): void {\n${lines(39, '  // line')}}\n`, 'max-lines-per-function'],
    ['ten branches', engine, `export function branchy(value: number): void {\n${branches(10)}}\n`, 'complexity'],
    ['a line of 141 characters', engine, `// ${'x'.repeat(138)}\n`, 'max-len'],
    ['a needless disable', engine, '// eslint-disable-next-line no-console\nexport const value = 1;\n', 'null'],
    [
      'a blocking call in an async function', engine,
      "import { readFileSync } from 'node:fs';\nexport async function load(): Promise<string> {\n  return readFileSync('a', 'utf8');\n}\n", 'unblock/no-sync-fs',
    ],
  ];

  test.each(faults)('%s', async (_name, file, text, expected) => {
    expect((await rulesAgainst(file, text)).map(String)).toContain(expected);
  });

  test('and lets pass what is just within the limits', async () => {
    const text = `export function near(value: number): void {\n${branches(9)}${lines(29, '  // line')}}\n`;
    expect(await rulesAgainst(engine, text)).toEqual([]);
  });
});
