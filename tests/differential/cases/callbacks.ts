import type { Case } from '../case.js';

/** Callbacks of array methods that run inside of the call: they cannot wait, the loop that says the same can. */
export const callbacks: readonly Case[] = [
  {
    name: 'forEach over a local list', expected: 'fixed', inputs: ['b.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(last: string) {
        const texts: string[] = [];
        ['a.txt', last, 'data.json'].forEach((name) => { texts.push(fs.readFileSync(name, 'utf8')); });
        return texts;
      }
    `,
    contains: ["for (const name of ['a.txt', last, 'data.json']) {"],
  },
  {
    name: 'forEach over a constant list', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const names = ['x', 'y'];
        names.forEach((name) => fs.writeFileSync(name, name));
      }
    `,
  },
  {
    name: 'forEach with an early return', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const texts: string[] = [];
        const names = ['a.txt', '', 'b.txt'];
        names.forEach((name) => {
          if (name === '') return;
          texts.push(fs.readFileSync(name, 'utf8'));
        });
        return texts;
      }
    `,
  },
  {
    name: 'forEach with a return inside of a loop', expected: 'refused',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const texts: string[] = [];
        ['a.txt', 'b.txt'].forEach((name) => {
          for (const letter of fs.readFileSync(name, 'utf8')) {
            if (letter === 'p') return;
            texts.push(letter);
          }
        });
        return texts;
      }
    `,
  },
  {
    name: 'forEach with the index', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const texts: string[] = [];
        ['a.txt', 'b.txt'].forEach((name, index) => { texts[index + 1] = fs.readFileSync(name, 'utf8'); });
        return texts;
      }
    `,
  },
  {
    name: 'forEach over what readdirSync gives', expected: 'fixed', inputs: ['dir', 'empty', 'missing'], traced: false,
    code: `
      import fs from 'node:fs';
      export async function run(folder: string) {
        const files: boolean[] = [];
        fs.readdirSync(folder).forEach((name) => { files.push(fs.statSync(folder + '/' + name).isFile()); });
        return files.sort();
      }
    `,
  },
  {
    name: 'forEach over a parameter, which may have holes', expected: 'suggested', inputs: [['a.txt', 'b.txt'], ['a.txt', 'missing', 'b.txt'], []],
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
    name: 'forEach over a literal with holes', expected: 'suggested', suggestionDiffers: 'the hole is visited',
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
    name: 'forEach over a list that grows', expected: 'suggested', suggestionDiffers: 'what is added is visited',
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
];
