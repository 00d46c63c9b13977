import type { Scenario } from '../support/lint-snippet.js';

/** Values that were passed in or injected: what they are stands in their types only. */
export const cases: readonly Scenario[] = [
  {
    name: 'a parameter typed as the module',
    code: `
      export async function load(fs: typeof import('node:fs'), path: string) {
        return fs.readFileSync(path); // ! no-sync-fs
      }`,
  },
  {
    name: 'a parameter typed by a type-only namespace import',
    code: `
      import type * as nodeFs from 'node:fs';
      export async function load(disk: typeof nodeFs, path: string) {
        return disk.readFileSync(path); // ! no-sync-fs
      }`,
  },
  {
    name: 'a parameter typed by a type-only default import',
    code: `
      import type fs from 'fs';
      export async function load(disk: typeof fs, path: string) {
        return disk.readFileSync(path); // ! no-sync-fs
      }`,
  },
  {
    name: 'an injected module in a constructor parameter',
    code: `
      export class Store {
        constructor(private readonly fs: typeof import('fs')) {}
        async load(path: string) {
          return this.fs.readFileSync(path, 'utf8'); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'a field that holds the module',
    code: `
      import * as fs from 'node:fs';
      export class Store {
        private readonly disk = fs;
        async load(path: string) {
          return this.disk.readFileSync(path, 'utf8'); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'a private field that the constructor sets',
    code: `
      import type fs from 'node:fs';
      export class Store {
        #fs: typeof fs;
        constructor(disk: typeof fs) { this.#fs = disk; }
        async load(path: string) {
          return this.#fs.readFileSync(path, 'utf8'); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'destructured from a parameter typed as the module',
    code: `
      export async function load({ readFileSync }: typeof import('node:fs'), path: string) {
        return readFileSync(path); // ! no-sync-fs
      }`,
  },
  {
    name: 'picked members of the module',
    code: `
      import type fs from 'node:fs';
      export async function load(disk: Pick<typeof fs, 'readFileSync' | 'existsSync'>, path: string) {
        return disk.readFileSync(path); // ! no-sync-fs
      }`,
    untyped: 'silent',
    untypedWhy: 'Pick is computed by the checker',
  },
  {
    name: 'an interface with a member typed as the function',
    code: `
      import type { readFileSync } from 'node:fs';
      interface Deps { read: typeof readFileSync }
      export async function load(deps: Deps, path: string) {
        return deps.read(path); // ! no-sync-fs
      }`,
    untyped: 'silent',
    untypedWhy: 'the member leads to the function through an interface',
  },
  {
    name: 'an optional module that was narrowed',
    code: `
      export async function load(path: string, fs?: typeof import('node:fs')) {
        return fs?.readFileSync(path); // ! no-sync-fs
      }`,
  },
  {
    name: 'a database that is passed in',
    code: `
      import type { Database } from 'better-sqlite3';
      export async function clear(db: Database) {
        db.exec('delete from sessions'); // ! no-sync-database
      }`,
  },
  {
    name: 'a database typed through the default import',
    code: `
      import Sqlite from 'better-sqlite3';
      export async function clear(db: Sqlite.Database) {
        db.exec('delete from sessions'); // ! no-sync-database
      }`,
  },
  {
    name: 'an injected database in a service',
    code: `
      import type { Database, Statement } from 'better-sqlite3';
      export class Sessions {
        readonly #byUser: Statement;
        constructor(db: Database) { this.#byUser = db.prepare('select * from sessions where user = ?'); }
        async of(user: string) {
          return this.#byUser.all(user); // ! no-sync-database
        }
      }`,
  },
  {
    name: 'a directory handle that is passed in',
    code: `
      import type { Dir } from 'node:fs';
      export async function next(dir: Dir) {
        return dir.readSync(); // ! no-sync-fs
      }`,
  },
  {
    name: 'what a function of the file returns',
    code: `
      import fs from 'node:fs';
      function disk() { return fs; }
      export async function load(path: string) {
        return disk().readFileSync(path); // ! no-sync-fs
      }`,
    untyped: 'skip',
    untypedWhy: 'following returned values without types is left open',
  },
  {
    name: 'a generic parameter bounded by the module',
    code: `
      export async function load<T extends typeof import('node:fs')>(fs: T, path: string) {
        return fs.readFileSync(path); // ! no-sync-fs
      }`,
    untyped: 'skip',
    untypedWhy: 'the bound of a type parameter is looked up by the checker',
  },
  {
    name: 'an object literal typed by its own interface, not by Node',
    code: `
      interface Disk { readFileSync(path: string): string; execSync(command: string): string }
      export async function load(disk: Disk) {
        return disk.readFileSync('a.txt') + disk.execSync('ls');
      }`,
  },
  {
    name: 'any has no origin',
    code: `
      export async function load(fs: any, thing: unknown) {
        return [fs.readFileSync('a.txt'), (thing as any).execSync('ls')];
      }`,
  },
  {
    name: 'the promise API of an injected module',
    code: `
      export async function load(fs: typeof import('node:fs'), path: string) {
        return fs.promises.readFile(path);
      }`,
  },
  {
    name: 'a wrapped interface with an in-memory double beside it',
    code: `
      interface Clock { sleepSync(ms: number): void }
      class FakeClock implements Clock { passed = 0; sleepSync(ms: number) { this.passed += ms; } }
      export async function wait(clock: Clock = new FakeClock()) { clock.sleepSync(10); }`,
  },
];
