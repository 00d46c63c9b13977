import type { Scenario } from '../support/lint-snippet.js';

/**
 * Functions that are handed to code which no row describes. An async one was written to be run by the event loop: reported,
 * unless the file shows that start-up alone runs it. A plain one shares the context of the function that hands it over.
 */
export const cases: readonly Scenario[] = [
  {
    name: 'async callback given to an unknown library at the top level',
    compiles: false,
    code: `
      import { route } from 'unknown-framework';
      import { readFileSync } from 'node:fs';
      route('/a', async () => readFileSync('a')); // ! no-sync-fs
      export const page = route.query(async () => { readFileSync('b'); }); // ! no-sync-fs`,
  },
  {
    name: 'plain callback given to an unknown library at the top level',
    compiles: false,
    code: `
      import { defineTemplate } from 'unknown-library';
      import { readFileSync } from 'node:fs';
      export const template = defineTemplate(() => readFileSync('a'));`,
  },
  {
    name: 'async callback given to a declared function at the top level',
    code: `
      import { readFileSync } from 'node:fs';
      declare const queue: { process(work: (job: { path: string }) => Promise<unknown>): void };
      queue.process(async (job) => readFileSync(job.path)); // ! no-sync-fs`,
  },
  {
    name: 'async functions kept in arrays, maps and objects',
    code: `
      import { readFileSync } from 'node:fs';
      export const list = [async () => readFileSync('a')]; // ! no-sync-fs
      export const table = new Map([['b', async () => readFileSync('b')]]); // ! no-sync-fs
      export const record = { c: async () => readFileSync('c') }; // ! no-sync-fs
      list.push(async () => readFileSync('d')); // ! no-sync-fs`,
  },
  {
    name: 'async function kept in a registry of the file',
    code: `
      import { readFileSync } from 'node:fs';
      const commands = new Map<string, () => unknown>();
      function register(name: string, run: () => unknown) { commands.set(name, run); }
      register('a', async () => readFileSync('a')); // ! no-sync-fs
      export const execute = (name: string) => commands.get(name)?.();`,
  },
  {
    name: 'async function that a function of the file runs while the module loads',
    code: `
      import { readFileSync } from 'node:fs';
      async function timed<T>(task: () => Promise<T>) { return await task(); }
      export const text = await timed(async () => readFileSync('a'));`,
  },
  {
    name: 'plain functions kept at the top level',
    code: `
      import { readFileSync } from 'node:fs';
      export const list = [() => readFileSync('a')];
      export const table = new Map([['b', () => readFileSync('b')]]);
      list.push(() => readFileSync('c'));`,
  },
  {
    name: 'plain callback given to an unknown library in an async function',
    compiles: false,
    code: `
      import { retry } from 'unknown-library';
      import { readFileSync } from 'node:fs';
      export async function load() {
        return retry(() => readFileSync('a')); // ! no-sync-fs
      }`,
  },
  {
    name: 'plain callback given to an unknown library in a plain function',
    compiles: false,
    code: `
      import { retry } from 'unknown-library';
      import { readFileSync } from 'node:fs';
      export function load() { return retry(() => readFileSync('a')); }`,
  },
  {
    name: 'references to a blocking API given away',
    compiles: false,
    code: `
      import { wrap } from 'unknown-library';
      import { readFileSync, statSync } from 'node:fs';
      export async function load() {
        const read = wrap(readFileSync);
        return read({ stat: statSync });
      }`,
  },
];
