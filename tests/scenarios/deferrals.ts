import type { Scenario } from '../support/lint-snippet.js';

/** Callbacks that the event loop runs later: timers, reactions of promises, listeners, hooks of streams. */
export const cases: readonly Scenario[] = [
  {
    name: 'setInterval at the top level',
    code: `
      import { writeFileSync } from 'node:fs';
      setInterval(() => {
        writeFileSync('alive', String(Date.now())); // ! no-sync-fs
      }, 1000);`,
  },
  {
    name: 'setTimeout at the top level',
    code: `
      import { rmSync } from 'node:fs';
      setTimeout(() => rmSync('cache', { recursive: true }), 60_000); // ! no-sync-fs`,
  },
  {
    name: 'setTimeout in a plain function',
    code: `
      import { rmSync } from 'node:fs';
      export function later(path: string) {
        return setTimeout(() => { rmSync(path); }, 1000); // ! no-sync-fs
      }`,
  },
  {
    name: 'setImmediate, process.nextTick and queueMicrotask',
    code: `
      import { writeFileSync } from 'node:fs';
      export function save(text: string) {
        setImmediate(() => { writeFileSync('a', text); }); // ! no-sync-fs
        process.nextTick(() => { writeFileSync('b', text); }); // ! no-sync-fs
        queueMicrotask(() => { writeFileSync('c', text); }); // ! no-sync-fs
      }`,
  },
  {
    name: 'timers of node:timers under another name',
    code: `
      import { setInterval as every } from 'node:timers';
      import { writeFileSync } from 'node:fs';
      export const timer = every(() => writeFileSync('alive', ''), 1000); // ! no-sync-fs`,
  },
  {
    name: 'a named function handed to a timer',
    code: `
      import { writeFileSync } from 'node:fs';
      function save() {
        writeFileSync('alive', ''); // ! no-sync-fs
      }
      setInterval(save, 1000);
      export {};`,
  },
  {
    name: 'a reference to the blocking API handed to a timer',
    code: `
      import { unlinkSync } from 'node:fs';
      export function expire(path: string) {
        setTimeout(unlinkSync, 1000, path); // ! no-sync-fs
      }`,
  },
  {
    name: 'a shadowed setTimeout',
    code: `
      import { rmSync } from 'node:fs';
      export function run(setTimeout: (task: string) => void) {
        setTimeout('a');
        rmSync('a');
      }`,
  },
  {
    name: 'then, catch and finally in a plain function',
    code: `
      import { readFileSync, rmSync, writeFileSync } from 'node:fs';
      export function download(url: string) {
        return fetch(url)
          .then((response) => response.text())
          .then((text) => { writeFileSync('page', text); }) // ! no-sync-fs
          .catch(() => readFileSync('fallback')) // ! no-sync-fs
          .finally(() => { rmSync('lock'); }); // ! no-sync-fs
      }`,
  },
  {
    name: 'both callbacks of then',
    code: `
      import { readFileSync } from 'node:fs';
      export function load(text: Promise<string>) {
        return text.then(
          (path) => readFileSync(path, 'utf8'), // ! no-sync-fs
          () => readFileSync('fallback', 'utf8'), // ! no-sync-fs
        );
      }`,
  },
  {
    name: 'callback of an asynchronous Node API',
    code: `
      import fs from 'node:fs';
      export function copy(path: string) {
        fs.readFile(path, (error, data) => {
          if (!error) fs.writeFileSync(path + '.bak', data); // ! no-sync-fs
        });
      }`,
  },
  {
    name: 'listener of an emitter at the top level',
    code: `
      import { EventEmitter } from 'node:events';
      import { appendFileSync } from 'node:fs';
      const bus = new EventEmitter();
      bus.on('saved', (name: string) => { appendFileSync('log', name); }); // ! no-sync-fs
      export { bus };`,
  },
  {
    name: 'once, addListener and prependListener of a passed emitter',
    code: `
      import type { EventEmitter } from 'node:events';
      import { appendFileSync } from 'node:fs';
      export function record(bus: EventEmitter) {
        bus.once('open', () => { appendFileSync('log', 'open'); }); // ! no-sync-fs
        bus.addListener('data', () => { appendFileSync('log', 'data'); }); // ! no-sync-fs
        bus.prependListener('end', () => { appendFileSync('log', 'end'); }); // ! no-sync-fs
      }`,
  },
  {
    name: 'listener inside a class that extends EventEmitter',
    code: `
      import { EventEmitter } from 'node:events';
      import { appendFileSync } from 'node:fs';
      export class Journal extends EventEmitter {
        constructor() {
          super();
          this.on('entry', (text: string) => { appendFileSync('journal', text); }); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'data of a socket',
    code: `
      import net from 'node:net';
      import { appendFileSync } from 'node:fs';
      net.createServer((socket) => {
        socket.on('data', (chunk) => { appendFileSync('log', chunk); }); // ! no-sync-fs
      }).listen(7);`,
  },
  {
    name: 'output of a child process',
    code: `
      import { spawn } from 'node:child_process';
      import { appendFileSync } from 'node:fs';
      export function run(command: string) {
        const child = spawn(command);
        child.stdout.on('data', (chunk: Buffer) => { appendFileSync('log', chunk); }); // ! no-sync-fs
        child.on('close', (code) => { appendFileSync('log', String(code)); }); // ! no-sync-fs
      }`,
  },
  {
    name: 'file watcher',
    code: `
      import { readFileSync, watch } from 'node:fs';
      let config = '';
      watch('config.json', () => {
        config = readFileSync('config.json', 'utf8'); // ! no-sync-fs
      });
      export const current = () => config;`,
  },
  {
    name: 'event target and abort signal',
    code: `
      import { writeFileSync } from 'node:fs';
      export function observe(signal: AbortSignal, target: EventTarget) {
        signal.addEventListener('abort', () => { writeFileSync('aborted', ''); }); // ! no-sync-fs
        target.addEventListener('x', () => { writeFileSync('x', ''); }); // ! no-sync-fs
      }`,
  },
];
