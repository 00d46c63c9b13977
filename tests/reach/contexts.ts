import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const load = `
  import { readFileSync } from 'node:fs';
  export function load() { return readFileSync('a', 'utf8'); }
`;
const loaded = (where: string) => [{ file: 'src/load.ts', line: 2, message: reads(`${where}, via load`) }];

/** What runs a function: contexts that hold up others, beside those in which nobody waits. */
export const contexts: readonly FixtureProgram[] = [
  {
    name: 'a route handler, beside the callback of listen',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        const app = express();
        app.post('/users', (req, res) => res.send(load()));
        app.listen(3000);
      `,
    },
    expect: loaded('route handler `POST /users` (src/app.ts:4)'),
    twin: {
      name: 'the callback of listen',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { load } from './load.js';
          const app = express();
          app.post('/users', (req, res) => res.send());
          app.listen(3000, () => { load(); });
        `,
      },
    },
  },
  {
    name: 'middleware',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        express().use((req, res, next) => { load(); next(); });
      `,
    },
    expect: loaded('middleware (src/app.ts:3)'),
    twin: {
      name: 'a factory of middleware, run when it is added',
      files: {
        'src/app.ts': `
          import express, { type NextFunction } from 'express';
          import { load } from './load.js';
          function withText() { const text = load(); return (req: unknown, res: unknown, next: NextFunction) => { next(text); }; }
          express().use(withText());
        `,
      },
    },
  },
  {
    name: 'a handler of a router that a function builds',
    files: {
      'src/load.ts': load,
      'src/routes.ts': `
        import { Router } from 'express';
        import { load } from './load.js';
        export function createRoutes() {
          const router = Router();
          router.get('/text', (req, res) => res.send(load()));
          return router;
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { createRoutes } from './routes.js';
        express().use('/api', createRoutes());
      `,
    },
    expect: loaded('route handler `GET /text` (src/routes.ts:5)'),
    twin: {
      name: 'loaded while the router is built',
      files: {
        'src/routes.ts': `
          import { Router } from 'express';
          import { load } from './load.js';
          export function createRoutes() {
            const router = Router();
            const text = load();
            router.get('/text', (req, res) => res.send(text));
            return router;
          }
        `,
      },
    },
  },
  {
    name: 'a method named get that is no route',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        const app = express();
        app.get('/', (req, res) => res.send(load()));
      `,
    },
    expect: loaded('route handler `GET /` (src/app.ts:4)'),
    twin: {
      name: 'of a class of the project',
      files: {
        'src/app.ts': `
          import { load } from './load.js';
          class App { get(path: string, then: (text: string, out: Console) => void) { then(path, console); } }
          const app = new App();
          app.get('/', (req, res) => { res.log(load()); });
        `,
      },
    },
  },
  {
    name: 'Fastify: a handler in a plugin',
    files: {
      'src/load.ts': load,
      'src/plugin.ts': `
        import type { FastifyInstance } from 'fastify';
        import { load } from './load.js';
        export async function pages(instance: FastifyInstance) {
          await Promise.resolve();
          instance.get('/page', () => load());
        }
      `,
      'src/app.ts': `
        import fastify from 'fastify';
        import { pages } from './plugin.js';
        const app = fastify();
        app.register(pages);
      `,
    },
    expect: loaded('route handler `GET /page` (src/plugin.ts:5)'),
    twin: {
      name: 'the plugin itself',
      files: {
        'src/plugin.ts': `
          import type { FastifyInstance } from 'fastify';
          import { load } from './load.js';
          export async function pages(instance: FastifyInstance) {
            const text = load();
            await Promise.resolve();
            instance.get('/page', () => text);
          }
        `,
      },
    },
  },
  {
    name: 'Fastify: a request hook',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import fastify from 'fastify';
        import { load } from './load.js';
        const app = fastify();
        app.addHook('onRequest', async () => { load(); });
      `,
    },
    expect: loaded('request hook `onRequest` (src/app.ts:4)'),
    twin: {
      name: 'a startup hook',
      files: {
        'src/app.ts': `
          import fastify from 'fastify';
          import { load } from './load.js';
          const app = fastify();
          app.addHook('onReady', async () => { load(); });
        `,
      },
    },
  },
  {
    name: 'Fastify: the handler of a route’s options',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import fastify from 'fastify';
        import { load } from './load.js';
        const handler = () => load();
        const route = { method: 'GET', url: '/page', handler };
        fastify().route(route);
      `,
    },
    expect: loaded('route handler (src/app.ts:3)'),
    twin: {
      name: 'an option that is no handler',
      files: {
        'src/app.ts': `
          import fastify from 'fastify';
          import { load } from './load.js';
          const address = () => load();
          const route = { method: 'GET', url: address(), handler: () => '' };
          fastify().route(route);
        `,
      },
    },
  },
  {
    name: 'Node: a request listener by reference',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import { createServer, type ServerResponse } from 'node:http';
        import { load } from './load.js';
        function answer(request: unknown, response: ServerResponse) { response.end(load()); }
        createServer(answer).listen(3000);
      `,
    },
    expect: loaded('request handler `answer` (src/app.ts:3)'),
    twin: {
      name: 'the listener of the server’s start',
      files: {
        'src/app.ts': `
          import { createServer } from 'node:http';
          import { load } from './load.js';
          function started() { load(); }
          createServer((request, response) => { response.end(); }).listen(3000, started);
        `,
      },
    },
  },
  {
    name: 'an event listener',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import { EventEmitter } from 'node:events';
        import { load } from './load.js';
        export const bus = new EventEmitter();
        bus.on('change', () => { load(); });
      `,
    },
    expect: loaded('event listener `change` (src/app.ts:4)'),
    twin: {
      name: 'the listener of the process’s exit',
      files: {
        'src/app.ts': `
          import { load } from './load.js';
          process.on('exit', () => { load(); });
        `,
      },
    },
  },
  {
    name: 'an async function that nobody of the program calls',
    files: {
      'src/load.ts': load,
      'src/index.ts': `
        import { load } from './load.js';
        export async function page() {
          await Promise.resolve();
          return load();
        }
      `,
    },
    expect: loaded('async function `page` (src/index.ts:4)'),
    twin: {
      name: 'a function that is not async',
      files: {
        'src/index.ts': `
          import { load } from './load.js';
          export function page() {
            return load();
          }
        `,
      },
    },
  },
  {
    name: 'an async function that a handler calls',
    files: {
      'src/load.ts': load,
      'src/page.ts': `
        import { load } from './load.js';
        export async function page() {
          await Promise.resolve();
          return load();
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { page } from './page.js';
        express().get('/', async (req, res) => res.send(await page()));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via page → load') }],
    twin: {
      name: 'only the module’s top level calls it',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { page } from './page.js';
          const text = await page();
          express().get('/', (req, res) => res.send(text));
        `,
      },
    },
  },
  {
    name: 'async main that the top level calls, and a handler in it',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        async function main() {
          await Promise.resolve();
          const app = express();
          app.get('/', (req, res) => res.send(load()));
        }
        main().catch(console.error);
      `,
    },
    expect: loaded('route handler `GET /` (src/app.ts:6)'),
    twin: {
      name: 'the main function itself',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { load } from './load.js';
          async function main() {
            await Promise.resolve();
            const app = express();
            const text = load();
            app.get('/', (req, res) => res.send(text));
          }
          main().catch(console.error);
        `,
      },
    },
  },
  {
    name: 'async main in a class that a file starts',
    files: {
      'src/load.ts': load,
      'src/server.ts': `
        import { load } from './load.js';
        export class Server {
          async start() { await this.#prepare(); setInterval(() => { this.tick(); }, 100); }
          async #prepare() { await Promise.resolve(); }
          tick() { load(); }
        }
      `,
      'src/app.ts': `
        import { Server } from './server.js';
        void new Server().start();
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('timer callback (src/server.ts:3), via Server.tick → load') }],
    twin: {
      name: 'loaded before the timer starts',
      files: {
        'src/server.ts': `
          import { load } from './load.js';
          export class Server {
            async start() { await this.#prepare(); setInterval(() => { this.tick(); }, 100); }
            async #prepare() { await Promise.resolve(); load(); }
            tick() { return 1; }
          }
        `,
      },
    },
  },
  {
    name: 'an async function that a listener starts',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import { EventEmitter } from 'node:events';
        import { load } from './load.js';
        export const bus = new EventEmitter();
        async function start() { await Promise.resolve(); load(); }
        bus.on('restart', () => { void start(); });
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('event listener `restart` (src/app.ts:5), via start → load') }],
    twin: {
      name: 'a main function, which the listener starts again',
      files: {
        'src/app.ts': `
          import { EventEmitter } from 'node:events';
          import { load } from './load.js';
          export const bus = new EventEmitter();
          async function start() { await Promise.resolve(); load(); }
          bus.on('restart', () => { void start(); });
          void start();
        `,
      },
    },
  },
  {
    name: 'a JavaScript file that starts the program: what it runs often',
    files: {
      'package.json': '{ "name": "program", "type": "module", "main": "./start.js" }',
      'start.js': `import { serve, tick } from './src/server.js';\nserve();\nsetInterval(tick, 100);\n`,
      'src/server.ts': `
        import { readFileSync } from 'node:fs';
        export async function tick() { await Promise.resolve(); readFileSync('b'); }
        export async function serve() {
          await Promise.resolve();
        }
      `,
    },
    expect: [{ file: 'src/server.ts', line: 2, message: reads('timer callback') }],
    twin: {
      name: 'what it runs once',
      files: {
        'src/server.ts': `
          import { readFileSync } from 'node:fs';
          export async function tick() { await Promise.resolve(); }
          export async function serve() {
            await Promise.resolve();
            readFileSync('b');
          }
        `,
      },
    },
  },
  {
    name: 'a JavaScript file with a command of package.json, by require',
    files: {
      'package.json': '{ "name": "program", "scripts": { "start": "node --enable-source-maps bin/start.js" } }',
      'bin/start.js': `const { start } = require('../src/server');\nstart();\n`,
      'src/server.ts': `
        import { createServer } from 'node:http';
        import { readFileSync } from 'node:fs';
        export async function start() {
          await Promise.resolve();
          createServer((request, response) => { response.end(readFileSync('a')); }).listen(1);
        }
      `,
    },
    expect: [{ file: 'src/server.ts', line: 5, message: reads('request handler') }],
    twin: {
      name: 'what it runs once',
      files: {
        'src/server.ts': `
          import { createServer } from 'node:http';
          import { readFileSync } from 'node:fs';
          export async function start() {
            await Promise.resolve();
            const text = readFileSync('a');
            createServer((request, response) => { response.end(text); }).listen(1);
          }
        `,
      },
    },
  },
  {
    name: 'a server’s file, beside a command’s file',
    files: {
      'package.json': '{ "name": "program", "type": "module", "bin": { "tool": "./dist/cli.js" } }',
      'src/load.ts': load,
      'src/run.ts': `
        import { load } from './load.js';
        export async function run() {
          await Promise.resolve();
          load();
        }
        export async function serve() { await run(); }
      `,
    },
    expect: loaded('async function `run` (src/run.ts:4)'),
    twin: {
      name: 'only the command calls it',
      files: {
        'src/run.ts': `
          import { load } from './load.js';
          export async function run() {
            await Promise.resolve();
            load();
          }
        `,
        'src/cli.ts': `
          import { run } from './run.js';
          await run();
        `,
      },
    },
  },
  {
    name: 'a file with a shebang that is no server',
    files: {
      'src/load.ts': load,
      'src/tool.ts': `
        import { load } from './load.js';
        export const main = async () => { await Promise.resolve(); load(); };
      `,
    },
    expect: loaded('async function `main` (src/tool.ts:2)'),
    twin: {
      name: 'with a shebang',
      files: {
        'src/tool.ts': [
          '#!/usr/bin/env node', `import { load } from './load.js';`,
          'export const main = async () => { await Promise.resolve(); load(); };', '',
        ].join('\n'),
      },
    },
  },
  {
    name: 'a test’s helper that a handler uses too',
    files: {
      'src/load.ts': load,
      'src/load.test.ts': `
        import test from 'node:test';
        import { load } from './load.js';
        test('loads', async () => { await Promise.resolve(); load(); });
      `,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        express().get('/', (req, res) => res.send(load()));
      `,
    },
    expect: loaded('route handler `GET /` (src/app.ts:3)'),
    twin: { name: 'only the test uses it', files: { 'src/app.ts': 'export {};\n' } },
  },
  {
    name: 'a worker’s code that a handler uses too',
    files: {
      'src/load.ts': load,
      'src/worker.ts': `
        import { parentPort } from 'node:worker_threads';
        import { load } from './load.js';
        parentPort?.on('message', () => parentPort?.postMessage(load()));
      `,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        express().get('/', (req, res) => res.send(load()));
      `,
    },
    expect: loaded('route handler `GET /` (src/app.ts:3)'),
    twin: { name: 'only the worker uses it', files: { 'src/app.ts': 'export {};\n' } },
  },
  {
    name: 'an exported handler of a route file',
    files: {
      'package.json': '{ "name": "program", "type": "module", "dependencies": { "next": "16.0.0" } }',
      'src/load.ts': load,
      'src/app/api/me/route.ts': `
        import { load } from '../../../load.js';
        export async function PATCH() {
          await Promise.resolve();
          return new Response(load());
        }
      `,
    },
    expect: loaded('route handler `PATCH` (src/app/api/me/route.ts:4)'),
    twin: {
      name: 'the same file’s own top level',
      files: {
        'src/app/api/me/route.ts': `
          import { load } from '../../../load.js';
          const text = load();
          export async function PATCH() {
            await Promise.resolve();
            return new Response(text);
          }
        `,
      },
    },
  },
  {
    name: 'a lazy cache in a handler',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        let cached: string | undefined;
        const text = () => cached ??= load();
        express().get('/', (req, res) => res.send(text()));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:5), via text → load') }],
    twin: {
      name: 'filled while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { load } from './load.js';
          const cached: string = load();
          const text = () => cached;
          express().get('/', (req, res) => res.send(text()));
        `,
      },
    },
  },
  {
    name: 'strict: what nothing in the program calls',
    preset: 'strict',
    files: { 'src/load.ts': load },
    expect: [
      { file: 'src/load.ts', line: 2, message: '`readFileSync` blocks the thread, and nothing in the program tells who runs it.' },
    ],
    twin: { name: 'called at the start', files: { 'src/app.ts': `import { load } from './load.js';\nload();\n` } },
  },
];
