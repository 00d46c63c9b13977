import type { Case } from '../case.js';

/** Array methods that give a result: the callback cannot wait, the loop that says the same can. */
export const callbacksWithResults: readonly Case[] = [
  {
    name: 'map into a constant', expected: 'fixed', inputs: ['b.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(last: string) {
        const texts = ['a.txt', last].map((name) => fs.readFileSync(name, 'utf8'));
        return texts;
      }
    `,
  },
  {
    name: 'map that is returned', expected: 'fixed', inputs: ['b.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(last: string) { return ['a.txt', last].map((name) => fs.readFileSync(name, 'utf8')); }
    `,
  },
  {
    name: 'map with the index and a block', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const texts = ['a.txt', 'b.txt'].map((name, index) => {
          const text = fs.readFileSync(name, 'utf8');
          return text + String(index);
        });
        return texts;
      }
    `,
  },
  {
    name: 'map with the whole list', expected: 'suggested',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const texts = ['a.txt', 'b.txt'].map((name, index, all) => fs.readFileSync(name, 'utf8') + String(index) + String(all.length));
        return texts;
      }
    `,
  },
  {
    name: 'map over a parameter', expected: 'suggested', inputs: [['a.txt', 'b.txt'], ['a.txt', 'missing', 'b.txt'], []],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        const texts = names.map((name) => fs.readFileSync(name, 'utf8'));
        return texts;
      }
    `,
  },
  {
    name: 'map in a chain', expected: 'fixed', inputs: [['a.txt', 'b.txt'], ['a.txt', 'missing']],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        return names.filter((name) => name !== '').map((name) => fs.readFileSync(name, 'utf8').trim()).join(' ');
      }
    `,
  },
  {
    name: 'map that takes apart what it gets', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const files = [{ name: 'a.txt', tag: 1 }, { name: 'b.txt', tag: 2 }];
        const texts = files.map(({ name, tag }) => [tag, fs.readFileSync(name, 'utf8')]);
        return texts;
      }
    `,
  },
  {
    name: 'map whose names exist around it', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const name = 'outer';
        const results = 'taken';
        const texts = ['a.txt', 'b.txt'].map((name) => fs.readFileSync(name, 'utf8'));
        return [name, results, texts];
      }
    `,
  },
  {
    name: 'filter by existence', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const found = ['a.txt', 'missing', 'dir'].filter((name) => fs.existsSync(name));
        return found;
      }
    `,
  },
  {
    name: 'filter by existence over a parameter', expected: 'suggested', inputs: [['a.txt', 'missing', 'dir'], []],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) { return names.filter((name) => fs.existsSync(name)).length; }
    `,
  },
  {
    name: 'some', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(last: string) {
        const any = ['none', last, 'b.txt'].some((name) => fs.existsSync(name));
        return any;
      }
    `,
  },
  {
    name: 'every', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(first: string) {
        const all = [first, 'b.txt'].every((name) => fs.existsSync(name));
        return all;
      }
    `,
  },
  {
    name: 'find', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(last: string) {
        const first = ['none', last].find((name) => fs.existsSync(name));
        return first ?? 'nothing';
      }
    `,
  },
  {
    name: 'reduce over a local list', expected: 'fixed', inputs: ['b.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(last: string) {
        const size = ['a.txt', last].reduce((sum, name) => sum + fs.statSync(name).size, 0);
        return size;
      }
    `,
  },
  {
    name: 'reduce over a parameter', expected: 'suggested', inputs: [['a.txt', 'b.txt'], ['a.txt', 'missing'], []],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        const size = names.reduce((sum, name) => sum + fs.statSync(name).size, 0);
        return size;
      }
    `,
  },
  {
    name: 'sort', expected: 'refused', inputs: [['b.txt', 'a.txt']],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        return names.sort((one, two) => fs.statSync(one).size - fs.statSync(two).size);
      }
    `,
  },
  {
    name: 'flatMap', expected: 'refused', inputs: [['dir', 'empty'], ['missing']],
    code: `
      import fs from 'node:fs';
      export async function run(folders: string[]) {
        const names = folders.flatMap((folder) => fs.readdirSync(folder).sort());
        return names;
      }
    `,
  },
  {
    name: 'filter behind a part that runs first', expected: 'fixed', left: 1, inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        return String([fs.readFileSync(path).length, ['a.txt', 'b.txt'].filter((name) => fs.existsSync(name))]);
      }
    `,
  },
  {
    name: 'map behind a member that the callback changes', expected: 'suggested', inputs: [['a.txt', 'b.txt']],
    code: `
      import fs from 'node:fs';
      export async function run() {
        const seen: string[] = [];
        return [seen.length, ['a.txt', 'b.txt'].map((name) => { seen.push(name); return fs.readFileSync(name, 'utf8'); })];
      }
    `,
  },
  {
    name: 'map in the argument of an optional call', expected: 'suggested', inputs: [undefined, 'x'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string | undefined) {
        return path?.concat(...['a.txt', 'b.txt'].map((name) => fs.readFileSync(name, 'utf8')));
      }
    `,
  },
  {
    name: 'filter in two cases of a switch', expected: 'fixed', inputs: ['one', 'two'],
    code: `
      import fs from 'node:fs';
      export async function run(which: string) {
        switch (which) {
          case 'one':
            return String(['a.txt', 'missing'].filter((name) => fs.existsSync(name)));
          default:
            return String(['missing', 'b.txt'].filter((name) => fs.existsSync(name)));
        }
      }
    `,
  },
  {
    name: 'some in the test of an if', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        if (!['missing', path].some((name) => fs.existsSync(name))) return 'none';
        return 'some';
      }
    `,
  },
  {
    name: 'filter as what a loop goes through', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        const found: string[] = [];
        for (const name of ['b.txt', path].filter((name) => fs.existsSync(name))) found.push(fs.readFileSync(name, 'utf8'));
        return found;
      }
    `,
  },
  {
    name: 'some in the second test of a chain', expected: 'refused', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        if (path === 'a.txt') return 'first';
        else if (['missing', path].some((name) => fs.existsSync(name))) return 'some';
        return 'none';
      }
    `,
  },
];
