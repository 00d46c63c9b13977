import type { Scenario } from '../support/lint-snippet.js';

/** Every way the call itself is written. */
export const cases: readonly Scenario[] = [
  {
    name: 'string in brackets',
    code: `
      import fs from 'node:fs';
      export const load = async () => fs['readFileSync']('a.txt'); // ! no-sync-fs`,
  },
  {
    name: 'template without expressions in brackets',
    code: 'import fs from "node:fs";\nexport const load = async () => fs[`readFileSync`]("a.txt"); // ! no-sync-fs',
  },
  {
    name: 'call',
    code: `
      import fs from 'node:fs';
      export const load = async () => fs.readFileSync.call(fs, 'a.txt'); // ! no-sync-fs`,
  },
  {
    name: 'apply',
    code: `
      import { readFileSync } from 'node:fs';
      export const load = async (args: [string]) => readFileSync.apply(null, args); // ! no-sync-fs`,
  },
  {
    name: 'bound at the top, called in the function',
    code: `
      import fs from 'node:fs';
      const read = fs.readFileSync.bind(fs, 'a.txt');
      export const load = async () => read(); // ! no-sync-fs`,
  },
  {
    name: 'bound and called at once',
    code: `
      import fs from 'node:fs';
      export const load = async () => fs.readFileSync.bind(fs, 'a.txt')(); // ! no-sync-fs`,
  },
  {
    name: 'bind without a call',
    code: `
      import fs from 'node:fs';
      export const loader = async () => fs.readFileSync.bind(fs, 'a.txt');`,
  },
  {
    name: 'optional member',
    code: `
      import fs from 'node:fs';
      export const load = async () => fs?.readFileSync('a.txt'); // ! no-sync-fs`,
  },
  {
    name: 'optional call',
    code: `
      import fs from 'node:fs';
      export const load = async () => fs.readFileSync?.('a.txt'); // ! no-sync-fs`,
  },
  {
    name: 'parentheses and the comma that drops this',
    code: `
      import fs, { statSync } from 'node:fs';
      export async function load() {
        (statSync)('a.txt'); // ! no-sync-fs
        return (0, fs.readFileSync)('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'non-null assertion, cast and satisfies around the callee',
    code: `
      import fs from 'node:fs';
      export async function load() {
        fs.statSync!('a.txt'); // ! no-sync-fs
        (fs as typeof fs).readdirSync('.'); // ! no-sync-fs
        return (fs.readFileSync satisfies unknown)('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'a cast to any does not hide an imported module',
    code: `
      import fs from 'node:fs';
      export async function load() {
        return (fs as any).readFileSync('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'type arguments and a spread',
    code: `
      import { readdirSync } from 'node:fs';
      export async function list(...args: [string]) {
        return readdirSync(...args); // ! no-sync-fs
      }`,
  },
  {
    name: 'a call as an argument of a call',
    code: `
      import { readFileSync, realpathSync } from 'node:fs';
      export async function load() {
        return readFileSync(realpathSync('a.txt')); // ! no-sync-fs x2
      }`,
  },
  {
    name: 'the report starts at the name, also when the chain spans lines',
    code: `
      import fs from 'node:fs';
      export async function load() {
        return fs
          .readFileSync('a.txt', 'utf8') // ! no-sync-fs
          .trim()
          .split('\\n');
      }`,
  },
  {
    name: 'native variant of realpathSync',
    code: `
      import fs, { realpathSync } from 'node:fs';
      export async function load() {
        fs.realpathSync.native('.'); // ! no-sync-fs
        return realpathSync.native('.'); // ! no-sync-fs
      }`,
  },
  {
    name: 'in a template, a condition, a default and a spread',
    code: 'import { existsSync, readFileSync, readdirSync } from "node:fs";\n'
      + 'export async function load(path: string, fallback = readFileSync("b.txt", "utf8")) { // ! no-sync-fs\n'
      + '  const text = existsSync(path) ? `${readFileSync(path)}` : fallback; // ! no-sync-fs x2\n'
      + '  return { text, names: [...readdirSync(path)] }; // ! no-sync-fs\n'
      + '}',
  },
  {
    name: 'awaited by mistake',
    code: `
      import { readFileSync } from 'node:fs';
      export async function load() {
        return await readFileSync('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'a computed name that is not known',
    code: `
      import fs from 'node:fs';
      export async function load(name: 'readFile' | 'writeFile') {
        return fs[name];
      }
      export async function call(table: Record<string, () => void>, key: string) {
        table[key]?.();
      }`,
  },
  {
    name: 'members of what a blocking call returns',
    code: `
      import { opendirSync } from 'node:fs';
      const dir = opendirSync('.');
      export async function next() {
        return dir.readSync(); // ! no-sync-fs
      }`,
  },
  {
    name: 'a statement that is told the form of its rows',
    code: `
      import Database from 'better-sqlite3';
      const one = new Database('a.db').prepare('SELECT 1').pluck();
      export const load = async () => [
        one.get(), // ! no-sync-database
        one.raw().all(), // ! no-sync-database
        one.columns().length,
      ];`,
  },
];
