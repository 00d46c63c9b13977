import type { Files } from '../support/programs.js';
import type { UnblockSettings } from '../../src/rule/settings-schema.js';

/** A program that calls a package in a handler, what is reported, and what has to differ for silence. */
export interface PackageCase {
  readonly name: string;
  /** The package `pkg`, by paths inside of it. */
  readonly files: Files;
  /** The module that handles requests: `load` is imported from `pkg` when left out. */
  readonly app?: string;
  /** The end of the message: `load → read (lib/read.js:2)`, for `readFileSync` of `node:fs` unless it says otherwise. */
  readonly reaches: string;
  readonly silent: { readonly name: string; readonly files?: Files; readonly app?: string; readonly settings?: UnblockSettings };
}

/** A package.json, and one file of CommonJS or of ES modules. */
const commonjs = { 'package.json': '{ "name": "pkg", "version": "1.0.0" }' };
const esm = { 'package.json': '{ "name": "pkg", "version": "1.0.0", "type": "module", "exports": "./index.js" }' };

export const handler = (imports: string, call: string): string => `
  import { createServer } from 'node:http';
  ${imports}
  createServer((request, response) => { response.end(${call}); });
`;

const reading = "import { readFileSync } from 'node:fs';\nexport function load() { return readFileSync('a'); }\n";
const promising = "import { readFile } from 'node:fs/promises';\nexport function load() { return readFile('a'); }\n";

/** How packages are found, and what they export. */
export const forms: readonly PackageCase[] = [
  {
    name: 'an ES module',
    files: { ...esm, 'index.js': reading },
    reaches: 'load (index.js:2)',
    silent: { name: 'which reads asynchronously', files: { 'index.js': promising } },
  },
  {
    name: 'conditions of `exports`, in their order',
    files: {
      'package.json': `{ "name": "pkg", "exports": { ".": {
        "browser": "./no.js", "types": "./no.d.ts", "node": { "import": "./lib/node.js" }, "default": "./no.js" } } }`,
      'lib/node.js': reading,
      'no.js': promising,
    },
    reaches: 'load (lib/node.js:2)',
    silent: { name: 'another build', files: { 'package.json': '{ "name": "pkg", "exports": { "browser": "./lib/node.js", "default": "./no.js" } }' } },
  },
  {
    name: 'only a condition for `require`',
    files: { 'package.json': '{ "name": "pkg", "exports": { "require": "./index.cjs" } }', 'index.cjs': "exports.load = () => require('fs').readFileSync('a');\n" },
    reaches: 'load (index.cjs:1)',
    silent: { name: 'for nobody', files: { 'package.json': '{ "name": "pkg", "exports": { "deno": "./index.cjs" } }' } },
  },
  {
    name: 'a pattern of subpaths, and `imports`',
    files: {
      'package.json': '{ "name": "pkg", "exports": { "./*": "./lib/*.js" }, "imports": { "#read": "./lib/read.js" } }',
      'lib/load.js': "export { read as load } from '#read';\n",
      'lib/read.js': "import fs from 'node:fs';\nexport const read = () => fs.readFileSync('a');\n",
    },
    app: handler("import { load } from 'pkg/load';", 'load()'),
    reaches: 'read (lib/read.js:2)',
    silent: { name: 'a subpath that is not exported', app: handler("import { load } from 'pkg/lib/load.js';", 'load()') },
  },
  {
    name: '`main` without its ending',
    files: { 'package.json': '{ "name": "pkg", "main": "lib/main" }', 'lib/main.js': "const fs = require('fs');\nexports.load = function () { return fs.readFileSync('a'); };\n" },
    reaches: 'load (lib/main.js:2)',
    silent: { name: 'a package without JavaScript', files: { 'package.json': '{ "name": "pkg", "main": "lib/main.node" }', 'lib/main.node': "exports.load = () => require('fs').readFileSync('a');\n" } },
  },
  {
    name: 'a `main` that is missing',
    files: { 'package.json': '{ "name": "pkg", "main": "./dist/main.js" }', 'index.js': "exports.load = () => require('fs').readFileSync('a');\n" },
    reaches: 'load (index.js:1)',
    silent: { name: 'where `exports` names it', files: { 'package.json': '{ "name": "pkg", "exports": "./dist/main.js" }' } },
  },
  {
    name: 'CommonJS under its default name',
    files: {
      'package.json': '{ "name": "pkg", "exports": "./index.mjs" }', 'index.mjs': "import lib from './lib.cjs';\nexport const load = () => lib.read();\n",
      'lib.cjs': "exports.read = () => require('fs').readFileSync('a');\nexports.count = () => 1;\n",
    },
    reaches: 'load → read (lib.cjs:1)',
    silent: { name: 'its neighbour', files: { 'index.mjs': "import lib from './lib.cjs';\nexport const load = () => lib.count();\n" } },
  },
  {
    name: 'all of CommonJS by one name',
    files: { ...commonjs, 'index.js': "exports.load = () => require('fs').readFileSync('a');\nexports.count = () => 1;\n" },
    app: handler("import pkg from 'pkg';", 'pkg.load()'),
    reaches: 'load (index.js:1)',
    silent: { name: 'its neighbour', app: handler("import pkg from 'pkg';", 'pkg.count()') },
  },
  {
    name: 'all of CommonJS that has a default of its own',
    files: { ...commonjs, 'index.js': "exports.default = () => 1;\nexports.load = () => require('fs').readFileSync('a');\n" },
    app: handler("import pkg from 'pkg';", 'pkg.load()'),
    reaches: 'load (index.js:2)',
    silent: { name: 'which is called', app: handler("import pkg from 'pkg';", 'pkg.default()') },
  },
  {
    name: 'a default export that has the functions',
    files: { ...esm, 'index.js': "import fs from 'fs';\nexport default { load() { return fs.readFileSync('a'); }, count: () => 1 };\n" },
    app: handler("import pkg from 'pkg';", 'pkg.load()'),
    reaches: 'load (index.js:2)',
    silent: { name: 'its neighbour', app: handler("import pkg from 'pkg';", 'pkg.count()') },
  },
  {
    name: '`module.exports =` a function',
    files: { ...commonjs, 'index.js': "const { readFileSync } = require('fs');\nmodule.exports = function loadAll() { return readFileSync('a'); };\n" },
    app: handler("import load from 'pkg';", 'load()'),
    reaches: 'loadAll (index.js:2)',
    silent: { name: 'with a callback', files: { 'index.js': "const { readFile } = require('fs');\nmodule.exports = function loadAll() { return readFile('a', () => {}); };\n" } },
  },
  {
    name: '`module.exports =` an object, which is required',
    files: { ...commonjs, 'index.js': "const fs = require('fs');\nconst load = () => fs.readFileSync('a');\nmodule.exports = { load, count: () => 1 };\n" },
    app: "const http = require('http');\nconst { load } = require('pkg');\nhttp.createServer((request, response) => response.end(load()));\n",
    reaches: 'load (index.js:2)',
    silent: { name: 'its neighbour', app: "const http = require('http');\nconst { count } = require('pkg');\nhttp.createServer((request, response) => response.end(count()));\n" },
  },
  {
    name: 'a property of an exported function',
    files: { ...commonjs, 'index.js': "module.exports = load;\nload.now = () => require('fs').readFileSync('a');\nfunction load() { return 1; }\n" },
    app: handler("import load from 'pkg';", 'load.now()'),
    reaches: 'now (index.js:2)',
    silent: { name: 'the function itself', app: handler("import load from 'pkg';", 'load()') },
  },
  {
    name: 're-exports through files',
    files: {
      ...esm, 'index.js': "export * from './lib/all.js';\n", 'lib/all.js': "export { default as load } from './load.js';\n",
      'lib/load.js': "import { read } from '../read.js';\nexport default function loadFile() { return read(); }\n",
      'read.js': "import * as fs from 'fs';\nexport function read() {\n  return fs.readFileSync('a');\n}\n",
    },
    reaches: 'loadFile → read (read.js:3)',
    silent: { name: 'a local export hides it', files: { 'index.js': "export * from './lib/all.js';\nexport const load = () => 1;\n" } },
  },
  {
    name: 'what TypeScript makes of ES modules',
    files: {
      ...commonjs,
      'index.js': `
        "use strict";
        var __importDefault = (this && this.__importDefault) || function (mod) { return mod && mod.__esModule ? mod : { "default": mod }; };
        Object.defineProperty(exports, "__esModule", { value: true });
        const load_1 = require("./load");
        Object.defineProperty(exports, "load", { enumerable: true, get: function () { return load_1.load; } });
        __exportStar(require("./more"), exports);
      `,
      'load.js': `
        const node_fs_1 = __importDefault(require("node:fs"));
        const more_1 = require("./more");
        function load() { return (0, more_1.read)(node_fs_1.default); }
        exports.load = load;
      `,
      'more.js': `
        const node_fs_1 = __importDefault(require("node:fs"));
        exports.read = void 0;
        const read = () => node_fs_1.default.readFileSync("a");
        exports.read = read;
      `,
    },
    reaches: 'load → read (more.js:3)',
    silent: { name: 'another export', app: handler("import { count } from 'pkg';", 'count()') },
  },
  {
    name: 'what TypeScript makes of `export *`',
    files: {
      ...commonjs, 'index.js': '__exportStar(require("./more"), exports);\n',
      'more.js': 'exports.load = () => require("fs").readFileSync("a");\n',
    },
    reaches: 'load (more.js:1)',
    silent: { name: 'of something else', files: { 'index.js': '__exportStar(require("./more"), {});\n' } },
  },
  {
    name: 'what esbuild makes of ES modules',
    files: {
      ...commonjs,
      'index.js': `
        var index_exports = {};
        __export(index_exports, { load: () => load });
        module.exports = __toCommonJS(index_exports);
        var import_fs = __toESM(require("fs"), 1);
        function load() { return import_fs.default.readFileSync("a"); }
        0 && (module.exports = { load });
      `,
    },
    reaches: 'load (index.js:5)',
    silent: { name: 'a member of the name of something else', files: { 'index.js': 'const fs = { readFileSync: () => 1 };\nexports.load = () => fs.readFileSync("a");\n' } },
  },
  {
    name: 'a method of a class, and what it calls on itself',
    files: { ...esm, 'index.js': "import fs from 'fs';\nexport class Store {\n  load() { return this.#read(); }\n  #read() { return fs.readFileSync('a'); }\n  count() { return 1; }\n}\n" },
    app: handler("import { Store } from 'pkg';\nconst store = new Store();", 'store.load()'),
    reaches: 'Store.load → Store.#read (index.js:4)',
    silent: { name: 'another method', app: handler("import { Store } from 'pkg';\nconst store = new Store();", 'store.count()') },
  },
  {
    name: 'a constructor, inherited',
    files: { ...esm, 'index.js': "import fs from 'fs';\nclass Base { constructor() { fs.readFileSync('a'); } }\nexport default class Store extends Base {}\n" },
    app: handler("import Store from 'pkg';", 'new Store()'),
    reaches: 'new Base (index.js:2)',
    silent: { name: 'of its own', files: { 'index.js': "import fs from 'fs';\nclass Base {}\nexport default class Store extends Base { constructor() { super(); } }\n" } },
  },
  {
    name: 'a field of a class',
    files: { ...esm, 'index.js': "import fs from 'fs';\nexport class Store { text = fs.readFileSync('a'); }\n" },
    app: handler("import { Store } from 'pkg';", 'new Store()'),
    reaches: 'Store (index.js:2)',
    silent: { name: 'of all its instances', files: { 'index.js': "import fs from 'fs';\nexport class Store { static text = fs.readFileSync('a'); }\n" } },
  },
  {
    name: 'a class written as a function',
    files: { ...commonjs, 'index.js': "module.exports = Store;\nfunction Store() {}\nStore.prototype.load = function () { return require('fs').readFileSync('a'); };\n" },
    app: handler("import Store from 'pkg';", 'new Store().load()'),
    reaches: 'load (index.js:3)',
    silent: { name: 'a method of its own, not of instances', app: handler("import Store from 'pkg';", 'Store.load()') },
  },
  {
    name: 'what a function of the package makes',
    files: { ...esm, 'index.js': "import fs from 'fs';\nexport function create() { return { load: () => fs.readFileSync('a') }; }\n" },
    app: handler("import { create } from 'pkg';\nconst store = create();", 'store.load()'),
    reaches: 'load (index.js:2)',
    silent: { name: 'is only made', app: handler("import { create } from 'pkg';", 'create()') },
  },
  {
    name: 'through another package without rows',
    files: {
      ...esm, 'index.js': "export { find as load } from 'finder';\n", 'node_modules/finder/package.json': '{ "name": "finder", "type": "module" }',
      'node_modules/finder/index.js': "import fs from 'fs';\nexport function find() { return fs.existsSync('a'); }\n",
    },
    reaches: '`existsSync` of `node:fs` through find (node_modules/finder/index.js:2)',
    silent: { name: 'which is not installed', files: { 'index.js': "export { find as load } from 'another';\n" } },
  },
  {
    name: 'to a row of another package',
    files: {
      ...esm, 'index.js': "import { readJsonSync } from 'fs-extra';\nexport function load() { return readJsonSync('a'); }\n",
      'node_modules/fs-extra/package.json': '{ "name": "fs-extra" }',
      'node_modules/fs-extra/index.js': "exports.readJsonSync = () => require('fs').readFileSync('a');\nexports.readJson = exports.readJsonSync;\n",
    },
    reaches: '`readJsonSync` of `fs-extra` through load (index.js:2)',
    silent: { name: 'to its asynchronous neighbour', files: { 'index.js': "import { readJson } from 'fs-extra';\nexport function load() { return readJson('a'); }\n" } },
  },
];
