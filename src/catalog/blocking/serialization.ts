import type { BlockingApi } from '../types.js';

/** Binary and structured serialization. */
export const serialization = [
  { module: 'cbor', path: 'decodeFirstSync', kind: 'compute', cost: 'size',
    twin: { module: 'cbor', path: 'decodeFirst', style: 'promise' }, repair: 'suggest', offload: true,
    note: 'The promise form decodes here too, as a stream.' },
  { module: 'cbor', path: 'decodeAllSync', kind: 'compute', cost: 'size',
    twin: { module: 'cbor', path: 'decodeAll', style: 'promise' }, repair: 'suggest', offload: true,
    note: 'The promise form decodes here too, as a stream.' },
  { module: 'cbor', path: 'encode', kind: 'compute', cost: 'size', offload: true },
  { module: 'msgpackr', path: 'pack', kind: 'compute', cost: 'size', offload: true },
  { module: 'msgpackr', path: 'unpack', kind: 'compute', cost: 'size', offload: true },
  { module: '@msgpack/msgpack', path: 'encode', kind: 'compute', cost: 'size', offload: true },
  { module: '@msgpack/msgpack', path: 'decode', kind: 'compute', cost: 'size', instead: '`decodeAsync` for a stream', offload: true },
  { module: 'bson', path: 'serialize', kind: 'compute', cost: 'size', offload: true },
  { module: 'bson', path: 'deserialize', kind: 'compute', cost: 'size', offload: true },
  { module: 'superjson', path: 'stringify', kind: 'compute', cost: 'size', offload: true },
  { module: 'superjson', path: 'parse', kind: 'compute', cost: 'size', offload: true },
  { module: 'serialize-javascript', path: 'default', kind: 'compute', cost: 'size',
    declared: { package: '@types/serialize-javascript', symbol: 'serializeJavascript' }, offload: true },
  { module: 'flatted', path: 'stringify', kind: 'compute', cost: 'size', offload: true },
  { module: 'flatted', path: 'parse', kind: 'compute', cost: 'size', offload: true },
] as const satisfies readonly BlockingApi[];
