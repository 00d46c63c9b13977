import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const commonjs = { 'package.json': '{ "name": "program" }' };

/**
 * `src/store.js` after its first line, and `src/app.js`, whose handler sends the expression.
 *
 * @param quiet another expression, which reaches nothing
 */
function required(name: string, store: string, [sent, quiet]: readonly [string, string], via: string): FixtureProgram {
  const app = (what: string): string => `
    const express = require('express');
    const store = require('./store');
    express().get('/', (req, res) => { res.send(${what}); });
  `;
  return {
    name,
    files: { ...commonjs, 'src/store.js': `const { readFileSync } = require('node:fs');\n${store}\n`, 'src/app.js': app(sent) },
    expect: [{ file: 'src/store.js', line: 3, message: reads(`route handler \`GET /\` (src/app.js:3), via ${via}`) }],
    twin: { name: 'its neighbour', files: { 'src/app.js': app(quiet) } },
  };
}

const members = "\nstore.load = function () { return readFileSync('a', 'utf8'); };\nstore.count = function () { return 1; };";
const calls = ['store.load()', 'store.count()'] as const;

/** A function that is called by `new`, in one file with its methods. */
function made(name: string, lines: string, via: string): FixtureProgram {
  const app = (called: string): string => `
    const { readFileSync } = require('node:fs');
    const express = require('express');
    function read() { return readFileSync('a', 'utf8'); }
    ${lines.replace('CALLED', called)}
    const store = new Store();
    express().get('/', (req, res) => { res.send(store.first()); });
  `;
  return {
    name, files: { ...commonjs, 'src/app.js': app('read()') },
    expect: [{ file: 'src/app.js', line: 3, message: reads(`route handler \`GET /\` (src/app.js:6), via ${via} → read`) }],
    twin: { name: 'its neighbour', files: { 'src/app.js': app('read.name') } },
  };
}

/** CommonJS as it is written: a name for the object of exports, functions as modules, members that others add. */
export const commonJs: readonly FixtureProgram[] = [
  required('a name for module.exports', `const store = module.exports;${members}`, calls, 'load'),
  required('a name for exports', `const store = exports;${members}`, calls, 'load'),
  required('a name for a new module.exports', `const store = module.exports = {};${members}`, calls, 'load'),
  required('a name for exports by both names', `const store = exports = module.exports = {};${members}`, calls, 'load'),
  required('a name for module.exports, within the file', `const store = module.exports;${members}\nstore.first = () => store.load();`,
    ['store.first()', 'store.count()'], 'first → load'),
  required('a name for a new module.exports, within the file', `const store = module.exports = {};${members}\nstore.first = () => store.load();`,
    ['store.first()', 'store.count()'], 'first → load'),
  {
    name: 'a function as the module, which calls what it is given',
    files: {
      ...commonjs,
      'src/routes.js': `
        const express = require('express');
        module.exports = function (load) { express().get('/', (req, res) => { res.send(load()); }); };
      `,
      'src/app.js': `
        const { readFileSync } = require('node:fs');
        const routes = require('./routes');
        const load = () => readFileSync('a', 'utf8');
        routes(load);
      `,
    },
    expect: [{ file: 'src/app.js', line: 3, message: reads('route handler `GET /` (src/routes.js:2), via load') }],
    twin: {
      name: 'which is given something else',
      files: {
        'src/app.js': `
          const { readFileSync } = require('node:fs');
          const routes = require('./routes');
          const load = () => readFileSync('a', 'utf8');
          routes(() => load.name);
        `,
      },
    },
  },
  {
    name: 'start-up of an object under a name for module.exports',
    files: {
      ...commonjs,
      'src/upgrade.js': `
        const { readFileSync } = require('node:fs');
        const Upgrade = module.exports;
        Upgrade.all = async function () { return readFileSync('a', 'utf8'); };
        Upgrade.check = async function () { return await Upgrade.all(); };
      `,
      'src/app.js': `
        const express = require('express');
        const upgrade = require('./upgrade');
        express().get('/', async (req, res) => { res.send(await upgrade.check()); });
      `,
    },
    expect: [{ file: 'src/upgrade.js', line: 3, message: reads('route handler `GET /` (src/app.js:3), via check → all') }],
    twin: {
      name: 'only start-up calls it',
      files: {
        'src/app.js': `
          const upgrade = require('./upgrade');
          async function start() { await upgrade.check(); }
          start();
        `,
      },
    },
  },
  {
    name: 'a name for `this` in an object that is the module',
    files: {
      ...commonjs,
      'src/job.js': `
        const { readFileSync } = require('node:fs');
        module.exports = {
          start() { const self = this; setInterval(function () { self.finish(); }, 1000); },
          finish() { readFileSync('a', 'utf8'); },
          rest() { return 1; },
        };
      `,
    },
    expect: [{ file: 'src/job.js', line: 4, message: reads('timer callback (src/job.js:3), via finish') }],
    twin: {
      name: 'another method',
      files: {
        'src/job.js': `
          const { readFileSync } = require('node:fs');
          module.exports = {
            start() { const self = this; setInterval(function () { self.rest(); }, 1000); },
            finish() { readFileSync('a', 'utf8'); },
            rest() { return 1; },
          };
        `,
      },
    },
  },
  {
    name: 'a require of a folder from within, which nothing has loaded',
    files: {
      ...commonjs,
      'src/controllers/index.js': 'exports.load = (req, res) => { res.end(); };\n',
      'src/controllers/errors.js': "exports.lazy = (req, res) => { const all = require('.'); all.load(req, res); };\n",
      'src/app.js': `
        const express = require('express');
        const { lazy } = require('./controllers/errors');
        express().use(lazy);
      `,
    },
    expect: [{ file: 'src/controllers/errors.js', line: 1, message: '`require` blocks the event loop in middleware.' }],
    twin: {
      name: 'the program has loaded it',
      files: {
        'src/app.js': `
          const express = require('express');
          const controllers = require('./controllers');
          const { lazy } = require('./controllers/errors');
          express().use(lazy).use(controllers.load);
        `,
      },
    },
  },
  {
    name: 'a member that a server is given, and that its handler calls',
    files: {
      ...commonjs,
      'src/app.js': `
        const { readFileSync } = require('node:fs');
        const app = require('express')();
        app.load = () => readFileSync('a', 'utf8');
        app.count = () => 1;
        app.get('/', (req, res) => { res.send(app.load()); });
      `,
    },
    expect: [{ file: 'src/app.js', line: 3, message: reads('route handler `GET /` (src/app.js:5), via load') }],
    twin: {
      name: 'which calls another one',
      files: {
        'src/app.js': `
          const { readFileSync } = require('node:fs');
          const app = require('express')();
          app.load = () => readFileSync('a', 'utf8');
          app.count = () => 1;
          app.get('/', (req, res) => { res.send(app.count()); });
        `,
      },
    },
  },
  {
    name: 'routes of a server that another file hands over',
    files: {
      ...commonjs,
      'src/routes.js': `
        const { readFileSync } = require('node:fs');
        module.exports = (app, check) => {
          app.get('/inline', check, (req, res) => { res.send(readFileSync('a', 'utf8')); });
        };
      `,
      'src/app.js': `
        const express = require('express');
        require('./routes')(express(), (req, res, next) => { next(); });
      `,
    },
    expect: [{ file: 'src/routes.js', line: 3, message: reads('route handler `GET /inline`') }],
    twin: {
      name: 'what is asked by a key',
      files: {
        'src/routes.js': `
          const { readFileSync } = require('node:fs');
          module.exports = (app, check) => {
            app.get('inline', check, (key, res) => { res.send(readFileSync('a', 'utf8')); });
          };
        `,
      },
    },
  },
  {
    name: 'a transaction that begins in a way of its own',
    files: {
      ...commonjs,
      'src/app.js': `
        const { readFileSync } = require('node:fs');
        const express = require('express');
        const Database = require('better-sqlite3');
        const load = () => readFileSync('a', 'utf8');
        const run = new Database('a.db').transaction(load);
        express().get('/', (req, res) => { res.send(run.immediate()); });
      `,
    },
    expect: [
      { file: 'src/app.js', line: 4, message: reads('route handler `GET /` (src/app.js:6), via load') },
    ],
    twin: {
      name: 'which is only made',
      files: {
        'src/app.js': `
          const { readFileSync } = require('node:fs');
          const express = require('express');
          const Database = require('better-sqlite3');
          const load = () => readFileSync('a', 'utf8');
          const run = new Database('a.db').transaction(load);
          express().get('/', (req, res) => { res.send(run.name); });
        `,
      },
    },
  },
  {
    name: 'a function that is wrapped where the program starts',
    files: {
      ...commonjs,
      'src/wrap.js': `
        const { callbackify } = require('node:util');
        module.exports = (all) => { for (const key of Object.keys(all)) all[key] = callbackify(all[key]); };
      `,
      'src/app.js': `
        const { readFileSync } = require('node:fs');
        const all = module.exports;
        all.load = async () => readFileSync('a', 'utf8');
        require('./wrap')(all);
      `,
    },
    expect: [{ file: 'src/app.js', line: 3, message: reads('async function `load`') }],
    twin: {
      name: 'and called there too',
      files: {
        'src/start.js': "require('./app').load();\n",
      },
    },
  },
  made('a method of a prototype that another one calls',
    'function Store() {} Store.prototype.load = function () { return CALLED; }; Store.prototype.first = function () { return this.load(); };', 'first → load'),
  made('a method that a constructor function assigns', 'function Store() { this.first = function () { return CALLED; }; }', 'first'),
  made('methods that a constructor function assigns', 'function Store() { this.load = () => CALLED; this.first = () => this.load(); }', 'first → load'),
  made('a method of a prototype that a constructor function hands on',
    'function Store() { this.first = this.load.bind(this); } Store.prototype.load = function () { return CALLED; };', 'load'),
];
