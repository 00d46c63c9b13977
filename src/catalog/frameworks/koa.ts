import type { FrameworkRow } from '../types.js';
import { httpVerbs } from './http-verbs.js';

const packages = [
  'koa', '@koa/router', 'koa-router', 'koa-compose',
] as const;
const context = [{ parameter: 0, package: 'koa', type: 'Context' }] as const;

/** Koa and its routers. */
export const koa = [
  {
    on: 'call', packages, form: 'method', names: [...httpVerbs, 'all', 'del', 'link', 'unlink'],
    context: 'handler', label: 'route handler', namedBy: 0, verb: true, provides: context,
  },
  {
    on: 'call', packages, form: 'method', names: ['register'], arguments: [2],
    context: 'handler', label: 'route handler', namedBy: 0, provides: context,
  },
  { on: 'call', packages, form: 'method', names: ['use'], context: 'handler', label: 'middleware', namedBy: 0, provides: context },
  { on: 'call', packages, form: 'method', names: ['param'], arguments: [1], context: 'handler', label: 'parameter handler', namedBy: 0 },
  { on: 'call', packages, form: 'method', names: ['listen'], context: 'startup', label: 'listen callback' },
  { on: 'call', packages, form: 'method', names: ['on'], arguments: [1], context: 'callback', label: 'event listener', namedBy: 0 },
  {
    on: 'call', packages: ['koa-compose'], form: 'function', names: ['default', 'compose'], property: '[]',
    context: 'handler', label: 'middleware',
  },
  { on: 'annotation', packages, types: ['Middleware', 'RouterMiddleware'], context: 'handler', label: 'middleware' },
  { on: 'annotation', packages, types: ['RouterParameterMiddleware', 'IParamMiddleware'], context: 'handler', label: 'parameter handler' },
  {
    on: 'parameter', packages,
    types: ['Context', 'ParameterizedContext', 'RouterContext', 'IRouterContext', 'DefaultContext', 'ExtendableContext'], index: 0,
    context: 'handler', label: 'middleware',
  },
] as const satisfies readonly FrameworkRow[];
