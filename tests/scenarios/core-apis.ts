import type { Scenario } from '../support/lint-snippet.js';

/** Blocking APIs of Node's core beside the file system, each under its family's rule. */
export const cases: readonly Scenario[] = [
  {
    name: 'child processes',
    code: `
      import { execFileSync, execSync, spawnSync } from 'node:child_process';
      export async function build() {
        execSync('make'); // ! no-sync-process
        execFileSync('make', ['all']); // ! no-sync-process
        return spawnSync('make', ['test']).status; // ! no-sync-process
      }`,
  },
  {
    name: 'password hashing and keys',
    code: `
      import crypto, { generateKeyPairSync, pbkdf2Sync } from 'node:crypto';
      export async function keys(password: string) {
        pbkdf2Sync(password, 'salt', 600_000, 32, 'sha512'); // ! no-sync-crypto
        crypto.scryptSync(password, 'salt', 64); // ! no-sync-crypto
        crypto.generatePrimeSync(1024); // ! no-sync-crypto
        return generateKeyPairSync('rsa', { modulusLength: 2048 }); // ! no-sync-crypto
      }`,
    messages: [/pbkdf2/],
  },
  {
    name: 'random bytes and hashes of short texts take microseconds',
    code: `
      import { createHash, createHmac, randomBytes, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
      export async function token(secret: Buffer, given: Buffer) {
        createHash('sha256').update(secret).digest('hex');
        createHmac('sha256', secret).update('x').digest();
        return timingSafeEqual(secret, given) ? randomUUID() : randomBytes(16).toString('hex') + String(randomInt(10));
      }`,
  },
  {
    name: 'where a package lies',
    code: `
      export async function place() { return require.resolve('eslint'); }`,
  },
  {
    name: 'compression',
    code: `
      import zlib, { brotliCompressSync, gunzipSync } from 'node:zlib';
      export async function pack(data: Buffer) {
        zlib.gzipSync(data); // ! no-sync-compression
        brotliCompressSync(data); // ! no-sync-compression
        return gunzipSync(data); // ! no-sync-compression
      }`,
  },
  {
    name: 'node:sqlite',
    compiles: false,
    code: `
      import { DatabaseSync } from 'node:sqlite';
      const db = new DatabaseSync('data.db');
      const all = db.prepare('select * from users');
      export async function users() {
        db.exec('pragma optimize'); // ! no-sync-database
        return all.all(); // ! no-sync-database
      }
      export async function open(path: string) {
        return new DatabaseSync(path); // ! no-sync-database
      }`,
  },
  {
    name: 'heap snapshots',
    code: `
      import v8, { writeHeapSnapshot } from 'node:v8';
      export async function dump() {
        v8.writeHeapSnapshot(); // ! no-sync-fs
        return writeHeapSnapshot('a.heapsnapshot'); // ! no-sync-fs
      }`,
  },
  {
    name: 'environment file and diagnostic report of process',
    code: `
      import { loadEnvFile } from 'node:process';
      export async function reload() {
        process.loadEnvFile('.env'); // ! no-sync-fs
        loadEnvFile(); // ! no-sync-fs
        process.report.writeReport(); // ! no-sync-fs
      }`,
  },
  {
    name: 'descriptors',
    code: `
      import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
      export async function append(path: string, text: string) {
        const handle = openSync(path, 'a+'); // ! no-sync-fs
        writeSync(handle, text); // ! no-sync-fs
        fsyncSync(handle); // ! no-sync-fs
        readSync(handle, Buffer.alloc(8)); // ! no-sync-fs
        fstatSync(handle); // ! no-sync-fs
        closeSync(handle); // ! no-sync-fs
      }`,
  },
  {
    name: 'folders, links, times and permissions',
    code: `
      import fs from 'node:fs';
      export async function arrange() {
        fs.mkdirSync('a'); // ! no-sync-fs
        fs.mkdtempSync('b'); // ! no-sync-fs
        fs.symlinkSync('a', 'b'); // ! no-sync-fs
        fs.chmodSync('a', 0o600); // ! no-sync-fs
        fs.utimesSync('a', 1, 1); // ! no-sync-fs
        fs.renameSync('a', 'c'); // ! no-sync-fs
        fs.cpSync('c', 'd'); // ! no-sync-fs
        fs.rmSync('d'); // ! no-sync-fs
        fs.accessSync('d'); // ! no-sync-fs
      }`,
  },
  {
    name: 'existsSync is a system call too',
    code: `
      import { existsSync } from 'node:fs';
      export async function has(path: string) {
        return existsSync(path); // ! no-sync-fs
      }`,
    messages: [/access/],
  },
  {
    name: 'XMLHttpRequest opened as synchronous',
    code: `
      export async function load(url: string) {
        const request = new XMLHttpRequest();
        request.open('GET', url, false); // ! no-sync-http
        return request;
      }`,
  },
  {
    name: 'XMLHttpRequest opened as asynchronous',
    code: `
      export async function load(url: string) {
        const request = new XMLHttpRequest();
        request.open('GET', url, true);
        request.open('GET', url);
        request.send();
      }`,
  },
];
