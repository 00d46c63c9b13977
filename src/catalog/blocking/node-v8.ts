import type { BlockingApi } from '../types.js';

/** The engine behind Node: `v8`, and the debugger in `inspector`. */
export const nodeV8 = [
  { module: 'node:v8', path: 'writeHeapSnapshot', kind: 'fs', cost: 'cpu',
    note: 'Stops everything for seconds and needs memory of twice the heap.' },
  { module: 'node:v8', path: 'getHeapSnapshot', kind: 'compute', cost: 'cpu',
    note: 'The stream is delivered later, but the snapshot is built before the call returns.' },
  { module: 'node:v8', path: 'serialize', kind: 'compute', cost: 'size' },
  { module: 'node:v8', path: 'deserialize', kind: 'compute', cost: 'size' },
  { module: 'node:v8', path: 'queryObjects', kind: 'compute', cost: 'cpu', since: '20.13.0', note: 'Runs a full garbage collection.' },
  { module: 'node:v8', path: 'takeCoverage', kind: 'fs', cost: 'io' },
  { module: 'node:v8', path: 'stopCoverage', kind: 'fs', cost: 'io' },
  { module: 'node:v8', path: 'getHeapSpaceStatistics', kind: 'compute', cost: 'cheap' },
  { module: 'node:inspector', path: 'waitForDebugger', kind: 'wait', cost: 'wait', note: 'Waits until a debugger attaches.' },
  { module: 'node:inspector', path: 'open', kind: 'wait', cost: 'wait', when: { argument: 2, literal: true },
    note: 'Waits until a debugger attaches.' },
  { module: 'node:inspector', path: 'close', kind: 'wait', cost: 'wait', note: 'Waits until every debugger has let go.' },
  { module: 'node:inspector', path: 'Session#post', kind: 'compute', cost: 'cpu', instead: 'a worker thread', fakeAsync: true,
    note: 'A session on its own thread answers before the call returns, heap snapshots included.' },
  { module: 'node:trace_events', path: 'createTracing()#enable', kind: 'fs', cost: 'cheap',
    declared: { package: '@types/node', container: 'Tracing' } },
] as const satisfies readonly BlockingApi[];
