import type { Case } from '../case.js';

const inputs = ['a.txt', 'missing'];

/** Forms of ES imports, and what becomes of them. */
export const imports: readonly Case[] = [
  {
    name: 'one of several names', expected: 'fixed', inputs,
    code: `
      import { constants, readFileSync, type Stats } from 'node:fs';
      export type Kept = Stats;
      export async function run(path: string) { return [constants.R_OK, readFileSync(path, 'utf8')]; }
    `,
    becomes: `
      import { constants, type Stats } from 'node:fs';
      import { readFile } from 'node:fs/promises';
      export type Kept = Stats;
      export async function run(path: string) { return [constants.R_OK, await readFile(path, 'utf8')]; }
    `,
  },
  {
    name: 'the import of the promises is extended', expected: 'fixed', inputs,
    code: `
      import { readFileSync } from 'node:fs';
      import { stat } from 'node:fs/promises';
      export async function run(path: string) { return [(await stat('a.txt')).size, readFileSync(path, 'utf8')]; }
    `,
    becomes: `
      import { stat, readFile } from 'node:fs/promises';
      export async function run(path: string) { return [(await stat('a.txt')).size, await readFile(path, 'utf8')]; }
    `,
  },
  {
    name: 'the namespace import of the promises is used', expected: 'fixed', inputs,
    code: `
      import { readFileSync } from 'node:fs';
      import * as fsp from 'node:fs/promises';
      export async function run(path: string) { return [(await fsp.stat('a.txt')).size, readFileSync(path, 'utf8')]; }
    `,
    contains: ['await fsp.readFile(path'],
  },
  {
    name: 'the default import of the promises is used', expected: 'fixed', inputs,
    code: `
      import { readFileSync } from 'node:fs';
      import fsp from 'node:fs/promises';
      export async function run(path: string) { return [(await fsp.stat('a.txt')).size, readFileSync(path, 'utf8')]; }
    `,
    contains: ['await fsp.readFile(path'],
  },
  {
    name: 'the promises of fs are used', expected: 'fixed', inputs,
    code: `
      import { promises, readFileSync } from 'node:fs';
      export async function run(path: string) { return [(await promises.stat('a.txt')).size, readFileSync(path, 'utf8')]; }
    `,
    contains: ['await promises.readFile(path'],
  },
  {
    name: 'a namespace import', expected: 'fixed', inputs,
    code: `
      import * as fs from 'node:fs';
      export async function run(path: string) { return fs.readFileSync(path, 'utf8'); }
    `,
    becomes: `
      import * as fs from 'node:fs';
      export async function run(path: string) { return await fs.promises.readFile(path, 'utf8'); }
    `,
  },
  {
    name: 'a default import with names', expected: 'fixed', inputs,
    code: `
      import fs, { readFileSync } from 'node:fs';
      export async function run(path: string) { return [fs.existsSync('b.txt'), readFileSync(path, 'utf8')]; }
    `,
    contains: ['fs.promises.readFile(path'],
  },
  {
    name: 'the default under its name', expected: 'fixed', inputs,
    code: `
      import { default as files } from 'node:fs';
      export async function run(path: string) { return files.readFileSync(path, 'utf8'); }
    `,
    contains: ['files.promises.readFile(path'],
  },
  {
    name: 'no prefix', expected: 'fixed', inputs,
    code: `
      import { readFileSync } from 'fs';
      export async function run(path: string) { return readFileSync(path, 'utf8'); }
    `,
    becomes: `
      import { readFile } from 'fs/promises';
      export async function run(path: string) { return await readFile(path, 'utf8'); }
    `,
  },
  {
    name: 'a type import of the same module', expected: 'fixed', inputs,
    code: `
      import type { Stats } from 'node:fs';
      import { statSync } from 'node:fs';
      export async function run(path: string) { const stats: Stats = statSync(path); return stats.size; }
    `,
  },
  {
    name: 'a type import of the twin', expected: 'fixed', inputs,
    code: `
      import type { readFile } from 'node:fs/promises';
      import { readFileSync } from 'node:fs';
      export type Read = typeof readFile;
      export async function run(path: string) { return readFileSync(path, 'utf8'); }
    `,
  },
  {
    name: 'a type of the promises', expected: 'fixed', inputs,
    code: `
      import type { FileHandle } from 'node:fs/promises';
      import { readFileSync } from 'node:fs';
      export type Handle = FileHandle;
      export async function run(path: string) { return readFileSync(path, 'utf8'); }
    `,
  },
  {
    name: 'a dynamic import', expected: 'fixed', inputs,
    code: `
      export async function run(path: string) {
        const fs = await import('node:fs');
        return fs.readFileSync(path, 'utf8');
      }
    `,
  },
  {
    name: 'a dynamic import, taken apart', expected: 'fixed', inputs,
    code: `
      export async function run(path: string) {
        const { readFileSync } = await import('node:fs');
        return readFileSync(path, 'utf8');
      }
    `,
  },
  {
    name: 'process.getBuiltinModule and createRequire', expected: 'fixed', inputs,
    code: `
      import { createRequire } from 'node:module';
      const require = createRequire(import.meta.url);
      const fs = require('node:fs') as typeof import('node:fs');
      export async function run(path: string) { return fs.readFileSync(path, 'utf8'); }
    `,
  },
  {
    name: 'an import with two lines and a comment', expected: 'fixed', inputs,
    code: `
      import {
        constants, // kept
        readFileSync, // replaced
      } from 'node:fs';
      export async function run(path: string) { return [constants.W_OK, readFileSync(path, 'utf8')]; }
    `,
  },
  {
    name: 'imports below code', expected: 'fixed', inputs,
    code: `
      export async function run(path: string) { return readFileSync(path, 'utf8'); }
      import { readFileSync } from 'node:fs';
    `,
  },
  {
    name: 'three names, three twins', expected: 'fixed', inputs,
    code: `
      import { existsSync, readFileSync, statSync } from 'node:fs';
      export async function run(path: string) {
        const found = existsSync(path);
        const { size } = statSync(path);
        return [found, size, readFileSync(path, 'utf8')];
      }
    `,
  },
  {
    name: 're-exported through a module of the project', expected: 'fixed', inputs,
    code: `
      import { readFileSync } from './files.js';
      export async function run(path: string) { return readFileSync(path, 'utf8'); }
    `,
    others: { 'files.ts': "export { readFileSync } from 'node:fs';\n" },
  },
  {
    name: 'an import with attributes beside it', expected: 'fixed', inputs,
    code: `
      import data from './data.json' with { type: 'json' };
      import { readFileSync } from 'node:fs';
      export async function run(path: string) { return [data, readFileSync(path, 'utf8')]; }
    `,
    others: { 'data.json': '{"a":1}' },
  },
];
