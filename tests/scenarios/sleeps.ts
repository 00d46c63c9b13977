import type { Scenario } from '../support/lint-snippet.js';

/** Calls that wait for a time or for somebody else. */
export const cases: readonly Scenario[] = [
  {
    name: 'Atomics.wait as a sleep',
    code: `
      export async function pause(ms: number) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms); // ! no-busy-wait
      }`,
  },
  {
    name: 'Atomics.wait through an alias',
    code: `
      const { wait } = Atomics;
      const cell = new Int32Array(new SharedArrayBuffer(4));
      export const pause = async (ms: number) => wait(cell, 0, 0, ms); // ! no-busy-wait`,
  },
  {
    name: 'the other members of Atomics do not wait',
    code: `
      const cell = new Int32Array(new SharedArrayBuffer(4));
      export async function signal() {
        Atomics.store(cell, 0, 1);
        Atomics.notify(cell, 0);
        return Atomics.load(cell, 0);
      }`,
  },
  {
    name: 'execSync of sleep',
    code: `
      import { execSync } from 'node:child_process';
      export async function pause() {
        execSync('sleep 1'); // ! no-busy-wait
      }`,
  },
  {
    name: 'execSync of sleep with a computed time',
    code: 'import { execSync } from "node:child_process";\n'
      + 'export async function pause(seconds: number) {\n  execSync(`sleep ${seconds}`); // ! no-busy-wait\n}',
  },
  {
    name: 'spawnSync and execFileSync of sleep',
    code: `
      import { execFileSync, spawnSync } from 'node:child_process';
      export async function pause() {
        spawnSync('sleep', ['0.5']); // ! no-busy-wait
        execFileSync('sleep', ['1']); // ! no-busy-wait
      }`,
  },
  {
    name: 'execSync of something else',
    code: `
      import { execSync } from 'node:child_process';
      export async function version() {
        return execSync('git --version'); // ! no-sync-process
      }`,
  },
  {
    name: 'deasync.sleep',
    code: `
      import deasync from 'deasync';
      export async function pause() {
        deasync.sleep(100); // ! no-busy-wait
      }`,
  },
  {
    name: 'deasync.loopWhile and runLoopOnce',
    language: 'cjs',
    code: `
      const { loopWhile, runLoopOnce } = require('deasync');
      module.exports.wait = async (isBusy) => {
        loopWhile(isBusy); // ! no-busy-wait
        while (isBusy()) runLoopOnce(); // ! no-busy-wait
      };`,
  },
  {
    name: 'timers are fine',
    code: `
      import { setTimeout as sleep } from 'node:timers/promises';
      import { promisify } from 'node:util';
      const pause = promisify(setTimeout);
      export async function wait(ms: number) {
        await sleep(ms);
        await pause(ms);
        await new Promise((resolve) => setTimeout(resolve, ms));
      }`,
  },
  {
    name: 'a sleep of the file that awaits',
    code: `
      const sleep = (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms); });
      export async function pause() { await sleep(10); }`,
  },
];
