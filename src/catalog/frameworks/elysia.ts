import type { FrameworkRow } from '../types.js';
import { httpVerbs } from './http-verbs.js';

const packages = ['elysia', '@elysiajs/cron'] as const;
const hooks = [
  'onRequest', 'onParse', 'onTransform', 'onBeforeHandle', 'onAfterHandle', 'onAfterResponse', 'mapResponse', 'derive', 'resolve', 'trace',
] as const;
const hookKeys =
  '{parse,transform,beforeHandle,afterHandle,afterResponse,mapResponse,error,derive,resolve,trace}' as const;

/** Elysia. `state`, `decorate` and plugin functions of `use` run once. */
export const elysia = [
  {
    on: 'call', packages, form: 'method', names: [...httpVerbs, 'all', 'connect'], arguments: [1],
    context: 'handler', label: 'route handler', namedBy: 0, verb: true,
  },
  { on: 'call', packages, form: 'method', names: ['route'], arguments: [2], context: 'handler', label: 'route handler', namedBy: 1 },
  {
    on: 'call', packages, form: 'method', names: [...httpVerbs, 'all'], arguments: [2], property: hookKeys,
    context: 'handler', label: 'request hook', namedBy: 0,
  },
  { on: 'call', packages, form: 'method', names: hooks, context: 'handler', label: 'request hook' },
  { on: 'call', packages, form: 'method', names: ['onError'], context: 'handler', label: 'error handler' },
  { on: 'call', packages, form: 'method', names: ['guard'], arguments: [0], property: hookKeys, context: 'handler', label: 'request hook' },
  {
    on: 'call', packages, form: 'method', names: ['ws'], arguments: [1],
    property: '{message,open,close,drain,ping,pong,beforeHandle,upgrade,error}',
    context: 'handler', label: 'socket handler', namedBy: 0,
  },
  {
    on: 'call', packages, form: 'method', names: ['use', 'group', 'guard', 'decorate', 'state', 'onStart', 'listen'],
    context: 'startup', label: 'plugin', provides: [{ parameter: 0, package: 'elysia', type: 'Elysia' }],
  },
  { on: 'call', packages, form: 'method', names: ['onStop'], context: 'exit', label: 'shutdown hook' },
  {
    on: 'call', packages: ['@elysiajs/cron'], form: 'function', names: ['cron', 'default'], arguments: [0], property: 'run',
    context: 'handler', label: 'cron job',
  },
] as const satisfies readonly FrameworkRow[];
