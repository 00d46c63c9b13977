import type { FrameworkRow } from '../types.js';
import { httpVerbs } from './http-verbs.js';

const packages = ['h3', 'nitropack', 'nitro', '#imports', 'global'] as const;
const event = [{ parameter: 0, package: 'h3', type: 'H3Event' }] as const;
const sources = '*.{ts,js,mts,mjs}' as const;

/** h3 1 and 2, Nitro and Nuxt's server, whose functions are auto-imported as globals. */
export const h3 = [
  {
    on: 'call', packages, form: 'function',
    names: ['defineHandler', 'eventHandler', 'defineEventHandler', 'defineCachedEventHandler', 'cachedEventHandler', 'defineCachedHandler'],
    arguments: [0],
    context: 'handler', label: 'route handler', provides: event,
  },
  {
    on: 'call', packages, form: 'function', names: ['eventHandler', 'defineEventHandler', 'defineHandler'], arguments: [0],
    property: '{handler,onRequest,onBeforeResponse}',
    context: 'handler', label: 'route handler',
  },
  {
    on: 'call', packages, form: 'function', names: ['eventHandler', 'defineEventHandler'], arguments: [0],
    property: '{onRequest,onBeforeResponse}.[]',
    context: 'handler', label: 'request hook',
  },
  {
    on: 'call', packages, form: 'function', names: ['defineRenderHandler'], arguments: [0],
    context: 'handler', label: 'page', provides: event,
  },
  {
    on: 'call', packages, form: 'function', names: ['defineMiddleware', 'onRequest', 'onResponse'], arguments: [0],
    context: 'handler', label: 'middleware', provides: event,
  },
  { on: 'call', packages, form: 'function', names: ['onError'], arguments: [0], context: 'handler', label: 'error handler' },
  {
    on: 'call', packages, form: 'function', names: ['defineLazyEventHandler', 'lazyEventHandler', 'dynamicEventHandler'], arguments: [0],
    context: 'startup', label: 'lazy handler factory',
  },
  {
    on: 'call', packages, form: 'function', names: ['defineWebSocketHandler', 'defineWebSocket'], arguments: [0],
    property: '{upgrade,open,message,close,error}',
    context: 'handler', label: 'socket handler',
  },
  {
    on: 'call', packages, form: 'function', names: ['defineCachedFunction', 'cachedFunction'], arguments: [0],
    context: 'handler', label: 'cached function',
  },
  { on: 'call', packages, form: 'function', names: ['defineTask'], arguments: [0], property: 'run', context: 'handler', label: 'task' },
  {
    on: 'call', packages, form: 'function', names: ['defineNitroPlugin', 'definePlugin', 'nitroPlugin'], arguments: [0],
    context: 'startup', label: 'plugin', provides: [{ parameter: 0, package: 'nitropack', type: 'NitroApp' }],
  },
  {
    on: 'call', packages: ['nitropack', 'nitro', 'hookable'], form: 'method', names: ['hook', 'hookOnce'], arguments: [1],
    event: { argument: 0, names: ['close'] },
    context: 'exit', label: 'shutdown hook',
  },
  {
    on: 'call', packages: ['nitropack', 'nitro', 'hookable'], form: 'method', names: ['hook', 'hookOnce'], arguments: [1],
    context: 'handler', label: 'request hook', namedBy: 0,
  },
  {
    on: 'call', packages: ['h3'], form: 'method', names: [...httpVerbs, 'all', 'on', 'add'],
    context: 'handler', label: 'route handler', namedBy: 0, verb: true, provides: event,
  },
  { on: 'call', packages: ['h3'], form: 'method', names: ['use'], context: 'handler', label: 'middleware', namedBy: 0, provides: event },
  { on: 'annotation', packages: ['h3'], types: ['EventHandler', 'HTTPHandler'], context: 'handler', label: 'route handler' },
  { on: 'annotation', packages: ['h3'], types: ['Middleware'], context: 'handler', label: 'middleware' },
  { on: 'parameter', packages: ['h3'], types: ['H3Event', 'HTTPEvent'], index: 0, context: 'handler', label: 'route handler' },
  {
    on: 'file', patterns: [`**/server/{api,routes}/**/${sources}`], exports: ['default'], whenDependsOn: 'nuxt',
    context: 'handler', label: 'route handler',
  },
  {
    on: 'file', patterns: [`**/server/middleware/**/${sources}`], exports: ['default'], whenDependsOn: 'nuxt',
    context: 'handler', label: 'middleware',
  },
  {
    on: 'file', patterns: [`**/server/plugins/**/${sources}`], exports: ['default'], whenDependsOn: 'nuxt',
    context: 'startup', label: 'plugin',
  },
] as const satisfies readonly FrameworkRow[];
