import type { FrameworkRow } from '../types.js';

const packages = ['@hapi/hapi'] as const;
const serverEvents = ['onPreStart', 'onPostStart'] as const;
const lifecycle = '{onPreAuth,onCredentials,onPostAuth,onPreHandler,onPostHandler,onPreResponse,onPostResponse,onRequest}' as const;

/** hapi. `server.ext` starts up, shuts down or serves, as its event says. */
export const hapi = [
  { on: 'call', packages, form: 'method', names: ['route'], property: '{handler,failAction}', context: 'handler', label: 'route handler' },
  { on: 'call', packages, form: 'method', names: ['route'], property: 'options.handler', context: 'handler', label: 'route handler' },
  { on: 'call', packages, form: 'method', names: ['route'], property: '[].handler', context: 'handler', label: 'route handler' },
  { on: 'call', packages, form: 'method', names: ['route'], property: '[].options.handler', context: 'handler', label: 'route handler' },
  {
    on: 'call', packages, form: 'method', names: ['route'], property: 'options.pre.[].method',
    context: 'handler', label: 'route prerequisite',
  },
  { on: 'call', packages, form: 'method', names: ['route'], property: 'options.pre.[]', context: 'handler', label: 'route prerequisite' },
  {
    on: 'call', packages, form: 'method', names: ['route'], property: `options.ext.${lifecycle}.method`,
    context: 'handler', label: 'request hook',
  },
  {
    on: 'call', packages, form: 'method', names: ['route'], property: 'options.{validate,response}.{failAction,query,payload,params}',
    context: 'handler', label: 'validator',
  },
  {
    on: 'call', packages, form: 'method', names: ['ext'], arguments: [1], event: { argument: 0, names: serverEvents },
    context: 'startup', label: 'startup hook', namedBy: 0,
  },
  {
    on: 'call', packages, form: 'method', names: ['ext'], arguments: [1], event: { argument: 0, names: ['onPreStop', 'onPostStop'] },
    context: 'exit', label: 'shutdown hook', namedBy: 0,
  },
  { on: 'call', packages, form: 'method', names: ['ext'], arguments: [1], context: 'handler', label: 'request hook', namedBy: 0 },
  { on: 'call', packages, form: 'method', names: ['ext'], arguments: [0], property: 'method', context: 'handler', label: 'request hook' },
  { on: 'call', packages, form: 'method', names: ['method'], arguments: [1], context: 'handler', label: 'server method', namedBy: 0 },
  { on: 'call', packages, form: 'method', names: ['method'], property: 'method', context: 'handler', label: 'server method' },
  { on: 'call', packages, form: 'method', names: ['decorate'], arguments: [2], context: 'handler', label: 'decoration', namedBy: 1 },
  { on: 'call', packages, form: 'method', names: ['register'], property: 'register', context: 'startup', label: 'plugin' },
  { on: 'call', packages, form: 'method', names: ['register'], property: 'plugin.register', context: 'startup', label: 'plugin' },
  { on: 'call', packages, form: 'method', names: ['register'], property: '[].register', context: 'startup', label: 'plugin' },
  { on: 'call', packages, form: 'method', names: ['register'], property: '[].plugin.register', context: 'startup', label: 'plugin' },
  { on: 'annotation', packages, types: ['Plugin', 'PluginBase', 'NamedPlugin'], property: 'register', context: 'startup', label: 'plugin' },
  { on: 'call', packages, form: 'method', names: ['scheme'], arguments: [1], context: 'startup', label: 'scheme factory', namedBy: 0 },
  {
    on: 'call', packages, form: 'method', names: ['strategy'], arguments: [2], property: 'validate',
    context: 'handler', label: 'authentication',
  },
  {
    on: 'annotation', packages, types: ['ServerAuthSchemeObject'], property: '{authenticate,payload,response,verify}',
    context: 'handler', label: 'authentication',
  },
  { on: 'call', packages, form: 'method', names: ['on', 'once'], context: 'callback', label: 'event listener', namedBy: 0 },
  { on: 'annotation', packages, types: ['ServerRoute'], property: 'handler', context: 'handler', label: 'route handler' },
  { on: 'annotation', packages, types: ['ServerRoute'], property: 'options.handler', context: 'handler', label: 'route handler' },
  { on: 'annotation', packages, types: ['Lifecycle.Method', 'Method'], context: 'handler', label: 'route handler' },
  { on: 'parameter', packages, types: ['ResponseToolkit', 'ResponseObject'], index: 1, context: 'handler', label: 'route handler' },
] as const satisfies readonly FrameworkRow[];
