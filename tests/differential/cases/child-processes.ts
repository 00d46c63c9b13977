import type { Case } from '../case.js';

const withRuntime = { dependencies: { unblock: '*' } };

/** execSync, execFileSync, spawnSync: exact twins come from the package `unblock`, where a project depends on it. */
export const childProcesses: readonly Case[] = [
  {
    name: 'execSync as text', expected: 'fixed', package: withRuntime, inputs: ['echo hi', 'exit 3', 'echo out; echo err >&2; exit 4', 'no-such-command'],
    code: `
      import { execSync } from 'node:child_process';
      export async function run(command: string) { return execSync(command, { encoding: 'utf8' }); }
    `,
    contains: ['execAsync'],
  },
  {
    name: 'execSync as a buffer', expected: 'fixed', package: withRuntime, inputs: ['printf a', 'false'],
    code: `
      import { execSync } from 'node:child_process';
      export async function run(command: string) { return execSync(command); }
    `,
  },
  {
    name: 'execSync with input', expected: 'fixed', package: withRuntime, inputs: ['text', ''],
    code: `
      import { execSync } from 'node:child_process';
      export async function run(input: string) { return execSync('cat', { input }).toString(); }
    `,
  },
  {
    name: 'execSync of what reads to the end of its input', expected: 'fixed', package: withRuntime,
    code: `
      import { execSync } from 'node:child_process';
      export async function run() { return execSync('cat | wc -c', { encoding: 'utf8' }).trim(); }
    `,
  },
  {
    name: 'execSync whose error is looked at', expected: 'fixed', package: withRuntime, inputs: ['exit 5', 'kill -9 $$', 'true'],
    code: `
      import { execSync } from 'node:child_process';
      interface Failure { status: number | null; signal: string | null; stderr: Buffer; code?: string }
      export async function run(command: string) {
        try {
          return execSync(command, { stdio: 'pipe' }).length;
        } catch (error) {
          const { status, signal, stderr, code } = error as Failure;
          return [status, signal, stderr.toString(), code];
        }
      }
    `,
  },
  {
    name: 'execSync with a time limit', expected: 'fixed', package: withRuntime,
    code: `
      import { execSync } from 'node:child_process';
      export async function run() {
        try {
          return execSync('sleep 5', { timeout: 50, stdio: 'pipe' }).length;
        } catch (error) {
          const { code, signal, status } = error as { code?: string; signal?: string; status?: number };
          return [code, signal, status];
        }
      }
    `,
  },
  {
    name: 'execFileSync', expected: 'fixed', package: withRuntime, inputs: [['echo', 'hi'], ['false'], ['no-such-program']],
    code: `
      import { execFileSync } from 'node:child_process';
      export async function run([file = '', ...args]: string[]) { return execFileSync(file, args, { encoding: 'utf8' }); }
    `,
    contains: ['execFileAsync'],
  },
  {
    name: 'execFileSync without arguments', expected: 'fixed', package: withRuntime,
    code: `
      import { execFileSync } from 'node:child_process';
      export async function run() { return execFileSync('pwd').toString().length > 0; }
    `,
  },
  {
    name: 'spawnSync', expected: 'fixed', package: withRuntime, inputs: [['sh', '-c', 'echo out; echo err >&2; exit 3'], ['true'], ['no-such-program']],
    code: `
      import { spawnSync } from 'node:child_process';
      export async function run([file = '', ...args]: string[]) {
        const { status, signal, stdout, stderr, error } = spawnSync(file, args, { encoding: 'utf8' });
        return [status, signal, stdout, stderr, error];
      }
    `,
    contains: ['spawnAsync'],
  },
  {
    name: 'spawnSync with input', expected: 'fixed', package: withRuntime,
    code: `
      import { spawnSync } from 'node:child_process';
      export async function run() { return spawnSync('tr', ['a-z', 'A-Z'], { input: 'text' }).stdout.toString(); }
    `,
  },
  {
    name: 'spawnSync with ignored output', expected: 'fixed', package: withRuntime,
    code: `
      import { spawnSync } from 'node:child_process';
      export async function run() {
        const { stdout, status } = spawnSync('echo', ['x'], { stdio: 'ignore' });
        return [stdout, status];
      }
    `,
  },
  {
    name: 'in a folder and with an environment', expected: 'fixed', package: withRuntime,
    code: `
      import { execSync } from 'node:child_process';
      export async function run() { return execSync('ls | sort; echo $WORD', { cwd: 'dir', env: { ...process.env, WORD: 'w' } }).toString(); }
    `,
  },
  {
    name: 'through the namespace', expected: 'fixed', package: withRuntime,
    code: `
      import * as child from 'node:child_process';
      export async function run() { return child.execSync('echo hi').toString().trim().length; }
    `,
  },
  {
    name: 'in CommonJS', expected: 'fixed', package: withRuntime, file: 'main.cjs',
    code: `
      const { execSync } = require('child_process');
      exports.run = async () => execSync('echo hi').toString();
    `,
  },
  {
    name: 'several in a row', expected: 'fixed', package: withRuntime,
    code: `
      import { execFileSync, execSync } from 'node:child_process';
      export async function run() {
        execSync('echo one > one.log');
        const two = execFileSync('cat', ['one.log'], { encoding: 'utf8' });
        execSync('rm one.log');
        return two;
      }
    `,
  },
  {
    name: 'the runtime is imported already', expected: 'fixed', package: withRuntime,
    code: `
      import { execSync } from 'node:child_process';
      import { spawnAsync } from 'unblock';
      export async function run() {
        const { status } = await spawnAsync('true');
        return [status, execSync('echo hi').toString()];
      }
    `,
  },
  {
    name: 'execSync without the runtime', expected: 'suggested', suggestionDiffers: 'standard input stays open, errors have other fields',
    code: `
      import { execSync } from 'node:child_process';
      export async function run() { return execSync('echo hi', { encoding: 'utf8' }); }
    `,
  },
  {
    name: 'execSync with stdio, without the runtime', expected: 'suggested', suggestionDiffers: 'standard input stays open, errors have other fields',
    code: `
      import { execSync } from 'node:child_process';
      export async function run() { return execSync('echo hi', { encoding: 'utf8', stdio: 'pipe' }); }
    `,
  },
  {
    name: 'execFileSync without the runtime', expected: 'suggested', suggestionDiffers: 'standard input stays open, errors have other fields',
    code: `
      import { execFileSync } from 'node:child_process';
      export async function run() { return execFileSync('echo', ['hi'], { encoding: 'utf8' }).trim(); }
    `,
  },
  {
    name: 'spawnSync without the runtime', expected: 'refused', says: /unblock/,
    code: `
      import { spawnSync } from 'node:child_process';
      export async function run() { return spawnSync('echo', ['hi']).status; }
    `,
  },
];
