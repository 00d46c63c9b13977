import type { Scenario } from '../support/lint-snippet.js';

/** AsyncFixer's blocking calls inside async methods. */
export const cases: readonly Scenario[] = [
  {
    name: 'awaited first, short sleeps of the file, project functions without blocking calls',
    code: `
      const boost = (value: number) => value + 1;
      async function boostAsync(value: string) { return value.length; }
      export async function run(task: Promise<number>) {
        const value = await task;
        return boost(value) + await boostAsync('a');
      }`,
  },
  {
    name: 'sleep',
    code: `
      export async function run() {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000); // ! no-busy-wait
      }`,
  },
  {
    name: 'a comment stands before the call',
    code: `
      import { readFileSync } from 'node:fs';
      export async function run() {
        // the whole file
        const text = readFileSync('a', 'utf8'); // ! no-sync-fs
        return text;
      }`,
  },
  {
    name: 'reading to the end before an await',
    code: `
      import { readFileSync } from 'node:fs';
      export async function run(upload: () => Promise<string>) {
        const body = readFileSync('body'); // ! no-sync-fs
        const answer = await upload();
        return [body, answer];
      }`,
  },
  {
    name: 'a pair of plain and async methods, neither of which blocks',
    code: `
      export class Program {
        async run() { return this.boost(1); }
        boost(value: number) { return value; }
        async boostAsync(value: number) { return value; }
      }`,
  },
  {
    name: 'result used in an expression',
    code: `
      import { statSync } from 'node:fs';
      export async function run() {
        return statSync('a').mtime.getTime() > 5; // ! no-sync-fs
      }`,
  },
  {
    name: 'an async function that runs its own plain namesake elsewhere',
    code: `
      import { setTimeout as delay } from 'node:timers/promises';
      export async function loadAsync(index: number) { await delay(100); return load(index); }
      function load(index: number) { return { index }; }`,
  },
  {
    name: 'work in memory',
    code: `
      import { PassThrough } from 'node:stream';
      export async function run() {
        const memory = new PassThrough();
        memory.write(Buffer.alloc(8));
        memory.destroy();
      }`,
  },
  {
    // Silent there: Task.Run moves the function to another thread. A JavaScript closure never leaves its thread.
    name: 'plain inner function given away by reference',
    code: `
      import { gzipSync } from 'node:zlib';
      export async function run(pool: { run(job: () => Buffer): Promise<Buffer> }) {
        return pool.run(job);
        function job() { return gzipSync('text'); } // ! no-sync-compression
      }`,
  },
  {
    name: 'plain arrow given to an object of the project',
    code: `
      import { gzipSync } from 'node:zlib';
      interface Pool { run(job: () => Buffer): Promise<Buffer> }
      export async function run(pool: Pool) { return pool.run(() => gzipSync('text')); } // ! no-sync-compression`,
  },
  {
    name: 'work given to a worker by the name of its file',
    code: `
      import { Worker } from 'node:worker_threads';
      const worker = new Worker(new URL('./gzip.js', import.meta.url));
      export async function run() { worker.postMessage('text'); }`,
  },
  {
    name: 'call followed by a member access',
    code: `
      import { readFileSync } from 'node:fs';
      export async function run() {
        return readFileSync('a', 'utf8').length; // ! no-sync-fs
      }`,
  },
  {
    name: 'async inner function',
    code: `
      import { readFileSync } from 'node:fs';
      export async function run() {
        await inner();
        async function inner() {
          return readFileSync('a'); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'call as an argument: one report, on the inner call',
    code: `
      import { readFileSync } from 'node:fs';
      export async function run() {
        console.log(readFileSync('a', 'utf8')); // ! no-sync-fs
      }`,
  },
  {
    name: 'values of promises that were awaited together',
    code: `
      export async function run(tasks: Promise<number>[]) {
        const values = await Promise.all(tasks);
        for (const value of values) console.log(value);
      }`,
  },
  {
    name: 'spinning until promises have settled',
    code: `
      export async function run(tasks: Promise<number>[]) {
        let left = tasks.length;
        for (const task of tasks) void task.finally(() => { left -= 1; });
        while (left > 0) {} // ! no-busy-wait
      }`,
  },
  {
    name: 'only the name is used',
    code: `
      import { readFileSync } from 'node:fs';
      export async function run() { return readFileSync.name; }`,
  },
  {
    name: 'a quick synchronous method beside an async one of the platform',
    code: `
      export async function run(controller: AbortController) {
        await Promise.resolve();
        controller.abort();
      }`,
  },
];
