import type { Scenario } from '../support/lint-snippet.js';

/** ruff ASYNC230, ASYNC240 and ASYNC250: opening files, asking about paths, prompting. */
export const cases: readonly Scenario[] = [
  {
    name: '230: open, bare and as a member',
    code: `
      import fs, { openSync } from 'node:fs';
      export async function all() {
        openSync('a', 'r'); // ! no-sync-fs
        fs.openSync('b', 'r'); // ! no-sync-fs
      }`,
  },
  {
    name: '230: in a condition, a try and with an awaited call beside it',
    code: `
      import { closeSync, openSync } from 'node:fs';
      export async function all(other: () => Promise<number>) {
        if (openSync('a', 'r') > 2) await other(); // ! no-sync-fs
        try {
          return [await other(), openSync('b', 'r')]; // ! no-sync-fs
        } finally {
          closeSync(3); // ! no-sync-fs
        }
      }`,
  },
  {
    name: '230: in a plain function',
    code: `
      import { openSync } from 'node:fs';
      export function all() { return openSync('a', 'r'); }`,
  },
  {
    name: '230: handle made first, used later',
    code: `
      import { opendirSync } from 'node:fs';
      export async function all() {
        const folder = opendirSync('.'); // ! no-sync-fs
        return folder.readSync(); // ! no-sync-fs
      }`,
  },
  {
    name: '230: chained on what was just made',
    code: `
      import fs from 'node:fs';
      export async function all() {
        return fs.opendirSync('.').readSync(); // ! no-sync-fs x2
      }`,
  },
  {
    name: '230: handle of the outer async function in an inner one',
    code: `
      import { opendirSync } from 'node:fs';
      export async function outer() {
        const folder = opendirSync('.'); // ! no-sync-fs
        async function inner() {
          return folder.readSync(); // ! no-sync-fs
        }
        return inner();
      }`,
  },
  {
    name: '230: handles destructured from an array',
    code: `
      import { opendirSync } from 'node:fs';
      const [first] = [opendirSync('a'), opendirSync('b')] as const;
      export async function all() {
        return first.readSync(); // ! no-sync-fs
      }`,
    untyped: 'skip',
    untypedWhy: 'following an array pattern without types is left open',
  },
  {
    name: '230: a class of the file with an open method',
    code: `
      class Door { openSync() { return this; } }
      export async function all() { return new Door().openSync(); }`,
  },
  {
    name: '230: an inner function called openSync',
    code: `
      export async function all() {
        const openSync = () => 1;
        return openSync();
      }`,
  },
  {
    name: '240: pure functions of paths',
    code: `
      import path from 'node:path';
      export async function all(file: string) {
        return [path.dirname(file), path.basename(file), path.join(file, 'a'), path.resolve(file), path.isAbsolute(file)];
      }`,
  },
  {
    name: '240: questions to the disk in a plain function',
    code: `
      import { existsSync, realpathSync } from 'node:fs';
      export function all(file: string) { return existsSync(file) && realpathSync(file); }`,
  },
  {
    name: '240: questions to the disk in an async function',
    code: `
      import { existsSync, realpathSync, statSync } from 'node:fs';
      export async function all(file: string) {
        existsSync(file); // ! no-sync-fs
        realpathSync(file); // ! no-sync-fs
        return statSync(file).isFile(); // ! no-sync-fs
      }`,
  },
  {
    name: '240: the asynchronous file system under the same names',
    code: `
      import * as fs from 'node:fs/promises';
      export async function all(file: string) {
        await fs.realpath(file);
        await fs.access(file);
        return fs.stat(file);
      }`,
  },
  {
    name: '240: imported inside the function',
    code: `
      export async function all(file: string) {
        const fs = await import('node:fs');
        return fs.existsSync(file); // ! no-sync-fs
      }`,
  },
  {
    name: '240: under another name',
    code: `
      import { existsSync as isThere } from 'node:fs';
      export async function all(file: string) {
        return isThere(file); // ! no-sync-fs
      }`,
  },
  {
    name: '240: a value of the module, made at its top level',
    code: `
      import { opendirSync } from 'node:fs';
      const folder = opendirSync('.');
      export async function all() {
        return folder.readSync(); // ! no-sync-fs
      }`,
  },
  {
    name: '240: by the type of a parameter, simple, union and optional',
    code: `
      import type { Dir } from 'node:fs';
      export async function simple(folder: Dir) {
        folder.closeSync(); // ! no-sync-fs
      }
      export async function union(folder: Dir | null) {
        folder?.closeSync(); // ! no-sync-fs
      }
      export async function optional(folder?: Dir) {
        folder?.closeSync(); // ! no-sync-fs
      }`,
  },
  {
    name: '250: prompt in a plain function',
    code: `
      import { question } from 'readline-sync';
      export function ask() { return question('Name? '); }`,
  },
  {
    name: '250: prompt in an async function',
    code: `
      import readline, { question } from 'readline-sync';
      export async function ask() {
        const name = question(); // ! no-sync-prompt
        return name + readline.question('Sure? '); // ! no-sync-prompt
      }`,
  },
  {
    name: '250: prompt of something else',
    code: `
      const fake = { question: (text: string) => text };
      export async function ask() { return fake.question('Name? '); }`,
  },
  {
    // There, a thread pool runs the callback. Node's counterpart is a worker file; a callback handed on stays on this thread.
    name: '250: prompt beside a prompt that another process runs',
    code: `
      import { question } from 'readline-sync';
      import { fork } from 'node:child_process';
      const helper = fork(new URL('./ask.js', import.meta.url));
      export async function ask() {
        helper.send('Name?');
        return question('Name? '); // ! no-sync-prompt
      }`,
  },
];
