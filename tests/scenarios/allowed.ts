import type { Scenario } from '../support/lint-snippet.js';

/** Code that does the right thing, or that blocks for microseconds: no report. */
export const cases: readonly Scenario[] = [
  {
    name: 'promises of fs in every form',
    code: `
      import fs, { promises } from 'node:fs';
      import { readFile } from 'node:fs/promises';
      import * as fsp from 'fs/promises';
      export async function load() {
        await readFile('a');
        await fsp.stat('a');
        await fs.promises.mkdir('b');
        await promises.rm('c');
      }`,
  },
  {
    name: 'callbacks of fs',
    code: `
      import fs from 'node:fs';
      export async function load() {
        fs.stat('a', () => {});
        fs.fsync(1, () => {});
        fs.fdatasync(1, () => {});
        fs.exists('a', () => {});
      }`,
  },
  {
    name: 'methods of a file handle whose names mention sync',
    code: `
      import { open } from 'node:fs/promises';
      export async function save() {
        const handle = await open('a', 'w');
        await handle.sync();
        await handle.datasync();
        await handle.close();
      }`,
  },
  {
    name: 'asynchronous child processes',
    code: `
      import { exec, execFile, spawn } from 'node:child_process';
      import { promisify } from 'node:util';
      const run = promisify(execFile);
      export async function build() {
        exec('make');
        spawn('make');
        return run('make', ['all']);
      }`,
  },
  {
    name: 'asynchronous crypto',
    code: `
      import { generateKeyPair, pbkdf2, randomBytes, scrypt } from 'node:crypto';
      import { promisify } from 'node:util';
      export async function hash(password: string) {
        scrypt(password, 'salt', 64, () => {});
        pbkdf2(password, 'salt', 1000, 64, 'sha512', () => {});
        randomBytes(16, () => {});
        generateKeyPair('ed25519', undefined, () => {});
        return promisify(scrypt)(password, 'salt', 64);
      }`,
  },
  {
    name: 'asynchronous compression',
    code: `
      import { createGzip, gzip } from 'node:zlib';
      import { promisify } from 'node:util';
      const pack = promisify(gzip);
      export async function compress(data: Buffer) {
        createGzip().end(data);
        return pack(data);
      }`,
  },
  {
    name: 'small work on the CPU',
    code: `
      import { inspect } from 'node:util';
      import os from 'node:os';
      import path from 'node:path';
      export async function describe(text: string) {
        console.log(inspect(JSON.parse(text)));
        return [path.resolve('a'), process.cwd(), os.cpus().length, structuredClone({ text }), Buffer.from(text).toString('hex')];
      }`,
  },
  {
    name: 'names that contain sync in other libraries',
    code: `
      import { syncBuiltinESMExports } from 'node:module';
      import { receiveMessageOnPort, MessageChannel } from 'node:worker_threads';
      import { channel } from 'node:diagnostics_channel';
      export async function poll() {
        syncBuiltinESMExports();
        channel('a').runStores({}, () => 1);
        return receiveMessageOnPort(new MessageChannel().port1);
      }`,
  },
  {
    name: 'dynamic import in a handler',
    code: `
      import { createServer } from 'node:http';
      createServer(async (req, res) => {
        const view = await import('./views/' + String(req.url));
        res.end(view.render());
      }).listen(80);`,
  },
  {
    name: 'a file read once at the top level and served from memory',
    code: `
      import { createServer } from 'node:http';
      import { readFileSync } from 'node:fs';
      const page = readFileSync('index.html');
      createServer((req, res) => { res.end(page); }).listen(80);`,
  },
  {
    name: 'work handed to a worker',
    code: `
      import { Worker } from 'node:worker_threads';
      const worker = new Worker(new URL('./hash.js', import.meta.url));
      export async function hash(password: string) {
        worker.postMessage(password);
        return new Promise((resolve) => { worker.once('message', resolve); });
      }`,
  },
  {
    name: 'a disable comment',
    code: `
      import { readFileSync } from 'node:fs';
      export async function load() {
        // eslint-disable-next-line unblock/no-sync-fs -- read once
        return readFileSync('a');
      }`,
  },
  {
    name: 'lstat of an own cache, exec of a query builder, open of a dialog',
    code: `
      class Query { exec() { return [1]; } run() { return 1; } all() { return [1]; } }
      class Dialog { open() { return this; } close() { return this; } prompt() { return ''; } }
      export async function show(query: Query, dialog: Dialog) {
        return [query.exec(), query.run(), query.all(), dialog.open().close().prompt()];
      }`,
  },
];
