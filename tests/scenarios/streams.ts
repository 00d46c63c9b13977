import type { Scenario } from '../support/lint-snippet.js';

/** Hooks of streams, servers and generators that the event loop drives. */
export const cases: readonly Scenario[] = [
  {
    name: 'transform and flush options',
    code: `
      import { Transform } from 'node:stream';
      import { gzipSync } from 'node:zlib';
      export const zip = new Transform({
        transform(chunk, encoding, done) {
          done(null, gzipSync(chunk)); // ! no-sync-compression
        },
        flush(done) {
          done(null, gzipSync('end')); // ! no-sync-compression
        },
      });`,
  },
  {
    name: 'write and read options',
    code: `
      import { Readable, Writable } from 'node:stream';
      import { appendFileSync, readFileSync } from 'node:fs';
      export const sink = new Writable({
        write: (chunk, encoding, done) => {
          appendFileSync('log', chunk); // ! no-sync-fs
          done();
        },
      });
      export const source = new Readable({
        read() { this.push(readFileSync('log')); }, // ! no-sync-fs
      });`,
  },
  {
    name: 'methods of a subclass',
    code: `
      import { Transform, type TransformCallback } from 'node:stream';
      import { inflateSync } from 'node:zlib';
      export class Inflate extends Transform {
        override _transform(chunk: Buffer, encoding: BufferEncoding, done: TransformCallback) {
          done(null, inflateSync(chunk)); // ! no-sync-compression
        }
        override _flush(done: TransformCallback) {
          done(null, inflateSync('')); // ! no-sync-compression
        }
      }`,
  },
  {
    name: 'a method called _transform of another class',
    code: `
      import { inflateSync } from 'node:zlib';
      export class Plan { _transform(chunk: Buffer) { return inflateSync(chunk); } }`,
  },
  {
    name: 'stages of a pipeline',
    code: `
      import { pipeline } from 'node:stream/promises';
      import { createReadStream, createWriteStream } from 'node:fs';
      import { deflateSync } from 'node:zlib';
      export async function pack(path: string) {
        await pipeline(createReadStream(path), async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) yield deflateSync(chunk); // ! no-sync-compression
        }, createWriteStream(path + '.z'));
      }`,
  },
  {
    name: 'async generator',
    code: `
      import { readFileSync } from 'node:fs';
      export async function* pages(paths: string[]) {
        for (const path of paths) yield readFileSync(path); // ! no-sync-fs
      }`,
  },
  {
    name: 'async generator method and async iterator',
    code: `
      import { readFileSync } from 'node:fs';
      export class Book {
        constructor(private readonly paths: string[]) {}
        async *[Symbol.asyncIterator]() {
          for (const path of this.paths) yield readFileSync(path); // ! no-sync-fs
        }
        async *lines() {
          yield readFileSync('a.txt'); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'plain generator that nobody asynchronous consumes',
    code: `
      import { readFileSync } from 'node:fs';
      export function* pages(paths: string[]) { for (const path of paths) yield readFileSync(path); }`,
  },
  {
    name: 'plain generator consumed by an async function',
    code: `
      import { readFileSync } from 'node:fs';
      function* pages(paths: string[]) {
        for (const path of paths) yield readFileSync(path); // ! no-sync-fs
      }
      export async function load(paths: string[]) {
        for (const page of pages(paths)) await page;
      }`,
  },
  {
    name: 'for await over a stream in an async function',
    code: `
      import { appendFileSync, createReadStream } from 'node:fs';
      export async function record(path: string) {
        for await (const chunk of createReadStream(path)) appendFileSync('log', chunk); // ! no-sync-fs
      }`,
  },
  {
    name: 'lines of a readline interface',
    code: `
      import { createInterface } from 'node:readline';
      import { appendFileSync, createReadStream } from 'node:fs';
      export function record(path: string) {
        const lines = createInterface({ input: createReadStream(path) });
        lines.on('line', (line) => { appendFileSync('log', line); }); // ! no-sync-fs
      }`,
  },
];
