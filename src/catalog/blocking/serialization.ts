import type { BlockingApi } from '../types.js';

/** Binary and structured serialization. */
export const serialization = [
  { module: 'cbor', path: 'decodeFirstSync', kind: 'compute', cost: 'size',
    twin: { module: 'cbor', path: 'decodeFirst', style: 'promise' }, repair: 'suggest',
    note: 'The promise form decodes here too, as a stream.' },
  { module: 'cbor', path: 'decodeAllSync', kind: 'compute', cost: 'size',
    twin: { module: 'cbor', path: 'decodeAll', style: 'promise' }, repair: 'suggest',
    note: 'The promise form decodes here too, as a stream.' },
  { module: 'cbor', path: 'encode', kind: 'compute', cost: 'size' },
  { module: 'msgpackr', path: 'pack', kind: 'compute', cost: 'size' },
  { module: 'msgpackr', path: 'unpack', kind: 'compute', cost: 'size' },
  { module: '@msgpack/msgpack', path: 'encode', kind: 'compute', cost: 'size' },
  { module: '@msgpack/msgpack', path: 'decode', kind: 'compute', cost: 'size', instead: '`decodeAsync` for a stream' },
  { module: 'bson', path: 'serialize', kind: 'compute', cost: 'size' },
  { module: 'bson', path: 'deserialize', kind: 'compute', cost: 'size' },
  { module: 'superjson', path: 'stringify', kind: 'compute', cost: 'size' },
  { module: 'superjson', path: 'parse', kind: 'compute', cost: 'size' },
  { module: 'serialize-javascript', path: 'default', kind: 'compute', cost: 'size',
    declared: { package: '@types/serialize-javascript', symbol: 'serializeJavascript' } },
  { module: 'flatted', path: 'stringify', kind: 'compute', cost: 'size' },
  { module: 'flatted', path: 'parse', kind: 'compute', cost: 'size' },
] as const satisfies readonly BlockingApi[];
