import type { Case } from '../case.js';

/** Loops over the clock, and the sleeps that programs make of other things. */
export const waiting: readonly Case[] = [
  {
    name: 'a loop over the clock', expected: 'fixed',
    code: `
      export async function run() {
        const end = Date.now() + 20;
        while (Date.now() < end) {}
        return Date.now() >= end;
      }
    `,
  },
  {
    name: 'a loop over the clock with an empty statement', expected: 'fixed',
    code: `
      export async function run() {
        const end = Date.now() + 20;
        while (Date.now() < end);
        return Date.now() >= end;
      }
    `,
  },
  {
    name: 'a loop over the precise clock', expected: 'fixed',
    code: `
      export async function run() {
        const end = performance.now() + 15;
        while (performance.now() < end) {}
        return performance.now() >= end;
      }
    `,
  },
  {
    name: 'the time that went by', expected: 'fixed',
    code: `
      export async function run() {
        const start = Date.now();
        while (Date.now() - start < 20) {}
        return Date.now() - start >= 20;
      }
    `,
  },
  {
    name: 'the sides exchanged', expected: 'fixed',
    code: `
      export async function run() {
        const end = Date.now() + 15;
        while (end > Date.now()) {}
        return Date.now() >= end;
      }
    `,
  },
  {
    name: 'to the end itself', expected: 'fixed',
    code: `
      export async function run() {
        const end = Date.now() + 15;
        while (Date.now() <= end) {}
        return Date.now() > end;
      }
    `,
  },
  {
    name: 'a name that is taken', expected: 'fixed',
    code: `
      export async function run() {
        const setTimeout = 15;
        const end = Date.now() + setTimeout;
        while (Date.now() < end) {}
        return Date.now() >= end;
      }
    `,
  },
  {
    name: 'the global timer is used beside it', expected: 'fixed',
    code: `
      export async function run() {
        const end = Date.now() + 15;
        while (Date.now() < end) {}
        return await new Promise((resolve) => { setTimeout(() => { resolve('later'); }, 1); });
      }
    `,
  },
  {
    name: 'the timers are imported already', expected: 'fixed',
    code: `
      import { setTimeout as sleep } from 'node:timers/promises';
      export async function run() {
        await sleep(1);
        const end = Date.now() + 15;
        while (Date.now() < end) {}
        return Date.now() >= end;
      }
    `,
  },
  {
    name: 'a time that went by already', expected: 'fixed',
    code: `
      export async function run() {
        const end = Date.now() - 1000;
        while (Date.now() < end) {}
        return 'at once';
      }
    `,
  },
  {
    name: 'a variable that nobody changes', expected: 'refused',
    code: `
      let ready = true;
      export const set = (value: boolean) => { ready = value; };
      export async function run() {
        while (!ready) {}
        return 'ready';
      }
    `,
  },
  {
    name: 'Atomics.wait as a sleep', expected: 'fixed',
    code: `
      export async function run() {
        const start = Date.now();
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
        return Date.now() - start >= 18;
      }
    `,
  },
  {
    name: 'Atomics.wait as a sleep of a computed time', expected: 'suggested', inputs: [10],
    code: `
      export async function run(time: number) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time);
        return 'slept';
      }
    `,
  },
  {
    name: 'Atomics.wait whose answer is used', expected: 'suggested', suggestionDiffers: 'there is no answer',
    code: `
      const cell = new Int32Array(new SharedArrayBuffer(4));
      export async function run() { return Atomics.wait(cell, 0, 1, 10); }
    `,
  },
  {
    name: 'execSync of sleep', expected: 'suggested',
    code: `
      import { execSync } from 'node:child_process';
      export async function run() {
        execSync('sleep 0.02');
        return 'slept';
      }
    `,
  },
];
