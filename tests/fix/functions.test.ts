import { describeFixes } from './tables.js';

describeFixes('functions around the call', [
  {
    name: 'forEach on a list that is dense',
    code: `
import { unlinkSync } from 'node:fs';
export async function f(list: string) {
  list.split(',').forEach((name) => {
    if (name === '') return;
    unlinkSync(name);
  });
}
`.slice(1),
    fixed: `
import { unlink } from 'node:fs/promises';
export async function f(list: string) {
  for (const name of list.split(',')) {
    if (name === '') continue;
    await unlink(name);
  }
}
`.slice(1),
  },
  {
    name: 'forEach with an index and an expression body',
    code: `
import { unlinkSync } from 'node:fs';
export async function f() { ['a', 'b'].forEach((name, i) => unlinkSync(name + i)); }
`.slice(1),
    fixed: `
import { unlink } from 'node:fs/promises';
export async function f() { for (const [i, name] of ['a', 'b'].entries()) { await unlink(name + i); } }
`.slice(1),
  },
  {
    name: 'forEach on a parameter',
    code: `
import { unlinkSync } from 'node:fs';
export async function f(names: string[]) { names.forEach((name) => { unlinkSync(name); }); }
`.slice(1),
    suggestions: [
      {
        title: 'Await `unlink` instead, in a loop that waits for each: a loop also visits the holes of a sparse array and elements that are added meanwhile.',
        output: `
import { unlink } from 'node:fs/promises';
export async function f(names: string[]) { for (const name of names) { await unlink(name); } }
`.slice(1),
      },
    ],
    refused: [
      'a loop also visits the holes of a sparse array and elements that are added meanwhile',
    ],
  },
  {
    name: 'forEach on a map',
    untyped: 'skip',
    code: `
import { unlinkSync } from 'node:fs';
export async function f(names: Map<string, string>) { names.forEach((name) => { unlinkSync(name); }); }
`.slice(1),
    refused: [
      'the callback of `forEach` cannot wait, and `forEach` is called on something that is no array',
    ],
  },
  {
    name: 'forEach with a return inside a loop',
    code: `
import { unlinkSync } from 'node:fs';
export async function f() { ['a'].forEach((name) => { for (const c of name) { if (c) return; unlinkSync(c); } }); }
`.slice(1),
    refused: [
      'the callback of `forEach` cannot wait, and the callback returns from inside a loop, or a value',
    ],
  },
  {
    name: 'forEach with this',
    code: `
import { unlinkSync } from 'node:fs';
export async function f() { ['a'].forEach(function (this: { n: string }, name) { unlinkSync(this.n + name); }, { n: '' }); }
`.slice(1),
    refused: [
      'the callback of `forEach` cannot wait, and the method is given more than a callback',
    ],
  },
  {
    name: 'map into a constant',
    code: `
import { readFileSync } from 'node:fs';
export async function f(list: string) {
  const texts: string[] = list.split(',').map((name) => readFileSync(name, 'utf8'));
  return texts;
}
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(list: string) {
  const texts: string[] = [];
  for (const name of list.split(',')) {
    texts.push(await readFile(name, 'utf8'));
  }
  return texts;
}
`.slice(1),
    suggestions: [
      {
        title: 'Run all at once with `Promise.all`: they overlap, and the others go on when one fails.',
        output: `
import { readFile } from 'node:fs/promises';
export async function f(list: string) {
  const texts: string[] = await Promise.all(list.split(',').map(async (name) => await readFile(name, 'utf8')));
  return texts;
}
`.slice(1),
      },
    ],
  },
  {
    name: 'map inside a return',
    untyped: 'skip',
    code: `
import { readFileSync } from 'node:fs';
export async function f() {
  return ['a', 'b'].map((name) => {
    const path = name + '.txt';
    return readFileSync(path, 'utf8').trim();
  }).join();
}
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f() {
  const results: string[] = [];
  for (const name of ['a', 'b']) {
    const path = name + '.txt';
    results.push((await readFile(path, 'utf8')).trim());
  }
  return results.join();
}
`.slice(1),
    suggestions: [
      {
        title: 'Run all at once with `Promise.all`: they overlap, and the others go on when one fails.',
        output: `
import { readFile } from 'node:fs/promises';
export async function f() {
  return (await Promise.all(['a', 'b'].map(async (name) => {
    const path = name + '.txt';
    return (await readFile(path, 'utf8')).trim();
  }))).join();
}
`.slice(1),
      },
    ],
  },
  {
    name: 'filter, some, every, find, findIndex, reduce',
    untyped: 'skip',
    code: `
import { existsSync, statSync } from 'node:fs';
export async function f() {
  const names = ['a', 'b'];
  const kept = names.filter((name) => existsSync(name));
  const some = names.some((name) => existsSync(name));
  const every = names.every((name) => existsSync(name));
  const found = names.find((name) => existsSync(name));
  const index = names.findIndex((name) => existsSync(name));
  const size = names.reduce((total, name) => total + statSync(name).size, 0);
  return [kept, some, every, found, index, size];
}
`.slice(1),
    fixed: `
import { stat, access } from 'node:fs/promises';
export async function f() {
  const names = ['a', 'b'];
  const kept: string[] = [];
  for (const name of names) {
    if (await access(name).then(() => true, () => false)) kept.push(name);
  }
  let some = false;
  for (const name of names) {
    if (await access(name).then(() => true, () => false)) { some = true; break; }
  }
  let every = true;
  for (const name of names) {
    if (!(await access(name).then(() => true, () => false))) { every = false; break; }
  }
  let found: string | undefined;
  for (const name of names) {
    if (await access(name).then(() => true, () => false)) { found = name; break; }
  }
  let index = -1;
  for (const [at, name] of names.entries()) {
    if (await access(name).then(() => true, () => false)) { index = at; break; }
  }
  let total = 0;
  for (const name of names) {
    total = total + (await stat(name)).size;
  }
  const size = total;
  return [kept, some, every, found, index, size];
}
`.slice(1),
  },
  {
    name: 'map in a file without semicolons',
    code: `
import { statSync } from 'node:fs'
export async function f(list: string) {
  const sizes: number[] = list.split(',').map((name) => statSync(name).size)
  return sizes
}
`.slice(1),
    fixed: `
import { stat } from 'node:fs/promises'
export async function f(list: string) {
  const sizes: number[] = []
  for (const name of list.split(',')) {
    sizes.push((await stat(name)).size)
  }
  return sizes
}
`.slice(1),
    suggestions: [{
      title: 'Run all at once with `Promise.all`: they overlap, and the others go on when one fails.',
      output: `
import { stat } from 'node:fs/promises'
export async function f(list: string) {
  const sizes: number[] = await Promise.all(list.split(',').map(async (name) => (await stat(name)).size))
  return sizes
}
`.slice(1),
    }],
  },
  {
    name: 'map under a condition',
    code: `
import { readFileSync } from 'node:fs';
export async function f(yes: boolean) { return yes && ['a'].map((name) => readFileSync(name)); }
`.slice(1),
    suggestions: [
      {
        title: 'Run all at once with `Promise.all`: they overlap, and the others go on when one fails.',
        output: `
import { readFile } from 'node:fs/promises';
export async function f(yes: boolean) { return yes && await Promise.all(['a'].map(async (name) => await readFile(name))); }
`.slice(1),
      },
    ],
    refused: [
      'the callback of `map` cannot wait, and the callback runs only under a condition',
    ],
  },
  {
    name: 'sort and flatMap',
    code: `
import { statSync, readdirSync } from 'node:fs';
export async function f() {
  ['a', 'b'].flatMap((name) => readdirSync(name));
  return ['a', 'b'].sort((a, b) => statSync(a).size - statSync(b).size);
}
`.slice(1),
    refused: [
      'the callback is not async, and what it is passed to would not wait for it',
      'the callback is not async, and what it is passed to would not wait for it',
      'the callback is not async, and what it is passed to would not wait for it',
    ],
  },
  {
    name: 'callback in a function that is not async',
    code: `
import { readFileSync } from 'node:fs';
function load() { return ['a'].map((name) => readFileSync(name)); }
export async function f() { return load(); }
`.slice(1),
    refused: [
      'the callback of `map` is not async, and neither is the function around it',
    ],
  },
  {
    name: 'reaction of a promise',
    code: `
import { readFileSync } from 'node:fs';
export function f(p: Promise<string>) { return p.then((name): string => readFileSync(name, 'utf8')); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export function f(p: Promise<string>) { return p.then(async (name): Promise<string> => await readFile(name, 'utf8')); }
`.slice(1),
  },
  {
    name: 'mapper of Promise.all is async already',
    code: `
import { readFileSync } from 'node:fs';
export async function f(names: string[]) { return await Promise.all(names.map(async (name) => readFileSync(name))); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(names: string[]) { return await Promise.all(names.map(async (name) => await readFile(name))); }
`.slice(1),
  },
  {
    name: 'local helper that async functions call',
    code: `
import { readFileSync } from 'node:fs';
function load(name: string): string { return readFileSync(name, 'utf8'); }
export async function f() { return load('a').length; }
export async function g() { load('b'); }
`.slice(1),
    suggestions: [
      {
        title: 'Make `load` async and await its callers in this file.',
        output: `
import { readFile } from 'node:fs/promises';
async function load(name: string): Promise<string> { return await readFile(name, 'utf8'); }
export async function f() { return (await load('a')).length; }
export async function g() { await load('b'); }
`.slice(1),
      },
    ],
    refused: [
      '`load` is not async',
    ],
  },
  {
    name: 'chain of local helpers, one an arrow',
    code: `
import { readFileSync } from 'node:fs';
const load = (name: string) => readFileSync(name, 'utf8');
function parse(name: string): number[] { return [load(name).length]; }
export async function f() { for (const n of parse('a')) console.log(n); }
`.slice(1),
    suggestions: [
      {
        title: 'Make `load` async and await its callers in this file.',
        output: `
import { readFile } from 'node:fs/promises';
const load = async (name: string) => await readFile(name, 'utf8');
async function parse(name: string): Promise<number[]> { return [(await load(name)).length]; }
export async function f() { for (const n of await parse('a')) console.log(n); }
`.slice(1),
      },
    ],
    refused: [
      '`load` is not async',
    ],
  },
  {
    name: 'helper that is exported',
    code: `
import { readFileSync } from 'node:fs';
export function load(name: string) { return readFileSync(name, 'utf8'); }
export async function f() { return load('a'); }
`.slice(1),
    refused: [
      '`load` is not async, and it is exported: its callers in other files would have to await it',
    ],
  },
  {
    name: 'helper that is handed on',
    code: `
import { readFileSync } from 'node:fs';
function load(name: string) { return readFileSync(name, 'utf8'); }
export async function f(names: string[]) { load('a'); return names.map(load); }
`.slice(1),
    refused: [
      '`load` is not async, and line 3 uses it other than in a plain call',
    ],
  },
  {
    name: 'helper that a getter calls',
    code: `
import { readFileSync } from 'node:fs';
function load(name: string) { return readFileSync(name, 'utf8'); }
export class C { get text() { return load('a'); } async f() { return load('b'); } }
`.slice(1),
    refused: [
      '`C.text` is a getter, which cannot be async',
    ],
  },
  {
    name: 'method that is not async',
    code: `
import { readFileSync } from 'node:fs';
class Store { load(name: string) { return readFileSync(name, 'utf8'); } }
export async function f(s: Store) { return s.load('a'); }
`.slice(1),
    refused: [
      '`Store.load` is a method that is not async: its callers would have to await it',
    ],
  },
  {
    name: 'Fastify handler',
    code: `
import { readFileSync } from 'node:fs';
import fastify from 'fastify';
fastify().get('/', (request, reply) => { reply.send(readFileSync('a')); });
`.slice(1),
    suggestions: [
      {
        title: 'Await `readFile` instead, and make the handler async: Fastify awaits it.',
        output: `
import { readFile } from 'node:fs/promises';
import fastify from 'fastify';
fastify().get('/', async (request, reply) => { reply.send(await readFile('a')); });
`.slice(1),
      },
    ],
    refused: [
      'the handler is not async',
    ],
  },
  {
    name: 'Fastify hook with done',
    code: `
import { readFileSync } from 'node:fs';
import fastify from 'fastify';
fastify().addHook('onRequest', (request, reply, done) => { readFileSync('a'); done(); });
`.slice(1),
    refused: [
      'it reports through a callback parameter: a function that is async as well would answer twice',
    ],
  },
  {
    name: 'Express 5 handler',
    code: `
import { readFileSync } from 'node:fs';
import express from 'express';
express().get('/', (req, res) => { res.send(readFileSync('a')); });
`.slice(1),
    suggestions: [
      {
        title: 'Await `readFile` instead, and make the handler async: Express 5 passes a rejection on as an error.',
        output: `
import { readFile } from 'node:fs/promises';
import express from 'express';
express().get('/', async (req, res) => { res.send(await readFile('a')); });
`.slice(1),
      },
    ],
    refused: [
      'the handler is not async',
    ],
  },
  {
    name: 'server of Node',
    code: `
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
createServer((req, res) => { res.end(readFileSync('a')); }).listen(0);
`.slice(1),
    suggestions: [
      {
        title: 'Await `readFile` instead, and make the handler async: nobody awaits it.',
        output: `
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
createServer(async (req, res) => { res.end(await readFile('a')); }).listen(0);
`.slice(1),
      },
    ],
    refused: [
      'the handler is not async',
    ],
  },
  {
    name: 'timer',
    code: `
import { readFileSync } from 'node:fs';
setInterval(() => { readFileSync('a'); }, 1000);
`.slice(1),
    suggestions: [
      {
        title: 'Await `readFile` instead, and make the handler async: nobody awaits it.',
        output: `
import { readFile } from 'node:fs/promises';
setInterval(async () => { await readFile('a'); }, 1000);
`.slice(1),
      },
    ],
    refused: [
      'the handler is not async',
    ],
  },
  {
    name: 'two values that are waited for first',
    code: `
import { readFileSync } from 'node:fs';
let total = 0;
export async function f(a: string, b: string) {
  total += readFileSync(a).length;
  total += readFileSync(b).length;
  return total;
}
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
let total = 0;
export async function f(a: string, b: string) {
  const added = (await readFile(a)).length;
  total += added;
  const added3 = (await readFile(b)).length;
  total += added3;
  return total;
}
`.slice(1),
  },
  {
    name: 'a parameter of the callback hides a variable of the array',
    code: `
import { unlinkSync } from 'node:fs';
export async function f(name: string) { name.split(',').forEach((name) => { unlinkSync(name); }); }
`.slice(1),
    refused: [
      'the callback of `forEach` cannot wait, and a parameter of the callback hides a variable of the array',
    ],
  },
  {
    name: 'a parameter of the callback is assigned',
    code: `
import { unlinkSync } from 'node:fs';
export async function f(list: string) { list.split(',').forEach((name) => { name = name.trim(); unlinkSync(name); }); }
`.slice(1),
    fixed: `
import { unlink } from 'node:fs/promises';
export async function f(list: string) { for (let name of list.split(',')) { name = name.trim(); await unlink(name); } }
`.slice(1),
  },
  {
    name: 'map inside a return, without types',
    typed: 'skip',
    code: `
import { readFileSync } from 'node:fs';
export async function f() { return ['a', 'b'].map((name) => readFileSync(name, 'utf8')).join(); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f() { const results = [];
for (const name of ['a', 'b']) {
  results.push(await readFile(name, 'utf8'));
}
return results.join(); }
`.slice(1),
    suggestions: [
      {
        title: 'Run all at once with `Promise.all`: they overlap, and the others go on when one fails.',
        output: `
import { readFile } from 'node:fs/promises';
export async function f() { return (await Promise.all(['a', 'b'].map(async (name) => await readFile(name, 'utf8')))).join(); }
`.slice(1),
      },
    ],
  },
]);
