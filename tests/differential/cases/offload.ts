import type { Case } from '../case.js';

const withRuntime = { dependencies: { unblock: '*', bcryptjs: '*' } };

/** Calls without an asynchronous twin, which a worker thread can run. */
export const offload: readonly Case[] = [
  {
    name: 'a method on an instance', expected: 'refused',
    code: `
      import { createDiffieHellman } from 'node:crypto';
      export async function run() { return createDiffieHellman(Buffer.from('17', 'hex')).generateKeys().length; }
    `,
    strict: true,
  },
  {
    name: 'createDiffieHellman without the runtime', expected: 'refused',
    code: `
      import { createDiffieHellman } from 'node:crypto';
      export async function run() { return createDiffieHellman(64).getPrime().length; }
    `,
  },
  {
    name: 'bcryptjs computes on this thread even when awaited', expected: 'fixed', package: withRuntime, traced: false,
    code: `
      import { compareSync, hashSync } from 'bcryptjs';
      const known = hashSync('secret', 4);
      export async function run() { return compareSync('secret', known); }
    `,
  },
];
