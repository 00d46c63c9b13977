import { paths, type Case } from '../case.js';

/** `existsSync` wherever a boolean can stand. */
export const exists: readonly Case[] = [
  {
    name: 'returned', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) { return existsSync(path); }
    `,
    becomes: `
      import { access } from 'node:fs/promises';
      export async function run(path: string) { return await access(path).then(() => true, () => false); }
    `,
  },
  {
    name: 'negated', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) { return !existsSync(path); }
    `,
  },
  {
    name: 'negated twice', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) { return !!existsSync(path); }
    `,
  },
  {
    name: 'the test of an if', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) {
        if (existsSync(path)) return 'yes';
        return 'no';
      }
    `,
  },
  {
    name: 'else if', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) {
        if (path === '') return 'empty';
        else if (!existsSync(path)) return 'no';
        else return 'yes';
      }
    `,
  },
  {
    name: 'a condition', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) { return existsSync(path) ? 'yes' : 'no'; }
    `,
  },
  {
    name: 'both sides of a condition', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) { return path.includes('/') ? existsSync('dir') : existsSync(path); }
    `,
  },
  {
    name: 'and, or', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) {
        return (existsSync(path) && existsSync('a.txt')) || existsSync('missing') || (path === '' && existsSync('b.txt'));
      }
    `,
  },
  {
    name: 'the test of a while loop', expected: 'fixed',
    code: `
      import { existsSync } from 'node:fs';
      export async function run() {
        let name = 'a.txt';
        while (existsSync(name)) name += 'x';
        return name;
      }
    `,
  },
  {
    name: 'the test of a while loop that removes the file', expected: 'suggested',
    code: `
      import { existsSync, rmSync } from 'node:fs';
      export async function run() {
        let rounds = 0;
        while (existsSync('a.txt')) {
          rounds += 1;
          if (rounds === 2) rmSync('a.txt');
        }
        return rounds;
      }
    `,
  },
  {
    name: 'the test of a do loop', expected: 'fixed',
    code: `
      import { existsSync } from 'node:fs';
      export async function run() {
        let rounds = 0;
        do rounds += 1; while (existsSync('a.txt') && rounds < 3);
        return rounds;
      }
    `,
  },
  {
    name: 'the test of a for loop', expected: 'fixed',
    code: `
      import { existsSync } from 'node:fs';
      export async function run() {
        const names = ['a.txt', 'b.txt', 'c.txt'];
        let at = 0;
        for (; existsSync(names[at] ?? ''); at += 1);
        return at;
      }
    `,
  },
  {
    name: 'a variable with its type', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) {
        const found: boolean = existsSync(path);
        return { found };
      }
    `,
  },
  {
    name: 'compared', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) { return existsSync(path) === existsSync('a.txt'); }
    `,
  },
  {
    name: 'an argument', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) { return String(existsSync(path)); }
    `,
  },
  {
    name: 'a member of the boolean', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) { return existsSync(path).toString(); }
    `,
  },
  {
    name: 'in a template', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) { return \`\${path}: \${existsSync(path)}\`; }
    `,
  },
  {
    name: 'a number of it', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) { return Number(existsSync(path)) + +existsSync('a.txt'); }
    `,
  },
  {
    name: 'a switch', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) {
        switch (existsSync(path)) {
          case true: return 'yes';
          default: return 'no';
        }
      }
    `,
  },
  {
    name: 'typeof and void', expected: 'fixed', inputs: ['a.txt'],
    code: `
      import { existsSync } from 'node:fs';
      export async function run(path: string) { return [typeof existsSync(path), void existsSync(path)]; }
    `,
  },
  {
    name: 'a dangling link', expected: 'fixed',
    code: `
      import { existsSync, symlinkSync } from 'node:fs';
      export async function run() {
        symlinkSync('nowhere', 'link');
        return existsSync('link');
      }
    `,
  },
  {
    name: 'a URL and a buffer', expected: 'fixed',
    code: `
      import { existsSync } from 'node:fs';
      import { pathToFileURL } from 'node:url';
      export async function run() { return [existsSync(pathToFileURL('a.txt')), existsSync(Buffer.from('missing'))]; }
    `,
  },
  {
    name: 'a path with a null character', expected: 'fixed',
    code: `
      import { existsSync } from 'node:fs';
      export async function run() { return existsSync('a\\u0000b'); }
    `,
  },
  {
    name: 'through the default import', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return fs.existsSync(path); }
    `,
    becomes: `
      import fs from 'node:fs';
      export async function run(path: string) { return await fs.promises.access(path).then(() => true, () => false); }
    `,
  },
  {
    name: 'a look before the file is made', expected: 'suggested',
    code: `
      import { existsSync, writeFileSync } from 'node:fs';
      export async function run() {
        if (!existsSync('out.txt')) writeFileSync('out.txt', 'first');
      }
    `,
  },
  {
    name: 'a look before the folder is made, which may be there', expected: 'fixed',
    code: `
      import { existsSync, mkdirSync } from 'node:fs';
      export async function run() {
        if (!existsSync('made/deep')) mkdirSync('made/deep', { recursive: true });
      }
    `,
  },
  {
    name: 'a look before the file is read', expected: 'fixed', inputs: paths,
    code: `
      import { existsSync, readFileSync } from 'node:fs';
      export async function run(path: string) { return existsSync(path) ? readFileSync(path, 'utf8') : undefined; }
    `,
  },
];
