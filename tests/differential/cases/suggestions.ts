import type { Case } from '../case.js';

/** What is offered beside or in place of a fix: async callers, signals, fetch, other packages. */
export const suggestions: readonly Case[] = [
  {
    name: 'a function of the file and its callers become async', expected: 'suggested', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      function read(path: string): string {
        const text = fs.readFileSync(path, 'utf8');
        return text.trim();
      }
      const length = async (path: string) => read(path).length;
      export async function run(path: string) { return [await length(path), read('b.txt')]; }
    `,
  },
  {
    name: 'an arrow of the file becomes async', expected: 'suggested', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      const read = (path: string) => fs.readFileSync(path, 'utf8');
      export async function run(path: string) { return read(path).toUpperCase(); }
    `,
  },
  {
    name: 'a function that others may import stays as it is', expected: 'refused', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export function read(path: string) { return fs.readFileSync(path, 'utf8'); }
      export async function run(path: string) { return read(path).toUpperCase(); }
    `,
  },
  {
    name: 'a function that is handed on stays as it is', expected: 'refused', inputs: [['a.txt'], ['missing']],
    code: `
      import fs from 'node:fs';
      function read(path: string) { return fs.readFileSync(path, 'utf8'); }
      export async function run(names: string[]) { return [read('b.txt'), ...names.map(read)]; }
    `,
  },
  {
    name: 'a recursive function', expected: 'suggested', inputs: ['dir', 'missing'],
    code: `
      import fs from 'node:fs';
      function walk(folder: string): string[] {
        const found: string[] = [];
        for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
          const name = folder + '/' + entry.name;
          if (entry.isDirectory()) found.push(...walk(name));
          else found.push(name);
        }
        return found;
      }
      export async function run(folder: string) { return walk(folder).sort(); }
    `,
  },
  {
    name: 'a signal in scope', expected: 'fixed', inputs: ['a.txt', 'missing'], traced: false,
    code: `
      import fs from 'node:fs';
      async function read(path: string, signal: AbortSignal) {
        signal.throwIfAborted();
        return fs.readFileSync(path, 'utf8');
      }
      export async function run(path: string) { return await read(path, new AbortController().signal); }
    `,
  },
  {
    name: 'a signal in scope, without options and with an object', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      async function read(path: string, signal: AbortSignal) {
        signal.throwIfAborted();
        const bytes = fs.readFileSync(path);
        fs.writeFileSync('out.txt', bytes, { mode: 0o600 });
        return bytes.length;
      }
      export async function run(path: string) { return await read(path, new AbortController().signal); }
    `,
  },
  {
    name: 'a twin of the project\'s own', expected: 'fixed', inputs: ['a.txt', 'missing'], traced: false,
    code: `
      import { loadSync } from './load.js';
      export async function run(path: string) { return loadSync(path).length; }
    `,
    others: {
      'load.ts': "import fs from 'node:fs';\nexport const loadSync = (path: string) => fs.readFileSync(path, 'utf8');\n"
        + "export const load = async (path: string) => await fs.promises.readFile(path, 'utf8');\n",
    },
    strict: true,
  },
  {
    name: 'sync-fetch', expected: 'suggested', traced: false,
    code: `
      import syncFetch from 'sync-fetch';
      export async function load(url: string) {
        const data: unknown = syncFetch(url).json();
        return data;
      }
      export async function run() { return 1; }
    `,
  },
  {
    name: 'sync-fetch under the name of the global', expected: 'suggested', traced: false,
    code: `
      import fetch from 'sync-fetch';
      export async function load(url: string) {
        const data: unknown = fetch(url).json();
        return data;
      }
      export async function run() { return 1; }
    `,
  },
  {
    name: 'a folder read through, and sorted', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() { return fs.readdirSync('dir', { recursive: true, encoding: 'utf8' }).sort(); }
    `,
  },
  {
    name: 'glob, and sorted', expected: 'fixed', traced: false,
    code: `
      import { globSync } from 'glob';
      export async function run() { return globSync('**/*.txt').sort(); }
    `,
  },
  {
    name: 'glob in the order of the disk', expected: 'fixed', left: 1, suggestionDiffers: 'the order of the entries', traced: false,
    code: `
      import { globSync } from 'glob';
      export async function run() { return globSync('**/*.txt').length > 0 ? globSync('*.txt')[0] : undefined; }
    `,
  },
  {
    name: 'bcrypt of the system', expected: 'fixed', traced: false, inputs: ['secret', 'other'],
    code: `
      import bcrypt from 'bcrypt';
      const known = bcrypt.hashSync('secret', 4);
      export async function run(secret: string) { return bcrypt.compareSync(secret, known); }
    `,
  },
  {
    name: 'execa', expected: 'fixed', traced: false, inputs: [['echo', 'hi'], ['false'], ['cat']],
    code: `
      import { execaSync } from 'execa';
      export async function run([file = '', ...args]: string[]) {
        const { stdout, exitCode, failed } = execaSync(file, args, { reject: false });
        return [stdout, exitCode, failed];
      }
    `,
  },
];
