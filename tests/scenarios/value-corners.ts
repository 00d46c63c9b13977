import type { Scenario } from '../support/lint-snippet.js';

/** Own things with borrowed names, and blocking things behind own names. */
export const cases: readonly Scenario[] = [
  {
    name: 'callback parameter called like the module',
    code: `
      import fs from 'node:fs';
      export const boot = fs.readFileSync('a');
      interface Disk { readFileSync(path: string): string }
      export async function load(disks: Disk[]) {
        for (const fs of disks) fs.readFileSync('a');
        return disks.map((fs) => fs.readFileSync('a'));
      }`,
  },
  {
    name: 'pattern that renames something else to the name',
    code: `
      import { basename as readFileSync } from 'node:path';
      const { trim: execSync } = { trim: (text: string) => text.trim() };
      export async function load() { return readFileSync('a') + execSync(' b '); }`,
  },
  {
    name: 'own methods through this and super',
    code: `
      class Memory { readFileSync(path: string) { return path; } }
      export class Cache extends Memory {
        override readFileSync(path: string) { return super.readFileSync(path); }
        async load() { return this.readFileSync('a'); }
      }`,
  },
  {
    name: 'own method that shares the name and blocks inside',
    code: `
      import fs from 'node:fs';
      export class Cache {
        readFileSync(path: string) {
          return fs.readFileSync(path); // ! no-sync-fs
        }
        async load() { return this.readFileSync('a'); }
      }`,
  },
  {
    name: 'interface with a module in it',
    untyped: 'silent', untypedWhy: 'interfaces and aliases are types: without the checker their members are not known',
    code: `
      interface Deps { fs: typeof import('node:fs') }
      export async function load(deps: Deps) {
        return deps.fs.readFileSync('a'); // ! no-sync-fs
      }`,
  },
  {
    name: 'inline object type with a module in it, destructured',
    untyped: 'silent', untypedWhy: 'interfaces and aliases are types: without the checker their members are not known',
    code: `
      export async function load({ fs }: { fs: typeof import('node:fs') }) {
        return fs.readFileSync('a'); // ! no-sync-fs
      }`,
  },
  {
    name: 'type alias of the module',
    untyped: 'silent', untypedWhy: 'interfaces and aliases are types: without the checker their members are not known',
    code: `
      type Disk = typeof import('node:fs');
      export async function load(disk: Disk) {
        return disk.readFileSync('a'); // ! no-sync-fs
      }`,
  },
  {
    name: 'dependencies kept by the constructor',
    untyped: 'silent', untypedWhy: 'interfaces and aliases are types: without the checker their members are not known',
    code: `
      import type * as Fs from 'node:fs';
      interface Deps { fs: typeof Fs; clock: { now(): number } }
      export class Store {
        constructor(private readonly deps: Deps) {}
        async load() {
          this.deps.clock.now();
          return this.deps.fs.readFileSync('a'); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'factory with injected module',
    code: `
      import type fs from 'node:fs';
      export function createStore(disk: typeof fs) {
        disk.mkdirSync('data');
        return {
          async load(path: string) { return disk.readFileSync(path); }, // ! no-sync-fs
          save: async (path: string) => { disk.writeFileSync(path, ''); }, // ! no-sync-fs
        };
      }`,
  },
  {
    name: 'cast to the module',
    code: `
      export async function load(disk: unknown) {
        return (disk as typeof import('node:fs')).readFileSync('a'); // ! no-sync-fs
      }`,
    untyped: 'skip',
    untypedWhy: 'whether a cast counts as an origin without types is left open',
  },
  {
    name: 'declared global',
    code: `
      declare const disk: typeof import('node:fs');
      export async function load() {
        return disk.readFileSync('a'); // ! no-sync-fs
      }`,
  },
  {
    name: 'subclass of a blocking class',
    code: `
      import Database from 'better-sqlite3';
      class Users extends Database {
        async clear() {
          this.exec('delete from users'); // ! no-sync-database
        }
      }
      const users = new Users('a');
      export const clear = async () => users.exec('delete from users'); // ! no-sync-database`,
  },
  {
    name: 'statement kept in a record',
    code: `
      import Database from 'better-sqlite3';
      const db = new Database('a');
      const statements = { all: db.prepare('select * from users'), one: db.prepare('select * from users where id = ?') };
      export async function users(id?: number) {
        return id === undefined ? statements.all.all() : statements.one.get(id); // ! no-sync-database x2
      }`,
  },
  {
    name: 'return type of a function of the file',
    code: `
      import Database from 'better-sqlite3';
      function open(path: string): Database.Database { return new Database(path); }
      const db = open('a');
      export async function clear() {
        db.exec('delete from users'); // ! no-sync-database
      }`,
  },
  {
    name: 'lazily opened database',
    code: `
      import Database from 'better-sqlite3';
      let db: Database.Database | undefined;
      export async function clear() {
        db ??= new Database('a'); // ! no-sync-database
        db.exec('delete from users'); // ! no-sync-database
      }`,
  },
  {
    name: 'tuple and array of functions',
    code: `
      import { readFileSync, statSync } from 'node:fs';
      export async function load(path: string) {
        return [statSync, readFileSync].map((run) => run.length);
      }
      const pair = [readFileSync, statSync] as const;
      export const first = async (path: string) => pair[0](path); // ! no-sync-fs`,
    untyped: 'skip',
    untypedWhy: 'elements of arrays without types are left open',
  },
  {
    name: 'table of functions by literal key',
    code: `
      import { readFileSync, statSync } from 'node:fs';
      const actions = { read: readFileSync, stat: (path: string) => statSync(path) }; // ! no-sync-fs
      export async function load(path: string) {
        actions['read'](path); // ! no-sync-fs
        return actions.stat(path);
      }`,
  },
  {
    name: 'a wrapper that is made with a blocking function',
    code: `
      import { readFileSync } from 'node:fs';
      const cached = new Map<string, string>();
      const read = (path: string) => cached.get(path) ?? readFileSync(path, 'utf8'); // ! no-sync-fs
      export const load = async (paths: string[]) => paths.map(read);`,
  },
];
