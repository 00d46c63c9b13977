import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const commonjs = { 'package.json': '{ "name": "program" }' };

/** A class in `src/store.js` whose `load` reads, `src/app.js` with one line before the handler, and what the handler sends. */
function stored(name: string, store: string, [line, sent]: readonly [string, string], quiet: string, via = 'Store.load'): FixtureProgram {
  const app = (what: string): string => `
    const express = require('express');
    ${line}
    express().get('/', (req, res) => { res.send(${what}); });
  `;
  return {
    name,
    files: { ...commonjs, 'src/store.js': `const { readFileSync } = require('node:fs');\n${store}`, 'src/app.js': app(sent) },
    expect: [{ file: 'src/store.js', line: 2, message: reads(`route handler \`GET /\` (src/app.js:3), via ${via}`) }],
    twin: { name: 'its neighbour', files: { 'src/app.js': app(quiet) } },
  };
}

const statics = 'class Store { static load() { return readFileSync("a", "utf8"); } static count() { return 1; } }\n';
const methods = 'class Store { load() { return readFileSync("a", "utf8"); } count() { return 1; } }\n';
const required = "const Store = require('./store');";

/** Modules that are a class, or an instance of one. */
export const moduleObjects: readonly FixtureProgram[] = [
  stored('a class as the module: its static method', `${statics}module.exports = Store;\n`, [required, 'Store.load()'], 'Store.count()'),
  stored('a class expression as the module', `module.exports = ${statics.trimEnd()};\n`, [required, 'Store.load()'], 'Store.count()'),
  stored('a class as the module, by both names of exports', `${statics}exports = module.exports = Store;\n`,
    [required, 'Store.load()'], 'Store.count()'),
  stored('a class as the module, required where it is used', `${statics}module.exports = Store;\n`,
    ["require('./store');", "require('./store').load()"], "require('./store').count()"),
  stored('a class as the module: a method of its instance', `${methods}module.exports = Store;\n`,
    [`${required} const store = new Store();`, 'store.load()'], 'store.count()'),
  stored('a class as the module: its constructor', 'class Store { constructor() { this.text = readFileSync("a", "utf8"); } }\nmodule.exports = Store;\n',
    [required, 'new Store().text'], 'typeof Store', 'new Store'),
  stored('an instance as the module', `${methods}module.exports = new Store();\n`, ["const store = require('./store');", 'store.load()'], 'store.count()'),
  stored('a class as the module that another one extends', `${methods}module.exports = Store;\n`,
    [`${required} class Cache extends Store { first() { return super.load(); } second() { return super.count(); } }`, 'new Cache().first()'],
    'new Cache().second()', 'Cache.first → Store.load'),
  stored('a class as the module whose method another one fills in',
    'class Store { start() { return this.find(); } load() { return readFileSync("a", "utf8"); } }\nmodule.exports = Store;\n',
    [`${required} class Cache extends Store { find() { return this.load(); } count() { return 1; } }`, 'new Cache().start()'],
    'new Cache().count()', 'Store.start → Cache.find → Store.load'),
  {
    name: 'TypeScript’s export = of a class, imported by require',
    files: {
      ...commonjs,
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        class Store { static load() { return readFileSync('a', 'utf8'); } static count() { return 1; } }
        export = Store;
      `,
      'src/app.ts': `
        import express from 'express';
        import Store = require('./store.js');
        express().get('/', (req, res) => { res.send(Store.load()); });
      `,
    },
    expect: [{ file: 'src/store.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via Store.load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import Store = require('./store.js');
          express().get('/', (req, res) => { res.send(Store.count()); });
        `,
      },
    },
  },
];
