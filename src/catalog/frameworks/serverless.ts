import type { FrameworkRow } from '../types.js';

const azure = ['@azure/functions'] as const;
const gcf = ['@google-cloud/functions-framework'] as const;
const firebase = ['firebase-functions'] as const;
const sources = '*.{ts,tsx,js,mts,mjs,cts,cjs}' as const;

const azureRows = [
  {
    on: 'call', packages: azure, form: 'method',
    names: [
      'http', 'timer', 'storageBlob', 'storageQueue', 'serviceBusQueue', 'serviceBusTopic', 'eventHub', 'eventGrid', 'cosmosDB', 'warmup',
      'generic', 'sql', 'mySql', 'webPubSub', 'mcpTool', 'mcpResource',
    ],
    arguments: [1], property: 'handler',
    context: 'handler', label: 'function handler', namedBy: 0,
  },
  {
    on: 'call', packages: azure, form: 'method', names: ['get', 'post', 'put', 'patch', 'deleteRequest'],
    context: 'handler', label: 'function handler', namedBy: 0, verb: true,
  },
  {
    on: 'call', packages: azure, form: 'method', names: ['get', 'post', 'put', 'patch', 'deleteRequest'], arguments: [1],
    property: 'handler',
    context: 'handler', label: 'function handler', namedBy: 0, verb: true,
  },
  { on: 'call', packages: azure, form: 'method', names: ['preInvocation', 'postInvocation'], context: 'handler', label: 'request hook' },
  { on: 'call', packages: azure, form: 'method', names: ['appStart'], context: 'startup', label: 'startup hook' },
  { on: 'call', packages: azure, form: 'method', names: ['appTerminate'], context: 'exit', label: 'shutdown hook' },
  {
    on: 'annotation', packages: azure,
    types: [
      'FunctionHandler', 'HttpHandler', 'TimerHandler', 'StorageBlobHandler', 'StorageQueueHandler', 'ServiceBusQueueHandler',
      'ServiceBusTopicHandler', 'EventHubHandler', 'EventGridHandler', 'CosmosDBHandler',
    ],
    context: 'handler', label: 'function handler',
  },
  { on: 'parameter', packages: azure, types: ['InvocationContext'], index: 1, context: 'handler', label: 'function handler' },
] as const satisfies readonly FrameworkRow[];

const googleRows = [
  {
    on: 'call', packages: gcf, form: 'function', names: ['http', 'cloudEvent'], arguments: [1],
    context: 'handler', label: 'function handler', namedBy: 0,
  },
  {
    on: 'annotation', packages: gcf,
    types: ['HttpFunction', 'CloudEventFunction', 'CloudEventFunctionWithCallback', 'EventFunction', 'EventFunctionWithCallback'],
    context: 'handler', label: 'function handler',
  },
  {
    on: 'call', packages: firebase, form: 'function',
    names: [
      'onRequest', 'onCall', 'onCallGenkit', 'onSchedule', 'onMessagePublished', 'onTaskDispatched', 'onObjectFinalized', 'onObjectDeleted',
      'onObjectArchived', 'onObjectMetadataUpdated', 'onDocumentCreated', 'onDocumentUpdated', 'onDocumentDeleted', 'onDocumentWritten',
      'onDocumentCreatedWithAuthContext', 'onDocumentUpdatedWithAuthContext', 'onDocumentDeletedWithAuthContext',
      'onDocumentWrittenWithAuthContext', 'onValueCreated', 'onValueUpdated', 'onValueDeleted', 'onValueWritten', 'beforeUserCreated',
      'beforeUserSignedIn', 'beforeEmailSent', 'beforeSmsSent', 'onCustomEventPublished', 'onAlertPublished', 'onConfigUpdated',
    ],
    context: 'handler', label: 'function handler', namedBy: 0,
  },
  {
    on: 'call', packages: firebase, form: 'method',
    names: [
      'onRequest', 'onCall', 'onRun', 'onPublish', 'onDispatch', 'onFinalize', 'onArchive', 'onDelete', 'onMetadataUpdate', 'onCreate',
      'onUpdate', 'onWrite', 'beforeCreate', 'beforeSignIn', 'onComplete', 'onLog',
    ],
    context: 'handler', label: 'function handler',
  },
  { on: 'call', packages: firebase, form: 'function', names: ['onInit'], context: 'startup', label: 'startup hook' },
] as const satisfies readonly FrameworkRow[];

const hostedRows = [
  { on: 'annotation', packages: ['@vercel/node'], types: ['VercelApiHandler'], context: 'handler', label: 'route handler' },
  { on: 'parameter', packages: ['@vercel/node'], types: ['VercelResponse'], index: 1, context: 'handler', label: 'route handler' },
  { on: 'parameter', packages: ['@vercel/node'], types: ['VercelRequest'], index: 0, context: 'handler', label: 'route handler' },
  {
    on: 'call', packages: ['@vercel/functions'], form: 'function', names: ['waitUntil'], arguments: [0],
    context: 'callback', label: 'callback',
  },
  {
    on: 'file', patterns: [`api/**/${sources}`], exports: ['default', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'],
    whenDependsOn: '@vercel/node',
    context: 'handler', label: 'route handler',
  },
  {
    on: 'annotation', packages: ['@netlify/functions'], types: ['Handler', 'BackgroundHandler', 'StreamingHandler'],
    context: 'handler', label: 'function handler',
  },
  {
    on: 'parameter', packages: ['@netlify/functions', '@netlify/types'], types: ['HandlerContext', 'Context'], index: 1,
    context: 'handler', label: 'function handler',
  },
  {
    on: 'call', packages: ['@netlify/functions'], form: 'function', names: ['builder', 'schedule', 'stream'],
    context: 'handler', label: 'function handler',
  },
  {
    on: 'file', patterns: [`**/netlify/{functions,edge-functions}/**/${sources}`], exports: ['handler', 'default'],
    context: 'handler', label: 'function handler',
  },
] as const satisfies readonly FrameworkRow[];

/** Azure Functions, Google Cloud Functions, Firebase, Vercel and Netlify. AWS Lambda has its own table. */
export const serverless = [...azureRows, ...googleRows, ...hostedRows] as const satisfies readonly FrameworkRow[];
