import type { Scenario } from '../support/lint-snippet.js';

/** Express: routes, middleware, routers, and handlers that are declared away from their registration. */
export const cases: readonly Scenario[] = [
  {
    name: 'route with a plain handler',
    code: `
      import express from 'express';
      import { readFileSync } from 'node:fs';
      const app = express();
      app.get('/', (req, res) => { res.send(readFileSync('index.html')); }); // ! no-sync-fs`,
    messages: [/GET|get|\//],
  },
  {
    name: 'route with an async handler',
    code: `
      import express from 'express';
      import { compareSync } from 'bcrypt';
      const app = express();
      app.post('/login', async (req, res) => {
        res.json(compareSync(req.body.password, 'hash')); // ! no-sync-crypto
      });`,
  },
  {
    name: 'middleware, with and without a path, and several in a row',
    code: `
      import express from 'express';
      import { existsSync, readFileSync } from 'node:fs';
      const app = express();
      app.use((req, res, next) => { if (existsSync('maintenance')) res.sendStatus(503); else next(); }); // ! no-sync-fs
      app.use('/a', (req, res, next) => { readFileSync('a'); next(); }); // ! no-sync-fs
      app.get('/b',
        (req, res, next) => { readFileSync('b'); next(); }, // ! no-sync-fs
        (req, res) => { res.send(readFileSync('c')); }); // ! no-sync-fs`,
  },
  {
    name: 'error middleware',
    code: `
      import express, { type NextFunction, type Request, type Response } from 'express';
      import { appendFileSync } from 'node:fs';
      const app = express();
      app.use((error: Error, req: Request, res: Response, next: NextFunction) => {
        appendFileSync('errors', error.message); // ! no-sync-fs
        next(error);
      });`,
  },
  {
    name: 'router and route chain',
    code: `
      import { Router } from 'express';
      import { readFileSync, writeFileSync } from 'node:fs';
      export const router = Router();
      router.get('/a', (req, res) => { res.send(readFileSync('a')); }); // ! no-sync-fs
      router.route('/b')
        .get((req, res) => { res.send(readFileSync('b')); }) // ! no-sync-fs
        .put((req, res) => { writeFileSync('b', req.body); res.end(); }); // ! no-sync-fs`,
  },
  {
    name: 'express.Router and param',
    code: `
      import express from 'express';
      import { readFileSync } from 'node:fs';
      const router = express.Router();
      router.param('id', (req, res, next, id) => { readFileSync(id); next(); }); // ! no-sync-fs
      export default router;`,
  },
  {
    name: 'named handler registered by reference',
    code: `
      import express, { type Request, type Response } from 'express';
      import { readFileSync } from 'node:fs';
      const app = express();
      function show(req: Request, res: Response) {
        res.send(readFileSync('a')); // ! no-sync-fs
      }
      app.get('/', show);`,
  },
  {
    name: 'handler typed as RequestHandler',
    code: `
      import type { RequestHandler } from 'express';
      import { readFileSync } from 'node:fs';
      export const show: RequestHandler = (req, res) => {
        res.send(readFileSync('a')); // ! no-sync-fs
      };`,
  },
  {
    // A controller is registered in another file; the types of its parameters say that it serves.
    name: 'exported controller with Express parameter types',
    code: `
      import type { Request, Response } from 'express';
      import { readFileSync } from 'node:fs';
      export function show(req: Request, res: Response) {
        res.send(readFileSync('a')); // ! no-sync-fs
      }`,
  },
  {
    name: 'app that is passed in',
    code: `
      import type { Express } from 'express';
      import { readFileSync } from 'node:fs';
      export function register(app: Express) {
        const page = readFileSync('page', 'utf8');
        app.get('/', (req, res) => { res.send(page + readFileSync('b', 'utf8')); }); // ! no-sync-fs
      }`,
  },
  {
    name: 'controller methods registered with bind and in an arrow',
    code: `
      import express, { type Request, type Response } from 'express';
      import { readFileSync } from 'node:fs';
      class Pages {
        show(req: Request, res: Response) { res.send(readFileSync('a')); } // ! no-sync-fs
        text() { return readFileSync('b', 'utf8'); } // ! no-sync-fs
      }
      const pages = new Pages();
      const app = express();
      app.get('/a', pages.show.bind(pages));
      app.get('/b', (req, res) => { res.send(pages.text()); });`,
  },
  {
    name: 'factory of middleware reads once, its product per request',
    code: `
      import express, { type RequestHandler } from 'express';
      import { readFileSync } from 'node:fs';
      function banner(path: string): RequestHandler {
        const text = readFileSync(path, 'utf8');
        return (req, res, next) => {
          res.setHeader('x-banner', text + readFileSync('suffix', 'utf8')); // ! no-sync-fs
          next();
        };
      }
      express().use(banner('banner.txt'));`,
  },
  {
    name: 'CommonJS app',
    language: 'cjs',
    code: `
      const express = require('express');
      const { readFileSync } = require('fs');
      const app = express();
      app.get('/', (req, res) => { res.send(readFileSync('index.html')); }); // ! no-sync-fs
      app.listen(3000);`,
  },
  {
    name: 'CommonJS router',
    language: 'cjs',
    code: `
      const router = require('express').Router();
      const fs = require('fs');
      router.get('/', function (req, res) {
        res.send(fs.readFileSync('index.html')); // ! no-sync-fs
      });
      module.exports = router;`,
  },
  {
    name: 'module loaded per request',
    language: 'cjs',
    code: `
      const express = require('express');
      const views = require('./views.cjs');
      const app = express();
      app.get('/:view', (req, res) => {
        const view = require('./views/' + req.params.view); // ! no-require-in-handler
        res.send(view.render(views));
      });`,
    files: { 'src/views.cjs': 'module.exports = {};' },
  },
  {
    name: 'module loaded per request through createRequire',
    code: `
      import { createRequire } from 'node:module';
      import express from 'express';
      const load = createRequire(import.meta.url);
      express().get('/:view', (req, res) => {
        res.send(load('./views/' + req.params.view).render()); // ! no-require-in-handler
      });`,
  },
  {
    name: 'listen callback and settings',
    code: `
      import express from 'express';
      import { readFileSync, writeFileSync } from 'node:fs';
      const app = express();
      app.set('secret', readFileSync('secret'));
      app.use(express.static('public'));
      app.listen(3000, () => { writeFileSync('ready', ''); });`,
  },
  {
    name: 'get of a Map and of an own class',
    code: `
      import { readFileSync } from 'node:fs';
      class Cache {
        get(key: string, build: (key: string) => Buffer) { return build(key); }
      }
      const cache = new Cache();
      export const page = cache.get('page', (key) => readFileSync(key));`,
  },
];
