// Measures what a blocking route does to the other routes of a server, before and after the repair.
// Everything runs on 127.0.0.1, with a fixed number of requests, and stops by itself:
//   npm run build && node bench/load.mjs
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const REQUESTS = 24;
const IN_FLIGHT = 4;
const PING_EVERY = 10;
const MOST_PINGS = 200;
const FRAMEWORKS = ['express', 'fastify'];
const ROUTES = ['pbkdf2', 'gzip', 'bcryptjs', 'marked'];
const VARIANTS = ['before', 'after'];

const agent = new Agent({ keepAlive: true });

function request(port, path) {
  return new Promise((resolve, reject) => {
    const sent = get({ host: '127.0.0.1', port, path, agent }, async (response) => {
      let body = '';
      for await (const chunk of response.setEncoding('utf8')) body += chunk;
      if (response.statusCode === 200) resolve(body);
      else reject(new Error(`${path}: ${response.statusCode} ${body}`));
    });
    sent.on('error', reject);
  });
}

/** `REQUESTS` requests of the measured route, `IN_FLIGHT` at a time. */
async function load(port, path) {
  let left = REQUESTS;
  const client = async () => {
    while (left > 0) {
      left -= 1;
      await request(port, path);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, client));
}

async function ping(port) {
  const start = performance.now();
  await request(port, '/ping');
  return performance.now() - start;
}

/** Latencies of the trivial route, asked for on schedule until `state.over`, answered or not. */
async function pings(port, state) {
  const latencies = [];
  while (!state.over && latencies.length < MOST_PINGS) {
    latencies.push(ping(port));
    await setTimeout(PING_EVERY);
  }
  return Promise.all(latencies);
}

function percentile(values, percent) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)];
}

async function measure(port, route) {
  await request(port, `/${route}`);
  await request(port, '/ping');
  await request(port, '/delay');
  const state = { over: false };
  const start = performance.now();
  const loaded = load(port, `/${route}`).then(() => (state.over = true));
  const latencies = await pings(port, state);
  await loaded;
  const seconds = (performance.now() - start) / 1000;
  const delay = JSON.parse(await request(port, '/delay'));
  return {
    delay: delay.p99,
    median: percentile(latencies, 50),
    p99: percentile(latencies, 99),
    perSecond: REQUESTS / seconds,
  };
}

async function measureServer(framework, variant) {
  const server = fork(fileURLToPath(new URL('./server.mjs', import.meta.url)), [framework, variant]);
  const [port] = await once(server, 'message');
  const results = {};
  for (const route of ROUTES) results[route] = await measure(port, route);
  const ended = once(server, 'exit');
  server.disconnect();
  await ended;
  return results;
}

function row(framework, route, before, after) {
  const cell = (key) => `${before[key].toFixed(1)} → ${after[key].toFixed(1)}`;
  const times = (key) => `${(before[key] / after[key]).toFixed(1)}×`;
  const cells = [framework, route, cell('delay'), times('delay'), cell('median'), cell('p99'), times('p99'), cell('perSecond')];
  return `| ${cells.join(' | ')} |`;
}

console.log(`Node ${process.version}, ${availableParallelism()} cores: ${REQUESTS} requests per route, ${IN_FLIGHT} at a time, a ping every ${PING_EVERY} ms\n`);
console.log('| server | route | loop delay p99, ms | less by | ping median, ms | ping p99, ms | less by | requests/s |');
console.log('|---|---|---|---|---|---|---|---|');
for (const framework of FRAMEWORKS) {
  const measured = {};
  for (const variant of VARIANTS) measured[variant] = await measureServer(framework, variant);
  for (const route of ROUTES) console.log(row(framework, route, measured.before[route], measured.after[route]));
}
agent.destroy();
