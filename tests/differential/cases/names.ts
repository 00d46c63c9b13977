import type { Case } from '../case.js';

/** Names that a fix brings in meet names that are there. */
export const names: readonly Case[] = [
  {
    name: 'the twin\'s name is a function of the file', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { readFileSync } from 'node:fs';
      async function readFile(path: string) { return readFileSync(path, 'utf8'); }
      export async function run(path: string) { return await readFile(path); }
    `,
  },
  {
    name: 'the twin\'s name is a local variable', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { readFileSync } from 'node:fs';
      export async function run(path: string) {
        const readFile = readFileSync(path, 'utf8');
        return readFile;
      }
    `,
  },
  {
    name: 'the twin\'s name is a parameter', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { statSync } from 'node:fs';
      export async function run(stat: string) { return statSync(stat).size; }
    `,
  },
  {
    name: 'the twin\'s name is declared later in the block', expected: 'fixed',
    code: `
      import { statSync } from 'node:fs';
      export async function run() {
        const { size } = statSync('a.txt');
        const stat = size + 1;
        return stat;
      }
    `,
  },
  {
    name: 'the twin\'s name belongs to another function only', expected: 'fixed',
    code: `
      import { statSync } from 'node:fs';
      const other = (stat: number) => stat + 1;
      export async function run() { return other(statSync('a.txt').size); }
    `,
  },
  {
    name: 'the twin\'s name is imported from another module', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { readFileSync } from 'node:fs';
      import { readFile } from './other.js';
      export async function run(path: string) { return readFile(readFileSync(path, 'utf8')); }
    `,
    others: { 'other.ts': 'export const readFile = (text: string) => text.toUpperCase();\n' },
  },
  {
    name: 'the twin\'s name is the callback form of fs', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { readFile, readFileSync } from 'node:fs';
      export async function run(path: string) {
        const before = await new Promise((resolve) => { readFile('b.txt', 'utf8', (_error, text) => { resolve(text); }); });
        return [before, readFileSync(path, 'utf8')];
      }
    `,
  },
  {
    name: 'the twin is imported under another name', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { readFileSync } from 'node:fs';
      import { readFile as slurp } from 'node:fs/promises';
      export async function run(path: string) { return [await slurp('b.txt', 'utf8'), readFileSync(path, 'utf8')]; }
    `,
    becomes: `
      import { readFile as slurp } from 'node:fs/promises';
      export async function run(path: string) { return [await slurp('b.txt', 'utf8'), await slurp(path, 'utf8')]; }
    `,
  },
  {
    name: 'the blocking function is imported under another name', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { readFileSync as read } from 'node:fs';
      export async function run(path: string) { return read(path, 'utf8'); }
    `,
  },
  {
    name: 'the namespace is shadowed where the call is', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs, { readFileSync } from 'node:fs';
      export async function run(path: string) {
        const read = async (fs: string) => readFileSync(fs, 'utf8');
        return [await read(path), fs.constants.R_OK];
      }
    `,
  },
  {
    name: 'the imported twin is shadowed where the call is', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { readFileSync } from 'node:fs';
      import { readFile } from 'node:fs/promises';
      export async function run(path: string) {
        const before = await readFile('b.txt', 'utf8');
        const inner = async (readFile: string) => readFileSync(readFile, 'utf8');
        return [before, await inner(path)];
      }
    `,
  },
  {
    name: 'a type of the twin\'s name', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { statSync } from 'node:fs';
      interface stat { size: number }
      export async function run(path: string): Promise<stat> { return { size: statSync(path).size }; }
    `,
  },
  {
    name: 'an exported function of the twin\'s name', expected: 'fixed',
    code: `
      import { existsSync } from 'node:fs';
      export const access = (name: string) => name.length;
      export async function run() { return [existsSync('a.txt'), access('x')]; }
    `,
  },
  {
    name: 'the blocking name is used elsewhere', expected: 'fixed', left: 1, inputs: ['a.txt', 'missing'],
    code: `
      import { readFileSync } from 'node:fs';
      const helper = (path: string) => readFileSync(path, 'utf8');
      export async function run(path: string) { return [readFileSync(path, 'utf8'), helper('b.txt')]; }
    `,
  },
  {
    name: 'the blocking name is also a type', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { readFileSync } from 'node:fs';
      export type Read = typeof readFileSync;
      export async function run(path: string) { return readFileSync(path, 'utf8'); }
    `,
  },
  {
    name: 'the blocking name is exported on', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { readFileSync } from 'node:fs';
      export { readFileSync };
      export async function run(path: string) { return readFileSync(path, 'utf8'); }
    `,
  },
  {
    name: 'the blocking name is shadowed: another function', expected: 'silent', inputs: ['a.txt'],
    code: `
      import { readFileSync } from 'node:fs';
      export const direct: unknown = readFileSync;
      export async function run(path: string) {
        const readFileSync = (name: string) => name.toUpperCase();
        return readFileSync(path);
      }
    `,
  },
  {
    name: 'two calls of one name, one import', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { readFileSync } from 'node:fs';
      export async function run(path: string) {
        const one = readFileSync('b.txt', 'utf8');
        const two = readFileSync(path, 'utf8');
        return one + two;
      }
    `,
    becomes: `
      import { readFile } from 'node:fs/promises';
      export async function run(path: string) {
        const one = await readFile('b.txt', 'utf8');
        const two = await readFile(path, 'utf8');
        return one + two;
      }
    `,
  },
  {
    name: 'the name stands in a string and in a comment', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { readFileSync } from 'node:fs';
      // readFileSync is what we replace
      export async function run(path: string) { return 'readFileSync ' + readFileSync(path, 'utf8'); }
    `,
  },
  {
    name: 'a destructured namespace', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      const { readFileSync, existsSync } = fs;
      export async function run(path: string) { return existsSync(path) ? readFileSync(path, 'utf8') : 'none'; }
    `,
  },
  {
    name: 'a constant that stands for the function', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      const read = fs.readFileSync;
      export async function run(path: string) { return read(path, 'utf8'); }
    `,
  },
  {
    name: 'destructured names that are used in each other', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import zlib from 'node:zlib';
      import fs from 'node:fs';
      const { gunzipSync, gzipSync } = zlib;
      const { readFileSync } = fs;
      export async function run(path: string) {
        const one = gunzipSync(gzipSync(readFileSync(path))).toString();
        const two = gunzipSync(gzipSync(readFileSync(path))).toString();
        return one + two;
      }
    `,
  },
  {
    name: 'a last use inside a call that is fixed later', expected: 'fixed', left: 1, inputs: ['a.txt', 'missing'],
    code: `
      import { readFileSync, existsSync } from 'node:fs';
      import * as fsp from 'node:fs/promises';
      let cache: string | undefined;
      export async function run(path: string) {
        cache = cache ?? readFileSync('a.txt', 'utf8');
        await fsp.access('dir');
        return readFileSync((existsSync('a.txt') ? path : 'b.txt'), 'utf8').trim();
      }
    `,
  },
];
