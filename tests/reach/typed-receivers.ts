import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';
import { store } from './store-source.js';

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

/** A package that makes objects of the classes that it is given. */
const finder = {
  'node_modules/finder/package.json': '{ "name": "finder", "version": "1.0.0", "types": "./index.d.ts" }',
  'node_modules/finder/index.d.ts': `
    export declare function find<T>(type: new () => T): T;
    export declare class Repository<T> { constructor(type: new () => T); one(): Promise<T>; all(): Promise<T[]> }
    export declare class Cache<T> { get(key: string): T | undefined }
  `,
};

/** @param body an expression in an async handler, which may ask `Store` and `Other` of the package */
function found(name: string, body: string): FixtureProgram {
  const app = (what: string): string => `
    import express from 'express';
    import { Cache, find, Repository } from 'finder';
    import { Other, Store } from './store.js';
    export const made = { cache: new Cache<Store>(), others: new Cache<Other>(), Other, find, Repository };
    express().get('/', async (req, res) => { res.send(${what}); });
  `;
  return {
    name,
    files: { ...finder, 'src/store.ts': store, 'src/app.ts': app(body) },
    expect: [{ file: 'src/store.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:5), via Store.load') }],
    twin: { name: 'of another class', files: { 'src/app.ts': app(body.replace('made.cache', 'made.others').replaceAll('Store', 'Other')) } },
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
  found('what a package’s function makes', 'find(Store).load()'),
  found('what a package’s function makes, by a written type', 'find<Store>(Store).load()'),
  found('what a package’s method gives', '(await new Repository(Store).one()).load()'),
  found('an element of what a package’s method gives', '(await new Repository(Store).all())[0]?.load()'),
  found('what a package’s class keeps', "made.cache.get('a')?.load()"),
  found('what a package’s method gives to an annotated variable',
    'await (async () => { const one: Store = await new Repository(Store).one(); return one.load(); })()'),
  ...[
    ['of a member', 'jobs.repeat'], ['of an element', 'list[0]!.repeat'], ['of a map’s value', "map.get('a')!.repeat"],
  ].map(([name = '', callee = '']): FixtureProgram => {
    const app = (called: string): string => `
      import { readFileSync } from 'node:fs';
      import { Jobs } from './jobs.js';
      interface Services { readonly jobs: Jobs; readonly list: readonly Jobs[]; readonly map: ReadonlyMap<string, Jobs> }
      export function start({ jobs, list, map }: Services) {
        ${called}(() => { readFileSync('a', 'utf8'); });
        return [jobs, list, map];
      }
    `;
    return {
      name: `what a method does with a callback, ${name}`,
      files: {
        'src/jobs.ts': `
          export class Jobs {
            repeat(run: () => void) { setInterval(run, 1000); }
            label(run: () => void) { return run.name; }
          }
        `,
        'src/app.ts': app(callee),
      },
      expect: [{ file: 'src/app.ts', line: 5, message: reads('timer callback') }],
      twin: { name: 'of another method', files: { 'src/app.ts': app(callee.replace('repeat', 'label')) } },
    };
  }),
  {
    name: 'an interface that the base class implements',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export interface Source { load(): string; count(): number }
        abstract class Base implements Source { abstract load(): string; count() { return 1; } }
        export class Local extends Base { load() { return readFileSync('a', 'utf8'); } }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Local, type Source } from './store.js';
        const sources = new Map<string, Source>([['local', new Local()]]);
        express().get('/', (req, res) => { res.send(sources.get('local')?.load()); });
      `,
    },
    expect: [{ file: 'src/store.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:4), via Local.load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Local, type Source } from './store.js';
          const sources = new Map<string, Source>([['local', new Local()]]);
          express().get('/', (req, res) => { res.send(sources.get('local')?.count()); });
        `,
      },
    },
  },
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
