import type { FrameworkRow } from '../types.js';
import { httpVerbs } from './http-verbs.js';

const packages = ['hono', '@hono/zod-openapi', '@hono/node-server', '@hono/node-ws', '@hono/zod-validator'] as const;
const context = [{ parameter: 0, package: 'hono', type: 'Context' }] as const;

/** Hono with its Node adapters. */
export const hono = [
  {
    on: 'call', packages, form: 'method', names: [...httpVerbs, 'all', 'query'],
    context: 'handler', label: 'route handler', namedBy: 0, verb: true, provides: context,
  },
  { on: 'call', packages, form: 'method', names: ['use'], context: 'handler', label: 'middleware', namedBy: 0, provides: context },
  { on: 'call', packages, form: 'method', names: ['on'], context: 'handler', label: 'route handler', namedBy: 1, provides: context },
  { on: 'call', packages, form: 'method', names: ['openapi'], context: 'handler', label: 'route handler', provides: context },
  { on: 'call', packages, form: 'method', names: ['onError'], context: 'handler', label: 'error handler' },
  { on: 'call', packages, form: 'method', names: ['notFound'], context: 'handler', label: 'route handler', provides: context },
  {
    on: 'call', packages, form: 'function', names: ['createMiddleware', 'some', 'every', 'except'],
    context: 'handler', label: 'middleware', provides: context,
  },
  { on: 'call', packages, form: 'method', names: ['createMiddleware'], context: 'handler', label: 'middleware', provides: context },
  { on: 'call', packages, form: 'method', names: ['createHandlers'], context: 'handler', label: 'route handler', provides: context },
  { on: 'call', packages, form: 'function', names: ['createFactory'], property: 'initApp', context: 'startup', label: 'app factory' },
  { on: 'call', packages, form: 'function', names: ['streamSSE', 'streamText', 'stream'], context: 'handler', label: 'stream handler' },
  { on: 'call', packages, form: 'function', names: ['validator', 'zValidator'], context: 'handler', label: 'validator' },
  {
    on: 'call', packages, form: 'function', names: ['basicAuth', 'bearerAuth'], property: '{verifyUser,verifyToken,hashFunction}',
    context: 'handler', label: 'middleware',
  },
  {
    on: 'call', packages: ['@hono/node-server'], form: 'function', names: ['serve'], arguments: [0], property: 'fetch',
    context: 'handler', label: 'request handler',
  },
  {
    on: 'call', packages: ['@hono/node-server'], form: 'function', names: ['serve'], arguments: [1],
    context: 'startup', label: 'listen callback',
  },
  { on: 'annotation', packages, types: ['Handler', 'H', 'RouteHandler'], context: 'handler', label: 'route handler' },
  { on: 'annotation', packages, types: ['MiddlewareHandler'], context: 'handler', label: 'middleware' },
  { on: 'annotation', packages, types: ['ErrorHandler'], context: 'handler', label: 'error handler' },
  { on: 'annotation', packages, types: ['NotFoundHandler'], context: 'handler', label: 'route handler' },
  { on: 'parameter', packages, types: ['Context'], index: 0, context: 'handler', label: 'route handler' },
] as const satisfies readonly FrameworkRow[];
