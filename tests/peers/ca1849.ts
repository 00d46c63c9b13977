import type { Scenario } from '../support/lint-snippet.js';

/** .NET's CA1849 "call async methods when in an async method", the scenarios that VSTHRD103 does not have. */
export const cases: readonly Scenario[] = [
  {
    name: 'sleep in a function that returns a promise',
    code: `
      export function pause(): Promise<number> {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500); // ! no-busy-wait
        return Promise.resolve(1);
      }`,
  },
  {
    name: 'waiting in a method that returns a thenable by its declared type',
    code: `
      import { readFileSync } from 'node:fs';
      export class Test {
        load(): PromiseLike<Buffer> {
          return Promise.resolve(readFileSync('a')); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'delay in an async generator',
    code: `
      export async function* ticks() {
        const end = Date.now() + 5000;
        while (Date.now() < end) {} // ! no-busy-wait
        yield 1;
      }`,
  },
  {
    name: 'arrow that returns a promise by its declared type',
    code: `
      import { readFileSync } from 'node:fs';
      export const load = (path: string): Promise<Buffer> => Promise.resolve(readFileSync(path)); // ! no-sync-fs`,
  },
  {
    name: 'plain callback given to a continuation',
    code: `
      import { readFileSync } from 'node:fs';
      export function load(task: Promise<string>): Promise<Buffer> {
        return task.then((path) => readFileSync(path)); // ! no-sync-fs
      }`,
  },
  {
    name: 'the name of a waiting member',
    code: `
      import fs from 'node:fs';
      export async function name() {
        const key: keyof typeof fs = 'readFileSync';
        return key;
      }`,
  },
  {
    name: 'adding to a collection, beside its asynchronous namesake',
    code: `
      class Context { rows: number[] = []; add(row: number) { this.rows.push(row); } async addAsync(row: number) { this.add(row); } }
      export async function run(context: Context) {
        context.add(1);
        [1, 2].forEach((row) => { context.add(row); });
      }`,
  },
  {
    name: 'making a connection object that connects later',
    code: `
      import { createConnection } from 'node:net';
      import { DatabaseSync } from './database.js';
      export async function run() {
        return [createConnection(80), new DatabaseSync('a')];
      }`,
    files: { 'src/database.ts': 'export class DatabaseSync { constructor(readonly path: string) {} }' },
  },
  {
    // Waiting for no time at all is a look, not a wait.
    name: 'a wait with a timeout of zero',
    code: `
      const cell = new Int32Array(new SharedArrayBuffer(4));
      export async function peek() { return Atomics.wait(cell, 0, 0, 0); }`,
  },
  {
    name: 'a wait with a timeout, by literal, by parameter, and none',
    code: `
      const cell = new Int32Array(new SharedArrayBuffer(4));
      export async function wait(ms: number) {
        Atomics.wait(cell, 0, 0, 1); // ! no-busy-wait
        Atomics.wait(cell, 0, 0, 500); // ! no-busy-wait
        Atomics.wait(cell, 0, 0, ms); // ! no-busy-wait
        Atomics.wait(cell, 0, 0); // ! no-busy-wait
      }`,
  },
  {
    name: 'plain function with the same calls',
    code: `
      import { readFileSync } from 'node:fs';
      const cell = new Int32Array(new SharedArrayBuffer(4));
      export function work(): Buffer { Atomics.wait(cell, 0, 0, 1); return readFileSync('a'); }`,
  },
  {
    name: 'module level, as the program’s entry',
    code: `
      import { execSync } from 'node:child_process';
      const version = execSync('git describe').toString();
      console.log(version);`,
  },
];
