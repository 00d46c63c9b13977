import type { Scenario } from '../support/lint-snippet.js';

const head = `
      import { Worker } from 'node:worker_threads';
      import { createServer } from 'node:http';`;

/** Workers that are started once, and workers that are started for each request. */
export const cases: readonly Scenario[] = [
  {
    name: 'a worker in a variable of the module',
    code: `${head}
      let kept: Worker | undefined;
      const get = () => kept ??= new Worker('./a.js');
      createServer((request, response) => { response.end(String(get().threadId)); });`,
  },
  {
    name: 'a worker in a field, behind a promise',
    code: `${head}
      class Pool {
        #ready: Promise<Worker> | undefined;
        get() {
          if (this.#ready) return this.#ready;
          this.#ready = new Promise((resolve) => { resolve(new Worker('./a.js')); });
          return this.#ready;
        }
      }
      const pool = new Pool();
      createServer((request, response) => { void pool.get().then(() => response.end()); });`,
  },
  {
    name: 'a worker in a map',
    code: `${head}
      const workers = new Map<string, Worker>();
      function get(path: string) {
        const kept = workers.get(path);
        if (kept) return kept;
        const made = new Worker(path);
        workers.set(path, made);
        return made;
      }
      createServer((request, response) => { response.end(String(get('./a.js').threadId)); });`,
  },
  {
    name: 'a worker in a variable of the function around',
    code: `${head}
      function main() {
        let kept: Worker | undefined;
        const get = () => kept ??= new Worker('./a.js');
        createServer((request, response) => { response.end(String(get().threadId)); });
      }
      main();`,
  },
  {
    name: 'a worker for each request that has a path',
    code: `${head}
      function get(path: string | undefined) {
        if (!path) return undefined;
        return new Worker(path); // ! no-worker-per-request
      }
      createServer((request, response) => { response.end(String(get(request.url)?.threadId)); });`,
  },
  {
    name: 'a worker where a variable of the function is empty',
    code: `${head}
      function get() {
        let made: Worker | undefined;
        if (!made) made = new Worker('./a.js'); // ! no-worker-per-request
        return made;
      }
      createServer((request, response) => { response.end(String(get().threadId)); });`,
  },
];
