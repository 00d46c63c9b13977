import type { Case } from '../case.js';

/** Callbacks that promises run, and functions that are called where they stand. */
export const promiseCallbacks: readonly Case[] = [
  {
    name: 'map whose callback is async already', expected: 'fixed', inputs: [['a.txt'], ['missing']],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) { return await Promise.all(names.map(async (name) => fs.readFileSync(name, 'utf8'))); }
    `,
  },
  {
    name: 'the executor of a promise', expected: 'refused', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return await new Promise((resolve) => { resolve(fs.readFileSync(path, 'utf8')); }); }
    `,
  },
  {
    name: 'then', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return await Promise.resolve(path).then((name) => fs.readFileSync(name, 'utf8')); }
    `,
  },
  {
    name: 'then with a block, and catch', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        return await Promise.resolve(path)
          .then((name) => {
            const text = fs.readFileSync(name, 'utf8');
            return text.trim();
          })
          .catch(() => fs.readFileSync('b.txt', 'utf8'));
      }
    `,
  },
  {
    name: 'finally', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return await fs.promises.readFile(path, 'utf8').finally(() => { fs.writeFileSync('done.txt', 'x'); }); }
    `,
  },
  {
    name: 'a function that is called at once', expected: 'refused', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        const text = (() => fs.readFileSync(path, 'utf8'))();
        return text.length;
      }
    `,
  },
  {
    name: 'an async function that is called at once', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        const text = await (async () => fs.readFileSync(path, 'utf8'))();
        return text.length;
      }
    `,
  },
  {
    name: 'an async function that nobody waits for', expected: 'fixed', inputs: ['a.txt'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        const done = new Promise((resolve) => {
          void (async () => { resolve(fs.readFileSync(path, 'utf8')); })();
        });
        return await done;
      }
    `,
  },
];
