import type { FrameworkRow } from '../types.js';

const verbDecorators = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head'] as const;

/** Servers of decorated classes: routing-controllers, tsoa, Ts.ED, inversify, LoopBack, Midway, Adonis. */
export const classServers = [
  {
    on: 'decorator', packages: ['routing-controllers'], names: [...verbDecorators, 'All', 'Method'],
    context: 'handler', label: 'route handler',
  },
  {
    on: 'heritage', packages: ['routing-controllers'],
    types: ['ExpressMiddlewareInterface', 'ExpressErrorMiddlewareInterface', 'KoaMiddlewareInterface', 'InterceptorInterface'],
    methods: ['use', 'error', 'intercept'],
    context: 'handler', label: 'middleware',
  },
  {
    on: 'decorator', packages: ['routing-controllers'], names: ['Middleware', 'Interceptor'], methods: ['use', 'error', 'intercept'],
    context: 'handler', label: 'middleware',
  },
  {
    on: 'call', packages: ['routing-controllers'], form: 'function',
    names: ['useExpressServer', 'createExpressServer', 'createKoaServer', 'useKoaServer'],
    property: '{authorizationChecker,currentUserChecker}',
    context: 'handler', label: 'authentication',
  },
  {
    on: 'call', packages: ['routing-controllers'], form: 'function', names: ['createParamDecorator'], property: 'value',
    context: 'handler', label: 'parameter decorator',
  },
  {
    on: 'call', packages: ['routing-controllers'], form: 'function', names: ['UseBefore', 'UseAfter', 'UseInterceptor'],
    context: 'handler', label: 'middleware',
  },
  {
    on: 'decorator', packages: ['tsoa', '@tsoa/runtime'], names: [...verbDecorators, 'Options'],
    context: 'handler', label: 'route handler',
  },
  { on: 'call', packages: ['tsoa', '@tsoa/runtime'], form: 'function', names: ['Middlewares'], context: 'handler', label: 'middleware' },
  {
    on: 'decorator', packages: ['@tsed/common', '@tsed/schema', '@tsed/platform-http', '@tsed/platform-router'],
    names: [...verbDecorators, 'Options', 'All'],
    context: 'handler', label: 'route handler',
  },
  {
    on: 'heritage', packages: ['@tsed/common', '@tsed/platform-middlewares', '@tsed/platform-exceptions', '@tsed/platform-http'],
    types: ['MiddlewareMethods', 'ExceptionFilterMethods'], methods: ['use', 'catch'],
    context: 'handler', label: 'middleware',
  },
  {
    on: 'decorator', packages: ['@tsed/platform-middlewares', '@tsed/common'], names: ['Middleware'], methods: ['use'],
    context: 'handler', label: 'middleware',
  },
  {
    on: 'heritage', packages: ['@tsed/common', '@tsed/di', '@tsed/platform-http'],
    types: ['OnInit', 'OnReady', 'BeforeInit', 'AfterInit', 'BeforeRoutesInit', 'AfterRoutesInit', 'BeforeListen', 'AfterListen'],
    methods: ['$onInit', '$onReady', '$beforeInit', '$afterInit', '$beforeRoutesInit', '$afterRoutesInit', '$beforeListen', '$afterListen'],
    context: 'startup', label: 'startup hook',
  },
  {
    on: 'heritage', packages: ['@tsed/common', '@tsed/di'], types: ['OnDestroy'], methods: ['$onDestroy'],
    context: 'exit', label: 'shutdown hook',
  },
  {
    on: 'decorator', packages: ['inversify-express-utils'],
    names: ['httpGet', 'httpPost', 'httpPut', 'httpPatch', 'httpDelete', 'httpHead', 'httpOptions', 'httpMethod', 'all'],
    context: 'handler', label: 'route handler',
  },
  {
    on: 'heritage', packages: ['inversify-express-utils'], types: ['BaseMiddleware'], methods: ['handler'],
    context: 'handler', label: 'middleware',
  },
  {
    on: 'call', packages: ['inversify-express-utils'], form: 'method', names: ['setConfig', 'setErrorConfig'],
    receivers: ['InversifyExpressServer'],
    context: 'startup', label: 'startup hook', provides: [{ parameter: 0, package: 'express', type: 'Application' }],
  },
  {
    on: 'decorator', packages: ['@loopback/rest', '@loopback/openapi-v3'], names: ['get', 'post', 'put', 'patch', 'del', 'operation'],
    context: 'handler', label: 'route handler',
  },
  {
    on: 'heritage', packages: ['@loopback/rest'], types: ['SequenceHandler', 'MiddlewareSequence', 'DefaultSequence'], methods: ['handle'],
    context: 'handler', label: 'request handler',
  },
  {
    on: 'heritage', packages: ['@loopback/core', '@loopback/context'], types: ['Provider'], methods: ['value'],
    context: 'startup', label: 'provider factory',
  },
  { on: 'annotation', packages: ['@loopback/rest', '@loopback/express'], types: ['Middleware'], context: 'handler', label: 'middleware' },
  { on: 'annotation', packages: ['@loopback/core', '@loopback/context'], types: ['Interceptor'], context: 'handler', label: 'interceptor' },
  {
    on: 'parameter', packages: ['@adonisjs/http-server', '@adonisjs/core'], types: ['HttpContext'], index: 0,
    context: 'handler', label: 'route handler',
  },
  {
    on: 'parameter', packages: ['@adonisjs/http-server', '@adonisjs/core'], types: ['HttpContext'], index: 1,
    context: 'handler', label: 'error handler',
  },
  {
    on: 'call', packages: ['@adonisjs/core', '@adonisjs/http-server'], form: 'method',
    names: ['get', 'post', 'put', 'patch', 'delete', 'any', 'route'], arguments: [1, 2],
    context: 'handler', label: 'route handler', namedBy: 0, verb: true,
  },
  {
    on: 'heritage', packages: ['@adonisjs/ace', '@adonisjs/core'], types: ['BaseCommand'],
    methods: ['run', 'prepare', 'interact', 'completed'],
    context: 'cli', label: 'command',
  },
] as const satisfies readonly FrameworkRow[];
