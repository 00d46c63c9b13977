import type { Scenario } from '../support/lint-snippet.js';

/** Unusual and half-written files: never an exception, and the calls that can be seen are reported. */
export const cases: readonly Scenario[] = [
  { name: 'empty file', code: '' },
  { name: 'only a comment', code: '// nothing here yet\n' },
  {
    name: 'a script without import or export',
    language: 'cjs',
    code: `
      async function load() { return null; }
      load;`,
  },
  {
    name: 'a package that is not installed',
    compiles: false,
    code: `
      import missing, { readFileSync } from 'not-installed-anywhere';
      import { statSync } from 'node:fs';
      export async function load() {
        missing.execSync('ls');
        readFileSync('a');
        return statSync('a'); // ! no-sync-fs
      }`,
  },
  {
    name: 'a local file that is missing',
    compiles: false,
    code: `
      import { helper } from './gone.js';
      import { statSync } from 'node:fs';
      export async function load() {
        helper();
        return statSync('a'); // ! no-sync-fs
      }`,
  },
  {
    name: 'calls of things that do not exist',
    compiles: false,
    code: `
      import fs from 'node:fs';
      export async function load() {
        fs.noSuchThingSync('a');
        unknown.thing.readFileSync();
        this.x.y.z();
        super_();
        return fs.readFileSync(); // ! no-sync-fs
      }`,
  },
  {
    name: 'any, unknown and never',
    code: `
      export async function load(a: any, b: unknown, c: never) {
        a.b.c.readFileSync()();
        (b as () => void)();
        return c;
      }`,
  },
  {
    name: 'types and imports that refer to themselves',
    compiles: false,
    code: `
      import { a as b } from './a.js';
      export const a = b;
      const x = y, y = x;
      class Loop extends Loop {}
      type T = T[];
      export async function load(t: T) {
        x();
        b.readFileSync();
        return new Loop() ?? t;
      }`,
  },
  {
    name: 'deep chains and nested templates',
    code: 'import { readFileSync } from "node:fs";\n'
      + 'export async function load(a: { b: { c: () => { d: string[] } } }) {\n'
      + '  return `${a.b.c().d.map((x) => `${x}${`${readFileSync(x)}`}`).join("")}`; // ! no-sync-fs\n'
      + '}',
  },
  {
    name: 'enums, namespaces, overloads and abstract members',
    code: `
      import { readFileSync } from 'node:fs';
      export enum Kind { A = 'a'.length, B = 1 }
      export namespace Disk {
        export async function load() {
          return readFileSync('a'); // ! no-sync-fs
        }
      }
      export function read(path: string): Promise<string>;
      export function read(path: number): Promise<string>;
      export async function read(path: string | number) {
        return String(readFileSync(path)); // ! no-sync-fs
      }
      export abstract class Base {
        abstract load(): Promise<unknown>;
        async reload() {
          return [await this.load(), readFileSync('b')]; // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'labels, holes, getters by computed key, private in, meta properties',
    code: `
      import { statSync } from 'node:fs';
      export class Odd {
        #x = 1;
        constructor() { if (new.target !== Odd) throw new Error('final'); }
        get [Symbol.toStringTag]() { return 'Odd'; }
        has(other: object) { return #x in other && this.#x; }
      }
      export async function walk([, second = statSync('a')]: unknown[] = [], ...rest: unknown[]) { // ! no-sync-fs
        outer: for (const item of [second, , ...rest]) { if (item) continue outer; else break outer; }
        return import.meta.url;
      }`,
  },
];
