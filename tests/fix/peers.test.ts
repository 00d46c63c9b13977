import { describeFixes } from './tables.js';

describeFixes('what other projects\' fixers got wrong', [
  {
    name: 'AsyncFixer 37: the call among the arguments is awaited, not the call around it',
    code: `
import { statSync } from 'node:fs';
import assert from 'node:assert';
export async function f(p: string) { assert.equal(1, statSync(p).size); }
`.slice(1),
    fixed: `
import { stat } from 'node:fs/promises';
import assert from 'node:assert';
export async function f(p: string) { assert.equal(1, (await stat(p)).size); }
`.slice(1),
  },
  {
    name: 'AsyncFixer 38: a chained call gets parentheses',
    code: `
import { statSync } from 'node:fs';
export async function f(p: string) { const id = statSync(p).size; return id; }
`.slice(1),
    fixed: `
import { stat } from 'node:fs/promises';
export async function f(p: string) { const id = (await stat(p)).size; return id; }
`.slice(1),
  },
  {
    name: 'vs-threading 328: the assertion around the call stays',
    code: `
import { existsSync } from 'node:fs';
import assert from 'node:assert';
export async function f(p: string) { assert.ok(existsSync(p)); }
`.slice(1),
    fixed: `
import { access } from 'node:fs/promises';
import assert from 'node:assert';
export async function f(p: string) { assert.ok(await access(p).then(() => true, () => false)); }
`.slice(1),
  },
  {
    name: 'vs-threading 329: an await inside an awaited chain',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) { await fetch(readFileSync(p, 'utf8')).then((response) => response.text()); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) { await fetch(await readFile(p, 'utf8')).then((response) => response.text()); }
`.slice(1),
  },
  {
    name: 'Meziantou 1034: inside the twin itself the call would recurse',
    untyped: 'skip',
    code: `
export class Job {
  runSync(): number { return 1; }
  async run(): Promise<number> { return this.runSync(); }
  async work(): Promise<number> { return this.runSync(); }
}
`.slice(1),
    fixed: `
export class Job {
  runSync(): number { return 1; }
  async run(): Promise<number> { return this.runSync(); }
  async work(): Promise<number> { return await this.run(); }
}
`.slice(1),
  },
  {
    name: 'Meziantou 1101: a twin that gives no promise is none',
    untyped: 'skip',
    code: `
interface Assertion { isDefault(): Promise<void> }
export declare function checkSync(value: string): Assertion;
export declare function check(value: string): Assertion;
export async function f() { await checkSync('x').isDefault(); }
`.slice(1),
  },
  {
    name: 'Meziantou 1121: a database without asynchronous calls',
    code: `
import { DatabaseSync } from 'node:sqlite';
export async function f(db: DatabaseSync) { return db.prepare('select 1').all(); }
`.slice(1),
    refused: [
      'it has no asynchronous counterpart, and a connection cannot be handed to a thread: give a worker a connection of its own',
    ],
  },
  {
    name: 'jolly-roger 1246: a fix brings the parentheses that its place needs, and no others',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) {
  const plain = readFileSync(p, 'utf8');
  const member = readFileSync(p, 'utf8').length;
  const sum = 1 + readFileSync(p, 'utf8').length;
  return [plain, member, sum, readFileSync(p, 'utf8')];
}
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) {
  const plain = await readFile(p, 'utf8');
  const member = (await readFile(p, 'utf8')).length;
  const sum = 1 + (await readFile(p, 'utf8')).length;
  return [plain, member, sum, await readFile(p, 'utf8')];
}
`.slice(1),
  },
  {
    name: 'jolly-roger 1246: a callback of forEach is not just made async',
    code: `
import { unlinkSync } from 'node:fs';
export async function f(names: string[]) { names.forEach((name) => { unlinkSync(name); }); console.log('all gone'); }
`.slice(1),
    suggestions: [
      {
        title: 'Await `unlink` instead, in a loop that waits for each: a loop also visits the holes of a sparse array and elements that are added meanwhile.',
        output: `
import { unlink } from 'node:fs/promises';
export async function f(names: string[]) { for (const name of names) { await unlink(name); } console.log('all gone'); }
`.slice(1),
      },
    ],
    refused: [
      'a loop also visits the holes of a sparse array and elements that are added meanwhile',
    ],
  },
  {
    name: 'jolly-roger 1246: a function is not made async without its callers',
    code: `
import { readFileSync } from 'node:fs';
export class Model { findOne(p: string) { return readFileSync(p, 'utf8'); } async use() { return this.findOne('a').length; } }
`.slice(1),
    refused: [
      '`Model.findOne` is a method that is not async: its callers would have to await it',
    ],
  },
]);
