import type { Scenario } from '../support/lint-snippet.js';

/** Functions that merely share a blocking API's name. */
export const cases: readonly Scenario[] = [
  {
    name: 'a function of the file with the same name',
    code: `
      function readFileSync(path: string) { return path; }
      export async function load() { return readFileSync('a.txt'); }`,
  },
  {
    name: 'nothing imported, unknown global',
    code: `
      declare function readFileSync(path: string): string;
      export async function load() { return readFileSync('a.txt'); }`,
  },
  {
    name: 'a parameter shadows the import',
    code: `
      import { readFileSync } from 'node:fs';
      export const text = readFileSync('a.txt');
      export async function load(readFileSync: (path: string) => string) { return readFileSync('a.txt'); }`,
  },
  {
    name: 'a parameter shadows the module',
    code: `
      import fs from 'node:fs';
      export const text = fs.readFileSync('a.txt');
      export async function load(fs: Map<string, string> & { readFileSync(path: string): string }) {
        return fs.readFileSync('a.txt');
      }`,
  },
  {
    name: 'a local constant shadows the import in its block only',
    code: `
      import { statSync } from 'node:fs';
      export async function load(cached: boolean) {
        if (cached) {
          const statSync = (path: string) => path.length;
          return statSync('a.txt');
        }
        return statSync('a.txt').size; // ! no-sync-fs
      }`,
  },
  {
    name: 'a function declared later in the body shadows by hoisting',
    code: `
      import { statSync } from 'node:fs';
      export const size = statSync('a.txt').size;
      export async function load() {
        return statSync('a.txt');
        function statSync(path: string) { return path.length; }
      }`,
  },
  {
    name: 'a var in an inner block shadows in the whole function',
    language: 'js',
    code: `
      import { statSync } from 'node:fs';
      export const size = statSync('a.txt').size;
      export async function load() {
        if (size > 1) { var statSync = (path) => path.length; }
        return statSync('a.txt');
      }`,
  },
  {
    name: 'a destructured parameter, a catch binding and a loop variable shadow',
    code: `
      import fs, { existsSync, rmSync } from 'node:fs';
      export const here = [fs, existsSync, rmSync].length;
      export async function load({ existsSync }: { existsSync(path: string): boolean }, tasks: (() => void)[]) {
        for (const rmSync of tasks) rmSync();
        try { return existsSync('a.txt'); } catch (fs) { return (fs as Error).message; }
      }`,
  },
  {
    name: 'a shadowed require',
    language: 'cjs',
    code: `
      module.exports.load = async function load(require) {
        return require('fs').readFileSync('a.txt');
      };`,
  },
  {
    name: 'a shadowed process',
    code: `
      export async function load(process: { getBuiltinModule(id: string): { readFileSync(path: string): string } }) {
        return process.getBuiltinModule('fs').readFileSync('a.txt');
      }`,
  },
  {
    name: 'a shadowed Date in a loop condition',
    code: `
      export async function drain(Date: { now(): number; take(): void }) {
        while (Date.now() < 10) Date.take();
      }`,
  },
  {
    name: 'an async function named …Sync',
    code: `
      async function loadSync(path: string) { return path; }
      export async function fetchSync() { return loadSync('a.txt'); }
      export async function run() { return await fetchSync(); }`,
  },
  {
    name: 'a method named readFileSync of a class of the file',
    code: `
      class MemoryDisk {
        #files = new Map<string, string>();
        readFileSync(path: string) { return this.#files.get(path); }
      }
      const fs = new MemoryDisk();
      export async function load() { return fs.readFileSync('a.txt'); }`,
  },
  {
    name: 'execSync of an object literal',
    code: `
      const child_process = { execSync: (command: string) => command.length };
      export async function run() { return child_process.execSync('ls'); }`,
  },
  {
    name: 'exec of a regular expression',
    code: `
      const pattern = /a+/;
      export async function run(text: string) { return pattern.exec(text); }`,
  },
  {
    name: 'an in-memory file system from a package',
    code: `
      import { fs, vol } from 'memfs';
      export async function load() {
        vol.mkdirSync('/a');
        return fs.readFileSync('/a/b.txt');
      }`,
  },
  {
    name: 'synchronisation, not synchronous',
    code: `
      class Calendar { async sync() { return 1; } syncAll() { return [this.sync()]; } }
      const calendar = new Calendar();
      export async function refresh() {
        await calendar.sync();
        return calendar.syncAll();
      }`,
  },
  {
    name: 'a class shadows the constructor of a package',
    code: `
      class Database { prepare(sql: string) { return { all: () => [sql] }; } }
      const db = new Database();
      export async function rows() { return db.prepare('select 1').all(); }`,
  },
];
