import type { FrameworkRow } from '../types.js';
import { httpVerbs, rareVerbs } from './http-verbs.js';

const connectLike = ['connect', 'polka', 'trouter', '@tinyhttp/app',
  '@tinyhttp/router', 'router'] as const;
const restify = ['restify'] as const;
const requestAndResponse = [
  { parameter: 0, package: 'node:http', type: 'IncomingMessage' },
  { parameter: 1, package: 'node:http', type: 'ServerResponse' },
] as const;

/** Small HTTP servers and routers: connect, polka, tinyhttp, restify, find-my-way, micro. */
export const smallServers = [
  {
    on: 'call', packages: connectLike, form: 'method', names: [...httpVerbs, ...rareVerbs, 'all', 'add'],
    context: 'handler', label: 'route handler', namedBy: 0, verb: true, provides: requestAndResponse,
  },
  {
    on: 'call', packages: connectLike, form: 'method', names: ['use'],
    context: 'handler', label: 'middleware', namedBy: 0, provides: requestAndResponse,
  },
  { on: 'call', packages: connectLike, form: 'method', names: ['listen'], context: 'startup', label: 'listen callback' },
  {
    on: 'call', packages: ['polka'], form: 'function', names: ['default', 'polka'], arguments: [0], property: '{onError,onNoMatch}',
    context: 'handler', label: 'error handler',
  },
  {
    on: 'annotation', packages: connectLike,
    types: [
      'NextHandleFunction', 'SimpleHandleFunction', 'HandleFunction', 'ErrorHandleFunction', 'Middleware', 'Handler', 'AsyncHandler',
    ],
    context: 'handler', label: 'middleware',
  },
  {
    on: 'call', packages: restify, form: 'method', names: ['get', 'head', 'post', 'put', 'patch', 'del', 'opts'],
    context: 'handler', label: 'route handler', namedBy: 0, verb: true, provides: requestAndResponse,
  },
  { on: 'call', packages: restify, form: 'method', names: ['use', 'pre'], context: 'handler', label: 'middleware' },
  { on: 'call', packages: restify, form: 'method', names: ['param'], context: 'handler', label: 'parameter handler', namedBy: 0 },
  { on: 'call', packages: restify, form: 'method', names: ['listen'], context: 'startup', label: 'listen callback' },
  { on: 'annotation', packages: restify, types: ['RequestHandler', 'RequestHandlerType'], context: 'handler', label: 'route handler' },
  {
    on: 'call', packages: ['find-my-way'], form: 'method', names: ['on', ...httpVerbs, 'all'],
    context: 'handler', label: 'route handler', namedBy: 0, verb: true, provides: requestAndResponse,
  },
  {
    on: 'call', packages: ['find-my-way'], form: 'function', names: ['default', 'Router'], arguments: [0],
    property: '{defaultRoute,onBadUrl}',
    context: 'handler', label: 'route handler',
  },
  { on: 'call', packages: ['micro'], form: 'function', names: ['serve', 'run'], context: 'handler', label: 'request handler' },
  { on: 'annotation', packages: ['micro'], types: ['RequestHandler'], context: 'handler', label: 'request handler' },
  {
    on: 'call', packages: ['http-proxy-middleware'], form: 'function', names: ['createProxyMiddleware', 'legacyCreateProxyMiddleware'],
    arguments: [0], property: '{router,pathFilter,pathRewrite}',
    context: 'handler', label: 'proxy hook',
  },
  {
    on: 'call', packages: ['http-proxy-middleware'], form: 'function', names: ['createProxyMiddleware'], arguments: [0],
    property: 'on.{proxyReq,proxyRes,error,proxyReqWs,open,close,econnreset,start,end}',
    context: 'handler', label: 'proxy hook',
  },
  {
    on: 'call', packages: ['http-proxy-middleware'], form: 'function', names: ['responseInterceptor'],
    context: 'handler', label: 'proxy hook',
  },
  {
    on: 'call', packages: ['on-finished', 'on-headers'], form: 'function', names: ['default', 'onFinished', 'onHeaders'], arguments: [1],
    context: 'callback', label: 'response callback',
  },
] as const satisfies readonly FrameworkRow[];
