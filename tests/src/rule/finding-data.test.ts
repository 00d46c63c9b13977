import { beforeAll, describe, expect, it } from 'vitest';
import { lintSnippets, type Scenario } from '../../support/lint-snippet.js';

/** Code around one blocking call, and the whole message. */
interface MessageCase { readonly name: string; readonly code: string; readonly message: string }

const cases: Readonly<Record<string, readonly MessageCase[]>> = {
  'the name of the call': [
    {
      name: 'a require that createRequire made',
      code: `
        import { createRequire } from 'node:module';
        const require = createRequire(import.meta.url);
        export async function greet() { return require('./messages.json').greeting; }
      `,
      message: '`require` blocks the event loop in async function `greet`. Use `await import(specifier)` instead. '
        + 'No fix: a module is loaded once: load it at the top of the file, or with `await import()`.',
    },
    {
      name: 'a require of another name',
      code: `
        import { createRequire } from 'node:module';
        const load = createRequire(import.meta.url);
        export async function greet() { return load('./messages.json').greeting; }
      `,
      message: '`load` blocks the event loop in async function `greet`. Use `await import(specifier)` instead. '
        + 'No fix: a module is loaded once: load it at the top of the file, or with `await import()`.',
    },
    {
      name: 'a function under another name keeps its own',
      code: `
        import { scryptSync as hash } from 'node:crypto';
        export const digest = async (text: string, salt: string) => hash(text, salt, 64).toString('hex');
      `,
      message: '`scryptSync` blocks the event loop in async function `digest`. Await a promisified `scrypt` instead.',
    },
  ],
  'the remedy of waiting': [
    {
      name: 'a loop',
      code: 'export async function pause(end: number) { while (Date.now() < end) { /* waits */ } }',
      message: '`while loop` blocks the event loop in async function `pause`. Await `setTimeout` of `node:timers/promises` instead.',
    },
    {
      name: 'a command that sleeps: the timer that is suggested',
      code: `
        import { execSync } from 'node:child_process';
        export async function pause() { execSync('sleep 1'); }
      `,
      message: '`execSync` blocks the event loop in async function `pause`. Await `setTimeout` of `node:timers/promises` instead. '
        + 'No fix: the timer starts no process.',
    },
    {
      name: 'a command that sleeps, with options',
      code: `
        import { execSync } from 'node:child_process';
        export async function pause() { execSync('sleep 1', { stdio: 'ignore' }); }
      `,
      message: '`execSync` blocks the event loop in async function `pause`. Await `setTimeout` of `node:timers/promises` instead. '
        + 'No fix: the timer starts no process.',
    },
    {
      name: 'a command that sleeps, with its arguments in a list',
      code: `
        import { execFileSync } from 'node:child_process';
        export async function pause() { execFileSync('sleep', ['0.5']); }
      `,
      message: '`execFileSync` blocks the event loop in async function `pause`. Await `setTimeout` of `node:timers/promises` instead. '
        + 'No fix: the timer starts no process.',
    },
    {
      name: 'a command that does more than sleep',
      code: `
        import { execSync } from 'node:child_process';
        export async function pause() { execSync('sleep 1 && date'); }
      `,
      message: '`execSync` blocks the event loop in async function `pause`. Await `setTimeout` of `node:timers/promises` instead. '
        + 'No fix: the command is not a plain `sleep`: await `setTimeout` of `node:timers/promises`.',
    },
    {
      name: 'a command that sleeps and whose output is used',
      code: `
        import { execSync } from 'node:child_process';
        export async function pause() { return execSync('sleep 1').length; }
      `,
      message: '`execSync` blocks the event loop in async function `pause`. Await a promisified `exec` instead. '
        + 'No fix: standard input stays open, and errors have `.code` instead of `.status`.',
    },
    {
      name: 'Atomics.wait on memory that others have',
      code: 'export async function pause(cell: Int32Array) { Atomics.wait(cell, 0, 0); }',
      message: '`Atomics.wait` blocks the event loop in async function `pause`. Use `await Atomics.waitAsync(…).value` (as a sleep: '
        + '`setTimeout` of `node:timers/promises`) instead. '
        + 'No fix: another thread may wake it: await `Atomics.waitAsync(…).value` and keep the process alive meanwhile.',
    },
    {
      name: 'a function that deasync made',
      code: `
        import deasync from 'deasync';
        const load = deasync((done: (error: Error | null, text: string) => void) => { done(null, 'a'); });
        export async function page() { return load(); }
      `,
      message: '`load` blocks the event loop in async function `page`. Use `util.promisify` instead. '
        + 'No fix: what replaces it is called in another way.',
    },
    {
      name: 'a nested event loop',
      code: `
        import { loopWhile } from 'deasync';
        export async function pause(isBusy: () => boolean) { loopWhile(isBusy); }
      `,
      message: '`loopWhile` blocks the event loop in async function `pause`. Use a promise instead. '
        + 'No fix: what replaces it is called in another way.',
    },
    {
      name: 'a sleep of a package',
      code: `
        import { sleep } from 'deasync';
        export async function pause() { return sleep(5); }
      `,
      message: '`sleep` blocks the event loop in async function `pause`. Use `await setTimeout(…)` of `node:timers/promises` instead. '
        + 'No fix: the timer gives no result.',
    },
    {
      name: 'a wait that nothing replaces',
      code: `
        import { waitForDebugger } from 'node:inspector';
        export async function pause() { waitForDebugger(); }
      `,
      message: '`waitForDebugger` blocks the event loop in async function `pause`. It has no asynchronous twin: move the work off the '
        + 'request path. No fix: it has no asynchronous counterpart.',
    },
  ],
};

describe.each(Object.entries(cases))('%s', (_title, list) => {
  const scenarios = new Map<MessageCase, Scenario>(list.map((each) => [each, { name: each.name, code: each.code }]));
  let outcomes: Awaited<ReturnType<typeof lintSnippets>> = new Map();

  beforeAll(async () => {
    outcomes = await lintSnippets([...scenarios.values()], { typed: true });
  });

  it.each(list.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const scenario = scenarios.get(each);
    expect(scenario && outcomes.get(scenario)?.messages).toEqual([each.message]);
  });
});
