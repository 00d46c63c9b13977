import type { Case } from '../case.js';

/** Places where no `await` can stand: the program stays as it is, and the message says why. */
export const notAwaitable: readonly Case[] = [
  {
    name: 'the default of a parameter', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      async function load(text = fs.readFileSync('a.txt', 'utf8')) { return text; }
      export async function run() { return await load(); }
    `,
  },
  {
    name: 'the default in a pattern of a parameter', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      async function load({ text = fs.readFileSync('a.txt', 'utf8') }: { text?: string }) { return text; }
      export async function run() { return await load({}); }
    `,
  },
  {
    name: 'the default of an async arrow\'s parameter', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      const load = async (text = fs.readFileSync('a.txt', 'utf8')) => text;
      export async function run() { return await load(); }
    `,
  },
  {
    name: 'a field of a class', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      export async function run() {
        class Store { text = fs.readFileSync('a.txt', 'utf8'); }
        return new Store().text;
      }
    `,
  },
  {
    name: 'a static field of a class', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      export async function run() {
        class Store { static readonly text = fs.readFileSync('a.txt', 'utf8'); }
        return Store.text;
      }
    `,
  },
  {
    name: 'a static block', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      export async function run() {
        class Store {
          static text: string;
          static { Store.text = fs.readFileSync('a.txt', 'utf8'); }
        }
        return Store.text;
      }
    `,
  },
  {
    name: 'a getter', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      class Store { get text() { return fs.readFileSync('a.txt', 'utf8'); } }
      export async function run() { return new Store().text; }
    `,
  },
  {
    name: 'a setter', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      class Store { set text(value: string) { fs.writeFileSync('out.txt', value); } }
      export async function run() { new Store().text = 'x'; }
    `,
  },
  {
    name: 'a getter of an object', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      export async function run() {
        const store = { get text() { return fs.readFileSync('a.txt', 'utf8'); } };
        return store.text;
      }
    `,
  },
  {
    name: 'a constructor', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      class Store {
        readonly text: string;
        constructor(path: string) { this.text = fs.readFileSync(path, 'utf8'); }
      }
      export async function run() { return new Store('a.txt').text; }
    `,
  },
  {
    name: 'a generator that is not async', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      function* lines(path: string) { yield* fs.readFileSync(path, 'utf8').split('\\n'); }
      export async function run() { return [...lines('a.txt')]; }
    `,
  },
  {
    name: 'toString and toJSON, whose callers nobody sees', expected: 'silent',
    code: `
      import fs from 'node:fs';
      class Page {
        toString() { return fs.readFileSync('a.txt', 'utf8'); }
        toJSON() { return { text: fs.readFileSync('b.txt', 'utf8') }; }
      }
      export async function run() { return [String(new Page()), JSON.stringify(new Page())]; }
    `,
  },
  {
    name: 'the callback of replace', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      export async function run() { return 'a.txt b.txt'.replace(/[ab].txt/g, (name) => fs.readFileSync(name, 'utf8')); }
    `,
  },
  {
    name: 'the reviver of JSON', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      export async function run() {
        return JSON.parse('{"file":"a.txt"}', (key, value: unknown) => key === 'file' ? fs.readFileSync(String(value), 'utf8') : value) as unknown;
      }
    `,
  },
  {
    name: 'Array.from with a function', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      export async function run() { return Array.from(['a.txt', 'b.txt'], (name) => fs.readFileSync(name, 'utf8')); }
    `,
  },
  {
    name: 'a callback that is not async', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      const twice = <T>(work: () => T): [T, T] => [work(), work()];
      export async function run() { return twice(() => fs.readFileSync('a.txt', 'utf8')); }
    `,
  },
  {
    name: 'a function that is handed on by name', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      export async function run() { return ['a.txt', 'b.txt'].map(fs.statSync as (path: string) => fs.Stats).length; }
    `,
  },
  {
    name: 'call and apply', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      export async function run() {
        return [fs.readFileSync.call(fs, 'a.txt').length, fs.readFileSync.apply(fs, ['b.txt']).length];
      }
    `,
  },
  {
    name: 'the trap of a proxy', expected: 'refused', says: /No fix: /,
    code: `
      import fs from 'node:fs';
      export async function run() {
        const files = new Proxy({} as Record<string, string>, { get: (_target, name) => fs.readFileSync(String(name), 'utf8') });
        return files['a.txt'];
      }
    `,
  },
  {
    name: 'on the way out of the process', expected: 'silent',
    code: `
      import fs from 'node:fs';
      process.on('exit', () => { fs.writeFileSync('exit.txt', 'x'); });
      export async function run() { return 1; }
    `,
  },
  {
    name: 'a variable named await', expected: 'refused', file: 'main.cjs', says: /No fix: /,
    code: `
      const fs = require('node:fs');
      exports.run = async () => {
        class await_ {}
        function outer() { var await = 1; return () => fs.readFileSync('a.txt', 'utf8').length + await; }
        return [await_.name, outer()()];
      };
    `,
  },
];
