import type { Scenario } from '../support/lint-snippet.js';

const BLOCKS = `
      import { readFileSync } from 'node:fs';
      export async function load() { return readFileSync('a'); }`;

/** Start, end and tools of a process, in the ways that real projects write them. */
export const cases: readonly Scenario[] = [
  {
    name: 'entry guard of an ES module',
    code: `
      import { readFileSync } from 'node:fs';
      import { pathToFileURL } from 'node:url';
      async function main() { readFileSync('a'); }
      if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();`,
  },
  {
    name: 'values computed by async functions while the module loads',
    code: `
      import { readFileSync } from 'node:fs';
      async function readConfig() { return readFileSync('config', 'utf8'); }
      async function readKey() { return readFileSync('key', 'utf8'); }
      export const ready = readConfig();
      export const [config, key] = await Promise.all([readConfig(), readKey()]);`,
  },
  {
    name: 'bootstrap of a Nest application',
    compiles: false,
    code: `
      import { NestFactory } from '@nestjs/core';
      import { readFileSync } from 'node:fs';
      async function bootstrap() {
        const httpsOptions = { key: readFileSync('key'), cert: readFileSync('cert') };
        const app = await NestFactory.create(class {}, { httpsOptions });
        await app.listen(3000);
      }
      void bootstrap();`,
  },
  {
    name: 'factory of an app that start-up awaits',
    code: `
      import express from 'express';
      import { readFileSync } from 'node:fs';
      async function createApp() {
        const app = express();
        const page = readFileSync('page', 'utf8');
        app.get('/', (req, res) => { res.send(page + readFileSync('footer', 'utf8')); }); // ! no-sync-fs
        return app;
      }
      const app = await createApp();
      app.listen(80);`,
  },
  {
    name: 'start method of a class that the top level creates',
    code: `
      import { mkdirSync, writeFileSync } from 'node:fs';
      class Server {
        async start() { mkdirSync('data', { recursive: true }); this.#ready(); }
        #ready() { writeFileSync('ready', ''); }
      }
      const server = new Server();
      await server.start();`,
  },
  {
    name: 'then of the top level',
    code: `
      import { writeFileSync } from 'node:fs';
      async function prepare() { writeFileSync('a', ''); }
      prepare().then(() => { writeFileSync('b', ''); }, () => { writeFileSync('c', ''); });`,
  },
  {
    name: 'loops and for await at the top level',
    code: `
      import { appendFileSync } from 'node:fs';
      for await (const chunk of process.stdin) appendFileSync('input', chunk);
      export {};`,
  },
  {
    name: 'last words before the process exits',
    code: `
      import { writeFileSync } from 'node:fs';
      export async function guard(work: () => Promise<void>) {
        try {
          await work();
        } catch (error) {
          writeFileSync('crash', String(error));
          process.exit(1);
        }
      }`,
  },
  {
    name: 'addListener and prependListener for signals',
    code: `
      import { rmSync } from 'node:fs';
      process.addListener('SIGTERM', () => { rmSync('lock'); });
      process.prependListener('exit', () => { rmSync('pid'); });
      export {};`,
  },
  {
    name: 'shutdown function that a signal calls with its name',
    code: `
      import { writeFileSync } from 'node:fs';
      async function shutdown(signal: string) { writeFileSync('stopped-by', signal); process.exit(0); }
      process.on('SIGTERM', () => { void shutdown('SIGTERM'); });
      process.on('SIGINT', () => shutdown('SIGINT'));
      export {};`,
  },
  {
    name: 'worker that answers through a port',
    code: `
      import { parentPort, workerData } from 'node:worker_threads';
      import { readFileSync } from 'node:fs';
      const answer = async (path: string) => readFileSync(path, 'utf8');
      parentPort!.on('message', async (path: string) => { parentPort!.postMessage(await answer(workerData + path)); });`,
  },
  {
    name: 'compiled bin entry of a source file',
    file: 'src/cli.ts',
    package: { bin: { tool: './dist/cli.js' } },
    code: BLOCKS,
  },
  {
    name: 'shebang with arguments in JavaScript',
    language: 'mjs',
    code: `#!/usr/bin/env -S node --no-warnings
      import { readFileSync } from 'node:fs';
      export async function run(path) { return readFileSync(path); }`,
  },
  {
    name: 'yargs command object',
    code: `
      import yargs from 'yargs';
      import { readFileSync } from 'node:fs';
      await yargs(process.argv.slice(2))
        .command({ command: 'show <path>', handler: async (args) => { readFileSync(String(args['path'])); } })
        .parseAsync();`,
  },
  {
    name: 'jest.config.cjs',
    file: 'jest.config.cjs',
    language: 'cjs',
    code: `
      const { readFileSync } = require('fs');
      module.exports = async () => ({ text: readFileSync('a', 'utf8') });`,
  },
  { name: 'next.config.mjs', file: 'next.config.mjs', language: 'mjs', code: BLOCKS },
  { name: 'playwright.config.ts', file: 'playwright.config.ts', code: BLOCKS },
  { name: 'webpack.config.js', file: 'webpack.config.js', language: 'js', code: BLOCKS },
  { name: '.e2e-spec.ts', file: 'test/app.e2e-spec.ts', code: BLOCKS },
  { name: '__test__ folder', file: 'src/__test__/store.ts', code: BLOCKS },
  { name: 'e2e folder', file: 'e2e/login.ts', code: BLOCKS },
  {
    name: 'globals of a test runner in a file of another name',
    language: 'js',
    file: 'src/store.suite.js',
    code: `
      import { readFileSync } from 'node:fs';
      describe('store', () => {
        beforeAll(async () => { readFileSync('a'); });
        it('loads', async () => { readFileSync('b'); });
      });`,
  },
  {
    name: 'an own function called it',
    code: `
      import { readFileSync } from 'node:fs';
      const it = (name: string, run: () => Promise<unknown>) => ({ name, run });
      export const step = it('loads', async () => readFileSync('a')); // ! no-sync-fs`,
  },
];
