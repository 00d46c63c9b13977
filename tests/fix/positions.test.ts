import { describeFixes } from './tables.js';

describeFixes('positions and order of events', [
  {
    name: 'member of the result',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) { return readFileSync(p, 'utf8').length; }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) { return (await readFile(p, 'utf8')).length; }
`.slice(1),
  },
  {
    name: 'method of the result, spread over lines',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) {
  return readFileSync(p, 'utf8')
    .trim()
    .split('\\n');
}
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) {
  return (await readFile(p, 'utf8'))
    .trim()
    .split('\\n');
}
`.slice(1),
  },
  {
    name: 'result in parentheses already',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) { return (readFileSync(p, 'utf8')).length; }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) { return (await readFile(p, 'utf8')).length; }
`.slice(1),
  },
  {
    name: 'computed member',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) { return readFileSync(p)[0]; }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) { return (await readFile(p))[0]; }
`.slice(1),
  },
  {
    name: 'optional chain on the result',
    code: `
import { statSync } from 'node:fs';
export async function f(p: string) { return statSync(p)?.size; }
`.slice(1),
    fixed: `
import { stat } from 'node:fs/promises';
export async function f(p: string) { return (await stat(p))?.size; }
`.slice(1),
  },
  {
    name: 'non-null assertion on the result',
    code: `
import { statSync } from 'node:fs';
export async function f(p: string) { return statSync(p)!.size; }
`.slice(1),
    fixed: `
import { stat } from 'node:fs/promises';
export async function f(p: string) { return (await stat(p))!.size; }
`.slice(1),
  },
  {
    name: 'cast of the result',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) { return readFileSync(p, 'utf8') as unknown as { a: number }; }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) { return await readFile(p, 'utf8') as unknown as { a: number }; }
`.slice(1),
  },
  {
    name: 'negation',
    code: `
import { existsSync } from 'node:fs';
export async function f(p: string) { if (!existsSync(p)) return 1; return 2; }
`.slice(1),
    fixed: `
import { access } from 'node:fs/promises';
export async function f(p: string) { if (!await access(p).then(() => true, () => false)) return 1; return 2; }
`.slice(1),
  },
  {
    name: 'inside a template',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) { return \`<\${readFileSync(p, 'utf8')}>\`; }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) { return \`<\${await readFile(p, 'utf8')}>\`; }
`.slice(1),
  },
  {
    name: 'argument of a global',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) { return JSON.parse(readFileSync(p, 'utf8')); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) { return JSON.parse(await readFile(p, 'utf8')); }
`.slice(1),
  },
  {
    name: 'left of a power',
    code: `
import { statSync } from 'node:fs';
export async function f(p: string) { return Number(statSync(p).size) ** 2; }
`.slice(1),
    fixed: `
import { stat } from 'node:fs/promises';
export async function f(p: string) { return Number((await stat(p)).size) ** 2; }
`.slice(1),
  },
  {
    name: 'both operands',
    code: `
import { readFileSync } from 'node:fs';
export async function f(a: string, b: string) { return readFileSync(a, 'utf8') + readFileSync(b, 'utf8'); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(a: string, b: string) { return await readFile(a, 'utf8') + await readFile(b, 'utf8'); }
`.slice(1),
  },
  {
    name: 'short circuit',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) { return p && readFileSync(p, 'utf8'); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) { return p && await readFile(p, 'utf8'); }
`.slice(1),
  },
  {
    name: 'both branches of a condition',
    code: `
import { readFileSync } from 'node:fs';
export async function f(a: string, b: boolean) { return b ? readFileSync(a) : readFileSync(a, 'utf8'); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(a: string, b: boolean) { return b ? await readFile(a) : await readFile(a, 'utf8'); }
`.slice(1),
  },
  {
    name: 'return in try with finally',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) {
  try {
    return readFileSync(p, 'utf8');
  } catch {
    return '';
  } finally {
    console.log('done');
  }
}
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) {
  try {
    return await readFile(p, 'utf8');
  } catch {
    return '';
  } finally {
    console.log('done');
  }
}
`.slice(1),
  },
  {
    name: 'arrow with an expression body',
    code: `
import { readFileSync } from 'node:fs';
export const f = async (p: string) => readFileSync(p, 'utf8');
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export const f = async (p: string) => await readFile(p, 'utf8');
`.slice(1),
  },
  {
    name: 'arrow with an object body',
    code: `
import { readFileSync } from 'node:fs';
export const f = async (p: string) => ({ text: readFileSync(p, 'utf8') });
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export const f = async (p: string) => ({ text: await readFile(p, 'utf8') });
`.slice(1),
  },
  {
    name: 'async method and async generator',
    code: `
import { readFileSync } from 'node:fs';
export class Store {
  async load(p: string) { return readFileSync(p, 'utf8'); }
  async *lines(p: string) { yield* readFileSync(p, 'utf8').split('\\n'); }
}
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export class Store {
  async load(p: string) { return await readFile(p, 'utf8'); }
  async *lines(p: string) { yield* (await readFile(p, 'utf8')).split('\\n'); }
}
`.slice(1),
  },
  {
    name: 'head of for…of',
    code: `
import { readdirSync } from 'node:fs';
export async function f(p: string) { for (const name of readdirSync(p)) console.log(name); }
`.slice(1),
    fixed: `
import { readdir } from 'node:fs/promises';
export async function f(p: string) { for (const name of await readdir(p)) console.log(name); }
`.slice(1),
  },
  {
    name: 'in a loop, one after the other',
    code: `
import { readFileSync } from 'node:fs';
export async function f(paths: string[]) {
  let size = 0;
  for (const p of paths) size += readFileSync(p).length;
  return size;
}
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(paths: string[]) {
  let size = 0;
  for (const p of paths) size += (await readFile(p)).length;
  return size;
}
`.slice(1),
  },
  {
    name: 'statement without semicolons that begins with the call',
    code: `
import { readFileSync } from 'node:fs'
export async function f(p: string) {
  const a = 1
  readFileSync(p).toString()
  return a
}
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises'
export async function f(p: string) {
  const a = 1
  ;(await readFile(p)).toString()
  return a
}
`.slice(1),
  },
  {
    name: 'statements without semicolons behind statements without braces',
    code: `
import { readFileSync } from 'node:fs'
export async function f(p: string, all: string[], say: (text: unknown) => void) {
  if (p) say(1)
  else say(2)
  readFileSync(p).toString()
  for (const a of all) say(a)
  readFileSync(p).toString()
  while (all.pop()) if (p) say(3)
  readFileSync(p).toString()
  last: say(4)
  readFileSync(p).toString()
  do say(5)
  while (all.pop())
  readFileSync(p).toString()
  if (p) { say(6) }
  readFileSync(p).toString()
}
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises'
export async function f(p: string, all: string[], say: (text: unknown) => void) {
  if (p) say(1)
  else say(2)
  ;(await readFile(p)).toString()
  for (const a of all) say(a)
  ;(await readFile(p)).toString()
  while (all.pop()) if (p) say(3)
  ;(await readFile(p)).toString()
  last: say(4)
  ;(await readFile(p)).toString()
  do say(5)
  while (all.pop())
  (await readFile(p)).toString()
  if (p) { say(6) }
  (await readFile(p)).toString()
}
`.slice(1),
  },
  {
    name: 'destructured with a default in the body',
    code: `
import { statSync } from 'node:fs';
export async function f(p: string, o: { size?: number }) { const { size = statSync(p).size } = o; return size; }
`.slice(1),
    fixed: `
import { stat } from 'node:fs/promises';
export async function f(p: string, o: { size?: number }) { const { size = (await stat(p)).size } = o; return size; }
`.slice(1),
  },
  {
    name: 'awaited already',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) { return await readFileSync(p, 'utf8'); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) { return await readFile(p, 'utf8'); }
`.slice(1),
  },
  {
    name: 'type arguments and comments stay',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) {
  // before
  const text = readFileSync(/* path */ p, /* encoding */ 'utf8'); // behind
  return new Map<string, string>([['text', text]]);
}
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) {
  // before
  const text = await readFile(/* path */ p, /* encoding */ 'utf8'); // behind
  return new Map<string, string>([['text', text]]);
}
`.slice(1),
  },
  {
    name: 'nested: the inner call is awaited as well',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) { return readFileSync(readFileSync(p, 'utf8')); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) { return await readFile(await readFile(p, 'utf8')); }
`.slice(1),
  },
  {
    name: 'earlier argument is a constant',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) { const a = 1; console.log(a, readFileSync(p)); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) { const a = 1; console.log(a, await readFile(p)); }
`.slice(1),
  },
  {
    name: 'earlier argument can change meanwhile',
    code: `
import { readFileSync } from 'node:fs';
let count = 0;
export function more() { count += 1; }
export async function f(p: string) { console.log(count, readFileSync(p)); }
`.slice(1),
    suggestions: [
      {
        title: 'Await `readFile` instead: `count` is read before the pause, in which other code may change it.',
        output: `
import { readFile } from 'node:fs/promises';
let count = 0;
export function more() { count += 1; }
export async function f(p: string) { console.log(count, await readFile(p)); }
`.slice(1),
      },
    ],
    refused: [
      '`count` is read before the pause, in which other code may change it',
    ],
  },
  {
    name: 'compound assignment of a shared variable',
    code: `
import { readFileSync } from 'node:fs';
let total = 0;
export async function f(p: string) { total += readFileSync(p).length; return total; }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
let total = 0;
export async function f(p: string) { const added = (await readFile(p)).length; total += added; return total; }
`.slice(1),
  },
  {
    name: 'compound assignment of a shared variable from a function of the project',
    code: `
import { readFileSync } from 'node:fs';
let total = 0;
function count(text: string) { total += 1; return text.length; }
export async function f(p: string) { total += count(readFileSync(p, 'utf8')); return total; }
`.slice(1),
    suggestions: [
      {
        title: 'Await `readFile` instead: `total` is read before the pause, in which other code may change it.',
        output: `
import { readFile } from 'node:fs/promises';
let total = 0;
function count(text: string) { total += 1; return text.length; }
export async function f(p: string) { total += count(await readFile(p, 'utf8')); return total; }
`.slice(1),
      },
    ],
    refused: [
      '`total` is read before the pause, in which other code may change it',
    ],
  },
  {
    name: 'compound assignment of a local variable',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) { let total = 0; total += readFileSync(p).length; return total; }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) { let total = 0; total += (await readFile(p)).length; return total; }
`.slice(1),
  },
  {
    name: 'lazy value of a module',
    code: `
import { readFileSync } from 'node:fs';
let cached: string | undefined;
export async function f(p: string) {
  if (cached === undefined) cached = readFileSync(p, 'utf8');
  return cached;
}
`.slice(1),
    suggestions: [
      {
        title: 'Await `readFile` instead: `cached` is checked before the pause and set after it, so two callers would both do the work.',
        output: `
import { readFile } from 'node:fs/promises';
let cached: string | undefined;
export async function f(p: string) {
  if (cached === undefined) cached = await readFile(p, 'utf8');
  return cached;
}
`.slice(1),
      },
    ],
    refused: [
      '`cached` is checked before the pause and set after it, so two callers would both do the work',
    ],
  },
  {
    name: 'lazy value by ??=',
    code: `
import { readFileSync } from 'node:fs';
const state: { text?: string } = {};
export async function f(p: string) { return state.text ??= readFileSync(p, 'utf8'); }
`.slice(1),
    suggestions: [
      {
        title: 'Await `readFile` instead: `state.text` is read before the pause, in which other code may change it.',
        output: `
import { readFile } from 'node:fs/promises';
const state: { text?: string } = {};
export async function f(p: string) { return state.text ??= await readFile(p, 'utf8'); }
`.slice(1),
      },
    ],
    refused: [
      '`state.text` is read before the pause, in which other code may change it',
    ],
  },
  {
    name: 'cache in a map',
    code: `
import { readFileSync } from 'node:fs';
const cache = new Map<string, string>();
export async function f(p: string) {
  const hit = cache.get(p);
  if (hit !== undefined) return hit;
  const text = readFileSync(p, 'utf8');
  cache.set(p, text);
  return text;
}
`.slice(1),
    suggestions: [
      {
        title: 'Await `readFile` instead: `cache` is checked before the pause and set after it, so two callers would both do the work.',
        output: `
import { readFile } from 'node:fs/promises';
const cache = new Map<string, string>();
export async function f(p: string) {
  const hit = cache.get(p);
  if (hit !== undefined) return hit;
  const text = await readFile(p, 'utf8');
  cache.set(p, text);
  return text;
}
`.slice(1),
      },
    ],
    refused: [
      '`cache` is checked before the pause and set after it, so two callers would both do the work',
    ],
  },
  {
    name: 'file that is looked at and then written',
    code: `
import { existsSync, writeFileSync } from 'node:fs';
export async function f(p: string) { if (!existsSync(p)) writeFileSync(p, ''); }
`.slice(1),
    suggestions: [
      {
        title: 'Await `access` instead: `p` is looked at and then changed, and other code may change it in the pause between.',
        output: `
import { writeFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
export async function f(p: string) { if (!await access(p).then(() => true, () => false)) writeFileSync(p, ''); }
`.slice(1),
      },
      {
        title: 'Await `writeFile` instead: `p` is looked at and then changed, and other code may change it in the pause between.',
        output: `
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
export async function f(p: string) { if (!existsSync(p)) await writeFile(p, ''); }
`.slice(1),
      },
    ],
    refused: [
      '`p` is looked at and then changed, and other code may change it in the pause between',
      '`p` is looked at and then changed, and other code may change it in the pause between',
    ],
  },
  {
    name: 'folder that is made with recursive',
    code: `
import { existsSync, mkdirSync } from 'node:fs';
export async function f(p: string) { if (!existsSync(p)) mkdirSync(p, { recursive: true }); }
`.slice(1),
    fixed: `
import { access, mkdir } from 'node:fs/promises';
export async function f(p: string) { if (!await access(p).then(() => true, () => false)) await mkdir(p, { recursive: true }); }
`.slice(1),
  },
  {
    name: 'loop over a collection that others change',
    code: `
import { statSync } from 'node:fs';
const watched: string[] = [];
export function watch(p: string) { watched.push(p); }
export async function f() { for (const p of watched) console.log(statSync(p).size); }
`.slice(1),
    suggestions: [
      {
        title: 'Await `stat` instead: `watched` may change while the loop waits.',
        output: `
import { stat } from 'node:fs/promises';
const watched: string[] = [];
export function watch(p: string) { watched.push(p); }
export async function f() { for (const p of watched) console.log((await stat(p)).size); }
`.slice(1),
      },
    ],
    refused: [
      '`watched` may change while the loop waits',
    ],
  },
  {
    name: 'receiver chain of a response',
    code: `
import { readFileSync } from 'node:fs';
interface Reply { status(code: number): Reply; send(body: unknown): void }
export async function f(p: string, reply: Reply) { reply.status(200).send(readFileSync(p)); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
interface Reply { status(code: number): Reply; send(body: unknown): void }
export async function f(p: string, reply: Reply) { reply.status(200).send(await readFile(p)); }
`.slice(1),
  },
  {
    name: 'receiver that is replaced elsewhere',
    code: `
import { readFileSync } from 'node:fs';
export class Box {
  out: { write(x: unknown): void } = process.stdout;
  swap(other: { write(x: unknown): void }) { this.out = other; }
  async f(p: string) { this.out.write(readFileSync(p, 'utf8')); }
}
`.slice(1),
    suggestions: [
      {
        title: 'Await `readFile` instead: `this.out` is read before the pause, in which other code may change it.',
        output: `
import { readFile } from 'node:fs/promises';
export class Box {
  out: { write(x: unknown): void } = process.stdout;
  swap(other: { write(x: unknown): void }) { this.out = other; }
  async f(p: string) { this.out.write(await readFile(p, 'utf8')); }
}
`.slice(1),
      },
    ],
    refused: [
      '`this.out` is read before the pause, in which other code may change it',
    ],
  },
  {
    name: 'parameter default',
    code: `
import { readFileSync } from 'node:fs';
export async function f(text = readFileSync('a', 'utf8')) { return text; }
`.slice(1),
    refused: [
      'a parameter\'s default value cannot wait: give the default in the body',
    ],
  },
  {
    name: 'class field',
    code: `
import { readFileSync } from 'node:fs';
export async function f() { return class { text = readFileSync('a', 'utf8'); }; }
`.slice(1),
    refused: [
      'the initial value of a class field cannot wait',
    ],
  },
  {
    name: 'static block',
    code: `
import { readFileSync } from 'node:fs';
export async function f() { return class { static { readFileSync('a', 'utf8'); } }; }
`.slice(1),
    refused: [
      'a static block cannot wait',
    ],
  },
  {
    name: 'getter, setter, constructor',
    code: `
import { readFileSync } from 'node:fs';
export class Config {
  get text() { return readFileSync('a', 'utf8'); }
  set text(p: string) { readFileSync(p); }
  constructor() { readFileSync('a'); }
}
`.slice(1),
    refused: [
      '`Config.text` is a getter, which cannot be async',
      '`Config.text` is a setter, which cannot be async',
      '`new Config` runs in a constructor, which cannot be async: load the value before, in a static async method',
    ],
  },
  {
    name: 'generator',
    code: `
import { readFileSync } from 'node:fs';
export function* lines(p: string) { yield readFileSync(p, 'utf8'); }
`.slice(1),
    refused: [
      '`lines` is a generator, and neither `for…of` nor spread can read an async one',
    ],
  },
  {
    name: 'toString and Symbol.iterator',
    code: `
import { readFileSync } from 'node:fs';
export class Text {
  toString() { return readFileSync('a', 'utf8'); }
  [Symbol.iterator]() { return readFileSync('a', 'utf8')[Symbol.iterator](); }
}
`.slice(1),
    refused: [
      '`Text.toString` must give its value at once: JavaScript itself calls it',
      '`Text[Symbol.iterator]` must give its value at once: JavaScript itself calls it',
    ],
  },
  {
    name: 'type guard',
    code: `
import { existsSync } from 'node:fs';
export function isPath(p: unknown): p is string { return typeof p === 'string' && existsSync(p); }
`.slice(1),
    refused: [
      '`isPath` is a type guard, which cannot be async',
    ],
  },
  {
    name: 'a variable named await',
    file: 'src/a.cjs',
    package: { 'type': 'commonjs' },
    typed: 'skip',
    code: `
const { readFileSync } = require('node:fs');
const await = 1;
module.exports.f = async function (p) { return readFileSync(p); };
`.slice(1),
    refused: [
      '`await` is the name of a variable here',
    ],
  },
  {
    name: 'handed on by name',
    code: `
import { unlinkSync } from 'node:fs';
export async function f(paths: string[]) { paths.forEach(unlinkSync); }
`.slice(1),
    refused: [
      'the function is handed on by name: call it in a function of its own that can wait',
    ],
  },
  {
    name: 'called by call',
    code: `
import fs from 'node:fs';
export async function f(p: string) { return fs.readFileSync.call(fs, p); }
`.slice(1),
    refused: [
      'the function is called through `call` or `apply`',
    ],
  },
]);
