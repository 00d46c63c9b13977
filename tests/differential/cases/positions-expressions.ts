import { paths, type Case } from '../case.js';

/** Places in an expression where the call stands. */
export const positionsExpressions: readonly Case[] = [
  {
    name: 'before a member', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return fs.readFileSync(path, 'utf8').length; }
    `,
    becomes: `
      import fs from 'node:fs';
      export async function run(path: string) { return (await fs.promises.readFile(path, 'utf8')).length; }
    `,
  },
  {
    name: 'before a chain of methods over lines', expected: 'fixed', inputs: paths,
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        return fs
          .readFileSync(path, 'utf8')
          .trim()
          .split('')
          .map((letter) => letter.toUpperCase())
          .join('-');
      }
    `,
  },
  {
    name: 'before an index', expected: 'fixed', inputs: ['dir', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return typeof fs.readdirSync(path)[0]; }
    `,
  },
  {
    name: 'before an optional member', expected: 'fixed', inputs: ['dir', 'empty'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return fs.readdirSync(path).sort()[0]?.toUpperCase(); }
    `,
  },
  {
    name: 'in the argument of an optional call', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      const parse: ((text: string) => number) | undefined = (text) => text.length;
      const none: ((text: string) => number) | undefined = undefined;
      export async function run(path: string) {
        const size = parse?.(fs.readFileSync(path, 'utf8'));
        return [size, (none as typeof parse)?.(fs.readFileSync('missing', 'utf8'))];
      }
    `,
  },
  {
    name: 'called itself as an optional member', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return fs?.readFileSync(path, 'utf8'); }
    `,
  },
  {
    name: 'in parentheses', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return ((fs.readFileSync(path, 'utf8'))).length + (fs.readFileSync)(path).length; }
    `,
  },
  {
    name: 'in a template', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return \`<\${fs.readFileSync(path, 'utf8').trim()}>\`; }
    `,
  },
  {
    name: 'in a tagged template', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      const tag = (parts: TemplateStringsArray, ...values: string[]) => [...parts, ...values];
      export async function run(path: string) { return tag\`one \${fs.readFileSync(path, 'utf8')} two\`; }
    `,
  },
  {
    name: 'as both operands', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return fs.readFileSync('b.txt', 'utf8') + fs.readFileSync(path, 'utf8'); }
    `,
  },
  {
    name: 'as the base and the exponent of a power', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() { return fs.statSync('a.txt').size ** fs.statSync('dir/two.txt').size; }
    `,
  },
  {
    name: 'as an operand of a comparison', expected: 'fixed', inputs: ['a.txt', 'b.txt'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return fs.readFileSync(path, 'utf8') > 'b' && 'x' !== fs.readFileSync(path, 'latin1'); }
    `,
  },
  {
    name: 'as an operand of `in` and `instanceof`', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() { return ['size' in fs.statSync('a.txt'), fs.readFileSync('a.txt') instanceof Uint8Array]; }
    `,
  },
  {
    name: 'short circuits', expected: 'fixed', inputs: ['a.txt', '', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return (path && fs.readFileSync(path, 'utf8')) || fs.readFileSync('b.txt', 'utf8'); }
    `,
  },
  {
    name: 'behind `??`', expected: 'fixed', inputs: ['given', null],
    code: `
      import fs from 'node:fs';
      export async function run(given: string | null) { return given ?? fs.readFileSync('a.txt', 'utf8'); }
    `,
  },
  {
    name: 'the branches of a condition', expected: 'fixed', inputs: [true, false],
    code: `
      import fs from 'node:fs';
      export async function run(first: boolean) { return first ? fs.readFileSync('a.txt', 'utf8') : fs.readFileSync('missing', 'utf8'); }
    `,
  },
  {
    name: 'the test of a condition', expected: 'fixed', inputs: ['a.txt', 'b.txt'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return fs.readFileSync(path, 'utf8') === 'alpha\\n' ? 'a' : 'other'; }
    `,
  },
  {
    name: 'elements of an array', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return [fs.readFileSync('b.txt', 'utf8'), , fs.readFileSync(path, 'utf8')]; }
    `,
  },
  {
    name: 'spread into an array', expected: 'fixed', inputs: ['dir', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return ['first', ...fs.readdirSync(path)].sort(); }
    `,
  },
  {
    name: 'spread into a call', expected: 'fixed', inputs: ['dir', 'empty'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return Math.max(0, ...fs.readdirSync(path).map((name) => name.length)); }
    `,
  },
  {
    name: 'spread into an object', expected: 'fixed', inputs: ['data.json', 'bad.json'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return { first: 1, ...(JSON.parse(fs.readFileSync(path, 'utf8')) as object) }; }
    `,
  },
  {
    name: 'values and keys of an object', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        return { text: fs.readFileSync(path, 'utf8'), [fs.readFileSync('b.txt', 'utf8')]: 'key', 'nested': { size: fs.statSync(path).size } };
      }
    `,
  },
];
