import type { FrameworkRow } from '../types.js';
import { requestAndResponse } from './express-objects.js';
import { httpVerbs, rareVerbs } from './http-verbs.js';

const packages = [
  'express', 'express-serve-static-core', 'express-ws', 'express-promise-router', 'router',
] as const;
const verbs = [...httpVerbs, ...rareVerbs, 'all'] as const;

/** Express 4 and 5, its router, and the wrappers that handlers are commonly passed through. */
export const express = [
  {
    on: 'call', packages, form: 'method', names: verbs,
    context: 'handler', label: 'route handler', namedBy: 0, verb: true, provides: requestAndResponse,
  },
  {
    on: 'call', packages, form: 'method', names: verbs, property: '[]',
    context: 'handler', label: 'route handler', namedBy: 0, verb: true, provides: requestAndResponse,
  },
  {
    on: 'call', packages, form: 'method', names: verbs, event: { argument: 0, names: ['/*'] },
    context: 'handler', label: 'route handler', namedBy: 0, verb: true, provides: requestAndResponse, whenUnknown: true,
  },
  {
    on: 'call', packages, form: 'method', names: ['use'],
    context: 'handler', label: 'middleware', namedBy: 0, provides: requestAndResponse,
  },
  {
    on: 'call', packages, form: 'method', names: ['use'], property: '[]',
    context: 'handler', label: 'middleware', namedBy: 0, provides: requestAndResponse,
  },
  {
    on: 'call', packages, form: 'method', names: ['param'],
    context: 'handler', label: 'parameter handler', namedBy: 0, provides: requestAndResponse,
  },
  {
    on: 'call', packages: ['express-ws', 'express'], form: 'method', names: ['ws'],
    context: 'handler', label: 'socket handler', namedBy: 0, provides: [{ parameter: 0, package: 'ws', type: 'WebSocket' }],
  },
  { on: 'call', packages, form: 'method', names: ['engine'], context: 'handler', label: 'view engine', namedBy: 0 },
  { on: 'call', packages, form: 'method', names: ['listen'], context: 'startup', label: 'listen callback' },
  {
    on: 'call', packages, form: 'method', names: ['on', 'once'], arguments: [1], event: { argument: 0, names: ['mount'] },
    context: 'startup', label: 'mount callback',
  },
  {
    on: 'call', packages, form: 'method', names: ['render', 'send', 'sendFile', 'sendfile', 'download'],
    context: 'callback', label: 'response callback', once: true,
  },
  { on: 'call', packages, form: 'method', names: ['format'], property: '*', context: 'handler', label: 'route handler' },
  {
    on: 'call', packages: ['express', 'serve-static'], form: 'function', names: ['static', 'default', 'serveStatic'], arguments: [1],
    property: 'setHeaders',
    context: 'handler', label: 'static file hook',
  },
  {
    on: 'call', packages: ['express', 'body-parser'], form: 'function', names: ['json', 'raw', 'text', 'urlencoded'], arguments: [0],
    property: '{verify,type,reviver}',
    context: 'handler', label: 'body parser hook',
  },
  {
    on: 'call', packages: ['express-async-handler'], form: 'function', names: ['default', 'expressAsyncHandler'], arguments: [0],
    context: 'handler', label: 'route handler', provides: requestAndResponse,
  },
  { on: 'annotation', packages, types: ['RequestHandler', 'RequestHandlerParams', 'Handler'], context: 'handler', label: 'route handler' },
  { on: 'annotation', packages, types: ['ErrorRequestHandler'], context: 'handler', label: 'error handler' },
  { on: 'annotation', packages, types: ['RequestParamHandler'], context: 'handler', label: 'parameter handler' },
  { on: 'parameter', packages, types: ['Response'], index: 1, context: 'handler', label: 'route handler' },
  { on: 'parameter', packages, types: ['Response'], index: 2, context: 'handler', label: 'error handler' },
] as const satisfies readonly FrameworkRow[];
