import { paths, type Case } from '../case.js';

/** Kinds of async functions that the call stands in. */
export const functions: readonly Case[] = [
  {
    name: 'a function expression', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      export const run = async function (path: string) { return fs.readFileSync(path, 'utf8'); };
    `,
  },
  {
    name: 'a named function expression that calls itself', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export const run = async function walk(_input: unknown, path = 'dir'): Promise<string[]> {
        const found: string[] = [];
        for (const entry of fs.readdirSync(path, { withFileTypes: true })) {
          const name = path + '/' + entry.name;
          if (entry.isDirectory()) found.push(...await walk(undefined, name));
          else found.push(name);
        }
        return found.sort();
      };
    `,
  },
  {
    name: 'an arrow kept in a constant', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      export const run = async (path: string): Promise<string> => fs.readFileSync(path, 'utf8');
    `,
    becomes: `
      import fs from 'node:fs';
      export const run = async (path: string): Promise<string> => await fs.promises.readFile(path, 'utf8');
    `,
  },
  {
    name: 'an arrow without parentheses', expected: 'fixed', inputs: paths, file: 'main.mjs',
    code: `
      import fs from 'node:fs';
      /** @type {(path: string) => Promise<string>} */
      export const run = async path => fs.readFileSync(path, 'utf8');
    `,
  },
  {
    name: 'a method', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      class Store {
        constructor(readonly folder: string) {}
        async read(name: string) { return fs.readFileSync(this.folder + name, 'utf8'); }
      }
      export async function run(path: string) { return await new Store('./').read(path); }
    `,
  },
  {
    name: 'a static and a private method', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      class Store {
        static async open(name: string) { return await new Store().#read(name); }
        async #read(name: string) { return fs.readFileSync(name, 'utf8'); }
      }
      export async function run(path: string) { return await Store.open(path); }
    `,
  },
  {
    name: 'a computed method', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      const key = Symbol('read');
      class Store {
        async [key](name: string) { return fs.readFileSync(name, 'utf8'); }
      }
      export async function run(path: string) { return await new Store()[key](path); }
    `,
  },
  {
    name: 'an arrow in a field of a class', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      class Store {
        readonly encoding = 'utf8';
        read = async (name: string) => fs.readFileSync(name, this.encoding);
      }
      export async function run(path: string) { return await new Store().read(path); }
    `,
  },
  {
    name: 'a method that overrides one of its base', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      class Base { async read(name: string): Promise<string> { return fs.readFileSync(name, 'utf8'); } }
      class Derived extends Base {
        override async read(name: string): Promise<string> { return fs.readFileSync('b.txt', 'utf8') + (await super.read(name)); }
      }
      export async function run(path: string) { return await new Derived().read(path); }
    `,
  },
  {
    name: 'a method of an object', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      const store = { prefix: './', async read(name: string) { return fs.readFileSync(this.prefix + name, 'utf8'); } };
      export async function run(path: string) { return await store.read(path); }
    `,
  },
  {
    name: 'a function in a property', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      const store = { read: async function (name: string) { return fs.readFileSync(name, 'utf8'); } };
      export async function run(path: string) { return await store.read(path); }
    `,
  },
  {
    name: 'an async generator in a class', expected: 'fixed', inputs: ['dir', 'missing'],
    code: `
      import fs from 'node:fs';
      class Folder {
        constructor(readonly path: string) {}
        async *[Symbol.asyncIterator]() { for (const name of fs.readdirSync(this.path).sort()) yield name; }
      }
      export async function run(path: string) {
        const found: string[] = [];
        for await (const name of new Folder(path)) found.push(name);
        return found;
      }
    `,
  },
  {
    name: 'a default parameter\'s own async arrow', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      async function use(path: string, read = async (name: string) => fs.readFileSync(name, 'utf8')) { return await read(path); }
      export async function run(path: string) { return await use(path); }
    `,
  },
  {
    name: 'this, super and arguments around it', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      class Base { name(path: string) { return './' + path; } }
      class Derived extends Base {
        tag = 'tag';
        async read(_path: string) {
          const text = fs.readFileSync(super.name(arguments[0] as string), 'utf8');
          return [this.tag, arguments.length, text];
        }
      }
      export async function run(path: string) { return await new Derived().read(path); }
    `,
  },
  {
    name: 'a generic function', expected: 'fixed', inputs: ['data.json', 'bad.json'],
    code: `
      import fs from 'node:fs';
      async function load<T extends object, K extends keyof T>(path: string, key: K): Promise<T[K]> {
        const all = JSON.parse(fs.readFileSync(path, 'utf8')) as T;
        return all[key];
      }
      export async function run(path: string) { return await load<{ name: string }, 'name'>(path, 'name'); }
    `,
  },
  {
    name: 'overloads', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      async function load(path: string, encoding: 'utf8'): Promise<string>;
      async function load(path: string): Promise<Buffer>;
      async function load(path: string, encoding?: 'utf8'): Promise<string | Buffer> { return fs.readFileSync(path, encoding); }
      export async function run(path: string) { return [await load(path), await load(path, 'utf8')]; }
    `,
  },
  {
    name: 'a function inside of the function', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        const prefix = './';
        const inner = async () => fs.readFileSync(prefix + path, 'utf8');
        return await inner();
      }
    `,
  },
  {
    name: 'a closure over a variable that changes later', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        let path = 'a.txt';
        const read = async () => fs.readFileSync(path, 'utf8');
        const first = await read();
        path = 'b.txt';
        return [first, await read()];
      }
    `,
  },
  {
    name: 'a callback that may be async', expected: 'fixed', inputs: [['a.txt', 'b.txt'], ['a.txt']],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        const texts: string[] = [];
        for await (const text of names.map(async (name) => fs.readFileSync(name, 'utf8'))) texts.push(text);
        return texts;
      }
    `,
    traced: false,
  },
  {
    name: 'a helper that is not async, used by one that is', expected: 'suggested', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      function read(path: string) { return fs.readFileSync(path, 'utf8'); }
      export async function run(path: string) { return read(path); }
    `,
  },
  {
    name: 'a method in a namespace', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      namespace Files {
        export async function read(path: string) { return fs.readFileSync(path, 'utf8'); }
      }
      export async function run(path: string) { return await Files.read(path); }
    `,
  },
  {
    name: 'the default export', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export default async function (path: string) { return fs.readFileSync(path, 'utf8'); }
      export { default as run } from './main.js';
    `,
    traced: false,
  },
  {
    name: 'a function that other functions are called from first', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        return [await first(), await second(path)];
      }
      async function first() { return fs.readFileSync('b.txt', 'utf8'); }
      async function second(path: string) { return fs.readFileSync(path, 'utf8'); }
    `,
  },
];
