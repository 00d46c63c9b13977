import type { Scenario } from '../support/lint-snippet.js';

const ONE_FILE = 'without a program, no other file is read';

/** Names that pass through variables, objects and the project's own files before they are called. */
export const cases: readonly Scenario[] = [
  {
    name: 're-export through a file of the project',
    files: { 'src/disk.ts': `export { readFileSync } from 'node:fs';` },
    untyped: 'silent',
    untypedWhy: ONE_FILE,
    code: `
      import { readFileSync } from './disk.js';
      export async function load() {
        return readFileSync('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 're-export under another name',
    files: { 'src/disk.ts': `export { readFileSync as slurp } from 'node:fs';` },
    untyped: 'silent',
    untypedWhy: ONE_FILE,
    code: `
      import { slurp } from './disk.js';
      export async function load() {
        return slurp('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'export star through a file of the project',
    files: { 'src/disk.ts': `export * from 'node:fs';` },
    untyped: 'silent',
    untypedWhy: ONE_FILE,
    code: `
      import { readFileSync } from './disk.js';
      export async function load() {
        return readFileSync('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'export star as a name',
    files: { 'src/platform.ts': `export * as fs from 'node:fs';` },
    untyped: 'silent',
    untypedWhy: ONE_FILE,
    code: `
      import { fs } from './platform.js';
      export async function load() {
        return fs.readFileSync('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'a constant exported by a file of the project',
    files: { 'src/disk.ts': `import fs from 'node:fs';\nexport const read = fs.readFileSync;` },
    untyped: 'silent',
    untypedWhy: ONE_FILE,
    code: `
      import { read } from './disk.js';
      export async function load() {
        return read('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'two files in a row',
    files: {
      'src/platform.ts': `export * from './disk.js';`,
      'src/disk.ts': `export { execSync } from 'node:child_process';`,
    },
    untyped: 'silent',
    untypedWhy: ONE_FILE,
    code: `
      import { execSync } from './platform.js';
      export async function version() {
        return execSync('git --version'); // ! no-sync-process
      }`,
  },
  {
    name: 'a file of the project that exports a function of the same name',
    files: { 'src/disk.ts': `export function readFileSync(path: string): string { return path.toUpperCase(); }` },
    code: `
      import { readFileSync } from './disk.js';
      export async function load() {
        return readFileSync('a.txt');
      }`,
  },
  {
    name: 'constant alias of a member',
    code: `
      import fs from 'node:fs';
      const read = fs.readFileSync;
      export async function load() {
        return read('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'alias of an alias',
    code: `
      import fs from 'node:fs';
      const disk = fs;
      const read = disk.readFileSync;
      const slurp = read;
      export async function load() {
        return slurp('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'alias inside the function',
    code: `
      import { readFileSync } from 'node:fs';
      export async function load() {
        const read = readFileSync;
        return read('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'members destructured from an imported namespace',
    code: `
      import * as fs from 'node:fs';
      const { readFileSync, writeFileSync: save } = fs;
      export async function copy() {
        save('b.txt', readFileSync('a.txt')); // ! no-sync-fs x2
      }`,
  },
  {
    name: 'object literal that collects the functions',
    code: `
      import { readFileSync, writeFileSync } from 'node:fs';
      const disk = { read: readFileSync, writeFileSync };
      export async function copy() {
        const text = disk.read('a.txt'); // ! no-sync-fs
        disk.writeFileSync('b.txt', text); // ! no-sync-fs
      }`,
  },
  {
    name: 'one of two blocking functions by a condition',
    code: `
      import { statSync, lstatSync } from 'node:fs';
      export async function size(path: string, follow: boolean) {
        const stat = follow ? statSync : lstatSync;
        return stat(path).size; // ! no-sync-fs
      }`,
    untyped: 'skip',
    untypedWhy: 'following both branches of a value without types is left open',
  },
];
