import type { Case } from '../case.js';

/** Places in calls, assignments and types where the call stands. */
export const positionsOperands: readonly Case[] = [
  {
    name: 'an argument among arguments', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      const join = (...parts: unknown[]) => parts.join('|');
      export async function run(path: string) { return join(1, fs.readFileSync(path, 'utf8'), 'two', fs.existsSync(path)); }
    `,
  },
  {
    name: 'an argument of itself', expected: 'fixed', inputs: ['name.txt', 'missing'], disk: { 'name.txt': 'a.txt', 'a.txt': 'inner' },
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return fs.readFileSync(fs.readFileSync(path, 'utf8'), 'utf8'); }
    `,
  },
  {
    name: 'in `new`', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return [...new Set(fs.readFileSync(path, 'utf8'))]; }
    `,
  },
  {
    name: 'in `new` with a member after it', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return new TextDecoder().decode(fs.readFileSync(path)).length + new Set(fs.readFileSync(path)).size; }
    `,
  },
  {
    name: 'thrown', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string): Promise<never> { throw new Error(fs.readFileSync(path, 'utf8')); }
    `,
  },
  {
    name: 'in a sequence', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        let size = 0;
        return (size = fs.statSync(path).size, fs.readFileSync(path, 'utf8') + String(size));
      }
    `,
  },
  {
    name: 'negated, plus, typeof, void', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        return [-fs.readFileSync(path).length, +fs.readFileSync(path, 'utf8'), typeof fs.readFileSync(path), void fs.statSync(path)];
      }
    `,
  },
  {
    name: 'assigned to a variable, a member, a pattern', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        const found: { text?: string; size?: number } = {};
        let text: string;
        text = fs.readFileSync(path, 'utf8');
        found.text = fs.readFileSync('b.txt', 'utf8');
        ({ size: found.size } = fs.statSync(path));
        return [text, found];
      }
    `,
  },
  {
    name: 'compound assignment of a local variable', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        let all = '';
        all += fs.readFileSync('b.txt', 'utf8');
        all += fs.readFileSync(path, 'utf8');
        return all;
      }
    `,
  },
  {
    name: 'logical assignment of a local variable', expected: 'fixed', inputs: ['given', undefined, ''],
    code: `
      import fs from 'node:fs';
      export async function run(given?: string) {
        let text = given;
        text ??= fs.readFileSync('a.txt', 'utf8');
        text ||= fs.readFileSync('b.txt', 'utf8');
        return text;
      }
    `,
  },
  {
    name: 'behind a type assertion', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return (fs.readFileSync(path) as Uint8Array).length + (<Uint8Array>fs.readFileSync(path)).length; }
    `,
  },
  {
    name: 'behind `satisfies` and `!`', expected: 'fixed', inputs: ['a.txt', 'b.txt'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return (fs.readFileSync(path, 'utf8') satisfies string).trim() + fs.readFileSync(path, 'utf8')!.length; }
    `,
  },
  {
    name: 'with a type argument around it', expected: 'fixed', inputs: ['data.json', 'bad.json'],
    code: `
      import fs from 'node:fs';
      const parse = <T>(text: string): T => JSON.parse(text) as T;
      export async function run(path: string) { return parse<{ name: string }>(fs.readFileSync(path, 'utf8')).name; }
    `,
  },
  {
    name: 'a computed member', expected: 'fixed', inputs: ['key.txt', 'missing'], disk: { 'key.txt': 'one' },
    code: `
      import fs from 'node:fs';
      const table: Readonly<Record<string, number>> = { one: 1 };
      export async function run(path: string) { return table[fs.readFileSync(path, 'utf8')]; }
    `,
  },
  {
    name: 'the name in brackets', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return fs['readFileSync'](path, 'utf8'); }
    `,
  },
  {
    name: 'deleted member of it', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() { return delete (fs.statSync('a.txt') as { size?: number }).size; }
    `,
  },
  {
    name: 'yielded in an async generator', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      async function* read(path: string) { yield fs.readFileSync(path, 'utf8'); yield* fs.readdirSync('dir').sort(); }
      export async function run(path: string) {
        const all: string[] = [];
        for await (const text of read(path)) all.push(text);
        return all;
      }
    `,
  },
  {
    name: 'awaited already', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { return (await fs.readFileSync(path, 'utf8')).length; }
    `,
  },
  {
    name: 'in a dynamic import', expected: 'fixed', inputs: ['name.txt', 'missing'], disk: { 'name.txt': 'node:path' },
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        const module = (await import(fs.readFileSync(path, 'utf8'))) as { sep: string };
        return module.sep;
      }
    `,
  },
  {
    name: 'an index that is assigned to', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        const seen: Record<string, number> = {};
        seen[fs.readFileSync(path, 'utf8')] = fs.statSync(path).size;
        return seen;
      }
    `,
  },
];
