import type { Scenario } from '../support/lint-snippet.js';

/** The function that holds the call: which forms are asynchronous, and which function decides when they are nested. */
export const cases: readonly Scenario[] = [
  {
    name: 'every form of async function',
    code: `
      import { readFileSync } from 'node:fs';
      export async function declared() {
        return readFileSync('a'); // ! no-sync-fs
      }
      export const expression = async function () {
        return readFileSync('a'); // ! no-sync-fs
      };
      export const arrow = async () => readFileSync('a'); // ! no-sync-fs
      export const object = {
        async method() { return readFileSync('a'); }, // ! no-sync-fs
        property: async () => readFileSync('a'), // ! no-sync-fs
      };
      export default async () => readFileSync('a'); // ! no-sync-fs`,
  },
  {
    name: 'every form of async member of a class',
    code: `
      import { readFileSync } from 'node:fs';
      export class Store {
        async method() { return readFileSync('a'); } // ! no-sync-fs
        static async open() { return readFileSync('a'); } // ! no-sync-fs
        async #hidden() { return readFileSync('a'); } // ! no-sync-fs
        field = async () => readFileSync('a'); // ! no-sync-fs
        async ['computed']() { return readFileSync('a'); } // ! no-sync-fs
        use() { return this.#hidden(); }
      }`,
  },
  {
    name: 'an async function that is not exported and that nobody calls',
    code: `
      import { readFileSync } from 'node:fs';
      async function load() {
        return readFileSync('a'); // ! no-sync-fs
      }
      export {};`,
  },
  {
    name: 'plain functions in every form stay silent',
    code: `
      import { readFileSync } from 'node:fs';
      export function declared() { return readFileSync('a'); }
      export const expression = function () { return readFileSync('a'); };
      export const arrow = () => readFileSync('a');
      export const object = { method() { return readFileSync('a'); }, get value() { return readFileSync('a'); } };
      export class Store { method() { return readFileSync('a'); } static open() { return readFileSync('a'); } }`,
  },
  {
    name: 'before and after an await, in branches and loops',
    code: `
      import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
      export async function work(paths: string[]) {
        mkdirSync('out', { recursive: true }); // ! no-sync-fs
        for (const path of paths) {
          const data = readFileSync(path); // ! no-sync-fs
          await Promise.resolve();
          if (data.length > 0) writeFileSync(path, data); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'try, catch and finally',
    code: `
      import { closeSync, openSync, readFileSync } from 'node:fs';
      export async function load(path: string) {
        let handle = -1;
        try {
          handle = openSync(path, 'r'); // ! no-sync-fs
          return readFileSync(handle); // ! no-sync-fs
        } catch {
          return readFileSync('fallback'); // ! no-sync-fs
        } finally {
          closeSync(handle); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'switch, conditional and short circuit',
    code: `
      import { existsSync, readFileSync } from 'node:fs';
      export async function load(kind: string) {
        switch (kind) {
          case 'a': return readFileSync('a'); // ! no-sync-fs
          default: return existsSync(kind) && readFileSync(kind); // ! no-sync-fs x2
        }
      }`,
  },
  {
    name: 'async function nested in a plain one',
    code: `
      import { readFileSync } from 'node:fs';
      export function createLoader(path: string) {
        const text = readFileSync(path, 'utf8');
        return async () => text + readFileSync(path, 'utf8'); // ! no-sync-fs
      }`,
  },
  {
    name: 'plain function nested in an async one and returned',
    code: `
      import { readFileSync } from 'node:fs';
      export async function createLoader(path: string) {
        return () => readFileSync(path);
      }`,
  },
  {
    name: 'plain function nested in an async one and never called',
    code: `
      import { readFileSync } from 'node:fs';
      export async function work() {
        return 1;
        function unused() { return readFileSync('a'); }
      }`,
  },
  {
    name: 'plain function nested in an async one and called',
    code: `
      import { readFileSync } from 'node:fs';
      export async function work() {
        const read = (path: string) => readFileSync(path); // ! no-sync-fs
        return read('a');
      }`,
  },
  {
    name: 'async function in an async function, one report each',
    code: `
      import { readFileSync } from 'node:fs';
      export async function outer() {
        async function inner() {
          return readFileSync('a'); // ! no-sync-fs
        }
        return inner();
      }`,
  },
  {
    name: 'async function called by other async functions, one report',
    code: `
      import { readFileSync } from 'node:fs';
      async function load() {
        return readFileSync('a'); // ! no-sync-fs
      }
      export async function one() { return load(); }
      export async function two() { return load(); }`,
  },
  {
    name: 'async function started by a plain function without await',
    code: `
      import { readFileSync } from 'node:fs';
      export function start() {
        void (async () => {
          readFileSync('a'); // ! no-sync-fs
        })();
      }`,
  },
  {
    name: 'async arrow handed to a function that is not known',
    code: `
      import { readFileSync } from 'node:fs';
      export function plan(schedule: (task: () => Promise<unknown>) => void) {
        schedule(async () => readFileSync('a')); // ! no-sync-fs
      }`,
  },
  {
    name: 'parameter default and destructuring default of an async function',
    code: `
      import { readFileSync } from 'node:fs';
      export const load = async (
        text = readFileSync('a', 'utf8'), // ! no-sync-fs
        { size = readFileSync('b').length } = {}, // ! no-sync-fs
      ) => text + String(size);`,
  },
  {
    name: 'using declaration and class inside an async function',
    code: `
      import { readFileSync } from 'node:fs';
      export async function make() {
        class Local { static readonly text = readFileSync('a', 'utf8'); } // ! no-sync-fs
        return Local.text;
      }`,
  },
];
