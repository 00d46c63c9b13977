// One server in a process of its own, so that the client's work does not count:
//   node server.mjs <express|fastify> <before|after>
import { monitorEventLoopDelay } from 'node:perf_hooks';
import express from 'express';
import Fastify from 'fastify';
import { work } from './work.mjs';

const [framework, variant] = process.argv.slice(2);
const jobs = work[variant];
const delay = monitorEventLoopDelay({ resolution: 1 });

/** The histogram since the last call, in milliseconds. */
function takeDelay() {
  const taken = { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 };
  delay.reset();
  return taken;
}

function expressPort() {
  const app = express();
  app.get('/ping', (_request, response) => void response.send('pong'));
  app.get('/delay', (_request, response) => void response.json(takeDelay()));
  for (const [name, job] of Object.entries(jobs)) {
    app.get(`/${name}`, async (_request, response) => void response.json({ length: await job() }));
  }
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
}

async function fastifyPort() {
  const app = Fastify();
  app.get('/ping', async () => 'pong');
  app.get('/delay', async () => takeDelay());
  for (const [name, job] of Object.entries(jobs)) app.get(`/${name}`, async () => ({ length: await job() }));
  await app.listen({ port: 0, host: '127.0.0.1' });
  return app.server.address().port;
}

const port = await (framework === 'express' ? expressPort() : fastifyPort());
delay.enable();
process.send(port);
process.on('disconnect', () => process.exit(0));
