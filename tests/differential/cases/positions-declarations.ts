import type { Case } from '../case.js';

/** Declarations, patterns and short forms of statements where the call stands. */
export const positionsDeclarations: readonly Case[] = [
  {
    name: 'several declarators', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        const one = fs.readFileSync('b.txt', 'utf8'), two = fs.readFileSync(path, 'utf8'), three = one + two;
        return three;
      }
    `,
  },
  {
    name: 'taken apart', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        const { size, mode } = fs.statSync(path);
        const [first, ...rest] = fs.readFileSync(path, 'utf8');
        return [size, mode, first, rest];
      }
    `,
  },
  {
    name: 'a default inside of a pattern', expected: 'fixed', inputs: [{ text: 'given' }, {}],
    code: `
      import fs from 'node:fs';
      export async function run(given: { text?: string }) {
        const { text = fs.readFileSync('a.txt', 'utf8') } = given;
        const [size = fs.statSync('a.txt').size] = [] as number[];
        return [text, size];
      }
    `,
  },
  {
    name: 'a key inside of a pattern', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const { [fs.readFileSync('a.txt', 'utf8')]: found = 'none' } = { 'alpha\\n': 'some' } as Record<string, string>;
        return found;
      }
    `,
  },
  {
    name: 'an if without braces', expected: 'fixed', inputs: [true, false],
    code: `
      import fs from 'node:fs';
      export async function run(yes: boolean) {
        if (yes) fs.writeFileSync('yes.txt', 'y');
        else fs.writeFileSync('no.txt', 'n');
      }
    `,
  },
  {
    name: 'after other async work', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      import { setTimeout } from 'node:timers/promises';
      export async function run(path: string) {
        await setTimeout(1);
        const text = fs.readFileSync(path, 'utf8');
        return await Promise.all([text, Promise.resolve(text.length)]);
      }
    `,
  },
  {
    name: 'in a callback of then', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return await Promise.resolve(path).then(async (name) => fs.readFileSync(name, 'utf8')); }
    `,
  },
  {
    name: 'a block and a label', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        let text = '';
        block: {
          text = fs.readFileSync(path, 'utf8');
          if (text.length > 2) break block;
          text = 'short';
        }
        return text;
      }
    `,
  },
  {
    name: 'a line that starts with a parenthesis, without semicolons', expected: 'fixed',
    code: `
      import fs from 'node:fs'
      export async function run() {
        const list: number[] = []
        fs.readdirSync('dir').forEach((name) => list.push(name.length))
        fs.readFileSync('a.txt').fill(0)
        return list.length
      }
    `,
  },
  {
    name: 'a line that would continue the one before', expected: 'fixed',
    code: `
      import { readFileSync } from 'node:fs'
      const call = (text: string) => text.length
      export async function run() {
        let size = call('x')
        readFileSync('a.txt', 'utf8').trim()
        size += 1
        return size
      }
    `,
  },
  {
    name: 'a statement where `await` would begin with the parenthesis of the next line', expected: 'fixed',
    code: `
      import fs from 'node:fs'
      export async function run() {
        const done: string[] = []
        ;[1, 2].map(String).push('x')
        fs.readdirSync('dir').sort().forEach((name) => done.push(name))
        return done
      }
    `,
  },
];
