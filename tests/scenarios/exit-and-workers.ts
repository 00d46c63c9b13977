import type { Scenario } from '../support/lint-snippet.js';

/** The end of the process, and threads of their own: blocking there holds up nobody. */
export const cases: readonly Scenario[] = [
  {
    name: 'exit and beforeExit',
    code: `
      import { unlinkSync, writeFileSync } from 'node:fs';
      process.on('exit', () => { unlinkSync('pid'); });
      process.once('beforeExit', async () => { writeFileSync('state', ''); });
      export {};`,
  },
  {
    name: 'signals',
    code: `
      import { rmSync } from 'node:fs';
      process.on('SIGTERM', () => { rmSync('lock'); process.exit(0); });
      process.once('SIGINT', async () => { rmSync('lock'); });
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => { rmSync('lock'); });
      export {};`,
  },
  {
    name: 'fatal errors',
    code: `
      import { appendFileSync } from 'node:fs';
      process.on('uncaughtException', (error) => { appendFileSync('crash', error.message); process.exit(1); });
      process.on('unhandledRejection', (reason) => { appendFileSync('crash', String(reason)); });
      export {};`,
  },
  {
    name: 'a named shutdown function',
    code: `
      import { writeFileSync } from 'node:fs';
      async function shutdown() { save(); process.exit(0); }
      function save() { writeFileSync('state', '{}'); }
      process.on('SIGTERM', shutdown);
      process.on('SIGINT', () => void shutdown());
      export {};`,
  },
  {
    name: 'imported process',
    code: `
      import process from 'node:process';
      import { writeFileSync } from 'node:fs';
      process.on('exit', () => writeFileSync('state', '{}'));`,
  },
  {
    name: 'what shutdown and a handler share',
    code: `
      import { createServer } from 'node:http';
      import { writeFileSync } from 'node:fs';
      function save() {
        writeFileSync('state', '{}'); // ! no-sync-fs
      }
      process.on('exit', save);
      createServer((req, res) => { save(); res.end(); }).listen(80);`,
  },
  {
    name: 'exit event of another emitter',
    code: `
      import { spawn } from 'node:child_process';
      import { writeFileSync } from 'node:fs';
      export function run(command: string) {
        spawn(command).on('exit', (code) => { writeFileSync('code', String(code)); }); // ! no-sync-fs
      }`,
  },
  {
    name: 'worker file that listens to its parent',
    code: `
      import { parentPort } from 'node:worker_threads';
      import { readFileSync } from 'node:fs';
      import { gzipSync } from 'node:zlib';
      parentPort?.on('message', (path: string) => { parentPort?.postMessage(gzipSync(readFileSync(path))); });`,
  },
  {
    name: 'worker file with an async function and workerData',
    code: `
      import { workerData } from 'node:worker_threads';
      import { readFileSync } from 'node:fs';
      async function work() { return readFileSync(workerData.path); }
      export const result = await work();
      export async function again() { return readFileSync(workerData.path); }`,
  },
  {
    name: 'worker file in CommonJS',
    language: 'cjs',
    code: `
      const { parentPort } = require('worker_threads');
      const { pbkdf2Sync } = require('crypto');
      parentPort.on('message', async ({ password, salt }) => {
        parentPort.postMessage(pbkdf2Sync(password, salt, 100000, 64, 'sha512'));
      });`,
  },
  {
    name: 'worker file that asks the whole module',
    language: 'cjs',
    code: `
      const threads = require('node:worker_threads');
      const { readFileSync } = require('fs');
      threads.parentPort.on('message', async (path) => { threads.parentPort.postMessage(readFileSync(path)); });`,
  },
  {
    name: 'the main thread with fields of its own that are called workerData',
    code: `
      import { Worker } from 'node:worker_threads';
      import { existsSync } from 'node:fs';
      interface Job { workerData: string }
      export async function start(job: Job, { workerData }: Job) {
        job.workerData = workerData;
        return existsSync(workerData) && new Worker(workerData, { workerData }); // ! no-sync-fs
      }`,
  },
  {
    name: 'Atomics.wait in a worker',
    code: `
      import { workerData } from 'node:worker_threads';
      export async function next() { Atomics.wait(workerData.cell, 0, 0); }`,
  },
  {
    name: 'the main thread listening to a worker',
    code: `
      import { Worker } from 'node:worker_threads';
      import { writeFileSync } from 'node:fs';
      const worker = new Worker(new URL('./work.js', import.meta.url));
      worker.on('message', (data: string) => { writeFileSync('result', data); }); // ! no-sync-fs`,
  },
];
