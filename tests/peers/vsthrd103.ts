import type { Scenario } from '../support/lint-snippet.js';

/**
 * vs-threading's VSTHRD103 "call async methods when in an async method", with the neighbours VSTHRD002 and VSTHRD104. A method
 * that returns a Task counts as asynchronous there whether it is marked `async` or not; so does a function that is declared to
 * return a promise here.
 */
export const cases: readonly Scenario[] = [
  {
    name: 'waiting in a function that returns a promise',
    code: `
      import { execSync } from 'node:child_process';
      export class Test {
        run(): Promise<number> {
          execSync('make'); // ! no-sync-process
          this.note();
          return Promise.resolve(1);
        }
        note() {}
      }`,
  },
  {
    name: 'waiting in a function that returns a promise, with an early return',
    code: `
      import { execSync } from 'node:child_process';
      export function run(skip: boolean): Promise<number> {
        execSync('make'); // ! no-sync-process
        if (skip) return Promise.resolve(2);
        return Promise.resolve(1);
      }`,
  },
  {
    name: 'waiting in an async method',
    code: `
      import { execSync } from 'node:child_process';
      export class Test {
        async run() {
          execSync('make'); // ! no-sync-process
          this.note();
        }
        note() {}
      }`,
  },
  {
    name: 'a waiting call whose value is returned as a promise',
    code: `
      import { readFileSync } from 'node:fs';
      export function load(): Promise<string> {
        const text = readFileSync('a', 'utf8'); // ! no-sync-fs
        return Promise.resolve(text);
      }`,
  },
  {
    name: 'waiting in an async generator',
    code: `
      import { readFileSync } from 'node:fs';
      export async function* numbers() {
        readFileSync('a'); // ! no-sync-fs
        yield 1;
      }`,
  },
  {
    name: 'optional chain with a fallback',
    code: `
      import type { Dir } from 'node:fs';
      export async function first(folder?: Dir) {
        return folder?.readSync()?.name ?? 'none'; // ! no-sync-fs
      }`,
  },
  {
    name: 'result used as an argument',
    code: `
      import { readFileSync } from 'node:fs';
      const assertText = (value: unknown) => { if (value === null) throw new Error('empty'); };
      export async function check() {
        assertText(readFileSync('a')); // ! no-sync-fs
      }`,
  },
  {
    name: 'result used as the object of an awaited call',
    code: `
      import { createRequire } from 'node:module';
      import { opendirSync } from 'node:fs';
      export async function check() {
        await opendirSync('.').close(); // ! no-sync-fs
        return createRequire;
      }`,
  },
  {
    name: 'async function value inside a plain function',
    code: `
      import { readFileSync } from 'node:fs';
      export function make() {
        const load = async function () {
          return readFileSync('a'); // ! no-sync-fs
        };
        return load;
      }`,
  },
  {
    name: 'async arrow with a parameter inside a plain function',
    code: `
      import { readFileSync } from 'node:fs';
      export function make() {
        const load: (path: string) => Promise<Buffer> = async (path) => {
          return readFileSync(path); // ! no-sync-fs
        };
        return load;
      }`,
  },
  {
    name: 'async arrow with an expression body inside a plain function',
    code: `
      import { readFileSync } from 'node:fs';
      export const make = () => async (path: string) => readFileSync(path); // ! no-sync-fs`,
  },
  {
    // Silent there: a continuation is not the method. Here it runs on the same loop.
    name: 'continuation of a promise',
    code: `
      import { writeFileSync } from 'node:fs';
      export function run(task: Promise<string>): Promise<void> {
        return task.then((text) => { writeFileSync('a', text); }); // ! no-sync-fs
      }`,
  },
  {
    name: 'plain and async member of the same type, the plain one reads',
    code: `
      import { readFileSync } from 'node:fs';
      import { readFile } from 'node:fs/promises';
      export class Store {
        read(path: string) { return readFileSync(path); } // ! no-sync-fs
        readAsync(path: string) { return readFile(path); }
        async run() { return this.read('a'); }
      }`,
  },
  {
    name: 'in a subexpression',
    code: `
      import { statSync } from 'node:fs';
      export async function isOld() {
        const age = statSync('a').mtimeMs.toString().localeCompare('1'); // ! no-sync-fs
        return age;
      }`,
  },
  {
    name: 'static member of another type',
    code: `
      import { readFileSync } from 'node:fs';
      export async function run() { return Disk.read(); }
      class Disk {
        static read() { return readFileSync('a'); } // ! no-sync-fs
      }`,
  },
  {
    name: 'member that a base class has',
    code: `
      import { readFileSync } from 'node:fs';
      class Fruit {
        read() { return readFileSync('a'); } // ! no-sync-fs
      }
      class Apple extends Fruit {}
      export async function run() { return new Apple().read(); }`,
  },
  {
    name: 'functions of the same name on unrelated types',
    code: `
      const fruit = { loadSync: () => 1 };
      const plate = { load: async () => 2 };
      export async function run() { return fruit.loadSync() + await plate.load(); }`,
  },
  {
    name: 'awaiting an async function that has no suffix',
    code: `
      async function load() { return 1; }
      async function loadAsync() { return 2; }
      export async function run() { return await load() + await loadAsync(); }`,
  },
  {
    name: 'getters that only compute',
    code: `
      export class Test {
        get empty() { return ''; }
        get joined() { return ['a', this.empty].join(''); }
      }`,
  },
  {
    name: 'generic call',
    code: `
      import Database from 'better-sqlite3';
      const statement = new Database('a').prepare<[], { id: number }>('select id from users');
      export async function ids() {
        return statement.all().map(({ id }) => id); // ! no-sync-database
      }`,
  },
  {
    name: 'comments around the call',
    code: `
      import { readFileSync } from 'node:fs';
      export async function run() {
        await Promise.resolve();
        console.log('reading');

        // Some comment
        readFileSync(/* path */ 'a'); // another comment // ! no-sync-fs
      }`,
  },
  {
    name: 'assertions that throw, beside asynchronous ones',
    code: `
      import assert from 'node:assert';
      export async function run() {
        assert.throws(() => { throw new Error('a'); });
        await assert.rejects(async () => { throw new Error('b'); });
      }`,
  },
  {
    name: 'the plain function that an async one wraps, without blocking calls',
    code: `
      export class Test {
        async callMainAsync() { this.callMain(); }
        callMain() {}
      }`,
  },
  {
    name: 'plain inner function of an async one, never called',
    code: `
      import { rmSync } from 'node:fs';
      export async function run() {
        return 1;
        function onComplete() { rmSync('a'); }
      }`,
  },
  {
    name: 'public plain function',
    code: `
      import { readFileSync } from 'node:fs';
      export function load() { return readFileSync('a'); }`,
  },
];
