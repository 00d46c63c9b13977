import type { Scenario } from '../support/lint-snippet.js';

/** Rarer ways to get hold of a module. */
export const cases: readonly Scenario[] = [
  {
    name: 'string-named import',
    code: `
      import { 'readFileSync' as read } from 'node:fs';
      export const load = async () => read('a'); // ! no-sync-fs`,
  },
  {
    name: 'default and namespace in one import',
    code: `
      import fs, * as all from 'node:fs';
      export async function load() {
        fs.statSync('a'); // ! no-sync-fs
        return all.lstatSync('a'); // ! no-sync-fs
      }`,
  },
  {
    name: 'promises beside synchronous functions from one pattern',
    language: 'cjs',
    code: `
      const { promises: fs, readFileSync } = require('fs');
      module.exports.load = async () => {
        await fs.readFile('a');
        return readFileSync('a'); // ! no-sync-fs
      };`,
  },
  {
    name: 'two requires in one declaration, used with var',
    language: 'cjs',
    code: `
      'use strict';
      var fs = require('fs'), cp = require('child_process');
      exports.load = async function () {
        cp.execSync('make'); // ! no-sync-process
        return fs.readFileSync('a'); // ! no-sync-fs
      };`,
  },
  {
    name: 'required into a variable that is declared before',
    language: 'cjs',
    code: `
      let fs;
      fs = require('fs');
      exports.load = async () => fs.readFileSync('a'); // ! no-sync-fs`,
  },
  {
    name: 'member in brackets of a require',
    language: 'cjs',
    code: `
      exports.load = async () => require('fs')['readFileSync']('a'); // ! no-sync-fs`,
  },
  {
    name: 'dynamic import with then',
    code: `
      export function load() {
        return import('node:fs').then((fs) => fs.readFileSync('a')); // ! no-sync-fs
      }`,
  },
  {
    name: 'dynamic import with then and a pattern',
    code: `
      export const load = () => import('node:fs').then(({ readFileSync }) => readFileSync('a')); // ! no-sync-fs`,
  },
  {
    name: 'default of a dynamic import, as a member',
    code: `
      export async function load() {
        const module = await import('node:fs');
        return module.default.readFileSync('a'); // ! no-sync-fs
      }`,
  },
  {
    name: 'several dynamic imports at once',
    code: `
      export async function load() {
        const [fs, { execSync }] = await Promise.all([import('node:fs'), import('node:child_process')]);
        execSync('make'); // ! no-sync-process
        return fs.readFileSync('a'); // ! no-sync-fs
      }`,
    untyped: 'skip',
    untypedWhy: 'the elements of Promise.all without types are left open',
  },
  {
    name: 'getBuiltinModule of the global object',
    code: `
      const { readFileSync } = globalThis.process.getBuiltinModule('fs');
      export const load = async () => readFileSync('a'); // ! no-sync-fs`,
  },
  {
    name: 'the module inside an own object',
    code: `
      import fs from 'node:fs';
      import cp from 'node:child_process';
      const platform = { fs, cp, nested: { disk: fs } };
      export async function load() {
        platform.cp.execSync('make'); // ! no-sync-process
        platform.fs.statSync('a'); // ! no-sync-fs
        return platform.nested.disk.readFileSync('a'); // ! no-sync-fs
      }`,
  },
  {
    name: 'the module spread into an own object',
    code: `
      import fs from 'node:fs';
      const disk = { ...fs, exists: async () => true };
      export async function load() {
        await disk.exists();
        return disk.readFileSync('a'); // ! no-sync-fs
      }`,
  },
  {
    name: 'chosen with a fallback',
    code: `
      import fs from 'node:fs';
      export function createStore(disk?: typeof fs) {
        const files = disk ?? fs;
        return { load: async (path: string) => files.readFileSync(path) }; // ! no-sync-fs
      }`,
  },
  {
    name: 'default of a parameter',
    code: `
      import nodeFs from 'node:fs';
      export async function load(path: string, fs = nodeFs) {
        return fs.readFileSync(path); // ! no-sync-fs
      }`,
  },
  {
    name: 'default of an option',
    code: `
      import { readFileSync } from 'node:fs';
      export async function load(path: string, { read = readFileSync } = {}) {
        return read(path); // ! no-sync-fs
      }`,
  },
  {
    name: 'static and instance fields that hold a function or the module',
    code: `
      import fs from 'node:fs';
      export class Store {
        static readonly disk = fs;
        readonly read = fs.readFileSync;
        async load() {
          this.read('a'); // ! no-sync-fs
          return Store.disk.readFileSync('b'); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'a field of the base class',
    code: `
      import fs from 'node:fs';
      class Base { protected readonly disk = fs; }
      export class Store extends Base {
        async load() {
          return this.disk.readFileSync('b'); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'a getter that returns the module',
    code: `
      import fs from 'node:fs';
      export class Store {
        get disk() { return fs; }
        async load() {
          return this.disk.readFileSync('b'); // ! no-sync-fs
        }
      }`,
    untyped: 'skip',
    untypedWhy: 'what a getter returns without types is left open',
  },
  {
    name: 'a module that is replaced by another',
    language: 'cjs',
    code: `
      let fs = require('fs');
      fs = require('memfs').fs;
      exports.load = async () => fs.promises.readFile('a');`,
  },
  {
    name: 'the same names imported from a package that is no part of Node',
    compiles: false,
    code: `
      import fs, { readFileSync } from 'brfs-like';
      import { execSync } from '@scope/child_process';
      export async function load() {
        execSync('make');
        return [fs.statSync('a'), readFileSync('a')];
      }`,
  },
  {
    name: 'a local file called fs',
    files: { 'src/fs.ts': 'export default { readFileSync: (path: string) => path };\nexport const statSync = (path: string) => path;' },
    code: `
      import fs, { statSync } from './fs.js';
      export async function load() { return [fs.readFileSync('a'), statSync('a')]; }`,
  },
];
