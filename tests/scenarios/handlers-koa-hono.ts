import type { Scenario } from '../support/lint-snippet.js';

/** Koa and Hono. */
export const cases: readonly Scenario[] = [
  {
    name: 'Koa middleware, async and plain',
    code: `
      import Koa from 'koa';
      import { readFileSync } from 'node:fs';
      const app = new Koa();
      app.use(async (ctx, next) => { ctx.body = readFileSync('a'); await next(); }); // ! no-sync-fs
      app.use((ctx) => { ctx.body = readFileSync('b'); }); // ! no-sync-fs`,
  },
  {
    name: 'Koa router',
    code: `
      import Router from '@koa/router';
      import { readFileSync } from 'node:fs';
      export const router = new Router();
      router.get('/', (ctx) => { ctx.body = readFileSync('a'); }); // ! no-sync-fs`,
  },
  {
    name: 'middleware typed as Koa.Middleware',
    code: `
      import type { Middleware } from 'koa';
      import { readFileSync } from 'node:fs';
      export const page: Middleware = (ctx) => { ctx.body = readFileSync('a'); }; // ! no-sync-fs`,
  },
  {
    name: 'Koa in CommonJS',
    language: 'cjs',
    code: `
      const Koa = require('koa');
      const fs = require('fs');
      const app = new Koa();
      app.use((ctx) => { ctx.body = fs.readFileSync('a'); }); // ! no-sync-fs
      app.listen(3000, () => fs.writeFileSync('ready', ''));`,
  },
  {
    name: 'error listener of the app',
    code: `
      import Koa from 'koa';
      import { appendFileSync } from 'node:fs';
      const app = new Koa();
      app.on('error', (error: Error) => { appendFileSync('errors', error.message); }); // ! no-sync-fs`,
  },
  {
    name: 'Hono routes and middleware',
    code: `
      import { Hono } from 'hono';
      import { readFileSync } from 'node:fs';
      const app = new Hono();
      app.use('*', async (c, next) => { readFileSync('a'); await next(); }); // ! no-sync-fs
      app.get('/', (c) => c.text(readFileSync('a', 'utf8'))); // ! no-sync-fs
      export default app;`,
  },
  {
    name: 'Hono chained routes',
    code: `
      import { Hono } from 'hono';
      import { readFileSync } from 'node:fs';
      export const app = new Hono()
        .get('/a', (c) => c.text(readFileSync('a', 'utf8'))) // ! no-sync-fs
        .post('/b', (c) => c.text(readFileSync('b', 'utf8'))); // ! no-sync-fs`,
  },
  {
    name: 'Hono error and not-found handlers',
    code: `
      import { Hono } from 'hono';
      import { appendFileSync, readFileSync } from 'node:fs';
      const app = new Hono();
      app.onError((error, c) => { appendFileSync('errors', error.message); return c.text('', 500); }); // ! no-sync-fs
      app.notFound((c) => c.html(readFileSync('404.html', 'utf8'))); // ! no-sync-fs`,
  },
  {
    name: 'Hono createMiddleware and typed handler',
    code: `
      import type { Handler } from 'hono';
      import { createMiddleware } from 'hono/factory';
      import { readFileSync } from 'node:fs';
      export const guard = createMiddleware(async (c, next) => { readFileSync('keys'); await next(); }); // ! no-sync-fs
      export const show: Handler = (c) => c.text(readFileSync('a', 'utf8')); // ! no-sync-fs`,
  },
];
