import { paths, type Case } from '../case.js';

/** Reading calls of `fs`, one for each API and each kind of argument that changes what it gives. */
export const fsReading: readonly Case[] = [
  {
    name: 'readFileSync as text', expected: 'fixed', inputs: paths,
    code: `
      import { readFileSync } from 'node:fs';
      export async function run(path: string) { return readFileSync(path, 'utf8'); }
    `,
    becomes: `
      import { readFile } from 'node:fs/promises';
      export async function run(path: string) { return await readFile(path, 'utf8'); }
    `,
  },
  {
    name: 'readFileSync as a buffer', expected: 'fixed', inputs: paths,
    code: `
      import { readFileSync } from 'node:fs';
      export async function run(path: string) { const bytes = readFileSync(path); return [bytes.length, bytes]; }
    `,
  },
  {
    name: 'readFileSync with an options object', expected: 'fixed', inputs: paths,
    code: `
      import { readFileSync } from 'node:fs';
      export async function run(path: string) { return readFileSync(path, { encoding: 'latin1', flag: 'r' }); }
    `,
  },
  {
    name: 'readFileSync with null for the encoding', expected: 'fixed', inputs: paths,
    code: `
      import { readFileSync } from 'node:fs';
      export async function run(path: string) { return readFileSync(path, null).toString('hex'); }
    `,
  },
  {
    name: 'readFileSync that makes the file', expected: 'fixed', inputs: ['new.txt', 'a.txt', 'missing/new.txt'],
    code: `
      import { readFileSync } from 'node:fs';
      export async function run(path: string) { return readFileSync(path, { encoding: 'utf8', flag: 'a+' }); }
    `,
  },
  {
    name: 'readFileSync of a URL', expected: 'fixed',
    code: `
      import { readFileSync } from 'node:fs';
      import { pathToFileURL } from 'node:url';
      export async function run() { return readFileSync(pathToFileURL('a.txt'), 'utf8'); }
    `,
  },
  {
    name: 'readFileSync of a path in a buffer', expected: 'fixed',
    code: `
      import { readFileSync } from 'node:fs';
      export async function run() { return readFileSync(Buffer.from('a.txt'), 'utf8'); }
    `,
  },
  {
    name: 'readFileSync with an encoding that does not exist', expected: 'fixed',
    code: `
      import { readFileSync } from 'node:fs';
      export async function run() {
        const encoding: string = 'utf-99';
        return readFileSync('a.txt', encoding as BufferEncoding);
      }
    `,
  },
  {
    name: 'readFileSync of a path with a null character', expected: 'fixed',
    code: `
      import { readFileSync } from 'node:fs';
      export async function run() { return readFileSync('a\\u0000b', 'utf8'); }
    `,
  },
  {
    name: 'readFileSync of JSON', expected: 'fixed', inputs: ['data.json', 'bad.json', 'missing.json'],
    code: `
      import { readFileSync } from 'node:fs';
      export async function run(path: string): Promise<unknown> { return JSON.parse(readFileSync(path, 'utf8')); }
    `,
  },
  {
    name: 'readdirSync', expected: 'fixed', inputs: ['dir', 'empty', 'missing', 'a.txt'],
    code: `
      import { readdirSync } from 'node:fs';
      export async function run(path: string) { return readdirSync(path).sort(); }
    `,
    becomes: `
      import { readdir } from 'node:fs/promises';
      export async function run(path: string) { return (await readdir(path)).sort(); }
    `,
  },
  {
    name: 'readdirSync with entries', expected: 'fixed', inputs: ['dir', 'missing'],
    code: `
      import { readdirSync } from 'node:fs';
      export async function run(path: string) {
        const entries = readdirSync(path, { withFileTypes: true });
        return entries.map((entry) => [entry.name, entry.parentPath, entry.isFile(), entry.isDirectory()]).sort();
      }
    `,
  },
  {
    name: 'readdirSync as buffers', expected: 'fixed', inputs: ['dir', 'missing'],
    code: `
      import { readdirSync } from 'node:fs';
      export async function run(path: string) { return readdirSync(path, 'buffer').map((name) => name.toString('hex')).sort(); }
    `,
  },
  {
    name: 'readdirSync through folders, order kept by nobody', expected: 'suggested',
    suggestionDiffers: 'the order of the entries',
    code: `
      import { readdirSync } from 'node:fs';
      export async function run() { return readdirSync('dir', { recursive: true }); }
    `,
  },
  {
    name: 'readlinkSync', expected: 'fixed', inputs: ['link', 'a.txt', 'missing'],
    code: `
      import { readlinkSync, symlinkSync } from 'node:fs';
      export async function run(path: string) {
        symlinkSync('a.txt', 'link');
        return readlinkSync(path);
      }
    `,
  },
  {
    name: 'realpathSync differs in errors', expected: 'suggested', suggestionDiffers: 'the syscall of errors', inputs: ['a.txt', 'missing'],
    code: `
      import { realpathSync } from 'node:fs';
      export async function run(path: string) { return realpathSync(path).endsWith('a.txt'); }
    `,
  },
  {
    name: 'realpathSync.native', expected: 'fixed', traced: false, inputs: ['dir/../a.txt', 'missing'],
    code: `
      import { realpathSync } from 'node:fs';
      export async function run(path: string) { return realpathSync.native(path); }
    `,
  },
  {
    name: 'statSync', expected: 'fixed', inputs: paths,
    code: `
      import { statSync } from 'node:fs';
      export async function run(path: string) { return statSync(path); }
    `,
    becomes: `
      import { stat } from 'node:fs/promises';
      export async function run(path: string) { return await stat(path); }
    `,
  },
  {
    name: 'statSync with big integers', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { statSync } from 'node:fs';
      export async function run(path: string) { return statSync(path, { bigint: true }).size; }
    `,
  },
  {
    name: 'lstatSync of a dangling link', expected: 'fixed', inputs: ['link', 'a.txt', 'missing'],
    code: `
      import { lstatSync, symlinkSync } from 'node:fs';
      export async function run(path: string) {
        symlinkSync('nowhere', 'link');
        return lstatSync(path).isSymbolicLink();
      }
    `,
  },
  {
    name: 'statfsSync', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { statfsSync } from 'node:fs';
      export async function run(path: string) { return statfsSync(path).bsize > 0; }
    `,
  },
  {
    name: 'accessSync', expected: 'fixed', inputs: paths,
    code: `
      import { accessSync, constants } from 'node:fs';
      export async function run(path: string) {
        accessSync(path, constants.R_OK);
        return 'readable';
      }
    `,
  },
  {
    name: 'opendirSync read to its end', expected: 'fixed', inputs: ['dir', 'missing'], traced: false, errors: 'codes',
    code: `
      import { opendirSync } from 'node:fs';
      export async function run(path: string) {
        const dir = opendirSync(path);
        const names: string[] = [];
        for (let entry = dir.readSync(); entry !== null; entry = dir.readSync()) names.push(entry.name);
        dir.closeSync();
        return names.sort();
      }
    `,
  },
];
