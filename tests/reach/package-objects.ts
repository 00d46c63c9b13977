import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';
import { store } from './store-source.js';

/** A package whose request and server get more members from the project's own declarations. */
const web = {
  'node_modules/fastify/package.json': '{ "name": "fastify", "version": "5.0.0", "types": "./index.d.ts" }',
  'node_modules/fastify/index.d.ts': `
    export interface FastifyRequest { readonly server: FastifyInstance; readonly kept: Record<string, any> }
    export interface FastifyInstance {
      get(path: string, handler: (this: FastifyInstance, request: FastifyRequest) => unknown): void;
      listen(options: { port: number }): void;
    }
    export declare function fastify(): FastifyInstance;
  `,
  'node_modules/better-sqlite3/package.json': '{ "name": "better-sqlite3", "version": "12.0.0", "types": "./index.d.ts" }',
  'node_modules/better-sqlite3/index.d.ts': `
    declare class Database { constructor(file: string); exec(text: string): this }
    declare namespace Database { export { Database } }
    export = Database;
  `,
};

/** @param body an expression in a handler that has \`request\` and \`app\` */
function kept(name: string, body: string): FixtureProgram {
  const app = (what: string): string => `
    import { fastify } from 'fastify';
    import type { Other, Store } from './store.js';
    declare module 'fastify' { interface FastifyRequest { store: Store; other: Other } interface FastifyInstance { store: Store; other: Other } }
    export type Both = Store | Other;
    const app = fastify();
    app.get('/', (request) => ${what});
  `;
  return {
    name,
    files: { ...web, 'src/store.ts': store, 'src/app.ts': app(body) },
    expect: [{ file: 'src/store.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:6), via Store.load') }],
    twin: { name: 'of another class', files: { 'src/app.ts': app(body.replaceAll('Store', 'Other').replaceAll('.store', '.other')) } },
  };
}

const database = (body: string): string => `
  import Database from 'better-sqlite3';
  import { fastify } from 'fastify';
  interface Quiet { exec(text: string): void }
  export interface Kept { readonly database: Database.Database; readonly quiet: Quiet }
  declare module 'fastify' { interface FastifyRequest extends Kept {} interface FastifyInstance extends Kept {} }
  export const all = new Map<string, Database.Database>([['a', new Database('a')]]);
  export const quiets = new Map<string, Quiet>();
  const app = fastify();
  app.get('/', (request) => { ${body} });
`;

/** @param body a statement in the handler; `callee` is what it calls */
function keptDatabase(name: string, callee: string, body = `${callee}('x');`): FixtureProgram {
  return {
    name,
    files: { ...web, 'src/app.ts': database(body) },
    expect: [{ file: 'src/app.ts', line: 9, message: `\`${callee}\` blocks the event loop in route handler \`GET /\`.` }],
    twin: { name: 'of another type', files: { 'src/app.ts': database(body.replaceAll('database', 'quiet').replaceAll('all.get', 'quiets.get')) } },
  };
}

/** What the project keeps on the objects of a package, as only its types tell. */
export const packageObjects: readonly FixtureProgram[] = [
  kept('a member that the project adds to a package’s request', 'request.store.load()'),
  kept('a member that the project adds to a package’s server', 'app.store.load()'),
  kept('a member of the server, from the request', 'request.server.store.load()'),
  kept('a value without type that is asserted', '(request.kept.store as Store).load()'),
  kept('a value without type that is annotated', '{ const one: Store = request.kept.store; return one.load(); }'),
  kept('a part of a value that is asserted', '(request.kept as { it: Store }).it.load()'),
  keptDatabase('a package’s object on a package’s request', 'request.database.exec'),
  keptDatabase('a package’s object on a package’s server', 'app.database.exec'),
  keptDatabase('a package’s object that is destructured', 'database.exec', "const { database } = request; database.exec('x');"),
  keptDatabase('a package’s object in a map', 'exec', "all.get('a')?.exec('x');"),
  {
    name: 'an instance that is kept in a global',
    files: {
      'src/store.ts': store,
      'src/app.ts': `
        import express from 'express';
        import { Other, Store } from './store.js';
        declare global { var theStore: Store; var theOther: Other }
        globalThis.theStore = new Store();
        globalThis.theOther = new Other();
        express().get('/', (req, res) => { res.send(theStore.load()); });
      `,
    },
    expect: [{ file: 'src/store.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:6), via Store.load') }],
    twin: {
      name: 'another global',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Other, Store } from './store.js';
          declare global { var theStore: Store; var theOther: Other }
          globalThis.theStore = new Store();
          globalThis.theOther = new Other();
          express().get('/', (req, res) => { res.send(theOther.load()); });
        `,
      },
    },
  },
  {
    name: 'a hash that Node made, where cheap calls are wanted',
    preset: 'strict',
    files: {
      'src/app.ts': `
        import { createHash } from 'node:crypto';
        import { createServer } from 'node:http';
        createServer((request, response) => {
          const hash = createHash('sha256');
          response.end(hash.update('a').digest('hex'));
        }).listen(80);
      `,
    },
    expect: ['digest', 'hash.update'].map((name) => ({
      file: 'src/app.ts', line: 5, message: `\`${name}\` blocks the event loop in request handler.`,
    })),
    twin: {
      name: 'at start-up',
      files: {
        'src/app.ts': `
          import { createHash } from 'node:crypto';
          import { createServer } from 'node:http';
          const text = createHash('sha256').update('a').digest('hex');
          createServer((request, response) => { response.end(text); }).listen(80);
        `,
      },
    },
  },
];
