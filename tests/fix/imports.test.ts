import { describeFixes } from './tables.js';

describeFixes('imports', [
  {
    name: 'named import: replaced when nothing else uses it',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string) { return readFileSync(p); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) { return await readFile(p); }
`.slice(1),
  },
  {
    name: 'named import: kept when something else uses it',
    code: `
import { readFileSync } from 'node:fs';
const start = readFileSync('a');
export async function f(p: string) { return [start, readFileSync(p)]; }
`.slice(1),
    fixed: `
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
const start = readFileSync('a');
export async function f(p: string) { return [start, await readFile(p)]; }
`.slice(1),
  },
  {
    name: 'named import: kept when a type uses it',
    code: `
import { readFileSync } from 'node:fs';
export type Reader = typeof readFileSync;
export async function f(p: string) { return readFileSync(p); }
`.slice(1),
    fixed: `
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
export type Reader = typeof readFileSync;
export async function f(p: string) { return await readFile(p); }
`.slice(1),
  },
  {
    name: 'named import: a comment that names it does not keep it',
    code: `
import { readFileSync } from 'node:fs';
// readFileSync was here
export async function f(p: string) { return readFileSync(p); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
// readFileSync was here
export async function f(p: string) { return await readFile(p); }
`.slice(1),
  },
  {
    name: 'one of several names is taken out',
    code: `
import { createReadStream, readFileSync, type Stats } from 'node:fs';
export async function f(p: string): Promise<[Buffer, Stats | undefined, object]> { return [readFileSync(p), undefined, createReadStream(p)]; }
`.slice(1),
    fixed: `
import { createReadStream, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
export async function f(p: string): Promise<[Buffer, Stats | undefined, object]> { return [await readFile(p), undefined, createReadStream(p)]; }
`.slice(1),
  },
  {
    name: 'several lines keep theirs',
    code: `
import {
  createReadStream, // streams
  readFileSync,
} from 'node:fs';
export async function f(p: string) { return [createReadStream(p), readFileSync(p)]; }
`.slice(1),
    fixed: `
import {
  createReadStream, // streams
} from 'node:fs';
import { readFile } from 'node:fs/promises';
export async function f(p: string) { return [createReadStream(p), await readFile(p)]; }
`.slice(1),
  },
  {
    name: 'existing import of the twin\'s module is extended',
    code: `
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
export async function f(p: string) { return [await stat(p), readFileSync(p)]; }
`.slice(1),
    fixed: `
import { stat, readFile } from 'node:fs/promises';
export async function f(p: string) { return [await stat(p), await readFile(p)]; }
`.slice(1),
  },
  {
    name: 'existing import of the twin is used',
    code: `
import { readFileSync } from 'node:fs';
import { readFile as read } from 'fs/promises';
export async function f(p: string) { return [await read(p), readFileSync(p)]; }
`.slice(1),
    fixed: `
import { readFile as read } from 'fs/promises';
export async function f(p: string) { return [await read(p), await read(p)]; }
`.slice(1),
  },
  {
    name: 'a type-only import is no import of values',
    code: `
import { readFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
export async function f(p: string, h?: FileHandle) { return [h, readFileSync(p)]; }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
export async function f(p: string, h?: FileHandle) { return [h, await readFile(p)]; }
`.slice(1),
  },
  {
    name: 'promises of fs under a name',
    code: `
import { promises as fsp, readFileSync } from 'node:fs';
export async function f(p: string) { return [await fsp.stat(p), readFileSync(p)]; }
`.slice(1),
    fixed: `
import { promises as fsp } from 'node:fs';
export async function f(p: string) { return [await fsp.stat(p), await fsp.readFile(p)]; }
`.slice(1),
  },
  {
    name: 'default import of the promises',
    code: `
import { readFileSync } from 'node:fs';
import fsp from 'node:fs/promises';
export async function f(p: string) { return [await fsp.stat(p), readFileSync(p)]; }
`.slice(1),
    fixed: `
import fsp from 'node:fs/promises';
export async function f(p: string) { return [await fsp.stat(p), await fsp.readFile(p)]; }
`.slice(1),
  },
  {
    name: 'default import of fs',
    code: `
import fs from 'fs';
export async function f(p: string) { return fs.readFileSync(p); }
`.slice(1),
    fixed: `
import fs from 'fs';
export async function f(p: string) { return await fs.promises.readFile(p); }
`.slice(1),
  },
  {
    name: 'namespace import of fs beside a named one',
    code: `
import * as fs from 'node:fs';
import { readFileSync } from 'node:fs';
export async function f(p: string) { return [fs.constants.R_OK, readFileSync(p)]; }
`.slice(1),
    fixed: `
import * as fs from 'node:fs';
export async function f(p: string) { return [fs.constants.R_OK, await fs.promises.readFile(p)]; }
`.slice(1),
  },
  {
    name: 'renamed import',
    code: `
import { readFileSync as slurp } from 'node:fs';
export async function f(p: string) { return slurp(p); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) { return await readFile(p); }
`.slice(1),
  },
  {
    name: 'the name is taken by a function that wraps it',
    code: `
import { readFileSync } from 'node:fs';
export async function readFile(p: string) { return readFileSync(p); }
`.slice(1),
    fixed: `
import { readFile as readFileAsync } from 'node:fs/promises';
export async function readFile(p: string) { return await readFileAsync(p); }
`.slice(1),
  },
  {
    name: 'the name is taken by the callback form',
    code: `
import { readFile, readFileSync } from 'node:fs';
export async function f(p: string) { readFile(p, () => {}); return readFileSync(p); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs';
import { readFile as readFileAsync } from 'node:fs/promises';
export async function f(p: string) { readFile(p, () => {}); return await readFileAsync(p); }
`.slice(1),
  },
  {
    name: 'the name is taken by a parameter',
    code: `
import { statSync } from 'node:fs';
export async function f(p: string, stat: number) { return [stat, statSync(p)]; }
`.slice(1),
    fixed: `
import { stat as statAsync } from 'node:fs/promises';
export async function f(p: string, stat: number) { return [stat, await statAsync(p)]; }
`.slice(1),
  },
  {
    name: 'method of the same name does not recurse',
    code: `
import { readFileSync } from 'node:fs';
export class Store { async readFile(p: string) { return readFileSync(p); } }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export class Store { async readFile(p: string) { return await readFile(p); } }
`.slice(1),
  },
  {
    name: 'style: no prefix, no semicolons, double quotes',
    code: `
import { readFileSync } from "fs"
import { join } from "path"
export async function f(p: string) { return readFileSync(join(p, "a")) }
`.slice(1),
    fixed: `
import { readFile } from "fs/promises"
import { join } from "path"
export async function f(p: string) { return await readFile(join(p, "a")) }
`.slice(1),
  },
  {
    name: 'a comment behind the import stays there',
    code: `
import { existsSync, readFileSync } from 'node:fs'; // files
export async function f(p: string) { return existsSync('a') && readFileSync(p); }
export const now = existsSync('b');
`.slice(1),
    fixed: `
import { existsSync } from 'node:fs'; // files
import { readFile, access } from 'node:fs/promises';
export async function f(p: string) { return await access('a').then(() => true, () => false) && await readFile(p); }
export const now = existsSync('b');
`.slice(1),
  },
  {
    name: 'require, destructured',
    file: 'src/a.cjs',
    package: { 'type': 'commonjs' },
    code: `
const { readFileSync } = require('node:fs');
exports.f = async (p) => readFileSync(p);
`.slice(1),
    fixed: `
const { readFile } = require('node:fs/promises');
exports.f = async (p) => await readFile(p);
`.slice(1),
  },
  {
    name: 'require, destructured, still used',
    file: 'src/a.cjs',
    package: { 'type': 'commonjs' },
    code: `
const { readFileSync } = require('fs');
exports.start = readFileSync('a');
exports.f = async (p) => readFileSync(p);
`.slice(1),
    fixed: `
const { readFileSync } = require('fs');
const { readFile } = require('fs/promises');
exports.start = readFileSync('a');
exports.f = async (p) => await readFile(p);
`.slice(1),
  },
  {
    name: 'require of the module',
    file: 'src/a.cjs',
    package: { 'type': 'commonjs' },
    code: `
const fs = require('fs');
exports.f = async (p) => fs.readFileSync(p);
`.slice(1),
    fixed: `
const fs = require('fs');
exports.f = async (p) => await fs.promises.readFile(p);
`.slice(1),
  },
  {
    name: 'require in place',
    file: 'src/a.cjs',
    package: { 'type': 'commonjs' },
    code: `
exports.f = async (p) => require('fs').readFileSync(p);
`.slice(1),
    fixed: `
exports.f = async (p) => await require('fs').promises.readFile(p);
`.slice(1),
  },
  {
    name: 'require inside the function',
    file: 'src/a.cjs',
    package: { 'type': 'commonjs' },
    code: `
exports.f = async (p) => {
  const { readFileSync } = require('fs');
  return readFileSync(p);
};
`.slice(1),
    fixed: `
exports.f = async (p) => {
  const { readFile } = require('fs/promises');
  return await readFile(p);
};
`.slice(1),
  },
  {
    name: 'require of two modules, promisify is missing',
    file: 'src/a.cjs',
    package: { 'type': 'commonjs' },
    code: `
'use strict';
const { gzipSync } = require('zlib');
exports.f = async (b) => gzipSync(b);
`.slice(1),
    fixed: `
'use strict';
const { gzip } = require('zlib');
const { promisify } = require('util');
exports.f = async (b) => await promisify(gzip)(b);
`.slice(1),
  },
  {
    name: 'import = require',
    file: 'src/a.cts',
    package: { 'type': 'commonjs' },
    code: `
import zlib = require('node:zlib');
async function f(b: Buffer) { return zlib.gzipSync(b); }
export = f;
`.slice(1),
    fixed: `
import zlib = require('node:zlib');
import util = require('node:util');
async function f(b: Buffer) { return await util.promisify(zlib.gzip)(b); }
export = f;
`.slice(1),
  },
  {
    name: 'a constant that stands for the function',
    code: `
import fs from 'node:fs';
const read = fs.readFileSync;
export async function f(p: string) { return read(p); }
`.slice(1),
    fixed: `
import fs from 'node:fs';
export async function f(p: string) { return await fs.promises.readFile(p); }
`.slice(1),
  },
  {
    name: 'destructured from the module',
    code: `
import fs from 'node:fs';
const { readFileSync, existsSync } = fs;
export async function f(p: string) { return existsSync('a') && readFileSync(p); }
`.slice(1),
    fixed: `
import fs from 'node:fs';
export async function f(p: string) { return await fs.promises.access('a').then(() => true, () => false) && await fs.promises.readFile(p); }
`.slice(1),
  },
  {
    name: 'dynamic import',
    code: `
export async function f(p: string) {
  const { readFileSync } = await import('node:fs');
  return readFileSync(p);
}
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
export async function f(p: string) {
  return await readFile(p);
}
`.slice(1),
  },
  {
    name: 'nothing is imported yet',
    code: `
export async function f(ms: number) {
  const end = Date.now() + ms;
  while (Date.now() < end) {}
}
`.slice(1),
    fixed: `
import { setTimeout } from 'node:timers/promises';
export async function f(ms: number) {
  const end = Date.now() + ms;
  while (Date.now() < end) { await setTimeout(Math.max(0, end - Date.now())); }
}
`.slice(1),
  },
  {
    name: 'nothing is imported yet, below a directive and a licence',
    file: 'src/a.js',
    code: `
// Copyright

// about f
export async function f(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10); // wait
}
`.slice(1),
    fixed: `
// Copyright

import { setTimeout } from 'node:timers/promises';
// about f
export async function f(ms) {
  await setTimeout(10); // wait
}
`.slice(1),
  },
  {
    name: 'the global timer is used as well',
    code: `
export async function f(ms: number) {
  const end = Date.now() + ms;
  while (Date.now() < end) {}
  setTimeout(() => {}, ms);
}
`.slice(1),
    fixed: `
import { setTimeout as delay } from 'node:timers/promises';
export async function f(ms: number) {
  const end = Date.now() + ms;
  while (Date.now() < end) { await delay(Math.max(0, end - Date.now())); }
  setTimeout(() => {}, ms);
}
`.slice(1),
  },
  {
    name: 'two names come together with promisify',
    code: `
import { gzipSync } from 'node:zlib';
import { promisify } from 'node:util';
export async function f(b: string) { return [promisify, gzipSync(b)]; }
`.slice(1),
    fixed: `
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
export async function f(b: string) { return [promisify, await promisify(gzip)(b)]; }
`.slice(1),
  },
  {
    name: 'constructor injection of the module',
    code: `
import type * as fs from 'node:fs';
export class Store {
  constructor(private readonly files: typeof fs) {}
  async load(p: string) { return this.files.readFileSync(p); }
}
`.slice(1),
    fixed: `
import type * as fs from 'node:fs';
export class Store {
  constructor(private readonly files: typeof fs) {}
  async load(p: string) { return await this.files.promises.readFile(p); }
}
`.slice(1),
  },
]);
