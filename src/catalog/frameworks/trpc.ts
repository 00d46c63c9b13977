import type { FrameworkRow } from '../types.js';

const packages = ['@trpc/server', '@orpc/server'] as const;

/** tRPC 10 and 11 (and oRPC): the chain's root is `initTRPC`, often in another file of the project. */
export const trpc = [
  {
    on: 'call', packages, form: 'method', names: ['query', 'mutation', 'subscription'], arguments: [0],
    context: 'handler', label: 'procedure', namedByKey: true,
  },
  {
    on: 'call', packages, form: 'method', names: ['query', 'mutation', 'subscription'], arguments: [1], property: 'resolve',
    context: 'handler', label: 'procedure', namedBy: 0,
  },
  { on: 'call', packages, form: 'method', names: ['use', 'middleware', 'concat'], context: 'handler', label: 'middleware' },
  { on: 'call', packages: ['@orpc/server'], form: 'method', names: ['handler'], context: 'handler', label: 'procedure', namedByKey: true },
  {
    on: 'call', packages, form: 'method', names: ['create'], arguments: [0], property: 'errorFormatter',
    context: 'handler', label: 'error handler',
  },
  {
    on: 'call', packages: ['@trpc/server'], form: 'function',
    names: [
      'createExpressMiddleware', 'createHTTPServer', 'createHTTPHandler', 'createNextApiHandler', 'fetchRequestHandler',
      'awsLambdaRequestHandler', 'applyWSSHandler', 'nodeHTTPRequestHandler',
    ],
    arguments: [0], property: '{createContext,onError,responseMeta,middleware}',
    context: 'handler', label: 'request hook',
  },
  {
    on: 'call', packages: ['@trpc/server'], form: 'function', names: ['observable'], arguments: [0],
    context: 'handler', label: 'subscription',
  },
] as const satisfies readonly FrameworkRow[];
