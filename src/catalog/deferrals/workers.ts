import type { FrameworkRow } from '../types.js';

const listenerMethods = ['on', 'once', 'addListener', 'prependListener'] as const;

/** Code of worker threads and of a cluster's primary process: nobody waits for its event loop. */
export const workers = [
  {
    on: 'call', packages: ['node:worker_threads'], form: 'method', names: [...listenerMethods, 'addEventListener'],
    receivers: ['parentPort'],
    context: 'worker', label: 'worker',
  },
  {
    on: 'call', packages: ['global'], form: 'method', names: ['addEventListener'],
    receivers: ['self', 'DedicatedWorkerGlobalScope', 'WorkerGlobalScope'],
    context: 'worker', label: 'worker',
  },
  { on: 'call', packages: ['comlink'], form: 'function', names: ['expose'], context: 'worker', label: 'worker' },
  {
    on: 'call', packages: ['comlink'], form: 'function', names: ['expose'], arguments: [0], property: '*',
    context: 'worker', label: 'worker',
  },
  {
    on: 'call', packages: ['workerpool'], form: 'function', names: ['worker'], arguments: [0], property: '*',
    context: 'worker', label: 'worker',
  },
  { on: 'call', packages: ['workerpool'], form: 'method', names: ['exec'], arguments: [0], context: 'worker', label: 'worker' },
  {
    on: 'call', packages: ['throng'], form: 'function', names: ['default', 'throng'], arguments: [0], property: '{worker,master,start}',
    context: 'startup', label: 'start of a process',
  },
  { on: 'call', packages: ['throng'], form: 'function', names: ['default', 'throng'], context: 'startup', label: 'start of a process' },
  {
    on: 'call', packages: ['node:cluster'], form: 'method', names: listenerMethods, receivers: ['cluster', 'Cluster'],
    context: 'worker', label: 'cluster primary', namedBy: 0,
  },
  {
    on: 'file',
    patterns: [
      '**/*.{worker,worker-thread,thread}.{ts,js,mts,mjs,cts,cjs}', '**/{worker-thread,workerThread,worker_thread}.{ts,js,mts,mjs,cts,cjs}',
    ],
    context: 'worker', label: 'worker',
  },
] as const satisfies readonly FrameworkRow[];
