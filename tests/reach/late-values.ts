import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const commonjs = { 'package.json': '{ "name": "program" }' };
const store = `
  const { readFileSync } = require('node:fs');
  exports.Store = class Store { load() { return readFileSync('a', 'utf8'); } count() { return 1; } };
`;

/** JavaScript whose lines say where a `Store` comes from; `store.load()` is what the handler sends. */
function filled(name: string, lines: string, sent = 'store.load()'): FixtureProgram {
  const app = (what: string): string => `
    const express = require('express');
    const { Store } = require('./store');
    ${lines}
    express().get('/', (req, res) => { res.send(${what}); });
  `;
  return {
    name,
    files: { ...commonjs, 'src/store.js': store, 'src/app.js': app(sent) },
    expect: [{ file: 'src/store.js', line: 2, message: reads('route handler `GET /` (src/app.js:4), via Store.load') }],
    twin: { name: 'its neighbour', files: { 'src/app.js': app(sent.replace('.load()', '.count()')) } },
  };
}

/** Variables and fields that get their value after they are declared. */
export const lateValues: readonly FixtureProgram[] = [
  filled('a variable that is declared as undefined', 'let store = undefined; store = new Store();'),
  filled('a variable that is declared as an empty object', 'let store = {}; store = new Store();'),
  filled('a variable that two places set alike', 'let store; if (process.env.A) store = new Store(); else store = new Store();'),
  filled('a variable that is looked up, or made', "const all = new Map(); let store = all.get('a'); if (store === undefined) store = new Store();"),
  filled('a variable that is looked up, or else made', "const all = new Map(); const store = all.get('a') ?? new Store();"),
  filled('a field that is declared as undefined', 'class App { store = undefined; constructor() { this.store = new Store(); } } const app = new App();',
    'app.store.load()'),
  filled('a field that is set in another method',
    'class App { store = null; start() { this.store = new Store(); } } const app = new App(); app.start();', 'app.store.load()'),
  filled('a static field that is filled when it is first asked for',
    'class App { static one = null; static get() { if (!App.one) App.one = new Store(); return App.one; } }', 'App.get().load()'),
  filled('a property that an object literal gets later', 'const app = {}; app.store = new Store();', 'app.store.load()'),
  filled('a property that an object literal has as null', 'const app = { store: null }; app.store = new Store();', 'app.store.load()'),
  filled('a static field that is set by this',
    'class App { static one; static start() { this.one = new Store(); } } App.start();', 'App.one.load()'),
];
