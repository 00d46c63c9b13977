import type { Case } from '../case.js';

/** What other code could change in the pause: two or three callers run at once, so that a wrong fix is seen. */
export const evaluationOrder: readonly Case[] = [
  {
    name: 'a sum over callers at once', expected: 'fixed', traced: false,
    code: `
      import fs from 'node:fs';
      let total = 0;
      const add = async (path: string) => { total += fs.statSync(path).size; };
      export async function run() {
        await Promise.all([add('a.txt'), add('b.txt'), add('data.json')]);
        return total;
      }
    `,
  },
  {
    name: 'a sum kept in this', expected: 'fixed', traced: false,
    code: `
      import fs from 'node:fs';
      class Counter {
        total = 0;
        async add(path: string) { this.total += fs.statSync(path).size; }
      }
      export async function run() {
        const counter = new Counter();
        await Promise.all([counter.add('a.txt'), counter.add('b.txt'), counter.add('data.json')]);
        return counter.total;
      }
    `,
  },
  {
    name: 'a sum written out', expected: 'suggested', suggestionDiffers: 'additions are lost',
    code: `
      import fs from 'node:fs';
      let total = 0;
      const add = async (path: string) => { total = total + fs.statSync(path).size; };
      export async function run() {
        await Promise.all([add('a.txt'), add('b.txt'), add('data.json')]);
        return total;
      }
    `,
  },
  {
    name: 'a sum whose call comes first', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      let total = 0;
      const add = async (path: string) => { total = fs.statSync(path).size + total; };
      export async function run() {
        await Promise.all([add('a.txt'), add('b.txt'), add('data.json')]);
        return total;
      }
    `,
    traced: false,
  },
  {
    name: 'a lazy cache', expected: 'suggested', suggestionDiffers: 'two callers load it',
    code: `
      import fs from 'node:fs';
      let cache: { text: string } | undefined;
      const load = async () => {
        cache ??= { text: fs.readFileSync('a.txt', 'utf8') };
        return cache;
      };
      export async function run() {
        const [one, two] = await Promise.all([load(), load()]);
        return one === two;
      }
    `,
  },
  {
    name: 'a lazy cache with if', expected: 'suggested', suggestionDiffers: 'two callers load it',
    code: `
      import fs from 'node:fs';
      let cache: { text: string } | undefined;
      const load = async () => {
        if (cache === undefined) cache = { text: fs.readFileSync('a.txt', 'utf8') };
        return cache;
      };
      export async function run() {
        const [one, two] = await Promise.all([load(), load()]);
        return one === two;
      }
    `,
  },
  {
    name: 'a lazy cache in a map', expected: 'suggested', suggestionDiffers: 'two callers load it',
    code: `
      import fs from 'node:fs';
      const cache = new Map<string, { text: string }>();
      const load = async (path: string) => {
        let found = cache.get(path);
        if (found === undefined) {
          found = { text: fs.readFileSync(path, 'utf8') };
          cache.set(path, found);
        }
        return found;
      };
      export async function run() {
        const [one, two] = await Promise.all([load('a.txt'), load('a.txt')]);
        return one === two;
      }
    `,
  },
  {
    name: 'an earlier argument that others may change', expected: 'suggested',
    code: `
      import fs from 'node:fs';
      let count = 0;
      export const bump = () => { count += 1; };
      const pair = (one: number, two: string) => [one, two];
      export async function run() { return pair(count, fs.readFileSync('a.txt', 'utf8')); }
    `,
  },
  {
    name: 'a later argument', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      let count = 0;
      export const bump = () => { count += 1; };
      const pair = (one: string, two: number) => [one, two];
      export async function run() { return pair(fs.readFileSync('a.txt', 'utf8'), count); }
    `,
  },
  {
    name: 'an earlier argument that is constant', expected: 'fixed', inputs: ['x'],
    code: `
      import fs from 'node:fs';
      const prefix = 'p';
      const triple = (...all: unknown[]) => all;
      export async function run(given: string) {
        const local = given.length;
        return triple(1, 'two', prefix, given, local, fs.readFileSync('a.txt', 'utf8'));
      }
    `,
  },
  {
    name: 'the order of calls among the operands', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      const say = (what: string) => { console.log(what); return what; };
      export async function run() {
        const first = say('first');
        const text = fs.readFileSync('a.txt', 'utf8');
        return [first, text, say('last')];
      }
    `,
  },
  {
    name: 'an object whose earlier part is a call', expected: 'suggested',
    code: `
      import fs from 'node:fs';
      const say = (what: string) => { console.log(what); return what; };
      export async function run() { return { first: say('first'), text: fs.readFileSync('a.txt', 'utf8'), last: say('last') }; }
    `,
  },
  {
    name: 'the key of an assignment', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const table: Record<string, string> = {};
        const key = 'k';
        table[key] = fs.readFileSync('a.txt', 'utf8');
        return table;
      }
    `,
  },
  {
    name: 'a compound assignment of a value in parentheses', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      let total = 0;
      export async function run(path: string) {
        total += (fs.readFileSync(path).length);
        return total;
      }
    `,
  },
  {
    name: 'a member of what a function of the program gives', expected: 'suggested', inputs: ['a.txt'],
    code: `
      import fs from 'node:fs';
      const state = { total: 0 };
      const current = () => state;
      export async function run(path: string) { return current().total + fs.readFileSync(path).length; }
    `,
  },
  {
    name: 'strings beside a list that is emptied', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        const list = ['x'];
        list.length = 0;
        return [path.trim().length + fs.readFileSync(path).length, path.split('.').length + fs.statSync(path).size, list.length];
      }
    `,
  },
];
