import type { Scenario } from '../support/lint-snippet.js';

/** ruff ASYNC220, ASYNC221, ASYNC222 and ASYNC251: processes and sleeps in async functions. */
export const cases: readonly Scenario[] = [
  {
    name: '221: run and wait, one call per function',
    code: `
      import { execSync, spawnSync } from 'node:child_process';
      export async function one() {
        execSync('make'); // ! no-sync-process
      }
      export async function two() {
        spawnSync('make'); // ! no-sync-process
      }`,
  },
  {
    name: '221: members that do not exist or do not wait',
    code: `
      import * as subprocess from 'node:child_process';
      const system = { make: () => 1 };
      export async function all() {
        subprocess.exec('make');
        subprocess.fork;
        return system.make();
      }`,
  },
  {
    name: '221: as an argument of an awaited call',
    code: `
      import { execFileSync } from 'node:child_process';
      import { writeFile } from 'node:fs/promises';
      export async function all() {
        await writeFile(
          'version',
          execFileSync('git', ['describe']), // ! no-sync-process
        );
      }`,
  },
  {
    name: '221: every way to run and wait',
    code: `
      import * as subprocess from 'child_process';
      export async function all() {
        subprocess.execSync('make'); // ! no-sync-process
        subprocess.execFileSync('make'); // ! no-sync-process
        subprocess.spawnSync('make', { shell: true }); // ! no-sync-process
      }`,
  },
  {
    name: '220: starting a process without waiting',
    code: `
      import { exec, execFile, spawn } from 'node:child_process';
      export async function all() {
        spawn('make', { detached: true, stdio: 'ignore' }).unref();
        exec('make');
        execFile('make');
      }`,
  },
  {
    name: '222: waiting for another thread',
    code: `
      export async function all(state: Int32Array) {
        Atomics.wait(state, 0, 0); // ! no-busy-wait
        return Atomics.waitAsync;
      }`,
    compiles: false,
  },
  {
    name: '222: a wait of something else',
    code: `
      const os = { wait: (pid: number) => pid };
      export async function all() { return os.wait(10); }`,
  },
  {
    name: '251: sleep in an async function',
    code: `
      import { execSync } from 'node:child_process';
      export async function pause() {
        execSync('sleep 1'); // ! no-busy-wait
      }`,
  },
  {
    name: '251: sleep in a plain function',
    code: `
      import { execSync } from 'node:child_process';
      export function pause() { execSync('sleep 1'); }`,
  },
  {
    name: '251: asynchronous sleep that nobody awaits',
    code: `
      import { setTimeout as sleep } from 'node:timers/promises';
      export async function pause() { void sleep(1000); }`,
  },
];
