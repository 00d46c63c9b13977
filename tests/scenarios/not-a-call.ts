import type { Scenario } from '../support/lint-snippet.js';

/** Mentions of a blocking API that run nothing. */
export const cases: readonly Scenario[] = [
  {
    name: 'typeof in a type',
    code: `
      import { readFileSync } from 'node:fs';
      export type Read = typeof readFileSync;
      export async function load(read: Read, path: string) { return [path, read.length]; }`,
  },
  {
    name: 'typeof in an expression',
    code: `
      import fs from 'node:fs';
      export async function hasRead() { return typeof fs.readFileSync === 'function'; }`,
  },
  {
    name: 'parameter and return types of the function',
    code: `
      import type fs from 'node:fs';
      export async function load(...args: Parameters<typeof fs.readFileSync>): Promise<ReturnType<typeof fs.statSync>[]> {
        return args.length > 0 ? [] : [];
      }`,
  },
  {
    name: 'type-only import of a member',
    code: `
      import { type readFileSync } from 'node:fs';
      export async function load(read: { sync: typeof readFileSync }) { return read; }`,
  },
  {
    name: 'a reference kept in a variable',
    code: `
      import { readFileSync } from 'node:fs';
      export async function reader() {
        const read = readFileSync;
        return read;
      }`,
  },
  {
    name: 'a reference in a condition and a comparison',
    code: `
      import fs from 'node:fs';
      export async function check(read: unknown) {
        return read === fs.readFileSync || 'readFileSync' in fs;
      }`,
  },
  {
    name: 'properties of the function itself',
    code: `
      import { readFileSync } from 'node:fs';
      export async function describe() { return readFileSync.name + readFileSync.length; }`,
  },
  {
    name: 'a reference put into an object that nobody calls',
    code: `
      import { readFileSync } from 'node:fs';
      export async function host() { return { readFile: readFileSync }; }`,
  },
  {
    name: 'a reference handed to a function of another module',
    code: `
      import { readFileSync } from 'node:fs';
      import { inspect } from 'node:util';
      export async function show() { return inspect(readFileSync); }`,
  },
  {
    name: 're-export only',
    code: `
      export { readFileSync } from 'node:fs';
      export * from 'node:child_process';`,
  },
  {
    name: 'replaced by an assignment',
    code: `
      import fs from 'node:fs';
      export async function patch() { fs.readFileSync = (() => '') as never; }`,
  },
  {
    name: 'the name in a string, a key, a label and a comment',
    code: `
      export async function names() {
        // readFileSync('a.txt') blocks
        const table = { readFileSync: 1, execSync: 2 };
        return ['readFileSync("a.txt")', table.readFileSync];
      }`,
  },
  {
    name: 'declared in an interface and an ambient class',
    code: `
      export interface Disk { readFileSync(path: string): string }
      export declare class RealDisk implements Disk { readFileSync(path: string): string }
      export async function use(disk: Disk) { return disk; }`,
  },
  {
    name: 'a property of the same name that is assigned',
    code: `
      export async function build(options: { statSync?: boolean }) {
        options.statSync = true;
        return options.statSync;
      }`,
  },
  {
    name: 'used as a decorator name or a JSX-free generic',
    code: `
      import { existsSync } from 'node:fs';
      class Box<T> { constructor(readonly value: T) {} }
      export async function box() { return new Box<typeof existsSync>(existsSync); }`,
  },
  {
    name: 'watchers and streams of fs are asynchronous',
    code: `
      import { createReadStream, createWriteStream, watch } from 'node:fs';
      export async function pipe() {
        createReadStream('a.txt').pipe(createWriteStream('b.txt'));
        return watch('.');
      }`,
  },
];
