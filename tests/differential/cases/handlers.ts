import type { Case } from '../case.js';

/** Handlers that a framework or an emitter runs. Their callers decide whether they may wait. */
export const handlers: readonly Case[] = [
  {
    name: 'an async route of Fastify', expected: 'fixed', traced: false, inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      import fastify from 'fastify';
      export async function run(path: string) {
        const app = fastify();
        app.get('/', async () => ({ text: fs.readFileSync(path, 'utf8') }));
        const response = await app.inject('/');
        await app.close();
        return [response.statusCode, response.body];
      }
    `,
  },
  {
    name: 'an async route of Fastify that replies itself', expected: 'fixed', traced: false, inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      import fastify from 'fastify';
      const app = fastify();
      app.get<{ Querystring: { path: string } }>('/', async (request, reply) => {
        const text = fs.readFileSync(request.query.path, 'utf8');
        return await reply.code(201).send(text);
      });
      export async function run(path: string) {
        const response = await app.inject('/?path=' + path);
        return [response.statusCode, response.body];
      }
    `,
  },
  {
    name: 'an async route of Express', expected: 'fixed', traced: false, inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      import type { AddressInfo } from 'node:net';
      import express, { type ErrorRequestHandler } from 'express';
      const failed: ErrorRequestHandler = (error: NodeJS.ErrnoException, _request, response, _next) => { response.status(500).send(error.code); };
      export async function run(path: string) {
        const app = express();
        app.get('/', async (_request, response) => { response.send(fs.readFileSync(path, 'utf8')); });
        app.use(failed);
        const server = app.listen(0);
        const { port } = server.address() as AddressInfo;
        const answer = await fetch('http://localhost:' + String(port));
        const found = [answer.status, await answer.text()];
        await new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); });
        return found;
      }
    `,
  },
  {
    name: 'a route of Fastify that is not async', expected: 'suggested', traced: false, inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      import fastify from 'fastify';
      export async function run(path: string) {
        const app = fastify();
        app.get('/', (_request, reply) => { reply.send(fs.readFileSync(path, 'utf8')); });
        const response = await app.inject('/');
        await app.close();
        return [response.statusCode, response.body];
      }
    `,
  },
  {
    name: 'a listener of an emitter', expected: 'suggested', suggestionDiffers: 'emit does not wait', inputs: ['a.txt'],
    code: `
      import fs from 'node:fs';
      import { EventEmitter } from 'node:events';
      export async function run(path: string) {
        const emitter = new EventEmitter();
        const texts: string[] = [];
        emitter.on('file', () => { texts.push(fs.readFileSync(path, 'utf8')); });
        emitter.emit('file');
        return texts;
      }
    `,
  },
  {
    name: 'an async listener of an emitter', expected: 'fixed', inputs: ['a.txt'], traced: false,
    code: `
      import fs from 'node:fs';
      import { EventEmitter } from 'node:events';
      export async function run(path: string) {
        const emitter = new EventEmitter();
        const read = new Promise((resolve) => { emitter.on('file', async () => { resolve(fs.readFileSync(path, 'utf8')); }); });
        emitter.emit('file');
        return await read;
      }
    `,
  },
  {
    name: 'a timer\'s callback', expected: 'suggested', inputs: ['a.txt'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        return await new Promise((resolve) => {
          setTimeout(() => { resolve(fs.readFileSync(path, 'utf8')); }, 1);
        });
      }
    `,
  },
];
