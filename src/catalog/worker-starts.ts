import type { BlockingApi } from './types.js';

const pool = 'a pool of worker threads that is started once, such as `offload` of the package `unblock` or `piscina`';
const start = { kind: 'worker-start', cost: 'cpu', instead: pool } as const;
const spawned = { ...start, module: 'node:child_process' } as const;

/** What starts a thread or a Node process: tens of milliseconds and megabytes each time. Not blocking, so not in the catalog's page. */
export const workerStarts = [
  { ...start, module: 'node:worker_threads', path: 'Worker', form: 'new' },
  { ...start, module: 'node:cluster', path: 'fork' },
  { ...spawned, path: 'fork' },
  { ...spawned, path: 'spawn', when: { argument: 0, literal: 'node' } },
  { ...spawned, path: 'spawn', when: { argument: 0, global: 'process.execPath' } },
  { ...spawned, path: 'execFile', when: { argument: 0, literal: 'node' } },
  { ...spawned, path: 'execFile', when: { argument: 0, global: 'process.execPath' } },
] as const satisfies readonly BlockingApi[];
