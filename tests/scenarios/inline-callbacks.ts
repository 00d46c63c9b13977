import type { Scenario } from '../support/lint-snippet.js';

/** Callbacks that run inside the call they are handed to: they share the context of the function around it. */
export const cases: readonly Scenario[] = [
  {
    name: 'map',
    code: `
      import { readFileSync } from 'node:fs';
      export async function load(paths: string[]) {
        return paths.map((path) => readFileSync(path)); // ! no-sync-fs
      }`,
  },
  {
    name: 'forEach with a block body',
    code: `
      import fs from 'node:fs';
      export async function remove(paths: string[]) {
        paths.forEach(function (path) {
          fs.unlinkSync(path); // ! no-sync-fs
        });
      }`,
  },
  {
    name: 'filter, find, some, every, flatMap, reduce',
    code: `
      import { existsSync, readdirSync, statSync } from 'node:fs';
      export async function scan(paths: string[]) {
        paths.filter((path) => existsSync(path)); // ! no-sync-fs
        paths.find((path) => existsSync(path)); // ! no-sync-fs
        paths.some((path) => existsSync(path)); // ! no-sync-fs
        paths.every((path) => existsSync(path)); // ! no-sync-fs
        paths.flatMap((path) => readdirSync(path)); // ! no-sync-fs
        return paths.reduce((sum, path) => sum + statSync(path).size, 0); // ! no-sync-fs
      }`,
  },
  {
    name: 'sort and toSorted',
    code: `
      import { statSync } from 'node:fs';
      export async function newest(paths: string[]) {
        paths.sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs); // ! no-sync-fs x2
        return paths.toSorted((a, b) => statSync(a).size - statSync(b).size); // ! no-sync-fs x2
      }`,
  },
  {
    name: 'replace with a function',
    code: `
      import { readFileSync } from 'node:fs';
      export async function render(text: string) {
        return text.replace(/@(\\w+)/g, (all, name: string) => readFileSync(name, 'utf8')); // ! no-sync-fs
      }`,
  },
  {
    name: 'Array.from with a function',
    code: `
      import { readFileSync } from 'node:fs';
      export async function load(paths: Set<string>) {
        return Array.from(paths, (path) => readFileSync(path)); // ! no-sync-fs
      }`,
  },
  {
    name: 'forEach of a Map and a Set',
    code: `
      import { writeFileSync } from 'node:fs';
      export async function save(files: Map<string, string>, names: Set<string>) {
        files.forEach((text, path) => { writeFileSync(path, text); }); // ! no-sync-fs
        names.forEach((path) => { writeFileSync(path, ''); }); // ! no-sync-fs
      }`,
  },
  {
    name: 'Promise executor',
    code: `
      import { readFileSync } from 'node:fs';
      export async function load(path: string) {
        return new Promise((resolve) => {
          resolve(readFileSync(path)); // ! no-sync-fs
        });
      }`,
  },
  {
    name: 'Promise executor in a function that only start-up runs',
    code: `
      import { readFileSync } from 'node:fs';
      function load(path: string) {
        return new Promise((resolve) => { resolve(readFileSync(path)); });
      }
      export const config = await load('a.txt');`,
  },
  {
    name: 'JSON.parse reviver',
    code: `
      import { readFileSync } from 'node:fs';
      export async function load(text: string) {
        return JSON.parse(text, (key, value) => (key === 'file' ? readFileSync(value) : value)); // ! no-sync-fs
      }`,
  },
  {
    name: 'callbacks inside callbacks',
    code: `
      import { readdirSync, statSync } from 'node:fs';
      export async function sizes(folders: string[]) {
        return folders.map((folder) =>
          readdirSync(folder).map((name) => statSync(folder + name).size)); // ! no-sync-fs x2
      }`,
  },
  {
    name: 'immediately invoked function in an async function',
    code: `
      import { readFileSync } from 'node:fs';
      export async function load(path: string) {
        const text = (() => readFileSync(path, 'utf8'))(); // ! no-sync-fs
        return (function () { return readFileSync(text); })(); // ! no-sync-fs
      }`,
  },
  {
    name: 'async callback of map in a plain function',
    code: `
      import { readFileSync } from 'node:fs';
      export function load(paths: string[]) {
        return Promise.all(paths.map(async (path) => readFileSync(path))); // ! no-sync-fs
      }`,
  },
  {
    name: 'a reference handed to an iteration method',
    code: `
      import fs, { statSync } from 'node:fs';
      export async function clean(paths: string[]) {
        paths.forEach(fs.unlinkSync); // ! no-sync-fs
        return paths.map(String).filter(fs.existsSync).map((path) => statSync(path)); // ! no-sync-fs x2
      }`,
  },
  {
    name: 'a reference handed over at the top level',
    code: `
      import fs from 'node:fs';
      export const present = ['a.txt'].filter(fs.existsSync);
      ['b.txt'].forEach((path) => fs.unlinkSync(path));`,
  },
  {
    name: 'in a plain function that nobody asynchronous calls',
    code: `
      import { readFileSync } from 'node:fs';
      export function load(paths: string[]) { return paths.map((path) => readFileSync(path)); }`,
  },
  {
    name: 'a callback that is kept and not run',
    code: `
      import { readFileSync } from 'node:fs';
      const loaders: (() => Buffer)[] = [];
      export async function register(path: string) { loaders.push(() => readFileSync(path)); }`,
  },
  {
    name: 'AsyncLocalStorage.run runs in place',
    code: `
      import { AsyncLocalStorage } from 'node:async_hooks';
      import { readFileSync } from 'node:fs';
      const storage = new AsyncLocalStorage<string>();
      export async function load(path: string) {
        return storage.run(path, () => readFileSync(path)); // ! no-sync-fs
      }`,
  },
  {
    name: 'a function of the file that runs its callback',
    code: `
      import { readFileSync } from 'node:fs';
      function timed<T>(run: () => T): T { return run(); }
      export async function load(path: string) {
        return timed(() => readFileSync(path)); // ! no-sync-fs
      }`,
    untyped: 'skip',
    untypedWhy: 'following a callback through a parameter without types is left open',
  },
];
