import { paths, type Case } from '../case.js';

/** `throwIfNoEntry` is no option of the promise forms. */
export const statOptions: readonly Case[] = [
  {
    name: 'throwIfNoEntry: false gives undefined for a missing file only', expected: 'fixed', inputs: paths,
    code: `
      import { statSync } from 'node:fs';
      export async function run(path: string) { return statSync(path, { throwIfNoEntry: false }); }
    `,
  },
  {
    name: 'throwIfNoEntry: false behind an optional chain', expected: 'fixed', inputs: paths,
    code: `
      import { statSync } from 'node:fs';
      export async function run(path: string) { return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? 'missing'; }
    `,
  },
  {
    name: 'throwIfNoEntry: false in lstatSync', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return fs.lstatSync(path, { throwIfNoEntry: false }) === undefined; }
    `,
  },
  {
    name: 'throwIfNoEntry: false with big integers', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { statSync } from 'node:fs';
      export async function run(path: string) { return statSync(path, { bigint: true, throwIfNoEntry: false })?.size; }
    `,
  },
  {
    name: 'throwIfNoEntry: true', expected: 'fixed', inputs: paths,
    code: `
      import { statSync } from 'node:fs';
      export async function run(path: string) { return statSync(path, { throwIfNoEntry: true }).size; }
    `,
  },
  {
    name: 'options in a constant', expected: 'refused', inputs: paths, says: /throwIfNoEntry/,
    code: `
      import { statSync } from 'node:fs';
      const options = { throwIfNoEntry: false } as const;
      export async function run(path: string) { return statSync(path, options)?.isFile(); }
    `,
  },
  {
    name: 'options from elsewhere', expected: 'refused', inputs: ['a.txt', 'missing'], says: /throwIfNoEntry/,
    code: `
      import { statSync, type StatSyncOptions } from 'node:fs';
      const given = (): StatSyncOptions => ({ throwIfNoEntry: false });
      export async function run(path: string) { return statSync(path, given()) === undefined; }
    `,
  },
];
