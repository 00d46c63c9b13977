import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const load = `
  import { readFileSync } from 'node:fs';
  export function load() { return readFileSync('a', 'utf8'); }
  export function count() { return 1; }
`;
const app = `
  import express from 'express';
  import { load } from './index.js';
  express().get('/', (req, res) => res.send(load()));
`;
const neighbour = {
  'src/app.ts': `
    import express from 'express';
    import { count, load } from './index.js';
    const text = load();
    express().get('/', (req, res) => res.send(text + count()));
  `,
};
const where = 'route handler `GET /` (src/app.ts:3), via load';
const commonjs = { 'package.json': '{ "name": "program" }' };
const requireApp = (lines: string): string => `
  const express = require('express');
${lines.trimEnd()}
  module.exports = {};
`;

/** Functions that pass from file to file. */
export const modules: readonly FixtureProgram[] = [
  {
    name: 'a named re-export',
    files: { 'src/load.ts': load, 'src/index.ts': `export { count, load } from './load.js';\n`, 'src/app.ts': app },
    expect: [{ file: 'src/load.ts', line: 2, message: reads(where) }],
    twin: { name: 'its neighbour', files: neighbour },
  },
  {
    name: 'a re-export of everything, twice',
    files: {
      'src/load.ts': load,
      'src/lib/index.ts': `export * from '../load.js';\n`,
      'src/index.ts': `export * from './lib/index.js';\n`,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads(where) }],
    twin: { name: 'its neighbour', files: neighbour },
  },
  {
    name: 'a re-export of everything that a local export hides',
    files: {
      'src/load.ts': load,
      'src/fast.ts': `export * from './load.js';\n`,
      'src/index.ts': `export * from './fast.js';\n`,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads(where) }],
    twin: {
      name: 'hidden',
      files: {
        'src/fast.ts': `
          import { load as slow } from './load.js';
          export * from './load.js';
          export const text = slow();
          export const load = () => text;
        `,
      },
    },
  },
  {
    name: 'a re-export under another name',
    files: {
      'src/load.ts': load,
      'src/index.ts': `export { load as read, count as load } from './load.js';\n`,
      'src/app.ts': `
        import express from 'express';
        import { read } from './index.js';
        express().get('/', (req, res) => res.send(read()));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads(where) }],
    twin: {
      name: 'the other function that has the name there',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { load, read } from './index.js';
          read();
          express().get('/', (req, res) => res.send(load()));
        `,
      },
    },
  },
  {
    name: 'a default export that a barrel names',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export default function () { return readFileSync('a', 'utf8'); }
        export const count = () => 1;
      `,
      'src/index.ts': `export { default as load, count } from './load.js';\n`,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /`') }],
    twin: { name: 'its neighbour', files: neighbour },
  },
  {
    name: 'a named function that a barrel exports by default',
    files: {
      'src/load.ts': load,
      'src/index.ts': `export { load as default, count } from './load.js';\n`,
      'src/app.ts': `
        import express from 'express';
        import read from './index.js';
        express().get('/', (req, res) => res.send(read()));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads(where) }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import read, { count } from './index.js';
          read();
          express().get('/', (req, res) => res.send(count()));
        `,
      },
    },
  },
  {
    name: 'an import that is exported again',
    files: {
      'src/load.ts': load,
      'src/index.ts': `
        import { count, load as read } from './load.js';
        export { count, read as load };
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads(where) }],
    twin: { name: 'its neighbour', files: neighbour },
  },
  {
    name: 'an alias that is exported',
    files: {
      'src/load.ts': load,
      'src/index.ts': `
        import { load as read } from './load.js';
        export { count } from './load.js';
        export const load = read;
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads(where) }],
    twin: { name: 'its neighbour', files: neighbour },
  },
  {
    name: 'a namespace import',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import * as files from './load.js';
        express().get('/', (req, res) => res.send(files.load()));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads(where) }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import * as files from './load.js';
          const text = files.load();
          express().get('/', (req, res) => res.send(text + files.count()));
        `,
      },
    },
  },
  {
    name: 'a namespace that a barrel exports and the handler destructures',
    files: {
      'src/load.ts': load,
      'src/index.ts': `export * as files from './load.js';\n`,
      'src/app.ts': `
        import express from 'express';
        import { files } from './index.js';
        const { load } = files;
        express().get('/', (req, res) => res.send(load()));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:4), via load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { files } from './index.js';
          const { count } = files;
          files.load();
          express().get('/', (req, res) => res.send(count()));
        `,
      },
    },
  },
  {
    name: 'a namespace that is gone through',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import * as files from './load.js';
        express().get('/', (req, res) => res.send(Object.values(files).map((run) => run())));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads(where) }],
    twin: {
      name: 'gone through while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import * as files from './load.js';
          const all = Object.values(files).map((run) => run());
          express().get('/', (req, res) => res.send([...all, Object.keys(files)]));
        `,
      },
    },
  },
  {
    name: 'barrels that export each other',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export * from './index.js';
        export * as others from './index.js';
        export function load() { return readFileSync('a', 'utf8'); }
        export function count() { return 1; }
      `,
      'src/index.ts': `
        export * from './load.js';
        export * as files from './load.js';
      `,
      'src/app.ts': `
        import express from 'express';
        import { files } from './load.js';
        express().get('/', (req, res) => res.send(files.others.files.load()));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 4, message: reads(where) }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { files } from './load.js';
          files.others.load();
          express().get('/', (req, res) => res.send(files.others.files.count()));
        `,
      },
    },
  },
  {
    name: 'a default export without a name, an arrow',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export default () => readFileSync('a', 'utf8');
      `,
      'src/app.ts': `
        import express from 'express';
        import load from './load.js';
        express().get('/', (req, res) => res.send(load()));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /`') }],
    twin: {
      name: 'the default export of another folder’s file of the name',
      files: {
        'src/other/load.ts': `
          import load from '../load.js';
          const text = load();
          export default () => text;
        `,
        'src/app.ts': `
          import express from 'express';
          import load from './other/load.js';
          express().get('/', (req, res) => res.send(load()));
        `,
      },
    },
  },
  {
    name: 'a dynamic import',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        express().get('/', async (req, res) => {
          const { load } = await import('./load.js');
          res.send(load());
        });
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:4), via load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          express().get('/', async (req, res) => {
            const { count } = await import('./load.js');
            res.send(count());
          });
        `,
      },
    },
  },
  {
    name: 'a dynamic import, in a promise reaction',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        express().get('/', (req, res) => import('./load.js').then((files) => res.send(files.load())));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:2), via load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          express().get('/', (req, res) => import('./load.js').then((files) => res.send(files.count())));
        `,
      },
    },
  },
  {
    name: 'a dynamic import, taken apart in a promise reaction',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        express().get('/', (req, res) => import('./load.js').then(({ load: read }) => res.send(read())));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:2), via load') }],
    twin: {
      name: 'of which its neighbour is taken',
      files: {
        'src/app.ts': `
          import express from 'express';
          express().get('/', (req, res) => import('./load.js').then(({ count }) => res.send(count())));
        `,
      },
    },
  },
  {
    name: 'the code of a module that a handler imports',
    files: {
      'src/table.ts': `
        import { readFileSync } from 'node:fs';
        export const table = readFileSync('a', 'utf8');
      `,
      'src/app.ts': `
        import express from 'express';
        import { readFileSync } from 'node:fs';
        express().get('/', async (req, res) => {
          const { table } = await import('./table.js');
          res.send(table + readFileSync('b', 'utf8'));
        });
      `,
    },
    expect: [{ file: 'src/app.ts', line: 5, message: reads('route handler `GET /`') }],
    twin: {
      name: 'only the module reads, once',
      files: {
        'src/app.ts': `
          import express from 'express';
          express().get('/', async (req, res) => {
            const { table } = await import('./table.js');
            res.send(table);
          });
        `,
      },
    },
  },
  {
    name: 'CommonJS: an object of functions',
    files: {
      ...commonjs,
      'src/load.js': `
        const { readFileSync } = require('node:fs');
        function load() { return readFileSync('a', 'utf8'); }
        const count = () => 1;
        module.exports = { load, count };
      `,
      'src/app.js': requireApp(`
  const files = require('./load');
  express().get('/', (req, res) => res.send(files.load()));
      `),
    },
    expect: [{ file: 'src/load.js', line: 2, message: reads('route handler `GET /` (src/app.js:4), via load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.js': requireApp(`
  const files = require('./load');
  files.load();
  express().get('/', (req, res) => res.send(files.count()));
        `),
      },
    },
  },
  {
    name: 'CommonJS: a destructured require',
    files: {
      ...commonjs,
      'src/load.js': `
        const fs = require('fs');
        module.exports = {
          load: () => fs.readFileSync('a', 'utf8'),
          count() { return 1; },
        };
      `,
      'src/app.js': requireApp(`
  const { load: read } = require('./load.js');
  express().get('/', (req, res) => res.send(read()));
      `),
    },
    expect: [{ file: 'src/load.js', line: 3, message: '`fs.readFileSync` blocks the event loop in route handler `GET /` (src/app.js:4), via load.' }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.js': requireApp(`
  const { load, count } = require('./load.js');
  load();
  express().get('/', (req, res) => res.send(count()));
        `),
      },
    },
  },
  {
    name: 'CommonJS: a function as the module',
    files: {
      ...commonjs,
      'src/load.js': `
        const { readFileSync } = require('node:fs');
        module.exports = function load() { return readFileSync('a', 'utf8'); };
      `,
      'src/app.js': requireApp(`
  const load = require('./load');
  express().get('/', (req, res) => res.send(load()));
      `),
    },
    expect: [{ file: 'src/load.js', line: 2, message: reads('route handler `GET /` (src/app.js:4), via load') }],
    twin: {
      name: 'called while the module loads',
      files: {
        'src/app.js': requireApp(`
  const load = require('./load');
  const text = load();
  express().get('/', (req, res) => res.send(text));
        `),
      },
    },
  },
  {
    name: 'CommonJS: properties of exports',
    files: {
      ...commonjs,
      'src/load.js': `
        const { readFileSync } = require('node:fs');
        exports.load = function () { return readFileSync('a', 'utf8'); };
        exports.count = () => 1;
        module.exports.more = () => exports.load();
      `,
      'src/app.js': requireApp(`
  const { more } = require('./load');
  express().get('/', (req, res) => res.send(more()));
      `),
    },
    expect: [{ file: 'src/load.js', line: 2, message: reads('route handler `GET /` (src/app.js:4), via more → load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.js': requireApp(`
  const { count, more } = require('./load');
  more();
  express().get('/', (req, res) => res.send(count()));
        `),
      },
    },
  },
  {
    name: 'CommonJS: a class as the module, and a module that passes it on',
    files: {
      ...commonjs,
      'src/store.js': `
        const { readFileSync } = require('node:fs');
        class Store {
          load() { return readFileSync('a', 'utf8'); }
          count() { return 1; }
        }
        module.exports = Store;
      `,
      'src/index.js': `exports.Store = require('./store');\n`,
      'src/app.js': requireApp(`
  const { Store } = require('./index');
  const store = new Store();
  express().get('/', (req, res) => res.send(store.load()));
      `),
    },
    expect: [{ file: 'src/store.js', line: 3, message: reads('route handler `GET /` (src/app.js:5), via Store.load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.js': requireApp(`
  const { Store } = require('./index');
  const store = new Store();
  store.load();
  express().get('/', (req, res) => res.send(store.count()));
        `),
      },
    },
  },
  {
    name: 'CommonJS: a require in the handler',
    files: {
      ...commonjs,
      'src/load.js': `
        const { readFileSync } = require('node:fs');
        exports.load = () => readFileSync('a', 'utf8');
        exports.count = () => 1;
      `,
      'src/app.js': requireApp(`
  const lazy = () => require('./load');
  express().get('/', (req, res) => res.send(lazy().load()));
      `),
    },
    expect: [
      { file: 'src/app.js', line: 3, message: '`require` blocks the event loop in route handler `GET /` (src/app.js:4), via lazy.' },
      { file: 'src/load.js', line: 2, message: reads('route handler `GET /` (src/app.js:4), via load') },
    ],
    twin: {
      name: 'required and called while the module loads',
      files: {
        'src/app.js': requireApp(`
  const lazy = () => require('./load');
  const text = lazy().load();
  express().get('/', (req, res) => res.send(text));
        `),
      },
    },
  },
  {
    name: 'TypeScript’s export =, imported both ways',
    files: {
      ...commonjs,
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        function load() { return readFileSync('a', 'utf8'); }
        export = load;
      `,
      'src/app.ts': `
        import express from 'express';
        import load = require('./load.js');
        express().get('/', (req, res) => res.send(load()));
      `,
      'src/other.ts': `
        import load from './load.js';
        setInterval(() => { load(); }, 10);
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via load, and 1 more') }],
    twin: {
      name: 'called while the modules load',
      files: {
        'src/app.ts': `
          import load = require('./load.js');
          export const text = load();
        `,
        'src/other.ts': `
          import load from './load.js';
          export const text = load();
        `,
      },
    },
  },
  {
    name: 'a path of the tsconfig',
    files: {
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          target: 'es2023', module: 'esnext', moduleResolution: 'bundler', lib: ['es2023'], types: ['node'], strict: true, skipLibCheck: true,
          esModuleInterop: true, noEmit: true, paths: { '@/*': ['./src/*'] },
        },
        include: ['src'],
      }),
      'src/lib/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import { load } from '@/lib/load';
        express().get('/', (req, res) => res.send(load()));
      `,
    },
    expect: [{ file: 'src/lib/load.ts', line: 2, message: reads(where) }],
    twin: {
      name: 'a package of that name',
      files: {
        'node_modules/@/lib/package.json': '{ "name": "@/lib", "version": "1.0.0" }',
        'node_modules/@/lib/load.d.ts': 'export function load(): string;\n',
        'tsconfig.json': JSON.stringify({
          compilerOptions: {
            target: 'es2023', module: 'esnext', moduleResolution: 'bundler', lib: ['es2023'], types: ['node'], strict: true,
            skipLibCheck: true, esModuleInterop: true, noEmit: true,
          },
          include: ['src'],
        }),
      },
    },
  },
];
