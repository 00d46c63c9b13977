import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const commonjs = { 'package.json': '{ "name": "program" }' };

/** Rarer shapes of code. */
export const shapes: readonly FixtureProgram[] = [
  {
    name: 'a class expression',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export const Store = class {
          load() { return readFileSync('a', 'utf8'); }
          count() { return 1; }
        };
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        const store = new Store();
        express().get('/', (req, res) => res.send(store.load()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:4), via load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Store } from './store.js';
          const store = new Store();
          store.load();
          express().get('/', (req, res) => res.send(store.count()));
        `,
      },
    },
  },
  {
    name: 'a constructor of a class expression',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export const Store = class {
          text: string;
          constructor() { this.text = readFileSync('a', 'utf8'); }
        };
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        express().get('/', (req, res) => res.send(new Store().text));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:3), via constructor') }],
    twin: {
      name: 'one instance for all requests',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Store } from './store.js';
          const store = new Store();
          express().get('/', (req, res) => res.send(store.text));
        `,
      },
    },
  },
  {
    name: 'a field of a class that a function makes',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export const storeOf = (name: string) => class Store { text = readFileSync(name, 'utf8'); };
      `,
      'src/app.ts': `
        import express from 'express';
        import { storeOf } from './store.js';
        const Store = storeOf('a');
        express().get('/', (req, res) => res.send(new Store().text));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:4), via Store.text') }],
    twin: {
      name: 'one instance for all requests',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { storeOf } from './store.js';
          const Store = storeOf('a');
          const store = new Store();
          express().get('/', (req, res) => res.send(store.text));
        `,
      },
    },
  },
  {
    name: 'a function that a condition chooses',
    files: {
      'src/app.ts': `
        import { readFileSync } from 'node:fs';
        import express from 'express';
        const isCold = process.argv.length > 2;
        const load = () => readFileSync('a', 'utf8');
        express().get('/', (req, res) => res.send((isCold ? load : String)()));
      `,
    },
    expect: [{ file: 'src/app.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:5), via load') }],
    twin: {
      name: 'it is only the condition',
      files: {
        'src/app.ts': `
          import { readFileSync } from 'node:fs';
          import express from 'express';
          const load: (() => string) | undefined = process.argv.length > 2 ? () => readFileSync('a', 'utf8') : undefined;
          load?.();
          express().get('/', (req, res) => res.send([load ? 'cold' : 'warm', load && 'cold', load === undefined]));
        `,
      },
    },
  },
  {
    name: 'a mixin',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        class Base { count() { return 1; } }
        const withFiles = (Parent: typeof Base) => class extends Parent {
          load() { return readFileSync('a', 'utf8'); }
        };
        export class Store extends withFiles(Base) { readonly name = 'store'; }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        const store = new Store();
        express().get('/', (req, res) => res.send(store.load()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:4), via load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Store } from './store.js';
          const store = new Store();
          store.load();
          express().get('/', (req, res) => res.send(store.count()));
        `,
      },
    },
  },
  {
    name: 'a default-exported instance',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        class Store {
          load() { return readFileSync('a', 'utf8'); }
          count() { return 1; }
        }
        export default new Store();
      `,
      'src/app.ts': `
        import express from 'express';
        import store from './store.js';
        express().get('/', (req, res) => res.send(store.load()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via Store.load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import store from './store.js';
          store.load();
          express().get('/', (req, res) => res.send(store.count()));
        `,
      },
    },
  },
  {
    name: 'a default-exported class without a name, through a barrel',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export default class {
          load() { return readFileSync('a', 'utf8'); }
          count() { return 1; }
        }
      `,
      'src/index.ts': `export { default } from './store.js';\n`,
      'src/app.ts': `
        import express from 'express';
        import Store from './index.js';
        const store = new Store();
        express().get('/', (req, res) => res.send(store.load()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:4), via load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import Store from './index.js';
          const store = new Store();
          store.load();
          express().get('/', (req, res) => res.send(store.count()));
        `,
      },
    },
  },
  {
    name: 'an export that destructures what a factory gave',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        const createStore = () => ({ load: () => readFileSync('a', 'utf8'), count: () => 1 });
        export const { load, count } = createStore();
      `,
      'src/app.ts': `
        import express from 'express';
        import { load } from './store.js';
        express().get('/', (req, res) => res.send(load()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { count, load } from './store.js';
          load();
          express().get('/', (req, res) => res.send(count()));
        `,
      },
    },
  },
  {
    name: 'a static method on this, and one that a subclass inherits',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        class Base {
          static load() { return this.read(); }
          static read() { return readFileSync('a', 'utf8'); }
          static count() { return 1; }
        }
        export class Store extends Base { readonly name = 'store'; }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        express().get('/', (req, res) => res.send(Store.load()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:3), via Base.load → Base.read') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Store } from './store.js';
          Store.load();
          express().get('/', (req, res) => res.send(Store.count()));
        `,
      },
    },
  },
  {
    name: 'a function with overloads, used above its definition',
    files: {
      'src/app.ts': `
        import express from 'express';
        import { readFileSync } from 'node:fs';
        express().get('/', (req, res) => res.send(load(1)));
        function load(name: string): string;
        function load(name: number): string;
        function load(name: string | number) { return readFileSync(String(name), 'utf8'); }
      `,
    },
    expect: [{ file: 'src/app.ts', line: 6, message: reads('route handler `GET /` (src/app.ts:3), via load') }],
    twin: {
      name: 'called while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { readFileSync } from 'node:fs';
          const text = load(1);
          express().get('/', (req, res) => res.send(text));
          function load(name: string): string;
          function load(name: number): string;
          function load(name: string | number) { return readFileSync(String(name), 'utf8'); }
        `,
      },
    },
  },
  {
    name: 'a namespace of TypeScript',
    files: {
      'src/files.ts': `
        import { readFileSync } from 'node:fs';
        export namespace Files {
          export function load() { return readFileSync('a', 'utf8'); }
          export const count = () => 1;
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Files } from './files.js';
        express().get('/', (req, res) => res.send(Files.load()));
      `,
    },
    expect: [{ file: 'src/files.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Files } from './files.js';
          Files.load();
          express().get('/', (req, res) => res.send(Files.count()));
        `,
      },
    },
  },
  {
    name: 'a default value in a pattern',
    files: {
      'src/page.ts': `
        import { readFileSync } from 'node:fs';
        const standard = () => readFileSync('a', 'utf8');
        export const show = ({ load = standard }: { load?: () => string } = {}) => load();
      `,
      'src/app.ts': `
        import express from 'express';
        import { show } from './page.js';
        express().get('/', (req, res) => res.send(show()));
      `,
    },
    expect: [{ file: 'src/page.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via show → standard') }],
    twin: {
      name: 'called while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { show } from './page.js';
          const text = show();
          express().get('/', (req, res) => res.send(text));
        `,
      },
    },
  },
  {
    name: 'a list that is destructured',
    files: {
      'src/app.ts': `
        import express from 'express';
        import { readFileSync } from 'node:fs';
        const [load, count] = [() => readFileSync('a', 'utf8'), () => 1];
        express().get('/', (req, res) => res.send(load()));
        count();
      `,
    },
    expect: [{ file: 'src/app.ts', line: 3, message: reads('route handler `GET /`') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { readFileSync } from 'node:fs';
          const [load, count] = [() => readFileSync('a', 'utf8'), () => 1];
          express().get('/', (req, res) => res.send(count()));
          load();
        `,
      },
    },
  },
  {
    name: 'JavaScript: a method of a prototype',
    files: {
      ...commonjs,
      'src/store.js': `
        const { readFileSync } = require('node:fs');
        function Store() {}
        Store.prototype.load = function () { return readFileSync('a', 'utf8'); };
        Store.prototype.count = function () { return 1; };
        module.exports = { Store };
      `,
      'src/app.js': `
        const express = require('express');
        const { Store } = require('./store');
        const store = new Store();
        express().get('/', (req, res) => res.send(store.load()));
      `,
    },
    expect: [{ file: 'src/store.js', line: 3, message: reads('route handler `GET /` (src/app.js:4), via load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.js': `
          const express = require('express');
          const { Store } = require('./store');
          const store = new Store();
          store.load();
          express().get('/', (req, res) => res.send(store.count()));
        `,
      },
    },
  },
  {
    name: 'JavaScript: a property of a function',
    files: {
      ...commonjs,
      'src/store.js': `
        const { readFileSync } = require('node:fs');
        function store() { return 1; }
        store.load = () => readFileSync('a', 'utf8');
        module.exports = store;
      `,
      'src/app.js': `
        const express = require('express');
        const store = require('./store');
        express().get('/', (req, res) => res.send(store.load()));
      `,
    },
    expect: [{ file: 'src/store.js', line: 3, message: reads('route handler `GET /` (src/app.js:3), via load') }],
    twin: {
      name: 'the function itself',
      files: {
        'src/app.js': `
          const express = require('express');
          const store = require('./store');
          store.load();
          express().get('/', (req, res) => res.send(store()));
        `,
      },
    },
  },
  {
    name: 'JavaScript: functions of an object of the instance',
    files: {
      ...commonjs,
      'src/store.js': `
        const { readFileSync } = require('node:fs');
        class Store {
          constructor() { this.files = { load: () => readFileSync('a', 'utf8'), count: () => 1 }; }
          load() { return this.files.load(); }
          count() { return this.files.count(); }
        }
        module.exports = { Store };
      `,
      'src/app.js': `
        const express = require('express');
        const { Store } = require('./store');
        const store = new Store();
        express().get('/', (req, res) => res.send(store.load()));
      `,
    },
    expect: [{ file: 'src/store.js', line: 3, message: reads('route handler `GET /` (src/app.js:4), via Store.load → load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.js': `
          const express = require('express');
          const { Store } = require('./store');
          const store = new Store();
          store.load();
          express().get('/', (req, res) => res.send(store.count()));
        `,
      },
    },
  },
];
