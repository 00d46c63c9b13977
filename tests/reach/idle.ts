import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const worker = `
  import { parentPort } from 'node:worker_threads';
  import { Store } from './store.js';
  const store = new Store();
  parentPort?.on('message', async () => { await store.read(); });
`;
const store = (head: string, rest: string): string => `
  import { readFileSync } from 'node:fs';
  ${head}
    async get() { return readFileSync('a', 'utf8'); }
    async read() { return this.get(); }
    ${rest}
  }
`;

/** Functions that nothing calls, and functions of which only tests are seen to call them. */
export const idle: readonly FixtureProgram[] = [
  {
    name: 'a method that nothing calls, of a class that something may call',
    files: { 'src/worker.ts': worker, 'src/store.ts': store('export class Store extends Map {', 'async unused() { return this.get(); }').replaceAll('get()', 'load()') },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('async method `Store.load`') }],
    twin: { name: 'of a class that stands for itself', files: { 'src/store.ts': store('export class Store {', 'async unused() { return this.get(); }') } },
  },
  {
    name: 'a method whose name something says',
    files: {
      'src/worker.ts': worker, 'src/store.ts': store('export class Store {', 'async unused() { return this.get(); }'),
      'src/app.ts': 'export const run = (target: any) => target.unused();',
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('async method `Store.get`') }],
    twin: { name: 'whose name nothing says', files: { 'src/app.ts': 'export const run = (target: any) => target.used();' } },
  },
];
