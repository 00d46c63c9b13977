import type { FrameworkRow } from '../types.js';

/** Functions that HTTP clients run for each request that they send. */
export const httpClients = [
  {
    on: 'call', packages: ['axios'], form: 'method', names: ['use'],
    context: 'callback', label: 'request interceptor',
  },
  {
    on: 'call', packages: ['axios'], form: 'function', names: ['create'], arguments: [0],
    property: '{transformRequest,transformResponse,validateStatus,paramsSerializer,adapter}',
    context: 'callback', label: 'request hook of a client',
  },
] as const satisfies readonly FrameworkRow[];
