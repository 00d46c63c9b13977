import type { Files, FixtureProgram, Report } from '../support/programs.js';
import { reads } from './describe-programs.js';

const tsconfig = JSON.stringify({
  compilerOptions: { target: 'es2023', module: 'nodenext', lib: ['es2023'], types: ['node'], strict: true, noEmit: true }, include: ['src'],
});

/** A package.json; `fields` are added to the name. */
function packageJson(name: string, fields: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ name, type: 'module', ...fields });
}

const usesStore = { dependencies: { '@shop/store': 'workspace:*' } };

const load = `import { readFileSync } from 'node:fs';
export function load(): string { return readFileSync('a', 'utf8'); }`;

/** The package that is linted, and one that depends on it. */
const shop: Files = {
  'pnpm-workspace.yaml': "packages:\n  # all of them\n  - 'packages/*'\n  - apps/**\nonlyBuiltDependencies:\n  - esbuild\n",
  'packages/store/package.json': packageJson('@shop/store', { exports: { '.': './src/index.ts', './load': './src/load.ts' } }),
  'packages/store/tsconfig.json': tsconfig,
  'packages/store/src/index.ts': "export * from './load.js';",
  'packages/store/src/load.ts': load,
  'apps/web/package.json': packageJson('web', usesStore),
  'apps/web/tsconfig.json': tsconfig,
};

const app = 'apps/web/src/app.ts';

function serves(specifier: string): string {
  return `import http from 'node:http';\nimport { load } from '${specifier}';\nhttp.createServer(() => load());`;
}

const linted = ['packages/store/src/load.ts'];
const startsUp = "import { load } from '@shop/store';\nload();";
const unused: Files = { [app]: startsUp };

function seen(where: string, line = 2): readonly Report[] {
  return [{ file: 'packages/store/src/load.ts', line, message: reads(where) }];
}

const inApp = seen('request handler (apps/web/src/app.ts:3), via load');

/** What packages of the same workspace do with a package that is linted on its own. */
export const workspaces: readonly FixtureProgram[] = [
  {
    name: 'a handler in a package that depends on this one',
    files: { ...shop, [app]: serves('@shop/store') }, linted, expect: inApp,
    twin: { name: 'a package that does not depend on it', files: { 'apps/web/package.json': packageJson('web') } },
  },
  {
    name: 'a handler in a package of npm’s workspaces, beside settings of pnpm',
    files: {
      ...shop, 'pnpm-workspace.yaml': 'onlyBuiltDependencies:\n  - esbuild\n', 'package.json': packageJson('shop', { workspaces: ['packages/*', 'apps/*'] }),
      [app]: serves('@shop/store'),
    },
    linted, expect: inApp,
    twin: { name: 'pnpm’s own list is empty', files: { 'pnpm-workspace.yaml': 'packages:\nonlyBuiltDependencies:\n  - esbuild\n' } },
  },
  {
    name: 'a handler in a package of pnpm’s list in brackets',
    files: { ...shop, 'pnpm-workspace.yaml': "packages: ['packages/*', apps/*] # all\n", [app]: serves('@shop/store') },
    linted, expect: inApp,
    twin: { name: 'which leaves it out', files: { 'pnpm-workspace.yaml': "packages: ['packages/*', apps/*, '!apps/web']\n" } },
  },
  {
    name: 'a handler in a package of workspaces that package.json lists',
    files: { ...filesWithout(shop, 'pnpm-workspace.yaml'), 'package.json': packageJson('shop', { workspaces: { packages: ['packages/*', 'apps/*'] } }), [app]: serves('@shop/store') },
    linted, expect: inApp,
    twin: { name: 'it is left out of the list', files: { 'package.json': packageJson('shop', { workspaces: ['packages/*', 'apps/*', '!apps/web'] }) } },
  },
  {
    name: 'a helper of the other package is between',
    files: {
      ...shop, 'apps/web/src/helper.ts': "import * as store from '@shop/store';\nexport const page = (): string => store.load();",
      [app]: "import http from 'node:http';\nimport { page } from './helper.js';\nhttp.createServer(() => page());",
    },
    linted, expect: seen('request handler (apps/web/src/app.ts:3), via page → load'),
    twin: { name: 'start-up calls the helper', files: { [app]: "import { page } from './helper.js';\npage();" } },
  },
  {
    name: 'an entry of the package under another path',
    files: { ...shop, [app]: serves('@shop/store/load') }, linted, expect: inApp,
    twin: { name: 'an entry that there is not', files: { [app]: serves('@shop/store/other') } },
  },
  {
    name: 'entries that name what is built',
    files: { ...shop, 'packages/store/package.json': packageJson('@shop/store', { main: 'dist/index.js', types: 'dist/index.d.ts' }), [app]: serves('@shop/store') },
    linted, expect: inApp,
    twin: { name: 'at start-up', files: unused },
  },
  {
    name: 'entries of several builds',
    files: {
      ...shop, [app]: serves('@shop/store/load'),
      'packages/store/package.json': packageJson('@shop/store', { exports: { './load': { types: './build/types/load.d.ts', import: './build/esm/load.js', require: './build/cjs/load.cjs' } } }),
    },
    linted, expect: inApp,
    twin: { name: 'an entry made from another file', files: { 'packages/store/package.json': packageJson('@shop/store', { exports: { './load': './build/esm/other.js' } }) } },
  },
  {
    name: 'the other package’s own paths',
    files: {
      ...shop, 'apps/web/tsconfig.json': tsconfig.replace('"noEmit":true', '"noEmit":true,"paths":{"~store/*":["../../packages/store/src/*.ts"]}'),
      [app]: serves('~store/load'),
    },
    linted, expect: inApp,
    twin: { name: 'paths that lead elsewhere', files: { 'apps/web/tsconfig.json': tsconfig } },
  },
  {
    name: 'the source by a relative path',
    files: { ...shop, [app]: serves('../../../packages/store/src/load.js') }, linted, expect: inApp,
    twin: { name: 'a file of the same name of its own', files: { 'apps/web/src/load.ts': 'export const load = (): number => 1;', [app]: serves('./load.js') } },
  },
  {
    name: 'a package that depends on one that depends on this',
    files: {
      ...shop, 'packages/pages/package.json': packageJson('@shop/pages', { ...usesStore, exports: './src/index.ts' }), 'packages/pages/tsconfig.json': tsconfig,
      'packages/pages/src/index.ts': "import { load } from '@shop/store';\nexport function page(): string { return load(); }",
      'apps/web/package.json': packageJson('web', { dependencies: { '@shop/pages': 'workspace:*' } }),
      [app]: "import http from 'node:http';\nimport { page } from '@shop/pages';\nhttp.createServer(() => page());",
    },
    linted, expect: seen('request handler (apps/web/src/app.ts:3), via page → load'),
    twin: { name: 'start-up calls what is between', files: { [app]: "import { page } from '@shop/pages';\npage();" } },
  },
  {
    name: 'a method of a class of this package',
    files: {
      ...shop, 'packages/store/src/load.ts': "import { readFileSync } from 'node:fs';\nexport class Store {\n  load(): string { return readFileSync('a', 'utf8'); }\n}",
      [app]: "import http from 'node:http';\nimport { Store } from '@shop/store';\nconst store = new Store();\nhttp.createServer(() => store.load());",
    },
    linted, expect: seen('request handler (apps/web/src/app.ts:4), via Store.load', 3),
    twin: {
      name: 'a method of the same name of another class',
      files: { [app]: "import http from 'node:http';\nimport { Store } from '@shop/store';\nclass Other { load(): number { return 1; } }\nconst store = new Other();\nhttp.createServer(() => store.load());\nvoid Store;" },
    },
  },
  {
    name: 'JavaScript without a tsconfig',
    files: { ...filesWithout(shop, 'apps/web/tsconfig.json'), 'apps/web/server.cjs': "const http = require('node:http');\nconst { load } = require('@shop/store');\nhttp.createServer(() => load());" },
    linted, expect: seen('request handler (apps/web/server.cjs:3), via load'),
    twin: { name: 'in what is built', files: { 'apps/web/server.cjs': '', 'apps/web/dist/server.cjs': "require('node:http').createServer(() => require('@shop/store').load());" } },
  },
  {
    name: 'half-written files beside the handler, and a half-written tsconfig',
    files: {
      ...shop, 'apps/web/tsconfig.json': '{ "extends": "./nowhere.json", "include": ["src"], "compilerOptions": {', [app]: serves('@shop/store'),
      'apps/web/src/broken.ts': "import { load } from '@shop/store';\nexport class { load( { = load",
    },
    linted, expect: inApp,
    twin: { name: 'at start-up', files: unused },
  },
  {
    name: 'a tsconfig that only refers to others',
    files: {
      ...shop, 'apps/web/tsconfig.json': JSON.stringify({ files: [], references: [{ path: './tsconfig.app.json' }] }), 'apps/web/tsconfig.app.json': tsconfig,
      [app]: serves('@shop/store'),
    },
    linted, expect: inApp,
    twin: { name: 'at start-up', files: unused },
  },
  {
    name: 'names that the other package gives its own files',
    files: {
      ...shop, 'apps/web/package.json': packageJson('web', { ...usesStore, imports: { '#helper': './src/helper.ts' } }),
      'apps/web/src/helper.ts': "export { load } from '@shop/store';", [app]: serves('#helper'),
    },
    linted, expect: inApp,
    twin: { name: 'a file that does not hand it on', files: { 'apps/web/src/helper.ts': 'export const load = (): number => 1;' } },
  },
  {
    name: 'an asynchronous function of this package that nothing calls',
    files: { ...shop, 'packages/store/src/load.ts': load.replace('function load(): string', 'async function load(): Promise<string>') },
    linted, expect: seen('async function `load`'),
    twin: { name: 'another package awaits it when it starts', files: { [app]: "import { load } from '@shop/store';\nawait load();" } },
  },
  {
    name: 'a timer of the other package',
    files: { ...shop, [app]: "import { load } from '@shop/store';\nsetInterval(load, 1000);" },
    linted, expect: seen('timer callback'),
    twin: {
      name: 'an asynchronous function of the other package that nothing is seen to call',
      files: { [app]: "import { load } from '@shop/store';\nexport async function run(): Promise<string> { return load(); }" },
    },
  },
  {
    name: 'what a handler fills once, of which another program has its own',
    files: {
      ...shop,
      'packages/store/src/load.ts': "import { readFileSync } from 'node:fs';\nlet text = '';\nexport function load(): string { return (text ||= readFileSync('a', 'utf8')); }",
      'packages/store/src/server.ts': "import http from 'node:http';\nimport { load } from './load.js';\nhttp.createServer(() => load());", [app]: startsUp,
    },
    linted, expect: seen('request handler (packages/store/src/server.ts:3), via load', 3),
    twin: {
      name: 'this program fills it when it starts',
      files: { 'packages/store/src/server.ts': "import http from 'node:http';\nimport { load } from './load.js';\nload();\nhttp.createServer(() => load());" },
    },
  },
  {
    name: 'what handlers of two programs fill, of which one fills it when it starts',
    files: {
      ...shop,
      'packages/store/src/load.ts': "import { readFileSync } from 'node:fs';\nlet text = '';\nexport function load(): string { return (text ||= readFileSync('a', 'utf8')); }",
      [app]: `${serves('@shop/store')}\nload();`,
      'apps/admin/package.json': packageJson('admin', usesStore), 'apps/admin/tsconfig.json': tsconfig, 'apps/admin/src/app.ts': serves('@shop/store'),
    },
    linted, expect: seen('request handler (apps/admin/src/app.ts:3), via load, and 1 more', 3),
    twin: { name: 'and the other one too', files: { 'apps/admin/src/app.ts': `${serves('@shop/store')}\nload();` } },
  },
  {
    name: 'an asynchronous function of this package that only an unused one of another package calls',
    files: {
      ...shop, 'packages/store/src/load.ts': load.replace('function load(): string', 'async function load(): Promise<string>'),
      [app]: "import { load } from '@shop/store';\nexport async function run(): Promise<string> { return load(); }",
    },
    linted, expect: seen('async function `load`'),
    twin: { name: 'and a third one’s start-up', files: { 'apps/web/src/main.ts': "import { load } from '@shop/store';\nawait load();" } },
  },
  {
    name: 'an asynchronous method that only tests of its own package call',
    files: {
      ...shop, [app]: 'export {};',
      'packages/store/src/load.ts': `import { readFileSync } from 'node:fs';
export class Loader {
  async load(): Promise<string> { return readFileSync('a', 'utf8'); }
}`,
      'packages/store/src/load.test.ts': "import { test } from 'vitest';\nimport { Loader } from './load.js';\ntest('it', async () => { await new Loader().load(); });",
    },
    linted, expect: seen('async method `Loader.load`', 3),
    twin: {
      name: 'tests of other packages too, to which it is offered',
      files: { 'apps/web/src/app.test.ts': "import { test } from 'vitest';\nimport { Loader } from '@shop/store';\ntest('it', async () => { await new Loader().load(); });" },
    },
  },
  {
    name: 'a framework that only the other package uses',
    files: { ...shop, [app]: "import fastify from 'fastify';\nimport { load } from '@shop/store';\nfastify().get('/a', () => load());" },
    linted, expect: seen('route handler `GET /a` (apps/web/src/app.ts:3), via load'),
    twin: { name: 'its tests alone', files: { [app]: 'export {};', 'apps/web/src/app.test.ts': "import { test } from 'vitest';\nimport { load } from '@shop/store';\ntest('it', () => { load(); });" } },
  },
];

function filesWithout(files: Files, left: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([file]) => file !== left));
}
