import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const app = `
  import express from 'express';
  import { load } from './load.js';
  express().get('/', (req, res) => res.send(load()));
`;
const where = 'route handler `GET /` (src/app.ts:3), via load';
const load = `
  import { readFileSync } from 'node:fs';
  export function load() { return readFileSync('a', 'utf8'); }
`;
const loaded = [{ file: 'src/load.ts', line: 2, message: reads(where) }];

/** What users say themselves: tags in comments and settings. */
export const userWords: readonly FixtureProgram[] = [
  {
    name: '@blocking: the call is reported, the function’s own code is not',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        /**
         * Reads the page.
         * @blocking
         */
        export function load() { return readFileSync('a', 'utf8'); }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/app.ts', line: 3, message: '`load` blocks the event loop in route handler `GET /`.' }],
    twin: {
      name: 'called while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { load } from './load.js';
          const text = load();
          express().get('/', (req, res) => res.send(text));
        `,
      },
    },
  },
  {
    name: '@blocking on a method, called by a helper',
    files: {
      'src/store.ts': `
        export class Store {
          /** @blocking It asks the native addon. */
          load(): string { return String(process.pid); }
          count() { return 1; }
        }
      `,
      'src/page.ts': `
        import { Store } from './store.js';
        const store = new Store();
        export const page = () => store.load();
        export const size = () => store.count();
      `,
      'src/app.ts': `
        import express from 'express';
        import { page } from './page.js';
        express().get('/', (req, res) => res.send(page()));
      `,
    },
    expect: [{ file: 'src/page.ts', line: 3, message: '`store.load` blocks the event loop in route handler `GET /` (src/app.ts:3), via page.' }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { size } from './page.js';
          express().get('/', (req, res) => res.send(size()));
        `,
      },
    },
  },
  {
    name: '@blocking in a package’s declarations',
    files: {
      'node_modules/native-addon/package.json': '{ "name": "native-addon", "version": "1.0.0", "types": "./index.d.ts" }',
      'node_modules/native-addon/index.d.ts': `
        /**
         * Compresses a picture.
         * @blocking
         */
        export declare function shrink(picture: string): string;
        /** Asks for its size. */
        export declare function size(picture: string): number;
      `,
      'src/app.ts': `
        import express from 'express';
        import { shrink as smaller } from 'native-addon';
        express().get('/', (req, res) => res.send(smaller('a')));
      `,
    },
    expect: [{ file: 'src/app.ts', line: 3, message: '`smaller` blocks the event loop in route handler `GET /`.' }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { shrink, size } from 'native-addon';
          const small = shrink('a');
          express().get('/', (req, res) => res.send(size(small)));
        `,
      },
    },
  },
  {
    name: '@nonblocking on one of two callers',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export function load() { return readFileSync('a', 'utf8'); }
        /** @nonblocking The file is small and read once. */
        export function once() { return load(); }
        export function often() { return load(); }
      `,
      'src/app.ts': `
        import express from 'express';
        import { often, once } from './load.js';
        const app = express();
        app.get('/once', (req, res) => res.send(once()));
        app.get('/often', (req, res) => res.send(often()));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /often` (src/app.ts:5), via often → load') }],
    twin: {
      name: 'on the other too',
      files: {
        'src/load.ts': `
          import { readFileSync } from 'node:fs';
          export function load() { return readFileSync('a', 'utf8'); }
          /** @nonblocking The file is small and read once. */
          export function once() { return load(); }
          /** @nonblocking Nobody minds. */
          export const often = () => load();
        `,
      },
    },
  },
  {
    name: 'an allowance for another file’s function',
    files: { 'src/load.ts': load, 'src/app.ts': app },
    settings: { allow: ['src/other.ts#load', 'src/load.ts#count', 'node:fs:existsSync'] },
    expect: loaded,
    twin: { name: 'for this function', settings: { allow: ['src/load.ts#load'] } },
  },
  {
    name: 'an allowance for a method',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export class Store { load() { return readFileSync('a', 'utf8'); } }
        const store = new Store();
        export const load = () => store.load();
      `,
      'src/app.ts': app,
    },
    settings: { allow: ['src/load.ts#load.load'] },
    expect: [{ file: 'src/load.ts', line: 2, message: reads(`${where} → Store.load`) }],
    twin: { name: 'by its class', settings: { allow: ['src/load.ts#Store.load'] } },
  },
  {
    name: 'an allowance for another API',
    files: { 'src/load.ts': load, 'src/app.ts': app },
    settings: { allow: ['node:fs:readdirSync'] },
    expect: loaded,
    twin: { name: 'for this API', settings: { allow: ['node:fs:readFileSync'] } },
  },
  {
    name: 'an allowance for a member of the module that has the API’s name',
    files: { 'src/load.ts': load, 'src/app.ts': app },
    settings: { allow: ['fs:promises.readFileSync', 'fs-extra:readFileSync'] },
    expect: loaded,
    twin: { name: 'for the API, the module without `node:`', settings: { allow: ['fs:readFileSync'] } },
  },
  {
    name: 'an allowance on one of two ways: the climb ends there, the other goes on',
    files: {
      'src/load.ts': load,
      'src/config.ts': `
        import { load } from './load.js';
        export function config() { return load(); }
      `,
      'src/pages.ts': `
        import { load } from './load.js';
        export function page() { return load(); }
      `,
      'src/app.ts': `
        import express from 'express';
        import { config } from './config.js';
        import { page } from './pages.js';
        const app = express();
        app.get('/config', (req, res) => res.send(config()));
        app.get('/page', (req, res) => res.send(page()));
      `,
    },
    settings: { allow: ['src/config.ts#config'] },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /page` (src/app.ts:6), via page → load') }],
    twin: { name: 'on both', settings: { allow: ['src/config.ts#config', 'src/pages.ts#page'] } },
  },
  {
    name: 'an allowance in a workspace, for another package’s function',
    files: {
      'packages/web/package.json': '{ "name": "web", "type": "module" }',
      'packages/web/tsconfig.json': '{ "extends": "../../tsconfig.json", "include": ["src"] }',
      'packages/web/src/load.ts': load,
      'packages/web/src/app.ts': app,
    },
    linted: ['packages/web/src/app.ts', 'packages/web/src/load.ts'],
    settings: { allow: ['packages/site/src/load.ts#load', 'pages/load.ts#load', 'oad.ts#load'] },
    expect: [{ file: 'packages/web/src/load.ts', line: 2, message: reads('route handler `GET /` (packages/web/src/app.ts:3), via load') }],
    twin: { name: 'for this package’s', settings: { allow: ['packages/web/src/load.ts#load'] } },
  },
  {
    name: 'a blocking API of the user’s own',
    files: {
      'node_modules/native-addon/package.json': '{ "name": "native-addon", "version": "1.0.0", "types": "./index.d.ts" }',
      'node_modules/native-addon/index.d.ts': 'export declare function shrink(picture: string): string;\n',
      'src/load.ts': `
        import { shrink } from 'native-addon';
        export function load() { return shrink('a'); }
      `,
      'src/app.ts': app,
    },
    settings: { blockingApis: [{ module: 'native-addon', path: 'shrink', kind: 'compute', cost: 'cpu' }] },
    expect: [{ file: 'src/load.ts', line: 2, message: '`shrink` blocks the event loop in route handler `GET /` (src/app.ts:3), via load.' }],
    twin: { name: 'without it', settings: {} },
  },
  {
    name: 'a framework of the user’s own: a call',
    files: {
      'node_modules/our-server/package.json': '{ "name": "our-server", "version": "1.0.0", "types": "./index.d.ts" }',
      'node_modules/our-server/index.d.ts': `
        export declare function onOrder(name: string, run: () => unknown): void;
        export declare function onStart(name: string, run: () => unknown): void;
      `,
      'src/load.ts': load,
      'src/app.ts': `
        import { onOrder } from 'our-server';
        import { load } from './load.js';
        onOrder('coffee', () => load());
      `,
    },
    settings: {
      frameworks: [
        { on: 'call', packages: ['our-server'], form: 'function', names: ['onOrder'], context: 'handler', label: 'order handler', namedBy: 0 },
      ],
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('order handler `coffee` (src/app.ts:3), via load') }],
    twin: { name: 'a call that no row is about', files: {
      'src/app.ts': `
        import { onStart } from 'our-server';
        import { load } from './load.js';
        onStart('coffee', () => load());
      `,
    } },
  },
  {
    name: 'a framework of the user’s own: files',
    files: {
      'src/load.ts': load,
      'src/jobs/nightly.ts': `
        import { load } from '../load.js';
        export const run = () => load();
      `,
    },
    settings: {
      frameworks: [{ on: 'file', patterns: ['src/jobs/*.ts'], exports: ['run'], context: 'handler', label: 'job' }],
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('job `run` (src/jobs/nightly.ts:2), via load') }],
    twin: {
      name: 'another export',
      files: {
        'src/jobs/nightly.ts': `
          import { load } from '../load.js';
          export const prepare = () => load();
        `,
      },
    },
  },
  {
    name: 'a framework of the user’s own: all code of a file',
    files: { 'src/jobs/nightly.ts': `${load}export const now = load();\n` },
    settings: { frameworks: [{ on: 'file', patterns: ['src/jobs/*.ts'], context: 'handler', label: 'job' }] },
    expect: [{ file: 'src/jobs/nightly.ts', line: 2, message: reads('job') }],
    twin: {
      name: 'whose code holds up nobody',
      settings: { frameworks: [{ on: 'file', patterns: ['src/jobs/*.ts'], context: 'cli', label: 'job' }] },
    },
  },
  {
    name: 'a framework of the user’s own: a base class of a package',
    files: {
      'node_modules/our-server/package.json': '{ "name": "our-server", "version": "1.0.0", "types": "./index.d.ts" }',
      'node_modules/our-server/index.d.ts': 'export declare abstract class Page { abstract render(): string; prepare(): void }\n',
      'src/load.ts': load,
      'src/home.ts': `
        import { Page } from 'our-server';
        import { load } from './load.js';
        export class Home extends Page { render() { return load(); } }
      `,
    },
    settings: {
      frameworks: [{ on: 'heritage', packages: ['our-server'], types: ['Page'], methods: ['render'], context: 'handler', label: 'page' }],
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('page `Home.render` (src/home.ts:3), via load') }],
    twin: {
      name: 'another method',
      files: {
        'src/home.ts': `
          import { Page } from 'our-server';
          import { load } from './load.js';
          export class Home extends Page { render() { return ''; } override prepare() { load(); } }
        `,
      },
    },
  },
];
