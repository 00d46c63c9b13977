import type { Case } from '../case.js';

const withRuntime = { dependencies: { unblock: '*', bcryptjs: '*', marked: '*', typescript: '*' } };

/** Calls without an asynchronous twin, which a worker thread can run. */
export const offload: readonly Case[] = [
  {
    name: 'a method on an instance', expected: 'refused', strict: true,
    code: `
      import { createDiffieHellman } from 'node:crypto';
      export async function run() { return createDiffieHellman(Buffer.from('17', 'hex')).generateKeys().length; }
    `,
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
  {
    name: 'bcryptjs in CommonJS, on a worker thread', expected: 'fixed', package: withRuntime, traced: false, file: 'main.cjs',
    code: `
      const bcrypt = require('bcryptjs');
      const known = bcrypt.hashSync('secret', 4);
      exports.run = async () => bcrypt.compareSync('other', known);
    `,
  },
  {
    name: 'the compiler on a worker thread', expected: 'suggested', package: withRuntime, traced: false, inputs: ['const a: number = 1;'],
    code: `
      import ts from 'typescript';
      export async function run(text: string) { return ts.transpileModule(text, {}).outputText; }
    `,
  },
  {
    name: 'the compiler without the runtime', expected: 'refused', traced: false, inputs: ['const a: number = 1;'], says: /unblock/,
    code: `
      import ts from 'typescript';
      export async function run(text: string) { return ts.transpileModule(text, {}).outputText; }
    `,
  },
  {
    name: 'marked, whose promises are made here', expected: 'fixed', package: withRuntime, traced: false, strict: true,
    code: `
      import { parse } from 'marked';
      export async function run() { return parse('# Title'); }
    `,
  },
];
