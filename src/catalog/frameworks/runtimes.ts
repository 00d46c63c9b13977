import type { FrameworkRow } from '../types.js';

const bun = ['global', 'bun', 'bun-types'] as const;
const deno = ['global', 'deno'] as const;
const workers = ['@cloudflare/workers-types', 'cloudflare:workers', 'global'] as const;
const workerEvents = ['fetch', 'scheduled', 'queue', 'email', 'tail', 'trace', 'tailStream'] as const;

const bunRows = [
  {
    on: 'call', packages: bun, form: 'method', receivers: ['Bun'], names: ['serve'], arguments: [0], property: '{fetch,error}',
    context: 'handler', label: 'request handler',
  },
  {
    on: 'call', packages: bun, form: 'method', receivers: ['Bun'], names: ['serve'], arguments: [0], property: 'routes.*',
    context: 'handler', label: 'route handler',
  },
  {
    on: 'call', packages: bun, form: 'method', receivers: ['Bun'], names: ['serve'], arguments: [0],
    property: 'routes.*.{GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS}',
    context: 'handler', label: 'route handler',
  },
  {
    on: 'call', packages: bun, form: 'method', receivers: ['Bun'], names: ['serve'], arguments: [0],
    property: 'websocket.{message,open,close,drain,error,ping,pong}',
    context: 'handler', label: 'socket handler',
  },
  {
    on: 'call', packages: bun, form: 'method', receivers: ['Bun'], names: ['listen', 'connect', 'udpSocket'], arguments: [0],
    property: 'socket.{data,open,close,drain,error,end,timeout,connectError,handshake}',
    context: 'handler', label: 'socket handler',
  },
  {
    on: 'call', packages: ['bun'], form: 'function', names: ['serve'], arguments: [0], property: '{fetch,error}',
    context: 'handler', label: 'request handler',
  },
  {
    on: 'call', packages: ['bun'], form: 'function', names: ['serve'], arguments: [0], property: 'routes.*',
    context: 'handler', label: 'route handler',
  },
  {
    on: 'call', packages: ['bun'], form: 'function', names: ['serve'], arguments: [0],
    property: 'routes.*.{GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS}',
    context: 'handler', label: 'route handler',
  },
  {
    on: 'file', patterns: ['**/*.{ts,tsx,js,mts,mjs}'], exports: ['default.fetch'], whenDependsOn: '@types/bun',
    context: 'handler', label: 'request handler',
  },
] as const satisfies readonly FrameworkRow[];

const denoRows = [
  { on: 'call', packages: deno, form: 'method', receivers: ['Deno'], names: ['serve'], context: 'handler', label: 'request handler' },
  {
    on: 'call', packages: deno, form: 'method', receivers: ['Deno'], names: ['serve'], property: '{handler,onError}',
    context: 'handler', label: 'request handler',
  },
  {
    on: 'call', packages: deno, form: 'method', receivers: ['Deno'], names: ['serve'], property: 'onListen',
    context: 'startup', label: 'listen callback',
  },
  { on: 'call', packages: deno, form: 'method', receivers: ['Deno'], names: ['cron'], context: 'handler', label: 'cron job', namedBy: 0 },
  {
    on: 'call', packages: deno, form: 'method', receivers: ['Deno'], names: ['addSignalListener'],
    context: 'exit', label: 'signal handler', namedBy: 0,
  },
  { on: 'call', packages: deno, form: 'method', receivers: ['Deno'], names: ['test'], context: 'test', label: 'test' },
  { on: 'call', packages: deno, form: 'method', receivers: ['Deno'], names: ['test'], property: 'fn', context: 'test', label: 'test' },
  { on: 'call', packages: deno, form: 'method', receivers: ['Deno'], names: ['bench'], context: 'test', label: 'benchmark' },
  { on: 'annotation', packages: deno, types: ['ServeHandler', 'Deno.ServeHandler'], context: 'handler', label: 'request handler' },
  {
    on: 'annotation', packages: deno, types: ['ServeDefaultExport', 'Deno.ServeDefaultExport'], property: 'fetch',
    context: 'handler', label: 'request handler',
  },
] as const satisfies readonly FrameworkRow[];

const cloudflareRows = [
  {
    on: 'annotation', packages: workers, types: ['ExportedHandler'], property: `{${workerEvents.join(',')}}`,
    context: 'handler', label: 'worker handler',
  },
  {
    on: 'annotation', packages: workers,
    types: [
      'ExportedHandlerFetchHandler', 'ExportedHandlerScheduledHandler', 'ExportedHandlerQueueHandler', 'EmailExportedHandler',
      'ExportedHandlerTailHandler', 'PagesFunction', 'PagesPluginFunction',
    ],
    context: 'handler', label: 'worker handler',
  },
  { on: 'parameter', packages: workers, types: ['ExecutionContext'], index: 2, context: 'handler', label: 'worker handler' },
  {
    on: 'heritage', packages: workers, types: ['DurableObject', 'WorkerEntrypoint'],
    methods: ['fetch', 'scheduled', 'queue', 'email', 'tail', 'alarm', 'webSocketMessage', 'webSocketClose', 'webSocketError'],
    context: 'handler', label: 'worker handler',
  },
  { on: 'heritage', packages: workers, types: ['WorkflowEntrypoint'], methods: ['run'], context: 'handler', label: 'workflow' },
  ...['wrangler', '@cloudflare/workers-types'].map((whenDependsOn) => ({
    on: 'file' as const, patterns: ['**/*.{ts,js,mts,mjs}'], exports: workerEvents.map((event) => `default.${event}`), whenDependsOn,
    context: 'handler' as const, label: 'worker handler',
  })),
  {
    on: 'file', patterns: ['functions/**/*.{ts,js,mts,mjs}'],
    exports: [
      'onRequest', 'onRequestGet', 'onRequestPost', 'onRequestPut', 'onRequestPatch', 'onRequestDelete', 'onRequestHead',
      'onRequestOptions',
    ],
    whenDependsOn: 'wrangler',
    context: 'handler', label: 'worker handler',
  },
] as const satisfies readonly FrameworkRow[];

/** Servers that come with the runtime: Bun, Deno, Cloudflare Workers. */
export const runtimes = [...bunRows, ...denoRows, ...cloudflareRows] as const satisfies readonly FrameworkRow[];
