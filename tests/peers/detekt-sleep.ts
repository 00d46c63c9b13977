import type { Scenario } from '../support/lint-snippet.js';

/** detekt's `SleepInsteadOfDelay`: a sleep of the thread where a suspending delay belongs. */
export const cases: readonly Scenario[] = [
  {
    name: 'delay in an async function',
    code: `
      import { setTimeout as delay } from 'node:timers/promises';
      export async function run() { await delay(1000); }`,
  },
  {
    name: 'sleep in an async function',
    code: `
      import { sleep } from 'deasync';
      export async function run() {
        sleep(1000); // ! no-busy-wait
      }`,
  },
  {
    name: 'sleep in an async callback that a plain function launches',
    code: `
      import { sleep } from 'deasync';
      export function run() {
        setImmediate(async () => {
          sleep(1000); // ! no-busy-wait
        });
      }`,
  },
  {
    name: 'sleep in an immediately launched async function',
    code: `
      import { sleep } from 'deasync';
      export function run() {
        return (async () => {
          sleep(1000); // ! no-busy-wait
        })();
      }`,
  },
  {
    name: 'sleep in a plain function value that nobody runs',
    code: `
      import { sleep } from 'deasync';
      export async function run() {
        const later = () => { sleep(1000); };
        return later.name;
      }`,
  },
  {
    name: 'sleep in an async function handed to a function of the file',
    code: `
      import { sleep } from 'deasync';
      function suspend(task: () => Promise<void>) { setImmediate(() => { void task(); }); }
      export function run() {
        suspend(async () => { sleep(1000); }); // ! no-busy-wait
      }`,
  },
  {
    name: 'the same, in parentheses',
    code: `
      import { sleep } from 'deasync';
      function suspend(task: (() => Promise<void>)) { setImmediate(() => { void task(); }); }
      export function run() {
        suspend((async () => { sleep(1000); })); // ! no-busy-wait
      }`,
  },
  {
    name: 'the same, in an options object',
    code: `
      import { sleep } from 'deasync';
      function suspend({ task }: { task: () => Promise<void> }) { setImmediate(() => { void task(); }); }
      export function run() {
        suspend({ task: async () => { sleep(1000); } }); // ! no-busy-wait
      }`,
  },
  {
    name: 'async function inside a plain callback',
    code: `
      import { sleep } from 'deasync';
      function normal(task: () => void) { task(); }
      export function run() {
        normal(() => {
          async function inner() {
            sleep(1000); // ! no-busy-wait
          }
          void inner();
        });
      }`,
  },
  {
    name: 'result of the sleep is used',
    code: `
      import { execSync } from 'node:child_process';
      export async function run() {
        return execSync('sleep 1').toString(); // ! no-busy-wait
      }`,
  },
  {
    name: 'a reference kept inside map',
    code: `
      import { sleep } from 'deasync';
      export async function run() {
        return [1, 2, 3].map((time) => {
          const pause = sleep;
          return [time, pause.length];
        });
      }`,
  },
  {
    name: 'a reference handed to map',
    code: `
      import { sleep } from 'deasync';
      export async function run() {
        [1, 2, 3].map(sleep); // ! no-busy-wait
      }`,
  },
  {
    name: 'called in map and in a map inside map',
    code: `
      import { sleep } from 'deasync';
      export async function run(delays: number[][]) {
        delays.map(() => { sleep(1); }); // ! no-busy-wait
        delays.map((inner) => inner.map((time) => { sleep(time); })); // ! no-busy-wait
      }`,
  },
  {
    name: 'called in a thread of its own, in its file',
    code: `
      import { sleep } from 'deasync';
      import { parentPort } from 'node:worker_threads';
      parentPort?.on('message', async (time: number) => { sleep(time); });`,
  },
  {
    name: 'a function of the file that runs its argument at once',
    code: `
      import { sleep } from 'deasync';
      function inline(task: () => void) { task(); }
      export async function run() {
        inline(() => { sleep(1000); }); // ! no-busy-wait
      }`,
    untyped: 'skip',
    untypedWhy: 'following a callback through a parameter without types is left open',
  },
  {
    name: 'async functions inside plain function values',
    code: `
      import { sleep } from 'deasync';
      export const outer = () => {
        const inner = () => {
          async function run() {
            sleep(1000); // ! no-busy-wait
          }
          return run;
        };
        return inner;
      };`,
  },
  {
    name: 'only once in nested async functions',
    code: `
      import { sleep } from 'deasync';
      export async function run() {
        async function inner() {
          setImmediate(async () => { sleep(1000); }); // ! no-busy-wait
        }
        return inner();
      }`,
  },
  {
    name: 'in the branches and the subject of a switch',
    code: `
      import { execSync } from 'node:child_process';
      export async function run(flag: boolean) {
        switch (execSync('sleep 1').length) { // ! no-busy-wait
          case 0: execSync('sleep 2'); break; // ! no-busy-wait
          default: if (flag) execSync('sleep 3'); // ! no-busy-wait
        }
      }`,
  },
  {
    name: 'in a for loop',
    code: `
      import { sleep } from 'deasync';
      export async function run() {
        for (let count = 1; count <= 2; count++) {
          sleep(1000); // ! no-busy-wait
        }
      }`,
  },
  {
    name: 'in a callback of a plain method',
    code: `
      import { sleep } from 'deasync';
      export class Lock {
        get(keys: string[]) { keys.forEach(() => { sleep(500); }); }
      }`,
  },
  {
    name: 'in a plain inner function of an async one that nobody calls',
    code: `
      import { sleep } from 'deasync';
      export async function run(keys: string[]) {
        return [inner.name];
        function inner() { keys.forEach(() => { sleep(1000); }); }
      }`,
  },
  {
    name: 'async function values in every notation',
    code: `
      import { sleep } from 'deasync';
      export const first = async () => { sleep(1); }; // ! no-busy-wait
      export const second: () => Promise<void> = async () => { sleep(1); }; // ! no-busy-wait
      export const third: (() => Promise<void>) = (async () => { sleep(1); }); // ! no-busy-wait
      export const fourth = async (a: number, b: number) => { sleep(a + b); }; // ! no-busy-wait
      export const fifth = { async run() { sleep(1); } }; // ! no-busy-wait`,
  },
  {
    name: 'plain function values',
    code: `
      import { sleep } from 'deasync';
      export const first = () => { sleep(1); };
      export async function second() {
        const inner: () => void = () => { sleep(1); };
        return { inner };
      }`,
  },
  {
    name: 'launched while the module loads',
    code: `
      import { sleep } from 'deasync';
      export const task = setTimeout(async () => { sleep(1000); }, 0); // ! no-busy-wait`,
  },
];
