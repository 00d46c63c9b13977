import type { Scenario } from '../support/lint-snippet.js';

/** Handlers that reach their server through wrappers, arrays, classes and other roads. */
export const cases: readonly Scenario[] = [
  {
    name: 'array of handlers',
    code: `
      import express, { type RequestHandler } from 'express';
      import { readFileSync } from 'node:fs';
      const guard: RequestHandler = (req, res, next) => { readFileSync('keys'); next(); }; // ! no-sync-fs
      express().get('/', [guard, (req: unknown, res: { end(): void }) => { readFileSync('a'); res.end(); }]); // ! no-sync-fs`,
  },
  {
    name: 'wrapper for errors of async handlers',
    code: `
      import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
      import { readFileSync } from 'node:fs';
      const caught = (run: (req: Request, res: Response) => unknown): RequestHandler =>
        (req: Request, res: Response, next: NextFunction) => { Promise.resolve(run(req, res)).catch(next); };
      express().get('/', caught((req, res) => res.send(readFileSync('a')))); // ! no-sync-fs`,
  },
  {
    name: 'wrapper of the file around a plain handler in CommonJS',
    language: 'cjs',
    code: `
      const app = require('express')();
      const fs = require('fs');
      const logged = (handler) => (req, res) => { console.log(req.url); return handler(req, res); };
      app.get('/', logged((req, res) => { res.send(fs.readFileSync('a')); })); // ! no-sync-fs`,
  },
  {
    name: 'object of handlers',
    code: `
      import express, { type Request, type Response } from 'express';
      import { readFileSync } from 'node:fs';
      const pages = {
        show(req: Request, res: Response) { res.send(readFileSync('a')); }, // ! no-sync-fs
        list: (req: Request, res: Response) => { res.send(readFileSync('b')); }, // ! no-sync-fs
      };
      const app = express();
      app.get('/a', pages.show);
      app.get('/b', pages.list);`,
  },
  {
    name: 'class with an arrow field and a bound method as request listener',
    code: `
      import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
      import { readFileSync } from 'node:fs';
      export class App {
        private readonly first = createServer(this.show.bind(this));
        private readonly second = createServer((req, res) => { this.show(req, res); });
        start() { this.first.listen(80); this.second.listen(81); }
        show(request: IncomingMessage, response: ServerResponse) {
          response.end(readFileSync('a')); // ! no-sync-fs
        }
      }`,
  },
  {
    name: 'chained server',
    code: `
      import http from 'node:http';
      import { readFileSync } from 'node:fs';
      http.createServer()
        .on('request', (req, res) => { res.end(readFileSync('a')); }) // ! no-sync-fs
        .listen(80);`,
  },
  {
    name: 'constructor of the server',
    code: `
      import { Server } from 'node:http';
      import { readFileSync } from 'node:fs';
      new Server((req, res) => { res.end(readFileSync('a')); }).listen(80); // ! no-sync-fs`,
  },
  {
    name: 'web sockets',
    code: `
      import { WebSocketServer } from 'ws';
      import { appendFileSync, readFileSync } from 'node:fs';
      const server = new WebSocketServer({ port: 80 });
      server.on('connection', (socket) => {
        socket.send(readFileSync('hello')); // ! no-sync-fs
        socket.on('message', (data) => { appendFileSync('log', String(data)); }); // ! no-sync-fs
      });`,
  },
  {
    name: 'messages of a parent process and of a broadcast channel',
    code: `
      import { appendFileSync } from 'node:fs';
      process.on('message', (message) => { appendFileSync('log', String(message)); }); // ! no-sync-fs
      process.stdin.on('data', (chunk) => { appendFileSync('log', chunk); }); // ! no-sync-fs
      export {};`,
  },
  {
    name: 'handler found by its type in an object',
    code: `
      import type { RequestHandler } from 'express';
      import { readFileSync } from 'node:fs';
      export const handlers: Record<string, RequestHandler> = {
        show: (req, res) => { res.send(readFileSync('a')); }, // ! no-sync-fs
      };`,
    untyped: 'skip',
    untypedWhy: 'the type argument of Record is read by the checker',
  },
  {
    name: 'handler found by satisfies',
    code: `
      import type { RequestHandler } from 'express';
      import { readFileSync } from 'node:fs';
      export const show = ((req, res) => { res.send(readFileSync('a')); }) satisfies RequestHandler; // ! no-sync-fs`,
    untyped: 'skip',
    untypedWhy: 'satisfies is not kept in the tree without types',
  },
  {
    name: 'routes registered in a loop over a table',
    code: `
      import express, { type Request, type Response } from 'express';
      import { readFileSync } from 'node:fs';
      const app = express();
      const routes = { '/a': show, '/b': show };
      for (const [path, handler] of Object.entries(routes)) app.get(path, handler);
      function show(req: Request, res: Response) {
        res.send(readFileSync('a')); // ! no-sync-fs
      }`,
  },
  {
    name: 'router handed to a function of the file',
    code: `
      import { Router } from 'express';
      import { readFileSync } from 'node:fs';
      function addPages(router: Router) {
        router.get('/', (req, res) => { res.send(readFileSync('a')); }); // ! no-sync-fs
      }
      export const router = Router();
      addPages(router);`,
  },
  {
    name: 'router handed to an unannotated function in CommonJS',
    language: 'cjs',
    code: `
      const express = require('express');
      const fs = require('fs');
      const app = express();
      addPages(app);
      function addPages(target) {
        target.get('/', (req, res) => { res.send(fs.readFileSync('a')); }); // ! no-sync-fs
      }`,
  },
  {
    // A module that receives its app: nothing in the file says what it is. By name alone, silence.
    name: 'app handed in from another file, unannotated',
    language: 'cjs',
    code: `
      const fs = require('fs');
      const template = fs.readFileSync('template');
      module.exports = function register(app) { app.set('template', template); };`,
  },
  {
    name: 'timer inside a handler, promise inside a timer: one report each',
    code: `
      import { createServer } from 'node:http';
      import { appendFileSync } from 'node:fs';
      createServer((req, res) => {
        setTimeout(() => {
          appendFileSync('log', 'late'); // ! no-sync-fs
          void Promise.resolve().then(() => { appendFileSync('log', 'later'); }); // ! no-sync-fs
        }, 10);
        res.end();
      }).listen(80);`,
  },
  {
    name: 'method used as a timer through bind and through an arrow',
    code: `
      import { writeFileSync } from 'node:fs';
      export class Beat {
        start() {
          setInterval(this.tick.bind(this), 1000);
          setTimeout(() => { this.tock(); }, 1000).unref();
        }
        private tick() { writeFileSync('tick', ''); } // ! no-sync-fs
        private tock() { writeFileSync('tock', ''); } // ! no-sync-fs
      }`,
  },
  {
    name: 'a timer that restarts itself',
    code: `
      import { readFileSync } from 'node:fs';
      let text = '';
      function poll() {
        text = readFileSync('a', 'utf8'); // ! no-sync-fs
        setTimeout(poll, 1000);
      }
      poll();
      export const current = () => text;`,
  },
  {
    name: 'global timers by their full names',
    code: `
      import { rmSync } from 'node:fs';
      globalThis.setTimeout(() => { rmSync('a'); }, 1); // ! no-sync-fs
      export const later = () => global.setImmediate(() => { rmSync('b'); }); // ! no-sync-fs
      global.setImmediate(() => { rmSync('c'); });`,
  },
];
