import { paths, type Case } from '../case.js';

/** Places in a statement where the call stands. */
export const positionsStatements: readonly Case[] = [
  {
    name: 'a statement of its own', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        fs.accessSync(path);
        fs.readFileSync(path);
      }
    `,
  },
  {
    name: 'returned from try, caught', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        try {
          return fs.readFileSync(path, 'utf8');
        } catch (error) {
          return (error as NodeJS.ErrnoException).code;
        }
      }
    `,
  },
  {
    name: 'returned from try with finally', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        try {
          return fs.readFileSync(path, 'utf8');
        } finally {
          console.log('finally');
        }
      }
    `,
  },
  {
    name: 'in catch', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        try {
          JSON.parse('{');
        } catch {
          return fs.readFileSync(path, 'utf8');
        }
        return 'parsed';
      }
    `,
  },
  {
    name: 'in finally, whose error wins', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        try {
          return 'done';
        } finally {
          fs.unlinkSync(path);
        }
      }
    `,
  },
  {
    name: 'an error that is thrown on', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        try {
          return JSON.parse(fs.readFileSync(path, 'utf8')) as unknown;
        } catch (cause) {
          throw new Error('unreadable', { cause });
        }
      }
    `,
  },
  {
    name: 'a for loop with all its parts', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        let sizes = '';
        for (let at = fs.statSync('a.txt').size; at < fs.statSync('b.txt').size; at += fs.statSync('dir/one.txt').size) sizes += at;
        return sizes;
      }
    `,
  },
  {
    name: 'what for-of runs over', expected: 'fixed', inputs: ['dir', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        const found: string[] = [];
        for (const name of fs.readdirSync(path)) found.push(name.toUpperCase());
        return found.sort();
      }
    `,
  },
  {
    name: 'the body of for-of', expected: 'fixed', inputs: [['a.txt', 'b.txt'], ['a.txt', 'missing', 'b.txt'], []],
    code: `
      import fs from 'node:fs';
      export async function run(names: string[]) {
        const found: string[] = [];
        for (const name of names) {
          if (name === 'b.txt') continue;
          found.push(fs.readFileSync(name, 'utf8'));
        }
        return found;
      }
    `,
  },
  {
    name: 'what for-in runs over', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const found: string[] = [];
        for (const key in JSON.parse(fs.readFileSync('data.json', 'utf8')) as object) found.push(key);
        return found;
      }
    `,
  },
  {
    name: 'a while loop with break', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        let round = 0;
        while (true) {
          fs.appendFileSync('log.txt', 'x');
          if (fs.readFileSync('log.txt', 'utf8').length > 2) break;
          round += 1;
        }
        return round;
      }
    `,
  },
  {
    name: 'a labelled loop', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const found: string[] = [];
        outer: for (const name of ['a.txt', 'b.txt']) {
          for (const letter of fs.readFileSync(name, 'utf8')) {
            if (letter === 'p') continue outer;
            found.push(letter);
          }
        }
        return found;
      }
    `,
  },
  {
    name: 'a switch on it, and its cases', expected: 'fixed', inputs: ['a.txt', 'b.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        switch (fs.readFileSync(path, 'utf8')) {
          case fs.readFileSync('a.txt', 'utf8'): return 'a';
          case fs.readFileSync('b.txt', 'utf8'): return 'b';
          default: return 'none';
        }
      }
    `,
  },
  {
    name: 'a case with statements', expected: 'fixed', inputs: ['one', 'two'],
    code: `
      import fs from 'node:fs';
      export async function run(what: string) {
        let text = '';
        switch (what) {
          case 'one': text += fs.readFileSync('a.txt', 'utf8');
          // falls through
          default: text += fs.readFileSync('b.txt', 'utf8');
        }
        return text;
      }
    `,
  },
  {
    name: 'an arrow\'s expression', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      const read = async (path: string) => fs.readFileSync(path, 'utf8');
      export async function run(path: string) { return read(path); }
    `,
  },
  {
    name: 'an arrow that gives an object', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      const read = async (path: string) => ({ text: fs.readFileSync(path, 'utf8') });
      export async function run(path: string) { return read(path); }
    `,
  },
];
