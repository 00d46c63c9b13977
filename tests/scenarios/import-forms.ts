import type { Scenario } from '../support/lint-snippet.js';

/** Every way a blocking API gets its name in a file. */
export const cases: readonly Scenario[] = [
  {
    name: 'named import in an async function',
    code: `
      import { readFileSync } from 'node:fs';
      export async function load() {
        return readFileSync('a.txt', 'utf8'); // ! no-sync-fs
      }`,
    messages: [/`?readFileSync`?.*node:fs\/promises|`?readFileSync`?.*readFile/],
  },
  {
    name: 'named import without the node: prefix',
    code: `
      import { readFileSync } from 'fs';
      export async function load() {
        return readFileSync('a.txt', 'utf8'); // ! no-sync-fs
      }`,
  },
  {
    name: 'renamed import',
    code: `
      import { readFileSync as slurp } from 'node:fs';
      export async function load() {
        return slurp('a.txt', 'utf8'); // ! no-sync-fs
      }`,
    messages: [/readFileSync/],
  },
  {
    name: 'import renamed to the name of its own twin',
    code: `
      import { readFileSync as readFile } from 'node:fs';
      export async function load() {
        return readFile('a.txt', 'utf8'); // ! no-sync-fs
      }`,
  },
  {
    name: 'default import',
    code: `
      import fs from 'node:fs';
      export async function load() {
        return fs.readFileSync('a.txt', 'utf8'); // ! no-sync-fs
      }`,
  },
  {
    name: 'default import under another name, without prefix',
    code: `
      import disk from 'fs';
      export async function load() {
        return disk.statSync('a.txt').size; // ! no-sync-fs
      }`,
  },
  {
    name: 'namespace import',
    code: `
      import * as fs from 'node:fs';
      export async function load() {
        return fs.readdirSync('.'); // ! no-sync-fs
      }`,
  },
  {
    // Node's types leave the default export out; it is there.
    name: 'default export reached through the namespace',
    compiles: false,
    code: `
      import * as fs from 'node:fs';
      export async function load() {
        return fs.default.readdirSync('.'); // ! no-sync-fs
      }`,
  },
  {
    name: 'import { default as fs }',
    code: `
      import { default as fs } from 'node:fs';
      export async function load() {
        return fs.readdirSync('.'); // ! no-sync-fs
      }`,
  },
  {
    name: 'default and named import side by side',
    code: `
      import fs, { readFileSync } from 'node:fs';
      export async function load() {
        const names = fs.readdirSync('.'); // ! no-sync-fs
        return names.map((name) => readFileSync(name)); // ! no-sync-fs
      }`,
  },
  {
    name: 'import equals require in TypeScript',
    file: 'src/a.cts',
    code: `
      import fs = require('fs');
      export async function load() {
        return fs.readFileSync('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'require into a constant',
    language: 'cjs',
    code: `
      const fs = require('fs');
      module.exports.load = async function load() {
        return fs.readFileSync('a.txt'); // ! no-sync-fs
      };`,
  },
  {
    name: 'require with the node: prefix, used in place',
    language: 'cjs',
    code: `
      module.exports.load = async () => {
        return require('node:fs').readFileSync('a.txt'); // ! no-sync-fs
      };`,
  },
  {
    name: 'destructured require',
    language: 'cjs',
    code: `
      const { readFileSync, existsSync } = require('fs');
      module.exports.load = async function load() {
        if (!existsSync('a.txt')) return null; // ! no-sync-fs
        return readFileSync('a.txt'); // ! no-sync-fs
      };`,
  },
  {
    name: 'destructured and renamed require',
    language: 'cjs',
    code: `
      const { execSync: run } = require('node:child_process');
      module.exports.version = async () => run('git --version').toString(); // ! no-sync-process`,
  },
  {
    name: 'one member of a require',
    language: 'cjs',
    code: `
      const gzip = require('zlib').gzipSync;
      module.exports.pack = async (text) => gzip(text); // ! no-sync-compression`,
  },
  {
    // Loading a module that is built into Node touches no disk: only the read is reported.
    name: 'require of a built-in inside the async function',
    language: 'cjs',
    code: `
      module.exports.load = async function load() {
        const { readFileSync } = require('fs');
        return readFileSync('a.txt'); // ! no-sync-fs
      };`,
  },
  {
    name: 'global require in a TypeScript file',
    file: 'src/a.cts',
    code: `
      const fs = require('fs');
      export async function load() {
        return fs.readFileSync('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'createRequire',
    code: `
      import { createRequire } from 'node:module';
      const require = createRequire(import.meta.url);
      const fs = require('fs');
      export async function load() {
        return fs.readFileSync('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'createRequire under another name, destructured',
    code: `
      import module from 'node:module';
      const load = module.createRequire(import.meta.url);
      const { spawnSync } = load('node:child_process');
      export async function version() {
        return spawnSync('git', ['--version']).stdout; // ! no-sync-process
      }`,
  },
  {
    name: 'process.getBuiltinModule',
    code: `
      const fs = process.getBuiltinModule('node:fs');
      export async function load() {
        return fs.readFileSync('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'process.getBuiltinModule, destructured, from an imported process',
    code: `
      import process from 'node:process';
      const { scryptSync } = process.getBuiltinModule('crypto');
      export async function hash(password: string) {
        return scryptSync(password, 'salt', 32); // ! no-sync-crypto
      }`,
  },
  {
    name: 'top-level await import',
    code: `
      const fs = await import('node:fs');
      export async function load() {
        return fs.readFileSync('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'destructured await import inside the function',
    code: `
      export async function load() {
        const { readFileSync } = await import('fs');
        return readFileSync('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'default of an await import',
    code: `
      export async function load() {
        const { default: fs } = await import('node:fs');
        return fs.readFileSync('a.txt'); // ! no-sync-fs
      }`,
  },
  {
    name: 'await import used in place',
    code: `
      export async function load() {
        return (await import('node:fs')).readFileSync('a.txt'); // ! no-sync-fs
      }`,
  },
];
