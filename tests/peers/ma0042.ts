import type { Scenario } from '../support/lint-snippet.js';

/** Meziantou's MA0042 "do not use blocking calls in an async method", and its sibling for plain methods. */
export const cases: readonly Scenario[] = [
  {
    name: 'wait with a time that a parameter gives',
    code: `
      import { spawnSync } from 'node:child_process';
      export async function run(timeout: number) {
        spawnSync('make', { timeout }); // ! no-sync-process
      }`,
  },
  {
    name: 'value read from a waiting call',
    code: `
      import { readFileSync } from 'node:fs';
      export async function run() {
        void readFileSync('a', 'utf8').length; // ! no-sync-fs
      }`,
  },
  {
    name: 'every overload of a waiting call',
    code: `
      import { mkdtempSync, readdirSync } from 'node:fs';
      export async function run() {
        readdirSync('.'); // ! no-sync-fs
        readdirSync('.', 'utf8'); // ! no-sync-fs
        readdirSync('.', { withFileTypes: true }); // ! no-sync-fs
        mkdtempSync('a', 'buffer'); // ! no-sync-fs
      }`,
  },
  {
    name: 'sleep by a number and by a computed time',
    code: `
      const cell = new Int32Array(new SharedArrayBuffer(4));
      const minutes = (count: number) => count * 60_000;
      export async function run() {
        Atomics.wait(cell, 0, 0, 1); // ! no-busy-wait
        Atomics.wait(cell, 0, 0, minutes(1)); // ! no-busy-wait
      }`,
  },
  {
    name: 'overload that takes a callback does not wait',
    code: `
      import { randomFill, scrypt } from 'node:crypto';
      export async function run(buffer: Buffer) {
        scrypt('a', 'b', 16, () => {});
        randomFill(buffer, () => {});
      }`,
  },
  {
    name: 'write and writeAsync of the same class, where write waits',
    code: `
      import { writeFileSync } from 'node:fs';
      import { writeFile } from 'node:fs/promises';
      export class Test {
        async run() { this.write(); }
        write() { writeFileSync('a', ''); } // ! no-sync-fs
        async writeAsync() { await writeFile('a', ''); }
      }`,
  },
  {
    name: 'write and writeAsync where nothing waits',
    code: `
      export class Test {
        lines: string[] = [];
        async run() { this.write(); }
        write() { this.lines.push(''); }
        writeAsync() { this.lines.push(''); }
      }`,
  },
  {
    name: 'async arrow in an async method',
    code: `
      import { writeFileSync } from 'node:fs';
      export async function run() {
        const write = async () => { writeFileSync('a', ''); }; // ! no-sync-fs
        await write();
      }`,
  },
  {
    name: 'async inner function of a plain method',
    code: `
      import { writeFileSync } from 'node:fs';
      export function run() {
        void inner();
        async function inner() {
          writeFileSync('a', ''); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'output to the console',
    code: `
      export async function run() {
        console.log();
        console.error('a');
        process.stdout.write(' ');
        process.stderr.write(' ');
      }`,
  },
  {
    name: 'waiting for a process to end',
    code: `
      import { spawn, spawnSync } from 'node:child_process';
      import { once } from 'node:events';
      export async function run() {
        await once(spawn('make'), 'exit');
        return spawnSync('make').status; // ! no-sync-process
      }`,
  },
  {
    name: 'resources that close by themselves at the end of the block',
    code: `
      import { open } from 'node:fs/promises';
      class Timer { [Symbol.dispose]() {} }
      export async function run() {
        using timer = new Timer();
        await using handle = { async [Symbol.asyncDispose]() { await (await open('a')).close(); } };
        return [timer, handle];
      }`,
    typed: false,
  },
  {
    name: 'extension by a function of the file',
    code: `
      import { readFileSync } from 'node:fs';
      class Test { path = 'a'; }
      const read = (test: Test) => readFileSync(test.path); // ! no-sync-fs
      export async function run() { return read(new Test()); }`,
  },
  {
    name: 'arguments of every kind',
    code: `
      import { writeFileSync } from 'node:fs';
      export async function run(path: string | URL | number, data: string[] | null) {
        writeFileSync(path, data === null ? '' : data.join()); // ! no-sync-fs
        writeFileSync(path, new Uint8Array(1), { mode: 0o600 }); // ! no-sync-fs
        writeFileSync(...[path, ''] as const); // ! no-sync-fs
      }`,
  },
  {
    name: 'public and private plain methods',
    code: `
      import { execSync } from 'node:child_process';
      export class Test {
        run() { execSync('make'); this.#hidden(); }
        #hidden() { execSync('make'); }
      }`,
  },
  {
    name: 'plain method that an async one of the same class enters',
    code: `
      import { execSync } from 'node:child_process';
      export class Test {
        async start() { this.#hidden(); }
        #hidden() {
          execSync('make'); // ! no-sync-process
        }
      }`,
  },
  {
    name: 'database objects that open nothing',
    code: `
      class Connection { createCommand() { return { prepare: () => 1 }; } close() {} }
      export async function run() {
        const connection = new Connection();
        connection.createCommand().prepare();
        connection.close();
      }`,
  },
];
