import type { Scenario } from '../support/lint-snippet.js';

/** Loops that look alike: some only wait, some work until they are done. */
export const cases: readonly Scenario[] = [
  {
    name: 'field that nothing in the loop can change',
    code: `
      export class Door {
        private open = false;
        unlock() { this.open = true; }
        async pass() {
          while (!this.open) {} // ! no-busy-wait
          return true;
        }
      }`,
  },
  {
    name: 'exit code of a child process',
    code: `
      import { spawn } from 'node:child_process';
      export async function run(command: string) {
        const child = spawn(command);
        while (child.exitCode === null) {} // ! no-busy-wait
        return child.exitCode;
      }`,
  },
  {
    name: 'length of a queue that somebody else fills',
    code: `
      const queue: string[] = [];
      export const add = (text: string) => queue.push(text);
      export async function take() {
        while (queue.length === 0); // ! no-busy-wait
        return queue.shift();
      }`,
  },
  {
    name: 'do … while on a flag',
    code: `
      let stopped = false;
      export const stop = () => { stopped = true; };
      export async function untilStopped() {
        let spins = 0;
        do { spins++; } while (!stopped); // ! no-busy-wait
        return spins;
      }`,
  },
  {
    name: 'endless loop that returns by the clock',
    code: `
      export async function pause(end: number) {
        for (;;) { if (performance.now() > end) return; } // ! no-busy-wait
      }`,
  },
  {
    name: 'busy arithmetic until a deadline',
    code: `
      export async function burn(end: number) {
        while (Date.now() < end) { Math.random(); } // ! no-busy-wait
      }`,
  },
  {
    name: 'imported clocks',
    code: `
      import { hrtime } from 'node:process';
      import { performance } from 'perf_hooks';
      export async function pause(end: bigint, ms: number) {
        while (hrtime.bigint() < end); // ! no-busy-wait
        while (performance.now() < ms); // ! no-busy-wait
      }`,
  },
  {
    name: 'matches of a regular expression',
    code: `
      export async function scan(text: string) {
        const found: string[] = [];
        const pattern = /a(b)/g;
        let match: RegExpExecArray | null;
        while ((match = pattern.exec(text)) !== null) found.push(match[0]);
        while (pattern.test(text)) {}
        return found;
      }`,
  },
  {
    name: 'updates inside the condition',
    code: `
      export async function count(limit: number, values: Iterator<number>) {
        let index = 0;
        while (++index < limit) {}
        while (limit-- > 0) {}
        while (values.next().done !== true) {}
        return index;
      }`,
  },
  {
    name: 'assignments of every form in the body',
    code: `
      export async function settle(state: { left: number; list: number[] }) {
        let low = 0;
        let high = 10;
        while (low < high) [low, high] = [high, low];
        while (high % 2 === 0) high /= 2;
        while (state.left > 0) { state.left -= 1; }
        while (state.list[low] !== high) low += 1;
        return low;
      }`,
  },
  {
    name: 'changed in an inner loop, an inner function, or by a called one',
    code: `
      let running = true;
      function step() { running = Math.random() > 0.5; }
      export async function work(items: number[]) {
        let found = false;
        while (!found) { for (const item of items) if (item > 1) found = true; }
        let seen = false;
        while (!seen) { items.forEach(() => { seen = true; }); }
        while (running) step();
      }`,
  },
  {
    name: 'condition that calls something',
    code: `
      export async function drain(source: { read(): string | null; ended(): boolean }) {
        let chunk = source.read();
        while (chunk !== null) { chunk = source.read(); }
        while (!source.ended()) source.read();
      }`,
  },
  {
    name: 'bounded computation',
    code: `
      export async function sum() {
        let total = 0;
        for (let index = 0; index < 1e6; index++) total += index;
        let left = 1e6;
        while (left > 0) { left--; total -= 1; }
        return total;
      }`,
  },
  {
    name: 'loops that leave by themselves',
    code: `
      export async function first(limit: number) {
        while (true) break;
        while (limit > 0) { return limit; }
        for (;;) { if (limit < 1) throw new Error('a'); break; }
      }`,
  },
  {
    name: 'a worker loop that yields',
    code: `
      let running = true;
      export const stop = () => { running = false; };
      export async function* ticks() { while (running) yield Date.now(); }
      export async function poll() {
        while (running) {
          await new Promise((resolve) => setImmediate(resolve));
        }
      }`,
  },
  {
    name: 'time limit on real work',
    code: `
      export async function solve(candidates: string[], check: (text: string) => boolean) {
        const deadline = Date.now() + 100;
        let index = 0;
        while (Date.now() < deadline && index < candidates.length) {
          if (check(candidates[index] ?? '')) return candidates[index];
          index++;
        }
        return undefined;
      }`,
  },
];
