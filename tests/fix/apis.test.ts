import { describeFixes } from './tables.js';

describeFixes('blocking functions', [
  {
    name: 'file descriptor by type',
    untyped: 'skip',
    code: `
import { readFileSync } from 'node:fs';
export async function f(input: number) { return readFileSync(input, 'utf8'); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs';
import { promisify } from 'node:util';
export async function f(input: number) { return await promisify(readFile)(input, 'utf8'); }
`.slice(1),
  },
  {
    name: 'file descriptor by a literal: standard input',
    code: `
import { readFileSync } from 'node:fs';
export async function f() { return readFileSync(0, 'utf8'); }
`.slice(1),
    fixed: `
import { readFile } from 'node:fs';
import { promisify } from 'node:util';
export async function f() { return await promisify(readFile)(0, 'utf8'); }
`.slice(1),
  },
  {
    name: 'file descriptor by openSync, without types too',
    code: `
import fs from 'node:fs';
export async function f(p: string) {
  const handle = fs.openSync(p, 'r');
  const text = fs.readFileSync(handle, 'utf8');
  fs.closeSync(handle);
  return text;
}
`.slice(1),
    fixed: `
import fs from 'node:fs';
import { promisify } from 'node:util';
export async function f(p: string) {
  const handle = await promisify(fs.open)(p, 'r');
  const text = await promisify(fs.readFile)(handle, 'utf8');
  await promisify(fs.close)(handle);
  return text;
}
`.slice(1),
  },
  {
    name: 'a path, whatever its name is, by the function that made it',
    code: `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
function inCache(name: string) { return join('cache', name); }
export async function f(name: string) {
  const fd = inCache(name);
  return readFileSync(fd, 'utf8');
}
`.slice(1),
    fixed: `
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
function inCache(name: string) { return join('cache', name); }
export async function f(name: string) {
  const fd = inCache(name);
  return await readFile(fd, 'utf8');
}
`.slice(1),
  },
  {
    name: 'path or descriptor',
    untyped: 'skip',
    code: `
import { readFileSync } from 'node:fs';
export async function f(p: string | number) { return readFileSync(p, 'utf8'); }
`.slice(1),
    suggestions: [
      {
        title: 'Await a promisified `readFile` instead: the first argument may be a file descriptor, which only the callback form takes.',
        output: `
import { readFile } from 'node:fs';
import { promisify } from 'node:util';
export async function f(p: string | number) { return await promisify(readFile)(p, 'utf8'); }
`.slice(1),
      },
    ],
    refused: [
      'the first argument may be a file descriptor, which only the callback form takes',
    ],
  },
  {
    name: 'descriptor by its name without types',
    typed: 'skip',
    code: `
import { readFileSync } from 'node:fs';
export async function f(fd) { return readFileSync(fd, 'utf8'); }
`.slice(1),
    suggestions: [
      {
        title: 'Await a promisified `readFile` instead: the first argument may be a file descriptor, which only the callback form takes.',
        output: `
import { readFile } from 'node:fs';
import { promisify } from 'node:util';
export async function f(fd) { return await promisify(readFile)(fd, 'utf8'); }
`.slice(1),
      },
    ],
    refused: [
      'the first argument may be a file descriptor, which only the callback form takes',
    ],
  },
  {
    name: 'throwIfNoEntry: false',
    code: `
import { statSync } from 'node:fs';
export async function f(p: string) { return statSync(p, { throwIfNoEntry: false })?.size; }
`.slice(1),
    fixed: `
import { stat } from 'node:fs/promises';
export async function f(p: string) { return (await stat(p).catch((error) => { if (error.code === 'ENOENT') return undefined; throw error; }))?.size; }
`.slice(1),
  },
  {
    name: 'throwIfNoEntry beside another option',
    code: `
import fs from 'node:fs';
export async function f(p: string) { return fs.lstatSync(p, { bigint: true, throwIfNoEntry: false }); }
`.slice(1),
    fixed: `
import fs from 'node:fs';
export async function f(p: string) { return await fs.promises.lstat(p, { bigint: true }).catch((error) => { if (error.code === 'ENOENT') return undefined; throw error; }); }
`.slice(1),
  },
  {
    name: 'throwIfNoEntry: true',
    code: `
import fs from 'node:fs';
export async function f(p: string) { return fs.statSync(p, { throwIfNoEntry: true }); }
`.slice(1),
    fixed: `
import fs from 'node:fs';
export async function f(p: string) { return await fs.promises.stat(p); }
`.slice(1),
  },
  {
    name: 'throwIfNoEntry by an expression',
    code: `
import fs from 'node:fs';
export async function f(p: string, throwIfNoEntry: boolean) { return fs.statSync(p, { throwIfNoEntry }); }
`.slice(1),
    refused: [
      '`throwIfNoEntry` is decided by an expression',
    ],
  },
  {
    name: 'recursive readdir',
    code: `
import { readdirSync } from 'node:fs';
export async function f(p: string) { return readdirSync(p, { recursive: true }); }
`.slice(1),
    suggestions: [
      {
        title: 'Await `readdir` instead: the entries come in another order.',
        output: `
import { readdir } from 'node:fs/promises';
export async function f(p: string) { return await readdir(p, { recursive: true }); }
`.slice(1),
      },
    ],
    refused: [
      'the entries come in another order',
    ],
  },
  {
    name: 'recursive readdir, sorted or counted',
    code: `
import { readdirSync } from 'node:fs';
export async function f(p: string) { return [readdirSync(p, { recursive: true }).sort(), readdirSync(p, { recursive: true }).length]; }
`.slice(1),
    fixed: `
import { readdir } from 'node:fs/promises';
export async function f(p: string) { return [(await readdir(p, { recursive: true })).sort(), (await readdir(p, { recursive: true })).length]; }
`.slice(1),
  },
  {
    name: 'readdir with file types',
    code: `
import { readdirSync } from 'node:fs';
export async function f(p: string) { return readdirSync(p, { withFileTypes: true }).map((entry) => entry.name); }
`.slice(1),
    fixed: `
import { readdir } from 'node:fs/promises';
export async function f(p: string) { return (await readdir(p, { withFileTypes: true })).map((entry) => entry.name); }
`.slice(1),
  },
  {
    name: 'realpath',
    code: `
import { realpathSync } from 'node:fs';
export async function f(p: string) { return [realpathSync(p), realpathSync.native(p)]; }
`.slice(1),
    fixed: `
import { realpathSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
export async function f(p: string) { return [realpathSync(p), await realpath(p)]; }
`.slice(1),
    suggestions: [
      {
        title: 'Await `realpath` instead: this form resolves in JavaScript, the promise form with the native realpath: limits and Windows junctions differ.',
        output: `
import { realpathSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
export async function f(p: string) { return [await realpath(p), realpathSync.native(p)]; }
`.slice(1),
      },
    ],
    refused: [
      'this form resolves in JavaScript, the promise form with the native realpath: limits and Windows junctions differ',
    ],
  },
  {
    name: 'open with defaults',
    code: `
import { openSync } from 'node:fs';
export async function f(p: string) { return openSync(p, 'r', 0o600); }
`.slice(1),
    fixed: `
import { open } from 'node:fs';
import { promisify } from 'node:util';
export async function f(p: string) { return await promisify(open)(p, 'r', 0o600); }
`.slice(1),
  },
  {
    name: 'read and write by descriptor',
    code: `
import { readSync, writeSync } from 'node:fs';
export async function f(fd: number, b: Buffer) { const n = readSync(fd, b, 0, 8, 0); writeSync(fd, 'x'); return n + writeSync(fd, b); }
`.slice(1),
    fixed: `
import { read, write } from 'node:fs';
import { promisify } from 'node:util';
export async function f(fd: number, b: Buffer) { const n = (await promisify(read)(fd, b, 0, 8, 0)).bytesRead; await promisify(write)(fd, 'x'); return n + (await promisify(write)(fd, b)).bytesWritten; }
`.slice(1),
  },
  {
    name: 'read with options',
    code: `
import { readSync } from 'node:fs';
export async function f(fd: number, b: Buffer) { return readSync(fd, b, { length: 3 }); }
`.slice(1),
    refused: [
      'the promisified form needs offset, length and position: give all three',
    ],
  },
  {
    name: 'write of data that others reach',
    code: `
import { writeFileSync } from 'node:fs';
const shared = Buffer.alloc(8);
export async function f(p: string) { writeFileSync(p, shared); }
`.slice(1),
    suggestions: [
      {
        title: 'Await `writeFile` instead: `shared` may be changed while it is read.',
        output: `
import { writeFile } from 'node:fs/promises';
const shared = Buffer.alloc(8);
export async function f(p: string) { await writeFile(p, shared); }
`.slice(1),
      },
    ],
    refused: [
      '`shared` may be changed while it is read',
    ],
  },
  {
    name: 'zlib',
    code: `
import * as zlib from 'node:zlib';
export async function f(b: string) { return [zlib.gzipSync(b), zlib.brotliDecompressSync(b, {})]; }
`.slice(1),
    fixed: `
import * as zlib from 'node:zlib';
import { promisify } from 'node:util';
export async function f(b: string) { return [await promisify(zlib.gzip)(b), await promisify(zlib.brotliDecompress)(b, {})]; }
`.slice(1),
  },
  {
    name: 'zlib: input that others reach',
    untyped: 'skip',
    code: `
import { gzipSync } from 'node:zlib';
export class Packer { data = Buffer.alloc(8); async f() { return gzipSync(this.data); } }
`.slice(1),
    suggestions: [
      {
        title: 'Await a promisified `gzip` instead: `this.data` may be changed while it is read.',
        output: `
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
export class Packer { data = Buffer.alloc(8); async f() { return await promisify(gzip)(this.data); } }
`.slice(1),
      },
    ],
    refused: [
      '`this.data` may be changed while it is read',
    ],
  },
  {
    name: 'scrypt in TypeScript',
    code: `
import { scryptSync } from 'node:crypto';
export async function f(p: string) { return scryptSync(p, 'salt', 64).toString('hex'); }
`.slice(1),
    fixed: `
import { scrypt } from 'node:crypto';
export async function f(p: string) { return (await new Promise<Buffer>((resolve, reject) => scrypt(p, 'salt', 64, (error, result) => (error ? reject(error) : resolve(result))))).toString('hex'); }
`.slice(1),
  },
  {
    name: 'scrypt in JavaScript',
    file: 'src/a.js',
    code: `
import { scryptSync } from 'node:crypto';
export async function f(p) { return [scryptSync(p, 'salt', 64), scryptSync(p, 'salt', 64, { N: 2 })]; }
`.slice(1),
    fixed: `
import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
export async function f(p) { return [await promisify(scrypt)(p, 'salt', 64), await new Promise((resolve, reject) => scrypt(p, 'salt', 64, { N: 2 }, (error, result) => (error ? reject(error) : resolve(result))))]; }
`.slice(1),
  },
  {
    name: 'scrypt with an argument that waits',
    code: `
import { scryptSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
export async function f(p: string) { return scryptSync(readFileSync(p), 'salt', 64); }
`.slice(1),
    fixed: `
import { scryptSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
export async function f(p: string) { return scryptSync(await readFile(p), 'salt', 64); }
`.slice(1),
    refused: [
      'an argument waits itself: put it into a variable first',
    ],
  },
  {
    name: 'other key functions',
    code: `
import { pbkdf2Sync, generateKeyPairSync, generatePrimeSync, sign, type KeyObject } from 'node:crypto';
export async function f(p: string, key: KeyObject, b: Buffer) {
  return [pbkdf2Sync(p, 's', 1, 8, 'sha1'), generateKeyPairSync('ed25519'), generatePrimeSync(32), sign('sha256', b, key)];
}
`.slice(1),
    fixed: `
import { pbkdf2, generateKeyPair, generatePrime, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
export async function f(p: string, key: KeyObject, b: Buffer) {
  return [await promisify(pbkdf2)(p, 's', 1, 8, 'sha1'), await promisify(generateKeyPair)('ed25519'), await new Promise<ArrayBuffer>((resolve, reject) => generatePrime(32, (error, result) => (error ? reject(error) : resolve(result)))), await promisify(sign)('sha256', b, key)];
}
`.slice(1),
  },
  {
    name: 'bcryptjs',
    code: `
import bcrypt from 'bcryptjs';
import { genSaltSync } from 'bcryptjs';
export async function f(p: string, h: string) { return bcrypt.compareSync(p, h) && bcrypt.hashSync(p, genSaltSync(4)); }
`.slice(1),
    fixed: `
import bcrypt from 'bcryptjs';
import { genSaltSync } from 'bcryptjs';
export async function f(p: string, h: string) { return await bcrypt.compare(p, h) && await bcrypt.hash(p, genSaltSync(4)); }
`.slice(1),
  },
  {
    name: 'child processes with the runtime',
    package: { 'dependencies': { 'unblock': '*' } },
    code: `
import { execSync, spawnSync } from 'node:child_process';
export async function f(c: string) { return [execSync(c).toString(), spawnSync('ls', ['-l']).status]; }
`.slice(1),
    fixed: `
import { execAsync, spawnAsync } from 'unblock';
export async function f(c: string) { return [(await execAsync(c)).toString(), (await spawnAsync('ls', ['-l'])).status]; }
`.slice(1),
  },
  {
    name: 'namespace of child processes is not needed any more',
    package: { 'dependencies': { 'unblock': '*' } },
    code: `
import * as child from 'node:child_process';
export async function f(c: string) { return child.execFileSync(c, { encoding: 'utf8' }); }
`.slice(1),
    fixed: `
import { execFileAsync } from 'unblock';
export async function f(c: string) { return await execFileAsync(c, { encoding: 'utf8' }); }
`.slice(1),
  },
  {
    name: 'child processes without the runtime',
    code: `
import { execFileSync } from 'node:child_process';
export async function f(c: string) { return execFileSync(c, ['-v'], { encoding: 'utf8', stdio: 'pipe' }); }
`.slice(1),
    suggestions: [
      {
        title: 'Await a promisified `execFile` instead: standard input stays open, and errors have `.code` instead of `.status`.',
        output: `
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
export async function f(c: string) { return (await promisify(execFile)(c, ['-v'], { encoding: 'utf8' })).stdout; }
`.slice(1),
      },
    ],
    refused: [
      'standard input stays open, and errors have `.code` instead of `.status`',
    ],
  },
  {
    name: 'child processes without the runtime: what is lost',
    code: `
import { execSync, spawnSync } from 'node:child_process';
export async function f(c: string) { execSync(c, { stdio: 'inherit' }); execSync(c, { input: 'x' }); spawnSync(c); }
`.slice(1),
    refused: [
      'its asynchronous form ends, fails and reads input differently: add the package `unblock`, whose `execAsync` keeps `stdio`',
      'its asynchronous form ends, fails and reads input differently: add the package `unblock`, whose `execAsync` keeps `input`',
      'its asynchronous form ends, fails and reads input differently: add the package `unblock`, whose `spawnAsync` keeps the result',
    ],
  },
  {
    name: 'sleep commands',
    code: `
import { execSync } from 'node:child_process';
export async function f() { execSync('sleep 0.5'); }
`.slice(1),
    suggestions: [
      {
        title: 'Await `setTimeout` of `node:timers/promises` instead: the timer starts no process.',
        output: `
import { setTimeout } from 'node:timers/promises';
export async function f() { await setTimeout(500); }
`.slice(1),
      },
    ],
    refused: [
      'the timer starts no process',
    ],
  },
  {
    name: 'execa ends standard input',
    code: `
import { execaSync } from 'execa';
export async function f() { execaSync('ls'); execaSync('ls', ['-l'], { cwd: '/' }); return execaSync('cat', { input: 'x' }).stdout; }
`.slice(1),
    fixed: `
import { execa } from 'execa';
export async function f() { await execa('ls', { stdin: 'ignore' }); await execa('ls', ['-l'], { stdin: 'ignore', cwd: '/' }); return (await execa('cat', { input: 'x' })).stdout; }
`.slice(1),
  },
  {
    name: 'globs come in another order',
    code: `
import { globSync } from 'glob';
export async function f(p: string) { return [globSync(p), globSync(p).sort()]; }
`.slice(1),
    fixed: `
import { globSync, glob } from 'glob';
export async function f(p: string) { return [globSync(p), (await glob(p)).sort()]; }
`.slice(1),
    suggestions: [
      {
        title: 'Await `glob` instead: the entries come in another order.',
        output: `
import { globSync, glob } from 'glob';
export async function f(p: string) { return [await glob(p), globSync(p).sort()]; }
`.slice(1),
      },
    ],
    refused: [
      'the entries come in another order',
    ],
  },
  {
    name: 'default export of a package',
    code: `
import fg from 'fast-glob';
export async function f(p: string) { return fg.sync(p).length; }
`.slice(1),
    fixed: `
import fg from 'fast-glob';
export async function f(p: string) { return (await fg(p)).length; }
`.slice(1),
  },
  {
    name: 'fs-extra',
    code: `
import fs from 'fs-extra';
export async function f(p: string) { fs.ensureDirSync(p); fs.outputFileSync(p, ''); return fs.pathExistsSync(p); }
`.slice(1),
    fixed: `
import fs from 'fs-extra';
export async function f(p: string) { await fs.ensureDir(p); await fs.outputFile(p, ''); return await fs.pathExists(p); }
`.slice(1),
  },
  {
    name: 'own twins beside each other',
    untyped: 'skip',
    code: `
export class Local { readSync(): number { return 1; } async read(): Promise<number> { return 1; } }
function loadSync(a: string): number { return a.length; }
async function load(a: string): Promise<number> { return a.length; }
export async function f(s: Local) { return [loadSync('x'), s.readSync(), load]; }
`.slice(1),
    fixed: `
export class Local { readSync(): number { return 1; } async read(): Promise<number> { return 1; } }
function loadSync(a: string): number { return a.length; }
async function load(a: string): Promise<number> { return a.length; }
export async function f(s: Local) { return [await load('x'), await s.read(), load]; }
`.slice(1),
  },
  {
    name: 'a connection stays on its thread',
    code: `
import { DatabaseSync } from 'node:sqlite';
const db = new DatabaseSync(':memory:');
export async function f() { db.exec('select 1'); }
`.slice(1),
    refused: [
      'it has no asynchronous counterpart, and a connection cannot be handed to a thread: give a worker a connection of its own',
    ],
  },
  {
    name: 'Atomics.wait on memory of one\'s own',
    code: `
export async function f() { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100); }
`.slice(1),
    fixed: `
import { setTimeout } from 'node:timers/promises';
export async function f() { await setTimeout(100); }
`.slice(1),
  },
  {
    name: 'Atomics.wait on memory that others wake',
    code: `
export async function f(lock: Int32Array) { Atomics.wait(lock, 0, 0, 100); }
`.slice(1),
    refused: [
      'another thread may wake it: await `Atomics.waitAsync(…).value` and keep the process alive meanwhile',
    ],
  },
  {
    name: 'Atomics.wait without an end, and with an unknown one',
    code: `
export async function f(ms: number) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
`.slice(1),
    suggestions: [
      {
        title: 'Await `setTimeout` of `node:timers/promises` instead: a timer takes from 1 to 2147483647 milliseconds.',
        output: `
import { setTimeout } from 'node:timers/promises';
export async function f(ms: number) {
  await setTimeout(ms);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
`.slice(1),
      },
    ],
    refused: [
      'a timer takes from 1 to 2147483647 milliseconds',
      'without a timeout it never ends',
    ],
  },
  {
    name: 'loops that watch the clock',
    code: `
export async function f(end: number, start: number) {
  while (Date.now() - start < 50);
  while (end > performance.now()) { /* wait */ }
}
`.slice(1),
    fixed: `
import { setTimeout } from 'node:timers/promises';
export async function f(end: number, start: number) {
  while (Date.now() - start < 50) { await setTimeout(Math.max(0, 50 - (Date.now() - start))); }
  while (end > performance.now()) { await setTimeout(Math.max(0, end - performance.now())); /* wait */ }
}
`.slice(1),
  },
  {
    name: 'loop that watches the clock in a variable',
    code: `
export async function f(end: number) { let now = 0; while (now < end) { now = Date.now(); } }
`.slice(1),
    fixed: `
import { setTimeout } from 'node:timers/promises';
export async function f(end: number) { let now = 0; while (now < end) { await setTimeout(Math.max(0, end - now)); now = Date.now(); } }
`.slice(1),
  },
  {
    name: 'loop that counts',
    code: `
export async function f(end: number) { let n = 0; while (Date.now() < end) { n++; } return n; }
`.slice(1),
    suggestions: [
      {
        title: 'Await `setTimeout` of `node:timers/promises` instead: the loop runs fewer rounds.',
        output: `
import { setTimeout } from 'node:timers/promises';
export async function f(end: number) { let n = 0; while (Date.now() < end) { await setTimeout(Math.max(0, end - Date.now())); n++; } return n; }
`.slice(1),
      },
    ],
    refused: [
      'the loop runs fewer rounds',
    ],
  },
  {
    name: 'loop that tests at its end',
    code: `
export async function f(end: number) { do {} while (Date.now() < end); }
`.slice(1),
    suggestions: [
      {
        title: 'Await `setTimeout` of `node:timers/promises` instead: the loop runs once for each millisecond.',
        output: `
import { setTimeout } from 'node:timers/promises';
export async function f(end: number) { do { await setTimeout(1); } while (Date.now() < end); }
`.slice(1),
      },
    ],
    refused: [
      'the loop runs once for each millisecond',
    ],
  },
  {
    name: 'loop that nothing ends',
    code: `
export async function f(state: { done: boolean }) { while (!state.done) {} }
`.slice(1),
    refused: [
      'nothing in the loop can end it: await an event or a promise instead',
    ],
  },
  {
    name: 'a signal in scope',
    code: `
import { readFileSync, writeFileSync } from 'node:fs';
export async function f(p: string, signal: AbortSignal) { writeFileSync('x', '', { mode: 0o600 }); return [readFileSync(p), readFileSync(p, 'utf8')]; }
`.slice(1),
    fixed: `
import { writeFile, readFile } from 'node:fs/promises';
export async function f(p: string, signal: AbortSignal) { await writeFile('x', '', { mode: 0o600 }); return [await readFile(p), await readFile(p, 'utf8')]; }
`.slice(1),
    suggestions: [
      {
        title: 'Await `writeFile` instead, and pass `signal` on.',
        output: `
import { readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
export async function f(p: string, signal: AbortSignal) { await writeFile('x', '', { signal, mode: 0o600 }); return [readFileSync(p), readFileSync(p, 'utf8')]; }
`.slice(1),
      },
      {
        title: 'Await `readFile` instead, and pass `signal` on.',
        output: `
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
export async function f(p: string, signal: AbortSignal) { writeFileSync('x', '', { mode: 0o600 }); return [await readFile(p, { signal }), readFileSync(p, 'utf8')]; }
`.slice(1),
      },
      {
        title: 'Await `readFile` instead, and pass `signal` on.',
        output: `
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
export async function f(p: string, signal: AbortSignal) { writeFileSync('x', '', { mode: 0o600 }); return [readFileSync(p), await readFile(p, { encoding: 'utf8', signal })]; }
`.slice(1),
      },
    ],
  },
  {
    name: 'work of a package goes to a thread',
    package: { 'dependencies': { 'unblock': '*' } },
    untyped: 'skip',
    code: `
import { optimize } from 'svgo';
export async function f(text: string) { return optimize(text); }
`.slice(1),
    suggestions: [
      {
        title: 'Run it on a worker thread with `offload` of `unblock`: the module is loaded again in the thread, and arguments and result are copied.',
        output: `
import { offload } from 'unblock';
export async function f(text: string) { return await offload<typeof import('svgo')>(import.meta.resolve('svgo')).optimize(text); }
`.slice(1),
      },
    ],
    refused: [
      'the module is loaded again in the thread, and arguments and result are copied',
    ],
  },
  {
    name: 'work of a package goes to a thread, CommonJS',
    file: 'src/a.cjs',
    package: { 'dependencies': { 'unblock': '*' } },
    code: `
const { optimize } = require('svgo');
exports.f = async (text) => optimize(text);
`.slice(1),
    suggestions: [
      {
        title: 'Run it on a worker thread with `offload` of `unblock`: the module is loaded again in the thread, and arguments and result are copied.',
        output: `
const { offload } = require('unblock');
exports.f = async (text) => await offload(require.resolve('svgo')).optimize(text);
`.slice(1),
      },
    ],
    refused: [
      'the module is loaded again in the thread, and arguments and result are copied',
    ],
  },
  {
    name: 'work of a package without the runtime',
    code: `
import { optimize } from 'svgo';
export async function f(text: string) { return optimize(text); }
`.slice(1),
    refused: [
      'it has no asynchronous counterpart: the package `unblock` can run it on a worker thread',
    ],
  },
]);
