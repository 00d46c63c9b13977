import type { Case } from '../case.js';

/** Callbacks that run inside of the call: they cannot wait, the loop that says the same can. */
export const callbacks: readonly Case[] = [
  {
    name: 'forEach over a local list', expected: 'fixed', inputs: [['a.txt', 'b.txt'], ['a.txt', 'missing', 'b.txt'], []],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        const texts: string[] = [];
        names.forEach((name) => { texts.push(fs.readFileSync(name, 'utf8')); });
        return texts;
      }
    `,
  },
  {
    name: 'forEach with an expression', expected: 'fixed', inputs: [['x', 'y']],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        names.forEach((name) => fs.writeFileSync(name, name));
      }
    `,
  },
  {
    name: 'forEach with an early return', expected: 'fixed', inputs: [['a.txt', '', 'b.txt']],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        const texts: string[] = [];
        names.forEach((name) => {
          if (name === '') return;
          texts.push(fs.readFileSync(name, 'utf8'));
        });
        return texts;
      }
    `,
  },
  {
    name: 'forEach with the index', expected: 'fixed', inputs: [['a.txt', 'b.txt']],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        const texts: string[] = [];
        names.forEach((name, index) => { texts[index + 1] = fs.readFileSync(name, 'utf8'); });
        return texts;
      }
    `,
  },
  {
    name: 'forEach over a literal with holes', expected: 'suggested',
    suggestionDiffers: 'the hole is visited',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const texts: string[] = [];
        ['a.txt', , 'b.txt'].forEach((name) => { texts.push(fs.readFileSync(name ?? 'a.txt', 'utf8')); });
        return texts;
      }
    `,
  },
  {
    name: 'forEach over a list that grows', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const names = ['a.txt', 'b.txt'];
        names.forEach((name) => { if (fs.readFileSync(name, 'utf8') !== '') names.push('missing'); });
        return names;
      }
    `,
  },
  {
    name: 'forEach over a map and a set', expected: 'refused',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const texts: string[] = [];
        new Map([['a.txt', 1]]).forEach((_count, name) => { texts.push(fs.readFileSync(name, 'utf8')); });
        new Set(['b.txt']).forEach((name) => { texts.push(fs.readFileSync(name, 'utf8')); });
        return texts;
      }
    `,
  },
  {
    name: 'forEach with a function and its own this', expected: 'refused',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const self = { texts: [] as string[] };
        ['a.txt', 'b.txt'].forEach(function (this: typeof self, name) { this.texts.push(fs.readFileSync(name, 'utf8')); }, self);
        return self.texts;
      }
    `,
  },
  {
    name: 'map into a constant', expected: 'fixed', inputs: [['a.txt', 'b.txt'], ['a.txt', 'missing', 'b.txt'], []],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        const texts = names.map((name) => fs.readFileSync(name, 'utf8'));
        return texts;
      }
    `,
  },
  {
    name: 'map that is returned', expected: 'fixed', inputs: [['a.txt', 'b.txt'], ['missing']],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) { return names.map((name) => fs.readFileSync(name, 'utf8')); }
    `,
  },
  {
    name: 'map with index and list', expected: 'fixed', inputs: [['a.txt', 'b.txt']],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        const texts = names.map((name, index, all) => fs.readFileSync(name, 'utf8') + String(index) + String(all.length));
        return texts;
      }
    `,
  },
  {
    name: 'filter by existence', expected: 'fixed', inputs: [['a.txt', 'missing', 'dir'], []],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        const found = names.filter((name) => fs.existsSync(name));
        return found;
      }
    `,
  },
  {
    name: 'some', expected: 'fixed', inputs: [['missing', 'a.txt', 'b.txt'], ['missing'], []],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        const any = names.some((name) => fs.existsSync(name));
        return any;
      }
    `,
  },
  {
    name: 'every', expected: 'fixed', inputs: [['a.txt', 'missing', 'b.txt'], ['a.txt', 'b.txt'], []],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        const all = names.every((name) => fs.existsSync(name));
        return all;
      }
    `,
  },
  {
    name: 'find and findIndex', expected: 'fixed', inputs: [['missing', 'a.txt', 'b.txt'], ['missing'], []],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        const first = names.find((name) => fs.existsSync(name));
        const index = names.findIndex((name) => fs.existsSync(name));
        return [first, index];
      }
    `,
  },
  {
    name: 'reduce', expected: 'fixed', inputs: [['a.txt', 'b.txt'], ['a.txt', 'missing'], []],
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
    name: 'flatMap', expected: 'fixed', inputs: [['dir', 'empty'], ['missing']],
    code: `
      import fs from 'node:fs';
      export async function run(folders: string[]) {
        const names = folders.flatMap((folder) => fs.readdirSync(folder).sort());
        return names;
      }
    `,
  },
  {
    name: 'map in a chain', expected: 'refused', inputs: [['a.txt', 'b.txt']],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        return names.filter((name) => name !== '').map((name) => fs.readFileSync(name, 'utf8').trim()).join(' ');
      }
    `,
  },
  {
    name: 'map whose callback is async already', expected: 'fixed', inputs: [['a.txt'], ['missing']],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) { return await Promise.all(names.map(async (name) => fs.readFileSync(name, 'utf8'))); }
    `,
  },
  {
    name: 'the executor of a promise', expected: 'refused', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return await new Promise((resolve) => { resolve(fs.readFileSync(path, 'utf8')); }); }
    `,
  },
  {
    name: 'then', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return await Promise.resolve(path).then((name) => fs.readFileSync(name, 'utf8')); }
    `,
  },
  {
    name: 'a function that is called at once', expected: 'refused', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        const text = (() => fs.readFileSync(path, 'utf8'))();
        return text.length;
      }
    `,
  },
  {
    name: 'an async function that is called at once', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        const text = await (async () => fs.readFileSync(path, 'utf8'))();
        return text.length;
      }
    `,
  },
];
