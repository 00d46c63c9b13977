import type { Case } from '../case.js';

/** Numeric file descriptors, which the promise forms refuse. */
export const fsDescriptors: readonly Case[] = [
  {
    name: 'openSync and closeSync keep a number', expected: 'fixed', inputs: ['a.txt', 'missing.txt'],
    code: `
      import { closeSync, openSync } from 'node:fs';
      export async function run(path: string) {
        const descriptor = openSync(path, 'r');
        const kind = typeof descriptor;
        closeSync(descriptor);
        return kind;
      }
    `,
  },
  {
    name: 'openSync with a mode', expected: 'fixed',
    code: `
      import { closeSync, openSync } from 'node:fs';
      export async function run() { closeSync(openSync('out.txt', 'w', 0o600)); }
    `,
  },
  {
    name: 'readSync gives the count', expected: 'fixed', inputs: ['a.txt', 'b.txt'],
    code: `
      import { closeSync, openSync, readSync } from 'node:fs';
      export async function run(path: string) {
        const descriptor = openSync(path, 'r');
        const bytes = Buffer.alloc(4);
        const count = readSync(descriptor, bytes, 0, 4, 1);
        closeSync(descriptor);
        return [count, bytes.toString()];
      }
    `,
  },
  {
    name: 'readSync until the end', expected: 'fixed',
    code: `
      import { closeSync, openSync, readSync } from 'node:fs';
      export async function run() {
        const descriptor = openSync('b.txt', 'r');
        const bytes = Buffer.alloc(3);
        let text = '';
        for (let count = readSync(descriptor, bytes, 0, 3, null); count > 0; count = readSync(descriptor, bytes, 0, 3, null)) {
          text += bytes.toString('utf8', 0, count);
        }
        closeSync(descriptor);
        return text;
      }
    `,
  },
  {
    name: 'writeSync gives the count', expected: 'fixed',
    code: `
      import { closeSync, openSync, writeSync } from 'node:fs';
      export async function run() {
        const descriptor = openSync('out.txt', 'w');
        const count = writeSync(descriptor, Buffer.from('hello'), 1, 3) + writeSync(descriptor, 'wörld');
        closeSync(descriptor);
        return count;
      }
    `,
  },
  {
    name: 'readvSync and writevSync', expected: 'fixed',
    code: `
      import { closeSync, openSync, readvSync, writevSync } from 'node:fs';
      export async function run() {
        const descriptor = openSync('out.txt', 'w+');
        const written = writevSync(descriptor, [Buffer.from('ab'), Buffer.from('cd')]);
        const target = [Buffer.alloc(3), Buffer.alloc(3)];
        const read = readvSync(descriptor, target, 0);
        closeSync(descriptor);
        return [written, read, target];
      }
    `,
  },
  {
    name: 'fstatSync', expected: 'fixed',
    code: `
      import { closeSync, fstatSync, openSync } from 'node:fs';
      export async function run() {
        const descriptor = openSync('a.txt', 'r');
        try {
          return fstatSync(descriptor).size;
        } finally {
          closeSync(descriptor);
        }
      }
    `,
  },
  {
    name: 'fsyncSync, fdatasyncSync, ftruncateSync, futimesSync, fchmodSync', expected: 'fixed',
    code: `
      import { closeSync, fchmodSync, fdatasyncSync, fsyncSync, ftruncateSync, futimesSync, openSync } from 'node:fs';
      export async function run() {
        const descriptor = openSync('a.txt', 'r+');
        ftruncateSync(descriptor, 3);
        fchmodSync(descriptor, 0o600);
        futimesSync(descriptor, 1000, 2000);
        fsyncSync(descriptor);
        fdatasyncSync(descriptor);
        closeSync(descriptor);
      }
    `,
  },
  {
    name: 'a bad descriptor', expected: 'fixed',
    code: `
      import { fstatSync } from 'node:fs';
      export async function run() { return fstatSync(987654).size; }
    `,
  },
  {
    name: 'readFileSync of a number', expected: 'fixed',
    code: `
      import { closeSync, openSync, readFileSync } from 'node:fs';
      export async function run() {
        const descriptor: number = openSync('a.txt', 'r');
        const text = readFileSync(descriptor, 'utf8');
        closeSync(descriptor);
        return text;
      }
    `,
  },
  {
    name: 'writeFileSync and appendFileSync to a number', expected: 'fixed',
    code: `
      import { appendFileSync, closeSync, openSync, writeFileSync } from 'node:fs';
      export async function run() {
        const descriptor = openSync('out.txt', 'w');
        writeFileSync(descriptor, 'one');
        appendFileSync(descriptor, 'two');
        closeSync(descriptor);
      }
    `,
  },
  {
    name: 'a path that may be a number', expected: 'suggested', inputs: ['a.txt'],
    code: `
      import { readFileSync } from 'node:fs';
      export async function run(from: string | number) { return readFileSync(from, 'utf8'); }
    `,
  },
];
