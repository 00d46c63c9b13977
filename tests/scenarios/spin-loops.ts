import type { Scenario } from '../support/lint-snippet.js';

/** Loops that only wait, and calls that sleep. A loop is reported where it starts. */
export const cases: readonly Scenario[] = [
  {
    name: 'Date.now until a deadline',
    code: `
      export async function pause(ms: number) {
        const end = Date.now() + ms;
        while (Date.now() < end) {} // ! no-busy-wait
      }`,
    messages: [/node:timers\/promises|setTimeout/],
  },
  {
    name: 'elapsed time',
    code: `
      export async function pause(ms: number) {
        const start = Date.now();
        while (Date.now() - start < ms); // ! no-busy-wait
      }`,
  },
  {
    name: 'performance.now',
    code: `
      export async function pause(ms: number) {
        const start = performance.now();
        while (performance.now() - start < ms) {} // ! no-busy-wait
      }`,
  },
  {
    name: 'performance.now of node:perf_hooks under another name',
    code: `
      import { performance as clock } from 'node:perf_hooks';
      export async function pause(ms: number) {
        const start = clock.now();
        while (clock.now() < start + ms) {} // ! no-busy-wait
      }`,
  },
  {
    name: 'process.hrtime.bigint',
    code: `
      export async function pause(ns: bigint) {
        const end = process.hrtime.bigint() + ns;
        while (process.hrtime.bigint() < end) {} // ! no-busy-wait
      }`,
  },
  {
    name: 'process.hrtime',
    code: `
      export async function pause(seconds: number) {
        const start = process.hrtime();
        while (process.hrtime(start)[0] < seconds) {} // ! no-busy-wait
      }`,
  },
  {
    name: 'new Date compared with a date',
    code: `
      export async function pause(until: Date) {
        while (new Date() < until) {} // ! no-busy-wait
      }`,
  },
  {
    name: 'new Date().getTime()',
    code: `
      export async function pause(ms: number) {
        const start = new Date().getTime();
        while (new Date().getTime() < start + ms) {} // ! no-busy-wait
      }`,
  },
  {
    name: 'unary plus of new Date',
    code: `
      export async function pause(ms: number) {
        const end = +new Date() + ms;
        while (+new Date() < end) {} // ! no-busy-wait
      }`,
  },
  {
    name: 'do … while with the time read in the body',
    code: `
      export async function pause(ms: number) {
        const start = Date.now();
        let now = start;
        do { now = Date.now(); } while (now - start < ms); // ! no-busy-wait
      }`,
  },
  {
    name: 'for loop over the clock',
    code: `
      export async function pause(ms: number) {
        for (const start = Date.now(); Date.now() - start < ms;) {} // ! no-busy-wait
      }`,
  },
  {
    name: 'work in slices of time',
    code: `
      export async function sum(list: readonly number[]) {
        let next = 0;
        let total = 0;
        for (const start = Date.now(); next < list.length && Date.now() - start < 50;) total += list[next++] ?? 0;
        return { next, total };
      }`,
  },
  {
    name: 'the clock and what others change',
    code: `
      export async function pause(ms: number, state: { stopped: boolean }) {
        const end = Date.now() + ms;
        let spins = 0;
        while (!state.stopped && Date.now() < end) spins += 1; // ! no-busy-wait
        return spins;
      }`,
  },
  {
    name: 'endless loop that breaks by the clock',
    code: `
      export async function pause(ms: number) {
        const end = Date.now() + ms;
        while (true) { if (Date.now() >= end) break; } // ! no-busy-wait
      }`,
  },
  {
    name: 'a loop that counts while it waits',
    code: `
      export async function pause(ms: number) {
        const end = Date.now() + ms;
        let spins = 0;
        while (Date.now() < end) { // ! no-busy-wait
          spins += 1;
        }
        return spins;
      }`,
  },
  {
    name: 'a local variable that only a callback sets',
    code: `
      import { readFile } from 'node:fs';
      export async function load(path: string) {
        let done = false;
        readFile(path, () => { done = true; });
        while (!done) {} // ! no-busy-wait
      }`,
  },
  {
    name: 'a module variable that the loop cannot change',
    code: `
      let ready = false;
      export function markReady() { ready = true; }
      export async function whenReady() {
        while (!ready); // ! no-busy-wait
      }`,
  },
  {
    name: 'a property that nothing in the loop can change',
    code: `
      const state = { connected: false };
      export function connected() { state.connected = true; }
      export async function connect() {
        while (state.connected === false) {} // ! no-busy-wait
        return state;
      }`,
  },
  {
    name: 'a sleep helper called by a handler',
    code: `
      import { createServer } from 'node:http';
      function sleep(ms: number) {
        const end = Date.now() + ms;
        while (Date.now() < end) {} // ! no-busy-wait
      }
      createServer((req, res) => { sleep(100); res.end(); }).listen(80);`,
    messages: [/sleep/],
  },
  {
    name: 'in a timer callback',
    code: `
      export const timer = setInterval(() => {
        const end = Date.now() + 50;
        while (Date.now() < end) {} // ! no-busy-wait
      }, 1000);`,
  },
  {
    name: 'a loop that awaits is no spin loop',
    code: `
      import { setTimeout as sleep } from 'node:timers/promises';
      export async function until(end: number) {
        while (Date.now() < end) await sleep(10);
        while (Date.now() < end + 1) { await sleep(1); }
        for await (const tick of ticks()) { if (Date.now() > end + tick) break; }
      }
      async function* ticks() { yield 1; }`,
  },
  {
    name: 'a loop that works off a queue within a time slice',
    code: `
      const queue: (() => void)[] = [];
      export async function drain(budget: number) {
        const start = Date.now();
        while (queue.length > 0 && Date.now() - start < budget) queue.shift()?.();
      }`,
  },
  {
    name: 'a loop whose body changes what it waits on',
    code: `
      export async function parse(text: string) {
        let open = true;
        let index = 0;
        while (open) { index += 1; open = text[index] !== ')'; }
        while (index > 0) index--;
        for (let left = 0; left < text.length; left++) index += left;
        return index;
      }`,
  },
  {
    name: 'a loop that moves a cursor through method calls',
    code: `
      export async function walk(list: { next(): { value: string; done?: boolean } }, node: { parent?: typeof node } | undefined) {
        let step = list.next();
        while (!step.done) step = list.next();
        while (node?.parent) node = node.parent;
        const stack = [1];
        while (stack.length) stack.pop();
      }`,
  },
  {
    name: 'a deadline compared once, without a loop',
    code: `
      export async function expired(end: number) {
        if (Date.now() < end) return false;
        return performance.now() > 1;
      }`,
  },
  {
    name: 'an array of timestamps',
    code: `
      export async function stamps(count: number) {
        const times: number[] = [];
        while (times.length < count) times.push(Date.now());
        for (const time of times) if (time > Date.now()) return false;
        return true;
      }`,
  },
  {
    name: 'in a function that nothing asynchronous runs',
    code: `
      export function pauseSync(ms: number) {
        const end = Date.now() + ms;
        while (Date.now() < end) {}
      }`,
  },
  {
    name: 'at the top level',
    code: `
      const end = Date.now() + 10;
      while (Date.now() < end) {}
      export {};`,
  },
];
