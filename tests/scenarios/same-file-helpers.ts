import type { Scenario } from '../support/lint-snippet.js';

/** The call sits in a plain function of the file; who calls that function decides. One report, on the blocking call. */
export const cases: readonly Scenario[] = [
  {
    name: 'function declaration called by an async function',
    code: `
      import { readFileSync } from 'node:fs';
      function read(path: string) {
        return readFileSync(path, 'utf8'); // ! no-sync-fs
      }
      export async function load() { return read('a'); }`,
    messages: [/read/],
  },
  {
    name: 'arrow in a constant, declared after its use',
    code: `
      import { readFileSync } from 'node:fs';
      export async function load() { return read('a'); }
      const read = (path: string) => readFileSync(path, 'utf8'); // ! no-sync-fs`,
  },
  {
    name: 'many callers, one report',
    code: `
      import { readFileSync } from 'node:fs';
      const read = () => readFileSync('a', 'utf8'); // ! no-sync-fs
      export async function one() { return read(); }
      export async function two() { return read() + read(); }
      export const three = async () => read();`,
  },
  {
    name: 'three calls deep',
    code: `
      import { scryptSync } from 'node:crypto';
      function derive(password: string) {
        return scryptSync(password, 'salt', 64); // ! no-sync-crypto
      }
      function hash(password: string) { return derive(password).toString('hex'); }
      function verify(password: string, stored: string) { return hash(password) === stored; }
      export async function login(password: string) { return verify(password, 'x'); }`,
    messages: [/verify.*hash.*derive/],
  },
  {
    name: 'helper called at start-up and by a handler',
    code: `
      import { createServer } from 'node:http';
      import { readFileSync } from 'node:fs';
      function config() {
        return readFileSync('config.json', 'utf8'); // ! no-sync-fs
      }
      const port = JSON.parse(config()).port;
      createServer((req, res) => { res.end(config()); }).listen(port);`,
  },
  {
    name: 'helper called at start-up only',
    code: `
      import { createServer } from 'node:http';
      import { readFileSync } from 'node:fs';
      function config() { return JSON.parse(readFileSync('config.json', 'utf8')); }
      const { port } = config();
      createServer((req, res) => { res.end(port); }).listen(port);`,
  },
  {
    name: 'helper that only plain functions call',
    code: `
      import { readFileSync } from 'node:fs';
      function read(path: string) { return readFileSync(path); }
      export function load() { return read('a'); }`,
  },
  {
    name: 'helpers that call each other',
    code: `
      import { readdirSync, statSync } from 'node:fs';
      function walk(path: string): string[] {
        return readdirSync(path).flatMap((name) => visit(path + name)); // ! no-sync-fs
      }
      function visit(path: string): string[] {
        return statSync(path).isDirectory() ? walk(path) : [path]; // ! no-sync-fs
      }
      export async function list() { return walk('.'); }`,
  },
  {
    name: 'recursion that nobody asynchronous enters',
    code: `
      import { readdirSync } from 'node:fs';
      export function walk(path: string): string[] { return readdirSync(path).flatMap((name) => walk(path + name)); }`,
  },
  {
    name: 'helper handed by reference to an iteration method',
    code: `
      import { readFileSync } from 'node:fs';
      function read(path: string) {
        return readFileSync(path); // ! no-sync-fs
      }
      export async function load(paths: string[]) { return paths.map(read); }`,
  },
  {
    name: 'method called through this',
    code: `
      import { readFileSync } from 'node:fs';
      export class Store {
        async load() { return this.read('a'); }
        private read(path: string) {
          return readFileSync(path); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'private and static methods',
    code: `
      import { readFileSync } from 'node:fs';
      export class Store {
        async load() { return this.#read() + Store.read(); }
        #read() { return readFileSync('a', 'utf8'); } // ! no-sync-fs
        static read() { return readFileSync('b', 'utf8'); } // ! no-sync-fs
      }`,
  },
  {
    name: 'arrow in a class field',
    code: `
      import { readFileSync } from 'node:fs';
      export class Store {
        private read = (path: string) => readFileSync(path); // ! no-sync-fs
        async load() { return this.read('a'); }
      }`,
  },
  {
    name: 'getter read through this',
    code: `
      import { readFileSync } from 'node:fs';
      export class Settings {
        private get text() {
          return readFileSync('settings', 'utf8'); // ! no-sync-fs
        }
        async load() { return JSON.parse(this.text); }
      }`,
  },
  {
    name: 'constructor and field of a class created in an async function',
    code: `
      import { mkdirSync, readFileSync } from 'node:fs';
      class Folder {
        readonly marker = readFileSync('marker'); // ! no-sync-fs
        constructor(readonly path: string) {
          mkdirSync(path); // ! no-sync-fs
        }
      }
      export async function open(path: string) { return new Folder(path); }`,
  },
  {
    name: 'method of an object literal',
    code: `
      import { readFileSync } from 'node:fs';
      const disk = {
        read(path: string) { return readFileSync(path); }, // ! no-sync-fs
        peek: (path: string) => readFileSync(path), // ! no-sync-fs
        unused: () => readFileSync('a'),
      };
      export async function load() { return [disk.read('a'), disk.peek('b')]; }`,
  },
  {
    name: 'method of an instance of a class of the file',
    code: `
      import { readFileSync } from 'node:fs';
      class Disk {
        read(path: string) { return readFileSync(path); } // ! no-sync-fs
        unused(path: string) { return readFileSync(path); }
      }
      const disk = new Disk();
      export async function load() { return disk.read('a'); }`,
  },
  {
    name: 'helper called in a timer and in a promise reaction',
    code: `
      import { appendFileSync } from 'node:fs';
      function log(text: string) {
        appendFileSync('log', text); // ! no-sync-fs
      }
      setInterval(() => { log('tick'); }, 1000);
      export const done = (work: Promise<void>) => work.then(() => { log('done'); });`,
  },
  {
    name: 'a helper of the same name in another scope',
    code: `
      import { readFileSync } from 'node:fs';
      export function outer() {
        function read() { return readFileSync('a'); }
        return read();
      }
      function read() { return 'memory'; }
      export async function load() { return read(); }`,
  },
];
