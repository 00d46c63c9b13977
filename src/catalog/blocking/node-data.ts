import type { BlockingApi } from '../types.js';

const drainsSource = 'Drains a synchronous source: the twin also takes an asynchronous one.';

/** Data in memory: `buffer`, `util`, `worker_threads`, iterator streams. */
export const nodeData = [
  { module: 'node:buffer', path: 'transcode', kind: 'compute', cost: 'size' },
  { module: 'node:buffer', path: 'Buffer.concat', kind: 'compute', cost: 'size',
    declared: { package: '@types/node', container: 'BufferConstructor' } },
  { module: 'node:buffer', path: 'Buffer#toString', kind: 'compute', cost: 'size' },
  { module: 'node:buffer', path: 'atob', kind: 'compute', cost: 'size' },
  { module: 'node:buffer', path: 'btoa', kind: 'compute', cost: 'size' },
  { module: 'node:util', path: 'inspect', kind: 'compute', cost: 'size', note: 'Deep objects are slow to print.' },
  { module: 'node:util', path: 'isDeepStrictEqual', kind: 'compute', cost: 'size' },
  { module: 'node:util', path: 'parseEnv', kind: 'compute', cost: 'size', since: '20.12.0' },
  { module: 'node:util', path: 'diff', kind: 'compute', cost: 'size', since: '22.15.0' },
  { module: 'node:worker_threads', path: 'MessagePort#postMessage', kind: 'compute', cost: 'size',
    note: 'The sender copies the message before the call returns.' },
  { module: 'node:stream/iter', path: 'pipeToSync', kind: 'compute', cost: 'size', since: '25.9.0',
    twin: { module: 'node:stream/iter', path: 'pipeTo', style: 'promise' }, repair: 'suggest', note: drainsSource },
  { module: 'node:stream/iter', path: 'bytesSync', kind: 'compute', cost: 'size', since: '25.9.0',
    twin: { module: 'node:stream/iter', path: 'bytes', style: 'promise' }, repair: 'suggest', note: drainsSource },
  { module: 'node:stream/iter', path: 'textSync', kind: 'compute', cost: 'size', since: '25.9.0',
    twin: { module: 'node:stream/iter', path: 'text', style: 'promise' }, repair: 'suggest', note: drainsSource },
  { module: 'node:stream/iter', path: 'arrayBufferSync', kind: 'compute', cost: 'size', since: '25.9.0',
    twin: { module: 'node:stream/iter', path: 'arrayBuffer', style: 'promise' }, repair: 'suggest', note: drainsSource },
  { module: 'node:stream/iter', path: 'arraySync', kind: 'compute', cost: 'size', since: '25.9.0',
    twin: { module: 'node:stream/iter', path: 'array', style: 'promise' }, repair: 'suggest', note: drainsSource },
  { module: 'node:stream/iter', path: 'Stream.pipeToSync', kind: 'compute', cost: 'size', since: '25.9.0',
    twin: { module: 'node:stream/iter', path: 'Stream.pipeTo', style: 'promise' }, repair: 'suggest', note: drainsSource },
  { module: 'node:stream/iter', path: 'Stream.bytesSync', kind: 'compute', cost: 'size', since: '25.9.0',
    twin: { module: 'node:stream/iter', path: 'Stream.bytes', style: 'promise' }, repair: 'suggest', note: drainsSource },
  { module: 'node:stream/iter', path: 'Stream.textSync', kind: 'compute', cost: 'size', since: '25.9.0',
    twin: { module: 'node:stream/iter', path: 'Stream.text', style: 'promise' }, repair: 'suggest', note: drainsSource },
  { module: 'node:stream/iter', path: 'Stream.arrayBufferSync', kind: 'compute', cost: 'size', since: '25.9.0',
    twin: { module: 'node:stream/iter', path: 'Stream.arrayBuffer', style: 'promise' }, repair: 'suggest', note: drainsSource },
  { module: 'node:stream/iter', path: 'Stream.arraySync', kind: 'compute', cost: 'size', since: '25.9.0',
    twin: { module: 'node:stream/iter', path: 'Stream.array', style: 'promise' }, repair: 'suggest', note: drainsSource },
] as const satisfies readonly BlockingApi[];
