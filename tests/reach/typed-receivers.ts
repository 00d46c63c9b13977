import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const store = `
  import { readFileSync } from 'node:fs';
  export class Store { readonly isStore = true; load() { return readFileSync('a', 'utf8'); } }
  export class Other { readonly isOther = true; load() { return ''; } }
`;
const pool = `
  import type { Store } from './store.js';
  export interface Pool {
    readonly store: Store;
    use<T>(run: (store: Store) => T): T;
    useAll(run: (stores: { readonly first: Store }) => string): string;
    try(run: (store: Store) => string): string;
    try(run: (store: Store) => string, times: number): string;
  }
  export declare function pool(): Pool;
`;
const quietPool = pool.replace('import type { Store }', 'import type { Other as Store }');

/** A handler with the given body, and the program whose pool hands out stores that only return a text. */
function fromPool(name: string, body: string): FixtureProgram {
  return {
    name,
    files: {
      'src/store.ts': store,
      'src/pool.ts': pool,
      'src/app.ts': `
        import express from 'express';
        import { pool } from './pool.js';
        express().get('/', (req, res) => { res.send(${body}); });
      `,
    },
    expect: [{ file: 'src/store.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via Store.load') }],
    twin: { name: 'of another class', files: { 'src/pool.ts': quietPool } },
  };
}

/** Methods of objects that only their types tell: of a variable, a field, a callback's parameter. */
export const typedReceivers: readonly FixtureProgram[] = [
  fromPool('what a function gives', 'pool().store.load()'),
  fromPool('a callback’s parameter', 'pool().use((store) => store.load())'),
  fromPool('a member of a callback’s parameter', 'pool().useAll((stores) => stores.first.load())'),
  fromPool('a callback in a callback', 'pool().use((outer) => pool().use((store) => outer.load === undefined ? "" : store.load()))'),
  fromPool('a callback’s parameter, where the callee has overloads', 'pool().try((store) => store.load(), 3)'),
  fromPool('a callback’s parameter, by a type parameter', '[pool().store].map((store) => store.load()).join()'),
  {
    name: 'a union',
    files: {
      'src/store.ts': store,
      'src/app.ts': `
        import express from 'express';
        import type { Other, Store } from './store.js';
        declare function pick(): Other | Store;
        express().get('/', (req, res) => { res.send(pick().load()); });
      `,
    },
    expect: [{ file: 'src/store.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:4), via Store.load') }],
    twin: {
      name: 'of the other class and nothing',
      files: {
        'src/app.ts': `
          import express from 'express';
          import type { Other } from './store.js';
          declare function pick(): Other | undefined;
          express().get('/', (req, res) => { res.send(pick()?.load()); });
        `,
      },
    },
  },
  {
    name: 'a union, where the code has narrowed it',
    files: {
      'src/store.ts': store,
      'src/app.ts': `
        import express from 'express';
        import { Other, Store } from './store.js';
        declare function pick(): Store | Other;
        express().get('/', (req, res) => {
          const picked = pick();
          res.send(picked instanceof Store ? picked.load() : '');
        });
      `,
    },
    expect: [{ file: 'src/store.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:6), via Store.load') }],
    twin: {
      name: 'narrowed to the other class',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Other, Store } from './store.js';
          declare function pick(): Store | Other;
          express().get('/', (req, res) => {
            const picked = pick();
            res.send(picked instanceof Other ? picked.load() : '');
          });
        `,
      },
    },
  },
  {
    name: 'a field, in methods, arrow functions and initial values',
    files: {
      'src/store.ts': store,
      'src/app.ts': `
        import express from 'express';
        import type { Store } from './store.js';
        declare function make(): Store;
        export class App {
          private readonly store = make();
          listen() { express().get('/a', (req, res) => { res.send(this.store.load()); }); }
        }
      `,
    },
    expect: [{ file: 'src/store.ts', line: 2, message: reads('route handler `GET /a` (src/app.ts:6), via Store.load') }],
    twin: {
      name: '`this` of a function of its own',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Other, type Store } from './store.js';
          declare function make(): Store;
          export class App {
            protected readonly store = make();
            listen() { express().get('/a', function (this: { store: Other }, req, res) { res.send(this.store.load()); }); }
          }
        `,
      },
    },
  },
  {
    name: 'a static field',
    files: {
      'src/store.ts': store,
      'src/app.ts': `
        import express from 'express';
        import type { Other, Store } from './store.js';
        declare function make<T>(): T;
        export class App {
          static readonly store = make<Store>();
          readonly store = make<Other>();
          static listen() { express().get('/a', (req, res) => { res.send(this.store.load()); }); }
        }
      `,
    },
    expect: [{ file: 'src/store.ts', line: 2, message: reads('route handler `GET /a` (src/app.ts:7), via Store.load') }],
    twin: {
      name: 'the field of instances has the same name',
      files: {
        'src/app.ts': `
          import express from 'express';
          import type { Other, Store } from './store.js';
          declare function make<T>(): T;
          export class App {
            static readonly store = make<Other>();
            readonly store = make<Store>();
            static listen() { express().get('/a', (req, res) => { res.send(this.store.load()); }); }
          }
        `,
      },
    },
  },
];
