import type { Scenario } from '../support/lint-snippet.js';

/** Fastify: routes and request hooks serve; plugins, onReady and onClose belong to start-up and shutdown. */
export const cases: readonly Scenario[] = [
  {
    name: 'shorthand routes, with and without options',
    code: `
      import Fastify from 'fastify';
      import { readFileSync } from 'node:fs';
      const app = Fastify();
      app.get('/a', async () => readFileSync('a')); // ! no-sync-fs
      app.post('/b', { bodyLimit: 10 }, (request, reply) => { reply.send(readFileSync('b')); }); // ! no-sync-fs`,
  },
  {
    name: 'full route with hooks',
    code: `
      import { fastify } from 'fastify';
      import { existsSync, readFileSync } from 'node:fs';
      fastify().route({
        method: 'GET',
        url: '/',
        preHandler: (request, reply, done) => { existsSync('lock'); done(); }, // ! no-sync-fs
        handler(request, reply) {
          reply.send(readFileSync('a')); // ! no-sync-fs
        },
      });`,
  },
  {
    name: 'request hooks of the instance',
    code: `
      import Fastify from 'fastify';
      import { appendFileSync } from 'node:fs';
      const app = Fastify();
      app.addHook('onRequest', (request, reply, done) => { appendFileSync('log', request.url); done(); }); // ! no-sync-fs
      app.addHook('preHandler', async (request) => { appendFileSync('log', request.url); }); // ! no-sync-fs
      app.addHook('onSend', async (request, reply, payload) => { appendFileSync('log', 'sent'); return payload; }); // ! no-sync-fs`,
  },
  {
    name: 'hooks of start-up and shutdown',
    code: `
      import Fastify from 'fastify';
      import { readFileSync, writeFileSync } from 'node:fs';
      const app = Fastify();
      app.addHook('onReady', async () => { readFileSync('a'); });
      app.addHook('onListen', async () => { writeFileSync('ready', ''); });
      app.addHook('onClose', async () => { writeFileSync('closed', ''); });
      app.addHook('onRoute', (route) => { writeFileSync('routes', route.url); });`,
  },
  {
    name: 'plugin functions are start-up, the routes in them serve',
    code: `
      import Fastify from 'fastify';
      import { readFileSync } from 'node:fs';
      const app = Fastify();
      app.register(async (instance) => {
        const page = readFileSync('page');
        instance.get('/', async () => page);
        instance.get('/fresh', async () => readFileSync('page')); // ! no-sync-fs
      });`,
  },
  {
    name: 'exported plugin by its type',
    code: `
      import type { FastifyPluginAsync } from 'fastify';
      import { readFileSync } from 'node:fs';
      const routes: FastifyPluginAsync = async (app) => {
        const page = readFileSync('page');
        app.get('/', async () => page);
        app.get('/fresh', (request, reply) => { reply.send(readFileSync('page')); }); // ! no-sync-fs
      };
      export default routes;`,
  },
  {
    name: 'error and not-found handlers',
    code: `
      import Fastify from 'fastify';
      import { appendFileSync, readFileSync } from 'node:fs';
      const app = Fastify();
      app.setErrorHandler((error, request, reply) => { appendFileSync('errors', String(error)); reply.send(error); }); // ! no-sync-fs
      app.setNotFoundHandler((request, reply) => { reply.send(readFileSync('404.html')); }); // ! no-sync-fs`,
  },
  {
    name: 'handler typed as RouteHandlerMethod',
    code: `
      import type { RouteHandlerMethod } from 'fastify';
      import { readFileSync } from 'node:fs';
      export const show: RouteHandlerMethod = function (request, reply) {
        reply.send(readFileSync('a')); // ! no-sync-fs
      };`,
  },
  {
    name: 'instance that is passed in',
    code: `
      import type { FastifyInstance } from 'fastify';
      import { readFileSync } from 'node:fs';
      export function register(app: FastifyInstance) {
        const schema = readFileSync('schema.json', 'utf8');
        app.get('/', (request, reply) => { reply.send(schema + readFileSync('a', 'utf8')); }); // ! no-sync-fs
      }`,
  },
  {
    name: 'CommonJS',
    language: 'cjs',
    code: `
      const fastify = require('fastify')({ logger: true });
      const { readFileSync } = require('node:fs');
      fastify.get('/', (request, reply) => { reply.send(readFileSync('a')); }); // ! no-sync-fs
      fastify.listen({ port: 3000 }, () => { readFileSync('b'); });`,
  },
];
