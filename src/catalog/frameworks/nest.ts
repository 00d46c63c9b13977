import type { FrameworkRow } from '../types.js';

const common = ['@nestjs/common'] as const;
const apps = ['@nestjs/common', '@nestjs/core', '@nestjs/platform-express', '@nestjs/platform-fastify'] as const;
const dynamicModules = [
  '@nestjs/common', '@nestjs/config', '@nestjs/typeorm', '@nestjs/mongoose', '@nestjs/jwt', '@nestjs/passport', '@nestjs/bull',
  '@nestjs/bullmq', '@nestjs/cache-manager', '@nestjs/axios', '@nestjs/graphql', '@nestjs/microservices', '@nestjs/throttler',
  '@nestjs/schedule', '@nestjs/event-emitter', '@nestjs/terminus', '@nestjs/platform-express', '@nestjs/platform-fastify', '@nestjs/cqrs',
] as const;
/** Classes that Nest creates; it looks for lifecycle methods by name, whether or not the class implements the interface. */
const providers = [
  { packages: ['@nestjs/common'], names: ['Injectable', 'Controller', 'Module', 'Catch'] },
  { packages: ['@nestjs/websockets'], names: ['WebSocketGateway'] },
  { packages: ['@nestjs/graphql'], names: ['Resolver'] },
] as const;

const handlers = [
  {
    on: 'decorator', packages: common,
    names: [
      'Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Search', 'Copy', 'Lock', 'Unlock', 'Move', 'Mkcol', 'Propfind',
      'Proppatch', 'QueryMethod',
    ],
    context: 'handler', label: 'route handler',
  },
  { on: 'decorator', packages: common, names: ['Sse'], context: 'handler', label: 'server-sent events handler' },
  {
    on: 'decorator', packages: ['@nestjs/microservices'],
    names: ['MessagePattern', 'EventPattern', 'GrpcMethod', 'GrpcStreamMethod', 'GrpcStreamCall'],
    context: 'handler', label: 'message handler',
  },
  { on: 'decorator', packages: ['@nestjs/websockets'], names: ['SubscribeMessage'], context: 'handler', label: 'socket handler' },
  {
    on: 'decorator', packages: ['@nestjs/graphql'],
    names: ['Query', 'Mutation', 'Subscription', 'ResolveField', 'ResolveProperty', 'ResolveReference'],
    context: 'handler', label: 'resolver',
  },
  { on: 'decorator', packages: ['@nestjs/schedule'], names: ['Cron', 'Interval'], context: 'handler', label: 'cron job' },
  { on: 'decorator', packages: ['@nestjs/schedule'], names: ['Timeout'], context: 'callback', label: 'timer callback' },
  { on: 'decorator', packages: ['@nestjs/event-emitter'], names: ['OnEvent'], context: 'callback', label: 'event listener' },
  { on: 'decorator', packages: ['@nestjs/bull'], names: ['Process'], context: 'handler', label: 'queue processor' },
  {
    on: 'decorator', packages: ['@nestjs/bull'],
    names: [
      'OnQueueActive', 'OnQueueCompleted', 'OnQueueFailed', 'OnQueueProgress', 'OnQueueStalled', 'OnQueueError', 'OnQueueWaiting',
      'OnQueueDrained', 'OnQueueCleaned', 'OnQueuePaused', 'OnQueueResumed', 'OnQueueRemoved', 'OnGlobalQueueActive',
      'OnGlobalQueueCompleted', 'OnGlobalQueueFailed', 'OnGlobalQueueProgress', 'OnGlobalQueueWaiting', 'OnGlobalQueueStalled',
    ],
    context: 'callback', label: 'event listener',
  },
  { on: 'decorator', packages: ['@nestjs/bullmq'], names: ['OnWorkerEvent', 'OnQueueEvent'], context: 'callback', label: 'event listener' },
  { on: 'decorator', packages: ['@nestjs/terminus'], names: ['HealthCheck'], context: 'handler', label: 'route handler' },
] as const satisfies readonly FrameworkRow[];

const requestParts = [
  { on: 'heritage', packages: common, types: ['CanActivate'], methods: ['canActivate'], context: 'handler', label: 'guard' },
  {
    on: 'heritage', packages: common, types: ['PipeTransform', 'ValidationPipe'], methods: ['transform'],
    context: 'handler', label: 'pipe',
  },
  { on: 'heritage', packages: common, types: ['NestInterceptor'], methods: ['intercept'], context: 'handler', label: 'interceptor' },
  {
    on: 'heritage', packages: ['@nestjs/common', '@nestjs/core', '@nestjs/microservices', '@nestjs/websockets', '@nestjs/graphql'],
    types: [
      'ExceptionFilter', 'BaseExceptionFilter', 'RpcExceptionFilter', 'WsExceptionFilter', 'BaseRpcExceptionFilter',
      'BaseWsExceptionFilter', 'GqlExceptionFilter',
    ],
    methods: ['catch'],
    context: 'handler', label: 'exception filter',
  },
  { on: 'decorator', packages: common, names: ['Catch'], methods: ['catch'], context: 'handler', label: 'exception filter' },
  { on: 'heritage', packages: common, types: ['NestMiddleware'], methods: ['use'], context: 'handler', label: 'middleware' },
  {
    on: 'heritage', packages: ['@nestjs/passport'], types: ['PassportStrategy'], methods: ['validate'],
    context: 'handler', label: 'passport strategy',
  },
  {
    on: 'heritage', packages: ['@nestjs/passport', '@nestjs/throttler'], types: ['AuthGuard', 'IAuthGuard', 'ThrottlerGuard'],
    methods: ['canActivate', 'handleRequest', 'getRequest', 'getAuthenticateOptions', 'getTracker', 'shouldSkip', 'generateKey'],
    context: 'handler', label: 'guard',
  },
  {
    on: 'heritage', packages: ['@nestjs/passport'], types: ['PassportSerializer'], methods: ['serializeUser', 'deserializeUser'],
    context: 'handler', label: 'passport serializer',
  },
  {
    on: 'heritage', packages: ['@nestjs/websockets'], types: ['OnGatewayConnection', 'OnGatewayDisconnect'],
    methods: ['handleConnection', 'handleDisconnect'],
    context: 'handler', label: 'socket handler',
  },
  {
    on: 'decorator', packages: ['@nestjs/websockets'], names: ['WebSocketGateway'], methods: ['handleConnection', 'handleDisconnect'],
    context: 'handler', label: 'socket handler',
  },
  {
    on: 'heritage', packages: ['@nestjs/bullmq'], types: ['WorkerHost'], methods: ['process'],
    context: 'handler', label: 'queue processor',
  },
  {
    on: 'heritage', packages: ['@nestjs/cqrs'], types: ['ICommandHandler', 'IQueryHandler', 'IEventHandler'],
    methods: ['execute', 'handle'],
    context: 'handler', label: 'message handler',
  },
  {
    on: 'call', packages: ['@nestjs/common', '@nestjs/core'], form: 'method', names: ['apply'], receivers: ['MiddlewareConsumer'],
    context: 'handler', label: 'middleware',
  },
  { on: 'parameter', packages: common, types: ['ExecutionContext', 'ArgumentsHost'], index: 0, context: 'handler', label: 'guard' },
  { on: 'parameter', packages: common, types: ['ArgumentsHost'], index: 1, context: 'handler', label: 'exception filter' },
  {
    on: 'call', packages: common, form: 'function', names: ['createParamDecorator'], arguments: [0],
    context: 'handler', label: 'parameter decorator',
  },
  { on: 'call', packages: apps, form: 'method', names: ['use'], context: 'handler', label: 'middleware', namedBy: 0 },
] as const satisfies readonly FrameworkRow[];

const lifecycle = [
  {
    on: 'heritage', packages: common, types: ['OnModuleInit', 'OnApplicationBootstrap', 'NestModule'],
    methods: ['onModuleInit', 'onApplicationBootstrap', 'configure'],
    context: 'startup', label: 'startup hook',
  },
  {
    on: 'heritage', packages: common, types: ['OnModuleDestroy', 'BeforeApplicationShutdown', 'OnApplicationShutdown'],
    methods: ['onModuleDestroy', 'beforeApplicationShutdown', 'onApplicationShutdown'],
    context: 'exit', label: 'shutdown hook',
  },
  {
    on: 'heritage', packages: ['@nestjs/websockets'], types: ['OnGatewayInit'], methods: ['afterInit'],
    context: 'startup', label: 'startup hook',
  },
  ...providers.map((row) => ({
    on: 'decorator' as const, ...row, methods: ['onModuleInit', 'onApplicationBootstrap', 'configure', 'afterInit'],
    context: 'startup' as const, label: 'startup hook',
  })),
  ...providers.map((row) => ({
    on: 'decorator' as const, ...row, methods: ['onModuleDestroy', 'beforeApplicationShutdown', 'onApplicationShutdown'],
    context: 'exit' as const, label: 'shutdown hook',
  })),
  {
    on: 'call', packages: common, form: 'function', names: ['Module'], arguments: [0], property: 'providers.[].useFactory',
    context: 'startup', label: 'provider factory',
  },
  {
    on: 'call', packages: dynamicModules, form: 'method',
    names: ['forRootAsync', 'forFeatureAsync', 'registerAsync', 'registerQueueAsync', 'forRoot', 'forFeature', 'register'],
    property: 'useFactory',
    context: 'startup', label: 'provider factory',
  },
  {
    on: 'call', packages: ['@nestjs/config'], form: 'method', names: ['forRoot'], property: 'load.[]',
    context: 'startup', label: 'configuration factory',
  },
  {
    on: 'call', packages: ['@nestjs/config'], form: 'method', names: ['forRoot'], property: 'validate',
    context: 'startup', label: 'configuration check',
  },
  {
    on: 'call', packages: dynamicModules, form: 'method', names: ['forFeatureAsync', 'registerAsync', 'registerQueueAsync'],
    property: '[].useFactory',
    context: 'startup', label: 'provider factory',
  },
  {
    on: 'annotation', packages: common, types: ['FactoryProvider', 'Provider', 'DynamicModule'], property: 'useFactory',
    context: 'startup', label: 'provider factory',
  },
  {
    on: 'call', packages: ['@nestjs/config'], form: 'function', names: ['registerAs'], arguments: [1],
    context: 'startup', label: 'configuration factory',
  },
  { on: 'call', packages: apps, form: 'method', names: ['listen'], context: 'startup', label: 'listen callback' },
] as const satisfies readonly FrameworkRow[];

const uploads = [
  {
    on: 'call', packages: ['@nestjs/platform-express'], form: 'function',
    names: ['FileInterceptor', 'FilesInterceptor', 'FileFieldsInterceptor', 'AnyFilesInterceptor', 'NoFilesInterceptor'],
    property: 'fileFilter',
    context: 'handler', label: 'upload hook',
  },
] as const satisfies readonly FrameworkRow[];

/** NestJS and its own add-ons. Providers' factories and lifecycle methods run once; everything else serves. */
export const nest = [...handlers, ...requestParts, ...lifecycle, ...uploads] as const satisfies readonly FrameworkRow[];
