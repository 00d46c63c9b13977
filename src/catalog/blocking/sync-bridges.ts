import type { BlockingApi } from '../types.js';

const waitsForWorker = 'The functions it gives wait for a worker thread.';

/** Bridges that make asynchronous work synchronous: sleeps, nested event loops, waiting for workers. */
export const syncBridges = [
  { module: 'atomic-sleep', path: 'default', kind: 'wait', cost: 'wait', declared: { package: 'atomic-sleep', symbol: 'sleep' },
    instead: '`await setTimeout(…)` of `node:timers/promises`' },
  { module: 'sleep', path: 'sleep', kind: 'wait', cost: 'wait', instead: '`await setTimeout(…)` of `node:timers/promises`',
    note: 'Takes seconds, the timer milliseconds.', unproved: 'The package is JavaScript whose exports TypeScript cannot see.' },
  { module: 'sleep', path: 'msleep', kind: 'wait', cost: 'wait', instead: '`await setTimeout(…)` of `node:timers/promises`',
    unproved: 'The package is JavaScript whose exports TypeScript cannot see.' },
  { module: 'sleep', path: 'usleep', kind: 'wait', cost: 'wait', instead: '`await setTimeout(…)` of `node:timers/promises`',
    unproved: 'The package is JavaScript whose exports TypeScript cannot see.' },
  { module: 'deasync', path: 'default', kind: 'wait', cost: 'wait', declared: { package: '@types/deasync', symbol: 'deasync' },
    instead: '`util.promisify`', note: 'The function it gives runs the event loop inside the call until its callback fires.' },
  { module: 'deasync', path: 'default()#', kind: 'wait', cost: 'wait', instead: '`util.promisify`',
    note: 'Runs the event loop inside the call until the callback fires.' },
  { module: 'deasync', path: 'sleep', kind: 'wait', cost: 'wait', instead: '`await setTimeout(…)` of `node:timers/promises`' },
  { module: 'deasync', path: 'loopWhile', kind: 'wait', cost: 'wait', instead: 'a promise' },
  { module: 'deasync', path: 'runLoopOnce', kind: 'wait', cost: 'wait', instead: 'a promise' },
  { module: 'synckit', path: 'createSyncFn', kind: 'wait', cost: 'wait', instead: 'the asynchronous function itself',
    note: 'The function it gives waits for a worker thread.' },
  { module: 'synckit', path: 'createSyncFn()#', kind: 'wait', cost: 'wait', declared: { package: 'synckit', container: 'Syncify' },
    instead: 'the asynchronous function itself', note: 'Waits for a worker thread.' },
  { module: 'make-synchronized', path: 'makeSynchronized', kind: 'wait', cost: 'wait', instead: 'the asynchronous module itself',
    note: waitsForWorker },
  { module: 'make-synchronized', path: 'makeDefaultExportSynchronized', kind: 'wait', cost: 'wait',
    instead: 'the asynchronous module itself', note: waitsForWorker },
  { module: 'make-synchronized', path: 'makeModuleSynchronized', kind: 'wait', cost: 'wait', instead: 'the asynchronous module itself',
    note: waitsForWorker },
  { module: 'sync-message-port', path: 'SyncMessagePort#receiveMessage', kind: 'wait', cost: 'wait',
    instead: "the port's `message` event" },
] as const satisfies readonly BlockingApi[];
