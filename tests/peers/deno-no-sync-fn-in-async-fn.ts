import type { Scenario } from '../support/lint-snippet.js';

/** deno_lint's `no-sync-fn-in-async-fn`, told with Node's file system: the nearest function must be asynchronous. */
export const cases: readonly Scenario[] = [
  {
    name: 'plain function declaration',
    code: `
      import { readFileSync } from 'node:fs';
      export function show(things: string[]) { return readFileSync(things[0] ?? ''); }`,
  },
  {
    name: 'plain arrow',
    code: `
      import { readFileSync } from 'node:fs';
      export const show = (things: string[]) => { readFileSync(things[0] ?? ''); };`,
  },
  {
    name: 'plain function expression',
    code: `
      import { readFileSync } from 'node:fs';
      export const show = function (things: string[]) { readFileSync(things[0] ?? ''); };`,
  },
  {
    name: 'plain method',
    code: `
      import { readFileSync } from 'node:fs';
      export class Show { run(things: string[]) { readFileSync(things[0] ?? ''); } }`,
  },
  {
    name: 'async function declaration',
    code: `
      import { readFileSync } from 'node:fs';
      export async function show(things: string[]) {
        readFileSync(things[0] ?? ''); // ! no-sync-fs
      }`,
    messages: [/readFile\b/],
  },
  {
    name: 'async arrow',
    code: `
      import { readFileSync } from 'node:fs';
      export const show = async (things: string[]) => {
        readFileSync(things[0] ?? ''); // ! no-sync-fs
      };`,
  },
  {
    name: 'async function expression',
    code: `
      import { readFileSync } from 'node:fs';
      export const show = async function (things: string[]) {
        readFileSync(things[0] ?? ''); // ! no-sync-fs
      };`,
  },
  {
    name: 'async method, missed there',
    code: `
      import { readFileSync } from 'node:fs';
      export class Show {
        async run(things: string[]) {
          readFileSync(things[0] ?? ''); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'member by a string, a template and a dot',
    code: 'import fs from "node:fs";\n'
      + 'export async function show() {\n'
      + '  fs["readdirSync"]("."); // ! no-sync-fs\n'
      + '  fs[`readdirSync`]("."); // ! no-sync-fs\n'
      + '  fs.readdirSync("."); // ! no-sync-fs\n'
      + '}',
  },
  {
    name: 'longer member chains of the same names',
    code: `
      const fs = { readdirSync: { cached: () => ['a'] } };
      export async function show() { return fs.readdirSync.cached(); }`,
  },
  {
    name: 'an object of the file with the module’s name',
    code: `
      const fs = { readdirSync: () => ['a'] };
      export async function show() { return fs.readdirSync(); }`,
  },
];
