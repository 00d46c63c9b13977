import type { Scenario } from '../support/lint-snippet.js';

/**
 * What the tests of eslint-plugin-n's `no-sync` ask, where its verdict by name becomes one by origin and context: any call whose
 * name ends in Sync is reported there; here, the calls that block and that something asynchronous runs.
 */
export const cases: readonly Scenario[] = [
  {
    name: 'member call of a deeper object',
    code: `
      const fs = { disk: { open: () => 1 } };
      export async function start() { return fs.disk.open(); }`,
  },
  {
    name: 'a member that is mentioned and not called',
    code: `
      import fs from 'node:fs';
      export async function start() { void fs.rmdirSync; return [fs.linkSync]; }`,
  },
  {
    name: 'a bare name that is mentioned',
    code: `
      import { truncateSync } from 'node:fs';
      export const getTruncate = async () => truncateSync;`,
  },
  {
    name: 'a member kept at the root level',
    code: `
      import fs from 'node:fs';
      export const copy = fs.copyFileSync;`,
  },
  {
    name: 'member call at the root level',
    code: `
      import fs from 'node:fs';
      if (process.argv.length > 2) { fs.mkdirSync('out'); }
      export const link = fs.readlinkSync('current');`,
  },
  {
    name: 'bare call at the root level',
    code: `
      import { chmodSync } from 'node:fs';
      if (process.platform !== 'win32') chmodSync('tool', 0o755);`,
  },
  {
    name: 'member call whose result is used',
    code: `
      import fs from 'node:fs';
      export async function target() {
        const link = fs.readlinkSync('current'); // ! no-sync-fs
        return link;
      }`,
  },
  {
    name: 'member call through apply',
    code: `
      import fs from 'node:fs';
      export async function target(args: [string]) {
        const link = fs.readlinkSync.apply(fs, args); // ! no-sync-fs
        return link;
      }`,
  },
  {
    name: 'bare call whose result is used',
    code: `
      import { lstatSync } from 'node:fs';
      export const isLink = async (path: string) => {
        const stat = lstatSync(path); // ! no-sync-fs
        return stat.isSymbolicLink();
      };`,
  },
  {
    name: 'bare call through apply',
    code: `
      import { lstatSync } from 'node:fs';
      export const isLink = async (path: [string]) => lstatSync.apply(undefined, path).isSymbolicLink(); // ! no-sync-fs`,
  },
  {
    name: 'in a block of an async function',
    code: `
      import fs from 'node:fs';
      export async function clean(force: boolean) {
        if (force) { fs.rmdirSync('out'); } // ! no-sync-fs
      }`,
  },
  {
    // Reported there. Here the context decides: nothing asynchronous runs these functions.
    name: 'in plain functions that nothing asynchronous runs',
    code: `
      import fs from 'node:fs';
      function first() { fs.truncateSync('a'); }
      const second = function named() { fs.truncateSync('b'); };
      export const third = () => { fs.truncateSync('c'); };
      export { first, second };`,
  },
  {
    name: 'the same functions, run by an async one',
    code: `
      import fs from 'node:fs';
      function first() { fs.truncateSync('a'); } // ! no-sync-fs
      const second = function named() { fs.truncateSync('b'); }; // ! no-sync-fs
      export const third = () => { fs.truncateSync('c'); }; // ! no-sync-fs
      export async function all() { first(); second(); third(); }`,
  },
  {
    name: 'a declared function of the file with the suffix',
    code: `
      declare function refreshSync(): void;
      export async function refresh() { refreshSync(); }`,
  },
  {
    name: 'a member of the platform that works in memory',
    code: `
      export async function style(sheet: CSSStyleSheet) { sheet.replaceSync('p { color: red }'); }`,
  },
  {
    name: 'a function of a package that is in no catalog',
    compiles: false,
    code: `
      import { refreshSync } from 'some-unknown-package';
      export async function refresh() { refreshSync(); }`,
  },
];
