import type { FrameworkRow } from '../types.js';
import { httpVerbs } from './http-verbs.js';

const packages = [
  'fastify', '@fastify/websocket', '@fastify/express', '@fastify/middie', '@fastify/type-provider-typebox', 'fastify-type-provider-zod',
] as const;
const verbs = [...httpVerbs, 'all'] as const;
const requestHooks =
  '{onRequest,preParsing,preValidation,preHandler,preSerialization,onSend,onResponse,onError,onTimeout,onRequestAbort}' as const;
const requestAndReply = [
  { parameter: 0, package: 'fastify', type: 'FastifyRequest' },
  { parameter: 1, package: 'fastify', type: 'FastifyReply' },
] as const;
const instance = [{ parameter: 0, package: 'fastify', type: 'FastifyInstance' }] as const;

const routes = [
  {
    on: 'call', packages, form: 'method', names: verbs,
    context: 'handler', label: 'route handler', namedBy: 0, verb: true, provides: requestAndReply,
  },
  {
    on: 'call', packages, form: 'method', names: verbs, arguments: [1], property: '{handler,wsHandler}',
    context: 'handler', label: 'route handler', namedBy: 0, verb: true, provides: requestAndReply,
  },
  {
    on: 'call', packages, form: 'method', names: ['route'], arguments: [0], property: '{handler,wsHandler}',
    context: 'handler', label: 'route handler', provides: requestAndReply,
  },
  { on: 'call', packages, form: 'method', names: [...verbs, 'route'], property: requestHooks, context: 'handler', label: 'request hook' },
  {
    on: 'call', packages, form: 'method', names: [...verbs, 'route'], property: `${requestHooks}.[]`,
    context: 'handler', label: 'request hook',
  },
  {
    on: 'call', packages, form: 'method', names: [...verbs, 'route'], property: 'errorHandler',
    context: 'handler', label: 'error handler',
  },
] as const satisfies readonly FrameworkRow[];

const hooks = [
  {
    on: 'call', packages, form: 'method', names: ['addHook'], arguments: [1],
    event: {
      argument: 0,
      names: [
        'onRequest', 'preParsing', 'preValidation', 'preHandler', 'preSerialization', 'onSend', 'onResponse', 'onError', 'onTimeout',
        'onRequestAbort',
      ],
    },
    context: 'handler', label: 'request hook', namedBy: 0, provides: requestAndReply,
  },
  {
    on: 'call', packages, form: 'method', names: ['addHook'], arguments: [1],
    event: { argument: 0, names: ['onReady', 'onListen', 'onRoute', 'onRegister'] },
    context: 'startup', label: 'startup hook', namedBy: 0,
  },
  {
    on: 'call', packages, form: 'method', names: ['addHook'], arguments: [1], event: { argument: 0, names: ['onClose', 'preClose'] },
    context: 'exit', label: 'shutdown hook', namedBy: 0,
  },
  { on: 'call', packages, form: 'method', names: ['setErrorHandler'], context: 'handler', label: 'error handler' },
  { on: 'call', packages, form: 'method', names: ['setNotFoundHandler'], context: 'handler', label: 'route handler' },
  {
    on: 'call', packages, form: 'method', names: ['setNotFoundHandler'], arguments: [0], property: '{preValidation,preHandler}',
    context: 'handler', label: 'request hook',
  },
  {
    on: 'call', packages, form: 'method', names: ['decorateRequest', 'decorateReply'], arguments: [1],
    context: 'handler', label: 'request method', namedBy: 0,
  },
  {
    on: 'call', packages, form: 'method', names: ['decorateRequest', 'decorateReply'], arguments: [1], property: '{getter,setter}',
    context: 'handler', label: 'request property', namedBy: 0,
  },
  { on: 'call', packages, form: 'method', names: ['addContentTypeParser'], context: 'handler', label: 'body parser', namedBy: 0 },
  { on: 'call', packages, form: 'method', names: ['setReplySerializer'], context: 'handler', label: 'serializer' },
  { on: 'call', packages, form: 'method', names: ['setGenReqId', 'setChildLoggerFactory'], context: 'handler', label: 'request hook' },
  { on: 'call', packages, form: 'method', names: ['use'], context: 'handler', label: 'middleware', namedBy: 0 },
] as const satisfies readonly FrameworkRow[];

const lifecycle = [
  { on: 'call', packages, form: 'method', names: ['register'], arguments: [0], context: 'startup', label: 'plugin', provides: instance },
  { on: 'call', packages, form: 'method', names: ['after', 'ready', 'listen'], context: 'startup', label: 'startup callback' },
  { on: 'call', packages, form: 'method', names: ['close'], context: 'exit', label: 'close callback' },
  {
    on: 'call', packages, form: 'method', names: ['setValidatorCompiler', 'setSerializerCompiler', 'setSchemaController'],
    context: 'startup', label: 'schema compiler',
  },
  {
    on: 'call', packages: ['fastify-plugin'], form: 'function', names: ['default', 'fastifyPlugin'], arguments: [0],
    context: 'startup', label: 'plugin', provides: instance,
  },
  {
    on: 'call', packages: ['fastify'], form: 'function', names: ['default', 'fastify'], arguments: [0],
    property: '{genReqId,rewriteUrl,frameworkErrors,clientErrorHandler,onProtoPoisoning,onConstructorPoisoning}',
    context: 'handler', label: 'request hook',
  },
] as const satisfies readonly FrameworkRow[];

const types = [
  {
    on: 'annotation', packages, types: ['RouteHandlerMethod', 'RouteHandler', 'WebsocketHandler'],
    context: 'handler', label: 'route handler',
  },
  {
    on: 'annotation', packages,
    types: [
      'onRequestHookHandler', 'onRequestAsyncHookHandler', 'preParsingHookHandler', 'preParsingAsyncHookHandler',
      'preValidationHookHandler', 'preValidationAsyncHookHandler', 'preHandlerHookHandler', 'preHandlerAsyncHookHandler',
      'preSerializationHookHandler', 'preSerializationAsyncHookHandler', 'onSendHookHandler', 'onSendAsyncHookHandler',
      'onResponseHookHandler', 'onResponseAsyncHookHandler', 'onErrorHookHandler', 'onErrorAsyncHookHandler', 'onTimeoutHookHandler',
      'onTimeoutAsyncHookHandler', 'onRequestAbortHookHandler', 'onRequestAbortAsyncHookHandler',
    ],
    context: 'handler', label: 'request hook',
  },
  {
    on: 'annotation', packages,
    types: [
      'FastifyPluginAsync', 'FastifyPluginCallback', 'FastifyPlugin', 'FastifyPluginAsyncTypebox', 'FastifyPluginCallbackTypebox',
      'FastifyPluginAsyncZod', 'FastifyPluginCallbackZod', 'onReadyHookHandler', 'onReadyAsyncHookHandler', 'onListenHookHandler',
      'onListenAsyncHookHandler', 'onRouteHookHandler', 'onRegisterHookHandler',
    ],
    context: 'startup', label: 'plugin',
  },
  {
    on: 'annotation', packages, types: ['onCloseHookHandler', 'onCloseAsyncHookHandler', 'preCloseHookHandler', 'preCloseAsyncHookHandler'],
    context: 'exit', label: 'shutdown hook',
  },
  { on: 'parameter', packages, types: ['FastifyReply'], index: 1, context: 'handler', label: 'route handler' },
  { on: 'parameter', packages, types: ['FastifyReply'], index: 2, context: 'handler', label: 'error handler' },
  {
    on: 'file', patterns: ['**/routes/**/*.{ts,js,mts,mjs,cts,cjs}', '**/plugins/**/*.{ts,js,mts,mjs,cts,cjs}'], exports: ['default'],
    whenDependsOn: '@fastify/autoload',
    context: 'startup', label: 'plugin',
  },
] as const satisfies readonly FrameworkRow[];

/** Fastify 4 and 5. A literal hook name decides whether `addHook` serves requests, starts up or shuts down. */
export const fastify = [...routes, ...hooks, ...lifecycle, ...types] as const satisfies readonly FrameworkRow[];
