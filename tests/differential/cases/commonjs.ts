import type { Case } from '../case.js';

const inputs = ['a.txt', 'missing'];

/** CommonJS modules, in JavaScript and in TypeScript. */
export const commonjs: readonly Case[] = [
  {
    name: 'require of the module', expected: 'fixed', file: 'main.cjs', inputs,
    code: `
      const fs = require('node:fs');
      exports.run = async (/** @type {string} */ path) => fs.readFileSync(path, 'utf8');
    `,
    becomes: `
      const fs = require('node:fs');
      exports.run = async (/** @type {string} */ path) => await fs.promises.readFile(path, 'utf8');
    `,
  },
  {
    name: 'require, taken apart', expected: 'fixed', file: 'main.cjs', inputs,
    code: `
      const { readFileSync } = require('fs');
      exports.run = async (/** @type {string} */ path) => readFileSync(path, 'utf8');
    `,
    becomes: `
      const { readFile } = require('fs/promises');
      exports.run = async (/** @type {string} */ path) => await readFile(path, 'utf8');
    `,
  },
  {
    name: 'require, taken apart, with other names', expected: 'fixed', file: 'main.cjs', inputs,
    code: `
      const { constants, readFileSync } = require('fs');
      exports.run = async (/** @type {string} */ path) => [constants.R_OK, readFileSync(path, 'utf8')];
    `,
  },
  {
    name: 'require, taken apart under another name', expected: 'fixed', file: 'main.cjs', inputs,
    code: `
      const { readFileSync: slurp } = require('fs');
      exports.run = async (/** @type {string} */ path) => slurp(path, 'utf8');
    `,
  },
  {
    name: 'a member of require', expected: 'fixed', file: 'main.cjs', inputs,
    code: `
      const read = require('fs').readFileSync;
      exports.run = async (/** @type {string} */ path) => read(path, 'utf8');
    `,
  },
  {
    name: 'require in place', expected: 'fixed', file: 'main.cjs', inputs,
    code: `
      exports.run = async (/** @type {string} */ path) => require('fs').readFileSync(path, 'utf8');
    `,
  },
  {
    name: 'the promises are required', expected: 'fixed', file: 'main.cjs', inputs,
    code: `
      const fs = require('fs');
      const fsp = require('fs').promises;
      exports.run = async (/** @type {string} */ path) => [await fsp.readFile('b.txt', 'utf8'), fs.readFileSync(path, 'utf8')];
    `,
  },
  {
    name: 'the promises are required and taken apart', expected: 'fixed', file: 'main.cjs', inputs,
    code: `
      const { readFileSync } = require('fs');
      const { stat } = require('fs/promises');
      exports.run = async (/** @type {string} */ path) => [(await stat('b.txt')).size, readFileSync(path, 'utf8')];
    `,
  },
  {
    name: 'use strict stays first', expected: 'fixed', file: 'main.cjs', inputs,
    code: `
      'use strict';

      const { readFileSync } = require('fs');

      exports.run = async (/** @type {string} */ path) => readFileSync(path, 'utf8');
    `,
  },
  {
    name: 'module.exports of an object', expected: 'fixed', file: 'main.cjs', inputs,
    code: `
      const fs = require('fs');
      module.exports = {
        async run(/** @type {string} */ path) { return fs.readFileSync(path, 'utf8'); },
      };
    `,
  },
  {
    name: 'existsSync', expected: 'fixed', file: 'main.cjs', inputs,
    code: `
      const fs = require('fs');
      exports.run = async (/** @type {string} */ path) => !fs.existsSync(path);
    `,
  },
  {
    name: 'names that exist', expected: 'fixed', file: 'main.cjs', inputs,
    code: `
      const { statSync } = require('fs');
      exports.run = async (/** @type {string} */ path) => {
        const stat = statSync(path);
        return stat.size;
      };
    `,
  },
  {
    name: 'import equals', expected: 'fixed', file: 'main.cts', inputs,
    code: `
      import fs = require('node:fs');
      export = { run: async (path: string) => fs.readFileSync(path, 'utf8') };
    `,
    becomes: `
      import fs = require('node:fs');
      export = { run: async (path: string) => await fs.promises.readFile(path, 'utf8') };
    `,
  },
  {
    name: 'import equals with descriptors', expected: 'fixed', file: 'main.cts', inputs,
    code: `
      import fs = require('node:fs');
      export = {
        run: async (path: string) => {
          const descriptor = fs.openSync(path, 'r');
          const { size } = fs.fstatSync(descriptor);
          fs.closeSync(descriptor);
          return size;
        },
      };
    `,
  },
  {
    name: 'import equals of a member', expected: 'fixed', file: 'main.cts', inputs,
    code: `
      import fs = require('node:fs');
      import read = fs.readFileSync;
      export = { run: async (path: string) => read(path, 'utf8') };
    `,
  },
  {
    name: 'require in TypeScript', expected: 'fixed', file: 'main.cts', inputs,
    code: `
      const fs = require('node:fs') as typeof import('node:fs');
      export = { run: async (path: string) => fs.readFileSync(path, 'utf8') };
    `,
  },
  {
    name: 'at the top of the module', expected: 'silent', file: 'main.cjs',
    code: `
      const fs = require('fs');
      const text = fs.readFileSync(__filename, 'utf8');
      exports.run = async () => text.length > 0;
    `,
  },
  {
    name: 'crypto', expected: 'fixed', file: 'main.cjs',
    code: `
      const crypto = require('crypto');
      exports.run = async () => crypto.pbkdf2Sync('secret', 'salt', 10, 16, 'sha256').toString('hex');
    `,
  },
  {
    name: 'crypto, taken apart', expected: 'fixed', file: 'main.cjs',
    code: `
      const { scryptSync } = require('crypto');
      exports.run = async () => scryptSync('secret', 'salt', 16, { N: 2 }).toString('hex');
    `,
  },
  {
    name: 'a JavaScript module of ES', expected: 'fixed', file: 'main.js', inputs,
    code: `
      import { readFileSync } from 'fs';
      /** @param {string} path */
      export async function run(path) { return readFileSync(path, 'utf8'); }
    `,
  },
];
