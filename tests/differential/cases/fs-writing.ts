import type { Case } from '../case.js';

/** Calls of `fs` that change the disk, one for each API. */
export const fsWriting: readonly Case[] = [
  {
    name: 'writeFileSync', expected: 'fixed', inputs: ['out.txt', 'a.txt', 'missing/out.txt', 'dir'],
    code: `
      import { writeFileSync } from 'node:fs';
      export async function run(path: string) { writeFileSync(path, 'text'); }
    `,
    becomes: `
      import { writeFile } from 'node:fs/promises';
      export async function run(path: string) { await writeFile(path, 'text'); }
    `,
  },
  {
    name: 'writeFileSync whose undefined is returned', expected: 'fixed', inputs: ['out.txt', 'dir'],
    code: `
      import { writeFileSync } from 'node:fs';
      export async function run(path: string) { return writeFileSync(path, 'text'); }
    `,
  },
  {
    name: 'writeFileSync with a mode and a flag', expected: 'fixed', inputs: ['out.txt', 'a.txt'],
    code: `
      import { writeFileSync } from 'node:fs';
      export async function run(path: string) { writeFileSync(path, 'text', { mode: 0o600, flag: 'wx' }); }
    `,
  },
  {
    name: 'writeFileSync of a typed array and of base64', expected: 'fixed',
    code: `
      import { writeFileSync } from 'node:fs';
      export async function run() {
        writeFileSync('one.bin', new Uint16Array([1, 2, 3]));
        writeFileSync('two.bin', 'aGVsbG8=', 'base64');
      }
    `,
  },
  {
    name: 'appendFileSync', expected: 'fixed', inputs: ['a.txt', 'new.txt', 'dir'],
    code: `
      import { appendFileSync } from 'node:fs';
      export async function run(path: string) {
        appendFileSync(path, 'one\\n');
        appendFileSync(path, 'two\\n', 'utf8');
      }
    `,
  },
  {
    name: 'mkdirSync', expected: 'fixed', inputs: ['new', 'dir', 'new/deep', 'a.txt/new'],
    code: `
      import { mkdirSync } from 'node:fs';
      export async function run(path: string) { return mkdirSync(path); }
    `,
  },
  {
    name: 'mkdirSync through folders tells the first one', expected: 'fixed', inputs: ['new/deep/deeper', 'dir/deep', 'a.txt/new'],
    code: `
      import path from 'node:path';
      import { mkdirSync } from 'node:fs';
      export async function run(name: string) {
        const made = mkdirSync(name, { recursive: true });
        return made === undefined ? 'nothing' : path.relative('.', made);
      }
    `,
  },
  {
    name: 'mkdtempSync', expected: 'fixed', inputs: ['dir/tmp-', 'missing/tmp-'],
    code: `
      import { mkdtempSync, rmdirSync } from 'node:fs';
      export async function run(prefix: string) {
        const folder = mkdtempSync(prefix);
        rmdirSync(folder);
        return folder.length;
      }
    `,
    traced: false, errors: 'codes',
  },
  {
    name: 'unlinkSync', expected: 'fixed', inputs: ['a.txt', 'missing', 'dir'],
    code: `
      import { unlinkSync } from 'node:fs';
      export async function run(path: string) { unlinkSync(path); }
    `,
  },
  {
    name: 'rmSync', expected: 'fixed', inputs: ['a.txt', 'missing', 'dir'],
    code: `
      import { rmSync } from 'node:fs';
      export async function run(path: string) { rmSync(path); }
    `,
  },
  {
    name: 'rmSync by force and through folders', expected: 'fixed', inputs: ['a.txt', 'missing', 'dir'],
    code: `
      import { rmSync } from 'node:fs';
      export async function run(path: string) { rmSync(path, { force: true, recursive: true }); }
    `,
  },
  {
    name: 'rmdirSync', expected: 'fixed', inputs: ['empty', 'dir', 'missing', 'a.txt'],
    code: `
      import { rmdirSync } from 'node:fs';
      export async function run(path: string) { rmdirSync(path); }
    `,
  },
  {
    name: 'renameSync', expected: 'fixed', inputs: [['a.txt', 'z.txt'], ['missing', 'z.txt'], ['a.txt', 'dir'], ['dir', 'moved']],
    code: `
      import { renameSync } from 'node:fs';
      export async function run([from, to]: [string, string]) { renameSync(from, to); }
    `,
  },
  {
    name: 'copyFileSync', expected: 'fixed', inputs: [['a.txt', 'z.txt'], ['missing', 'z.txt'], ['a.txt', 'dir']],
    code: `
      import { copyFileSync } from 'node:fs';
      export async function run([from, to]: [string, string]) { copyFileSync(from, to); }
    `,
  },
  {
    name: 'copyFileSync that may not overwrite', expected: 'fixed', inputs: ['b.txt', 'z.txt'],
    code: `
      import { constants, copyFileSync } from 'node:fs';
      export async function run(to: string) { copyFileSync('a.txt', to, constants.COPYFILE_EXCL); }
    `,
  },
  {
    name: 'cpSync with a filter', expected: 'fixed', inputs: ['dir', 'missing', 'a.txt'], traced: false,
    code: `
      import { cpSync } from 'node:fs';
      export async function run(from: string) { cpSync(from, 'copy', { recursive: true, filter: (name) => !name.endsWith('two.txt') }); }
    `,
  },
  {
    name: 'symlinkSync and linkSync', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { linkSync, symlinkSync } from 'node:fs';
      export async function run(target: string) {
        symlinkSync(target, 'soft');
        linkSync(target, 'hard');
      }
    `,
  },
  {
    name: 'chmodSync', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { chmodSync } from 'node:fs';
      export async function run(path: string) { chmodSync(path, 0o640); }
    `,
  },
  {
    name: 'chownSync and lchownSync', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { chownSync, lchownSync } from 'node:fs';
      const { getuid = () => 0, getgid = () => 0 } = process;
      export async function run(path: string) {
        chownSync(path, getuid(), getgid());
        lchownSync(path, getuid(), getgid());
      }
    `,
  },
  {
    name: 'utimesSync and lutimesSync', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { lutimesSync, statSync, utimesSync } from 'node:fs';
      export async function run(path: string) {
        utimesSync(path, 1000, 2000);
        const { mtimeMs } = statSync(path);
        lutimesSync(path, 3000, new Date(4000));
        return [mtimeMs, statSync(path).mtimeMs];
      }
    `,
  },
  {
    name: 'truncateSync', expected: 'fixed', inputs: ['a.txt', 'missing', 'dir'],
    code: `
      import { truncateSync } from 'node:fs';
      export async function run(path: string) { truncateSync(path, 2); }
    `,
  },
  {
    name: 'truncateSync to nothing', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { truncateSync } from 'node:fs';
      export async function run(path: string) { truncateSync(path); }
    `,
  },
  {
    name: 'a write that follows a look at the same file', expected: 'suggested',
    code: `
      import { readFileSync, writeFileSync } from 'node:fs';
      export async function run() {
        const count = readFileSync('a.txt', 'utf8').length;
        writeFileSync('a.txt', String(count + 1));
      }
    `,
  },
  {
    name: 'a backup before the write', expected: 'fixed',
    code: `
      import { copyFileSync, writeFileSync } from 'node:fs';
      export async function run() {
        copyFileSync('a.txt', 'a.bak');
        writeFileSync('b.txt', 'new');
      }
    `,
  },
];
