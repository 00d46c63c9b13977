import type { Scenario } from '../support/lint-snippet.js';

/** Request listeners of Node's own servers. A synchronous handler holds up the event loop just as an async one does. */
export const cases: readonly Scenario[] = [
  {
    name: 'http.createServer with a plain arrow',
    code: `
      import http from 'node:http';
      import { readFileSync } from 'node:fs';
      http.createServer((req, res) => {
        res.end(readFileSync('index.html')); // ! no-sync-fs
      }).listen(80);`,
  },
  {
    name: 'createServer with options, from https and http2',
    code: `
      import { createServer } from 'https';
      import http2 from 'node:http2';
      import { readFileSync } from 'node:fs';
      const tls = { key: readFileSync('key'), cert: readFileSync('cert') };
      createServer(tls, (req, res) => { res.end(readFileSync('a')); }); // ! no-sync-fs
      http2.createSecureServer(tls, (req, res) => { res.end(readFileSync('a')); }); // ! no-sync-fs`,
  },
  {
    name: 'a named handler, declared later',
    code: `
      import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
      import { readFileSync } from 'node:fs';
      createServer(onRequest).listen(80);
      function onRequest(request: IncomingMessage, response: ServerResponse) {
        response.end(readFileSync('index.html')); // ! no-sync-fs
      }`,
  },
  {
    name: 'request listener of a server',
    code: `
      import { createServer } from 'node:http';
      import { readFileSync } from 'node:fs';
      const server = createServer();
      server.on('request', (req, res) => { res.end(readFileSync('a')); }); // ! no-sync-fs
      server.on('upgrade', (req, socket) => { socket.end(readFileSync('b')); }); // ! no-sync-fs`,
  },
  {
    name: 'listen callback runs once',
    code: `
      import { createServer } from 'node:http';
      import { writeFileSync } from 'node:fs';
      const server = createServer();
      server.listen(80, () => { writeFileSync('ready', String(process.pid)); });`,
  },
  {
    name: 'response of a client request',
    code: `
      import { get } from 'node:https';
      import { writeFileSync } from 'node:fs';
      export function download(url: string) {
        get(url, (response) => {
          writeFileSync('status', String(response.statusCode)); // ! no-sync-fs
        });
      }`,
  },
  {
    name: 'handler in CommonJS',
    language: 'cjs',
    code: `
      const http = require('http');
      const fs = require('fs');
      http.createServer(function (req, res) {
        res.end(fs.readFileSync('index.html')); // ! no-sync-fs
      }).listen(80);`,
  },
  {
    name: 'parameters that are merely called req and res',
    code: `
      import { readFileSync } from 'node:fs';
      export function render(req: { path: string }, res: { body: Buffer }) { res.body = readFileSync(req.path); }`,
  },
  {
    name: 'a createServer of the file',
    code: `
      import { readFileSync } from 'node:fs';
      const factories: unknown[] = [];
      function createServer(factory: () => unknown) { factories.push(factory); }
      createServer(() => readFileSync('template'));
      export { factories };`,
  },
  {
    name: 'helper, nested callback and alias inside a handler',
    code: `
      import { createServer } from 'node:http';
      import { readFileSync } from 'node:fs';
      const page = (name: string) => readFileSync(name, 'utf8'); // ! no-sync-fs
      createServer((req, res) => {
        res.end(['head', 'body'].map((name) => page(name)).join(''));
      }).listen(80);`,
    messages: [/page/],
  },
];
