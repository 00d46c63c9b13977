import type { FrameworkRow } from '../types.js';

const http = ['node:http', 'node:https', 'node:http2'] as const;
const net = ['node:net', 'node:tls'] as const;
const requestAndResponse = [
  { parameter: 0, package: 'node:http', type: 'IncomingMessage' },
  { parameter: 1, package: 'node:http', type: 'ServerResponse' },
] as const;
const socket = [{ parameter: 0, package: 'node:net', type: 'Socket' }] as const;
const servers = ['Server', 'Http2Server', 'Http2SecureServer'] as const;

/** Node's own servers: http, https, http2, net, tls, dgram. */
export const nodeServers = [
  {
    on: 'call', packages: http, form: 'function', names: ['createServer', 'createSecureServer'],
    context: 'handler', label: 'request handler', provides: requestAndResponse,
  },
  {
    on: 'call', packages: http, form: 'constructor', names: ['Server'],
    context: 'handler', label: 'request handler', provides: requestAndResponse,
  },
  {
    on: 'call', packages: net, form: 'function', names: ['createServer'],
    context: 'handler', label: 'connection handler', provides: socket,
  },
  { on: 'call', packages: net, form: 'constructor', names: ['Server'], context: 'handler', label: 'connection handler', provides: socket },
  { on: 'call', packages: ['node:dgram'], form: 'function', names: ['createSocket'], context: 'handler', label: 'message handler' },
  {
    on: 'call', packages: http, form: 'method', names: ['on', 'once', 'addListener', 'prependListener'], arguments: [1],
    event: { argument: 0, names: ['request', 'checkContinue', 'checkExpectation'] },
    context: 'handler', label: 'request handler', provides: requestAndResponse,
  },
  {
    on: 'call', packages: http, form: 'method', names: ['on', 'once', 'addListener', 'prependListener'], arguments: [1],
    event: { argument: 0, names: ['upgrade', 'connect'] },
    context: 'handler', label: 'upgrade handler',
    provides: [{ parameter: 0, package: 'node:http', type: 'IncomingMessage' }, { parameter: 1, package: 'node:net', type: 'Socket' }],
  },
  {
    on: 'call', packages: ['node:http2'], form: 'method', names: ['on', 'addListener'], arguments: [1],
    event: { argument: 0, names: ['stream'] },
    context: 'handler', label: 'stream handler', provides: [{ parameter: 0, package: 'node:http2', type: 'ServerHttp2Stream' }],
  },
  {
    on: 'call', packages: [...net, ...http], form: 'method', names: ['on', 'addListener', 'prependListener'], receivers: servers,
    arguments: [1], event: { argument: 0, names: ['connection', 'secureConnection'] },
    context: 'handler', label: 'connection handler', namedBy: 0, provides: socket,
  },
  {
    on: 'call', packages: [...net, ...http], form: 'method', names: ['on', 'once', 'addListener', 'prependListener'], receivers: servers,
    arguments: [1], event: { argument: 0, names: ['listening', 'error'] },
    context: 'startup', label: 'listen callback',
  },
  {
    on: 'call', packages: [...http, ...net, 'node:dgram'], form: 'method', names: ['listen', 'bind'],
    context: 'startup', label: 'listen callback',
  },
  {
    on: 'call', packages: [...http, ...net, 'node:dgram'], form: 'method', names: ['close'], receivers: [...servers, 'Socket'],
    context: 'exit', label: 'close callback',
  },
  { on: 'annotation', packages: http, types: ['RequestListener'], context: 'handler', label: 'request handler' },
  {
    on: 'parameter', packages: http, types: ['ServerResponse', 'Http2ServerResponse'], index: 1,
    context: 'handler', label: 'request handler',
  },
] as const satisfies readonly FrameworkRow[];
