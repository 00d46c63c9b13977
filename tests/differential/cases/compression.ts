import type { Case } from '../case.js';

/** zlib, whose asynchronous forms take a callback. */
export const compression: readonly Case[] = [
  {
    name: 'gzipSync and gunzipSync', expected: 'fixed', inputs: ['text', ''],
    code: `
      import { gunzipSync, gzipSync } from 'node:zlib';
      export async function run(text: string) {
        const packed = gzipSync(text);
        const unpacked = gunzipSync(packed);
        return [packed.length > 0, unpacked.toString()];
      }
    `,
  },
  {
    name: 'gzipSync with options', expected: 'fixed', inputs: [9, 99],
    code: `
      import { gzipSync } from 'node:zlib';
      export async function run(level: number) { return gzipSync('text text text', { level }).length; }
    `,
  },
  {
    name: 'gunzipSync of what is not packed', expected: 'fixed', inputs: ['plain', ''],
    code: `
      import { gunzipSync } from 'node:zlib';
      export async function run(text: string) {
        const bytes = Buffer.from(text);
        return gunzipSync(bytes).toString();
      }
    `,
  },
  {
    name: 'deflateSync and inflateSync', expected: 'fixed',
    code: `
      import zlib from 'node:zlib';
      export async function run() {
        const packed = zlib.deflateSync('text');
        const text = zlib.inflateSync(packed).toString();
        const raw = zlib.deflateRawSync('raw');
        return [text, zlib.inflateRawSync(raw).toString(), packed.toString('hex')];
      }
    `,
  },
  {
    name: 'unzipSync', expected: 'fixed',
    code: `
      import { deflateSync, unzipSync } from 'node:zlib';
      export async function run() {
        const packed = deflateSync('text');
        return unzipSync(packed).toString();
      }
    `,
  },
  {
    name: 'brotliCompressSync and brotliDecompressSync', expected: 'fixed', inputs: ['text'],
    code: `
      import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
      export async function run(text: string) {
        const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
        return brotliDecompressSync(packed).toString();
      }
    `,
  },
  {
    name: 'brotliDecompressSync of what is not packed', expected: 'fixed',
    code: `
      import { brotliDecompressSync } from 'node:zlib';
      export async function run() { return brotliDecompressSync(Buffer.from('plain')).toString(); }
    `,
  },
  {
    name: 'gunzipSync over a limit', expected: 'fixed',
    code: `
      import { gunzipSync, gzipSync } from 'node:zlib';
      export async function run() {
        const packed = gzipSync('x'.repeat(1000));
        return gunzipSync(packed, { maxOutputLength: 10 }).length;
      }
    `,
  },
  {
    name: 'gunzipSync of what is cut off', expected: 'fixed',
    code: `
      import { constants, gunzipSync, gzipSync } from 'node:zlib';
      export async function run() {
        const packed = gzipSync('x'.repeat(1000)).subarray(0, 20);
        return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).length >= 0;
      }
    `,
  },
  {
    name: 'in the middle of a chain', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      import zlib from 'node:zlib';
      export async function run(path: string) {
        fs.writeFileSync('out.gz', zlib.gzipSync(fs.readFileSync(path)));
        return zlib.gunzipSync(fs.readFileSync('out.gz')).toString('utf8').trim();
      }
    `,
    traced: false,
  },
  {
    name: 'a buffer that others can change meanwhile', expected: 'suggested',
    code: `
      import { gzipSync } from 'node:zlib';
      const shared = Buffer.from('shared text');
      export const change = () => { shared.fill(0); };
      export async function run() { return gzipSync(shared).length; }
    `,
  },
];
