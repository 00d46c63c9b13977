import path from 'node:path';
import { expect, test } from 'vitest';
import { dedent, paths, type Case } from './case.js';
import { applied } from './fix-rounds.js';
import { prove } from './harness.js';

/** A wrong repair, and what the proof must say about it. */
interface Fault {
  readonly name: string;
  readonly code: string;
  readonly wrong: string;
  readonly problem: RegExp;
  readonly inputs?: readonly unknown[];
  readonly file?: Case['file'];
}

const faults: readonly Fault[] = [
  {
    name: 'a missing await in the result', problem: /^fixed, input undefined: was: returned 'alpha.*is: +returned \{\s+text: Promise/s,
    code: "import fs from 'node:fs';\nexport async function run() { const text = fs.readFileSync('a.txt', 'utf8'); return [text].at(0); }",
    wrong: "import fs from 'node:fs';\nexport async function run() { const text = fs.promises.readFile('a.txt', 'utf8'); return { text }; }",
  },
  {
    name: 'a type error', problem: /^fixed: main\.ts:2 TS2339/,
    code: "import fs from 'node:fs';\nexport async function run() { return fs.readFileSync('a.txt', 'utf8').length; }",
    wrong: "import fs from 'node:fs';\nexport async function run() { return await fs.promises.readFile('a.txt', 'utf8').length; }",
  },
  {
    name: 'a syntax error', problem: /^fixed: main\.ts:2 TS1\d+/,
    code: "import fs from 'node:fs';\nexport async function run() { return fs.existsSync('a.txt'); }",
    wrong: "import fs from 'node:fs';\nexport async function run() { return fs.existsSync('a.txt') }}",
  },
  {
    name: 'an import that is no longer used', problem: /^fixed: main\.ts:1 TS6133/,
    code: "import { readFileSync } from 'node:fs';\nimport fs from 'node:fs';\nexport async function run() { fs.statSync('a.txt'); return readFileSync('a.txt', 'utf8'); }",
    wrong: "import { readFileSync } from 'node:fs';\nimport fs from 'node:fs';\nexport async function run() { fs.statSync('a.txt'); return await fs.promises.readFile('a.txt', 'utf8'); }",
  },
  {
    name: 'another error for a missing file', problem: /input "missing\.txt": was: threw.*ENOENT.*is: +returned ''/s, inputs: paths,
    code: "import fs from 'node:fs';\nexport async function run(path: string) { return fs.readFileSync(path, 'utf8'); }",
    wrong: "import fs from 'node:fs';\nexport async function run(path: string) { return await fs.promises.readFile(path, 'utf8').catch((error: { code: string }) => { if (error.code === 'ENOENT') return ''; throw error; }); }",
  },
  {
    name: 'an error without its code', problem: /was: threw \{.*code: 'ENOENT'.*is: +threw/s, inputs: ['missing.txt'],
    code: "import fs from 'node:fs';\nexport async function run(path: string) { return fs.readFileSync(path, 'utf8'); }",
    wrong: "import fs from 'node:fs';\nexport async function run(path: string) { try { return await fs.promises.readFile(path, 'utf8'); } catch (error) { throw new Error(String(error)); } }",
  },
  {
    name: 'steps that overlap', problem: /effects at 1, was: end readFile\(a\.txt, utf8\)\n +is: +start readFile\(b\.txt, utf8\)/,
    code: "import fs from 'node:fs';\nexport async function run() { return [fs.readFileSync('a.txt', 'utf8'), fs.readFileSync('b.txt', 'utf8')]; }",
    wrong: "import fs from 'node:fs';\nexport async function run() { return await Promise.all([fs.promises.readFile('a.txt', 'utf8'), fs.promises.readFile('b.txt', 'utf8')]); }",
  },
  {
    name: 'a step in another place', problem: /effects at 0, was: console\.log 'before'\n +is: +start readFile/,
    code: "import fs from 'node:fs';\nexport async function run() { console.log('before'); return fs.readFileSync('a.txt', 'utf8'); }",
    wrong: "import fs from 'node:fs';\nexport async function run() { const text = await fs.promises.readFile('a.txt', 'utf8'); console.log('before'); return text; }",
  },
  {
    name: 'a write that nobody waits for', problem: /effects at \d, was: end writeFile\(out\.txt, x\)\n +is: +console\.log 'done'/,
    code: "import fs from 'node:fs';\nexport async function run() { fs.writeFileSync('out.txt', 'x'); console.log('done'); }",
    wrong: "import fs from 'node:fs';\nexport async function run() { void fs.promises.writeFile('out.txt', 'x'); console.log('done'); }",
  },
  {
    name: 'a rejection that nobody handles', problem: /effects at \d/,
    code: "import fs from 'node:fs';\nexport async function run() { try { fs.unlinkSync('missing.txt'); } catch { console.log('gone'); } }",
    wrong: "import fs from 'node:fs';\nexport async function run() { try { void fs.promises.unlink('missing.txt'); } catch { console.log('gone'); } }",
  },
  {
    name: 'other content on the disk', problem: /disk at \d+, was: out\.txt 644 "x"\n +is: +out\.txt 644 "xx"/,
    code: "import fs from 'node:fs';\nexport async function run() { const text = 'x'; fs.writeFileSync('out.txt', Buffer.from(text)); }",
    wrong: "import fs from 'node:fs';\nexport async function run() { const text = 'x'; await fs.promises.writeFile('out.txt', Buffer.from(text + text)); }",
  },
  {
    name: 'an operation in place of another', problem: /effects at 0, was: start stat\(a\.txt\)\n +is: +start lstat\(a\.txt\)/,
    code: "import fs from 'node:fs';\nexport async function run() { return fs.statSync('a.txt').size; }",
    wrong: "import fs from 'node:fs';\nexport async function run() { return (await fs.promises.lstat('a.txt')).size; }",
  },
  {
    name: 'a promise that is never settled', problem: /is: +never ends/,
    code: "import fs from 'node:fs';\nexport async function run() { return fs.existsSync('a.txt'); }",
    wrong: "import fs from 'node:fs';\nexport async function run() { await new Promise(() => {}); return fs.existsSync('a.txt'); }",
  },
  {
    name: 'an end of the process', problem: /is: +ended its process with 7/,
    code: "import fs from 'node:fs';\nexport async function run() { return fs.existsSync('a.txt'); }",
    wrong: "import fs from 'node:fs';\nexport async function run() { process.exit(7); return fs.existsSync('a.txt'); }",
  },
  {
    name: 'another class of result', problem: /was: returned <Buffer 61/, file: 'main.cts',
    code: "import fs = require('node:fs');\nexports.run = async () => fs.readFileSync('a.txt');",
    wrong: "import fs = require('node:fs');\nexports.run = async () => new Uint8Array(await fs.promises.readFile('a.txt'));",
  },
];

test('the proof sees what a wrong repair does', async () => {
  const cases = faults.map(({ name, code, inputs, file }): Case =>
    ({ name, code, expected: 'fixed', ...(inputs && { inputs }), ...(file && { file }) }));
  const verdicts = await prove(cases, {
    repair: (files) => {
      const wrong = [...files].map(([file], index): [string, string] => [file, dedent(faults[index]?.wrong ?? '')]);
      return { texts: new Map(wrong), before: new Map(), after: new Map(), passes: new Map() };
    },
  });
  for (const [index, { problems }] of verdicts.entries()) {
    const { name, problem } = faults[index] ?? { name: '', problem: /none/ };
    expect(problems.filter((text) => text.startsWith('the original')), name).toEqual([]);
    expect(problems.join('\n'), name).toMatch(problem);
  }
});

const untouched: readonly Case[] = [
  { name: 'an original that does not compile', expected: 'silent', code: 'export async function run() { return missing; }' },
  { name: 'a fix where none was expected', expected: 'refused', code: 'export async function run() { return 1; }' },
  { name: 'a fix that did not come', expected: 'fixed', code: 'export async function run() { return 1; }' },
];

test('the proof compares the verdict with the expected one', async () => {
  const verdicts = await prove(untouched);
  expect(verdicts.map(({ problems }) => problems)).toEqual([
    [expect.stringMatching(/^the original: main\.ts:1 TS2304/)], ['expected refused, got silent'], ['expected fixed, got silent'],
  ]);
});

test('fixes are applied as ESLint applies them: those that touch an earlier one wait', () => {
  const at = (start: number, end: number, text: string): { range: [number, number]; text: string } => ({ range: [start, end], text });
  expect(applied('abcdef', [at(4, 5, 'E'), at(0, 1, 'A'), at(1, 2, 'B'), at(2, 2, '+')])).toBe('Ab+cdEf');
  expect(applied('abc', [])).toBe('abc');
  expect(applied('\uFEFFabc', [at(0, 1, 'A')])).toBe('\uFEFFAbc');
  expect(applied('abc', [at(3, 3, 'd'), at(0, 0, path.sep)])).toBe(`${path.sep}abcd`);
});
