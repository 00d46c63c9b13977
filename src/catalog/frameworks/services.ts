import type { FrameworkRow } from '../types.js';

const moleculer = ['moleculer'] as const;
const grpc = ['@grpc/grpc-js'] as const;
const feathers = ['@feathersjs/feathers', '@feathersjs/express', '@feathersjs/hooks', '@feathersjs/transport-commons'] as const;

const moleculerRows = [
  {
    on: 'call', packages: moleculer, form: 'method', names: ['createService'], arguments: [0], property: 'actions.*',
    context: 'handler', label: 'service action',
  },
  {
    on: 'call', packages: moleculer, form: 'method', names: ['createService'], arguments: [0], property: 'actions.*.handler',
    context: 'handler', label: 'service action',
  },
  {
    on: 'call', packages: moleculer, form: 'method', names: ['createService'], arguments: [0], property: 'events.*',
    context: 'handler', label: 'event handler',
  },
  {
    on: 'call', packages: moleculer, form: 'method', names: ['createService'], arguments: [0], property: 'events.*.handler',
    context: 'handler', label: 'event handler',
  },
  {
    on: 'call', packages: moleculer, form: 'method', names: ['createService'], arguments: [0], property: 'hooks.{before,after,error}.*',
    context: 'handler', label: 'request hook',
  },
  {
    on: 'call', packages: moleculer, form: 'method', names: ['createService'], arguments: [0], property: '{created,started}',
    context: 'startup', label: 'startup hook',
  },
  {
    on: 'call', packages: moleculer, form: 'method', names: ['createService'], arguments: [0], property: 'stopped',
    context: 'exit', label: 'shutdown hook',
  },
  { on: 'annotation', packages: moleculer, types: ['ServiceSchema'], property: 'actions.*', context: 'handler', label: 'service action' },
  {
    on: 'annotation', packages: moleculer, types: ['ServiceSchema'], property: 'actions.*.handler',
    context: 'handler', label: 'service action',
  },
  { on: 'annotation', packages: moleculer, types: ['ServiceSchema'], property: 'events.*', context: 'handler', label: 'event handler' },
  {
    on: 'annotation', packages: moleculer, types: ['ServiceSchema'], property: 'events.*.handler',
    context: 'handler', label: 'event handler',
  },
  {
    on: 'annotation', packages: moleculer, types: ['ServiceSchema'], property: '{created,started}',
    context: 'startup', label: 'startup hook',
  },
  { on: 'annotation', packages: moleculer, types: ['ServiceSchema'], property: 'stopped', context: 'exit', label: 'shutdown hook' },
  { on: 'annotation', packages: moleculer, types: ['ActionHandler'], context: 'handler', label: 'service action' },
] as const satisfies readonly FrameworkRow[];

const grpcRows = [
  {
    on: 'call', packages: grpc, form: 'method', names: ['addService'], arguments: [1], property: '*',
    context: 'handler', label: 'RPC handler',
  },
  {
    on: 'annotation', packages: grpc,
    types: ['handleUnaryCall', 'handleServerStreamingCall', 'handleClientStreamingCall', 'handleBidiStreamingCall', 'UntypedHandleCall'],
    context: 'handler', label: 'RPC handler',
  },
  { on: 'annotation', packages: grpc, types: ['UntypedServiceImplementation'], property: '*', context: 'handler', label: 'RPC handler' },
  {
    on: 'parameter', packages: grpc, types: ['ServerUnaryCall', 'ServerReadableStream', 'ServerWritableStream', 'ServerDuplexStream'],
    index: 0,
    context: 'handler', label: 'RPC handler',
  },
  { on: 'call', packages: grpc, form: 'method', names: ['bindAsync'], context: 'startup', label: 'listen callback' },
  { on: 'call', packages: grpc, form: 'method', names: ['tryShutdown'], context: 'exit', label: 'close callback' },
  {
    on: 'call', packages: ['@connectrpc/connect'], form: 'method', names: ['service'], arguments: [1], property: '*',
    context: 'handler', label: 'RPC handler',
  },
  { on: 'call', packages: ['@connectrpc/connect'], form: 'method', names: ['rpc'], context: 'handler', label: 'RPC handler' },
] as const satisfies readonly FrameworkRow[];

const feathersRows = [
  { on: 'parameter', packages: feathers, types: ['HookContext'], index: 0, context: 'handler', label: 'service hook' },
  {
    on: 'annotation', packages: feathers, types: ['Hook', 'HookFunction', 'AroundHookFunction'],
    context: 'handler', label: 'service hook',
  },
  {
    on: 'call', packages: feathers, form: 'method', names: ['hooks'], arguments: [0], property: '{before,after,error,around}.*.[]',
    context: 'handler', label: 'service hook',
  },
  {
    on: 'call', packages: feathers, form: 'method', names: ['hooks'], arguments: [0], property: '{before,after,error,around}.*',
    context: 'handler', label: 'service hook',
  },
  {
    on: 'call', packages: feathers, form: 'method', names: ['use'], arguments: [1], property: '{find,get,create,update,patch,remove}',
    context: 'handler', label: 'service method', namedBy: 0,
  },
  {
    on: 'heritage', packages: feathers, types: ['ServiceMethods', 'ServiceInterface', 'Service'],
    methods: ['find', 'get', 'create', 'update', 'patch', 'remove'],
    context: 'handler', label: 'service method',
  },
  {
    on: 'heritage', packages: feathers, types: ['ServiceMethods', 'ServiceInterface', 'Service', 'ServiceAddons'], methods: ['setup'],
    context: 'startup', label: 'startup hook',
  },
  { on: 'call', packages: feathers, form: 'method', names: ['publish'], context: 'handler', label: 'event publisher' },
  {
    on: 'call', packages: feathers, form: 'method', names: ['configure'],
    context: 'startup', label: 'plugin', provides: [{ parameter: 0, package: '@feathersjs/feathers', type: 'Application' }],
  },
] as const satisfies readonly FrameworkRow[];

const workflowRows = [
  {
    on: 'call', packages: ['inngest'], form: 'method', names: ['createFunction'], arguments: [1, 2],
    context: 'handler', label: 'function handler',
  },
  {
    on: 'call', packages: ['inngest'], form: 'method', names: ['run', 'sendEvent'], arguments: [1], receivers: ['step'],
    context: 'handler', label: 'step', namedBy: 0,
  },
  {
    on: 'call', packages: ['@temporalio/worker'], form: 'method', names: ['create'], receivers: ['Worker'], arguments: [0],
    property: 'activities.*',
    context: 'handler', label: 'activity',
  },
  {
    on: 'call', packages: ['@modelcontextprotocol/sdk'], form: 'method',
    names: ['tool', 'registerTool', 'prompt', 'registerPrompt', 'resource', 'registerResource'],
    context: 'handler', label: 'tool handler', namedBy: 0,
  },
  {
    on: 'call', packages: ['@modelcontextprotocol/sdk'], form: 'method', names: ['setRequestHandler', 'setNotificationHandler'],
    context: 'handler', label: 'request handler',
  },
  {
    on: 'call', packages: ['vscode-jsonrpc', 'vscode-languageserver'], form: 'method',
    names: [
      'onRequest', 'onNotification', 'onCompletion', 'onCompletionResolve', 'onHover', 'onDefinition', 'onReferences', 'onDocumentSymbol',
      'onWorkspaceSymbol', 'onCodeAction', 'onCodeLens', 'onDocumentFormatting', 'onDocumentRangeFormatting', 'onRenameRequest',
      'onSignatureHelp', 'onExecuteCommand', 'onDidChangeContent', 'onDidOpen', 'onDidSave', 'onDidClose', 'onDidOpenTextDocument',
      'onDidChangeTextDocument', 'onDidSaveTextDocument', 'onDidCloseTextDocument', 'onDidChangeWatchedFiles', 'onDidChangeConfiguration',
    ],
    context: 'handler', label: 'request handler',
  },
  {
    on: 'call', packages: ['vscode-languageserver'], form: 'method', names: ['onInitialize', 'onInitialized'],
    context: 'startup', label: 'startup hook',
  },
  {
    on: 'call', packages: ['vscode-languageserver'], form: 'method', names: ['onShutdown', 'onExit'],
    context: 'exit', label: 'shutdown hook',
  },
] as const satisfies readonly FrameworkRow[];

/** Service frameworks, remote procedure calls and durable workflows. */
export const services = [...moleculerRows, ...grpcRows, ...feathersRows, ...workflowRows] as const satisfies readonly FrameworkRow[];
