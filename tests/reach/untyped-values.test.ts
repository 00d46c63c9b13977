import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createWorkspace, lintProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const workspace = createWorkspace();
afterAll(() => { workspace.remove(); });

const head = `
const express = require('express');
const { readFileSync } = require('node:fs');
class Store { load() { return readFileSync('a', 'utf8'); } count() { return 1; } }
`.trimStart();

/** Without the checker only syntax tells what the handler calls. */
describe('values of one file, without types', () => {
  it.each([
    ['a variable that two places set alike', 'let store; if (process.env.A) store = new Store(); else store = new Store();', 'store.load()'],
    ['a variable that two functions set alike',
      'let store; exports.a = () => { store = new Store(); }; exports.b = () => { store = new Store(); };', 'store.load()'],
    ['a variable that is declared as undefined', 'let store = undefined; store = new Store();', 'store.load()'],
    ['a variable that is declared as an empty object', 'let store = {}; store = new Store();', 'store.load()'],
    ['a variable that is looked up, or else made', "const all = new Map(); const store = all.get('a') ?? new Store();", 'store.load()'],
    ['a field that is set in another method', 'class App { store = null; start() { this.store = new Store(); } } const app = new App();', 'app.store.load()'],
    ['a field that only a method sets', 'class App { start() { this.store = new Store(); } } const app = new App();', 'app.store.load()'],
    ['a static field that is filled when it is first asked for',
      'class App { static one = null; static get() { App.one ??= new Store(); return App.one; } }', 'App.get().load()'],
    ['a property that an object gets later', 'const app = {}; app.store = new Store();', 'app.store.load()'],
  ])('%s', async (name, lines, sent) => {
    const lint = async (folder: string, what: string): Promise<unknown> => lintProgram(join(workspace.root, name.replaceAll(' ', '-'), folder), {
      files: { 'package.json': '{ "name": "program" }', 'src/app.js': `${head}${lines}\nexpress().get('/', (req, res) => { res.send(${what}); });\n` },
    }, 'none');
    expect(await lint('loud', sent)).toEqual({
      reports: [{ file: 'src/app.js', line: 3, message: reads('route handler `GET /` (src/app.js:5), via Store.load') }], problems: [],
    });
    expect(await lint('silent', sent.replace('.load()', '.count()'))).toEqual({ reports: [], problems: [] });
  });

  it('says nothing where the places disagree', async () => {
    const text = `${head}class Other { load() { return ''; } }\nlet store; if (process.env.A) store = new Store(); else store = new Other();
express().get('/', (req, res) => { res.send(store.load()); });\n`;
    expect(await lintProgram(join(workspace.root, 'disagree'), { files: { 'package.json': '{ "name": "program" }', 'src/app.js': text } }, 'none'))
      .toEqual({ reports: [], problems: [] });
  });
});

const sqlite = "const express = require('express');\nconst raw = require('better-sqlite3')('a');\n";
const sends = "express().get('/', (req, res) => { res.send(store.all()); });\n";

async function lintSqlite(folder: string, lines: string): Promise<unknown> {
  const files = { 'package.json': '{ "name": "program" }', 'src/app.js': `${sqlite}${lines}\n${sends}` };
  return lintProgram(join(workspace.root, folder), { files }, 'none');
}

const storeClass = "class Store { constructor(db) { this.db = db; }\nall() { return this.db.prepare('a').all(); } }\n";

describe('what a file hands to its own functions, without types', () => {
  it.each([
    ['a constructor', `${storeClass}const store = new Store(raw);`, 'Store.all'],
    ['a constructor of a class that is exported too', `${storeClass}const store = new Store(raw); exports.Store = Store;`, 'Store.all'],
    ['a function in a variable', "const storeOf = (db) => ({\nall() { return db.prepare('a').all(); } });\nconst store = storeOf(raw);", 'all'],
  ])('%s', async (name, lines, via) => {
    expect(await lintSqlite(`${name.replaceAll(' ', '-')}-loud`, lines)).toEqual({
      reports: [{ file: 'src/app.js', line: 4, message: `\`all\` blocks the event loop in route handler \`GET /\` (src/app.js:6), via ${via}.` }],
      problems: [],
    });
    expect(await lintSqlite(`${name.replaceAll(' ', '-')}-silent`, lines.replace('(raw)', '(new Map())'))).toEqual({ reports: [], problems: [] });
  });

  it('says nothing where its calls disagree', async () => {
    const lines = `${storeClass}const store = process.env.A ? new Store(new Map()) : new Store(raw);`;
    expect(await lintSqlite('calls-disagree', lines)).toEqual({ reports: [], problems: [] });
  });
});
