import type { Scenario } from '../support/lint-snippet.js';

/** Computing that grows with its input is reported where the input's size is up to the client. */
export const cases: readonly Scenario[] = [
  {
    name: 'the body of Express, itself and by a name',
    code: `
      import express from 'express';
      const app = express();
      app.post('/a', (req, res) => { res.json(JSON.parse(req.body)); }); // ! no-blocking-compute
      app.post('/b', (req, res) => {
        const text: string = req.body;
        res.json(JSON.parse(text)); // ! no-blocking-compute
      });`,
  },
  {
    name: 'a copy of the body of Fastify',
    code: `
      import Fastify from 'fastify';
      Fastify().post('/', async (request) => structuredClone(request.body)); // ! no-blocking-compute
    `,
  },
  {
    name: 'the text of a request, awaited',
    code: `
      import { Hono } from 'hono';
      new Hono().post('/', async (c) => c.json(JSON.parse(await c.req.text()))); // ! no-blocking-compute
    `,
  },
  {
    name: 'not: other parts of a request',
    code: `
      import express from 'express';
      express().get('/', (req, res) => { res.json(JSON.parse(String(req.query['filter']))); });`,
  },
  {
    name: 'not: a file, whose size is the program’s own',
    code: `
      import { readFile } from 'node:fs/promises';
      export async function load() { return JSON.parse(await readFile('config.json', 'utf8')); }`,
  },
  {
    name: 'not: what is written of a body',
    code: `
      import express from 'express';
      express().post('/', (req, res) => { console.log(JSON.stringify(req.body)); res.end(); });`,
  },
];
