import { betterSqlite3 } from '../better-sqlite3.js';
import type { FrameworkRow } from '../types.js';

const typedArrays = [
  'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'Float16Array', 'Float32Array',
  'Float64Array', 'BigInt64Array', 'BigUint64Array', 'Buffer',
] as const;
const arrays = ['Array', 'ReadonlyArray', ...typedArrays, 'IteratorObject', 'Iterator'] as const;
const lodash = [
  'lodash', 'lodash-es', 'underscore', 'ramda', 'remeda', 'radash', 'es-toolkit',
] as const;
const lodashNames = [
  'all', 'any', 'ary', 'assignInWith', 'assignWith', 'attempt', 'chunk', 'clamp', 'cloneDeepWith', 'cloneWith', 'collect', 'conforms',
  'countBy', 'detect', 'differenceBy', 'differenceWith', 'dropRightWhile', 'dropWhile', 'each', 'eachRight', 'entries', 'every',
  'extendWith', 'filter', 'find', 'findIndex', 'findKey', 'findLast', 'findLastIndex', 'findLastKey', 'flatMap', 'flatMapDeep',
  'flatMapDepth', 'foldl', 'foldr', 'forEach', 'forEachObj', 'forEachRight', 'forIn', 'forInRight', 'forOwn', 'forOwnRight', 'fork',
  'group', 'groupBy', 'inject', 'indexBy', 'intersectionBy', 'intersectionWith', 'invokeMap', 'isEqualWith', 'isMatchWith', 'keyBy', 'list',
  'map', 'mapEntries', 'mapKeys', 'mapObject', 'mapValues', 'max', 'maxBy', 'meanBy', 'mergeWith', 'min', 'minBy', 'omitBy', 'orderBy',
  'partition', 'pickBy', 'pipe', 'pullAllBy', 'pullAllWith', 'reduce', 'reduceRight', 'reject', 'remove', 'select', 'sift', 'some', 'sort',
  'sortBy', 'sortedIndexBy', 'sortedUniqBy', 'sum', 'sumBy', 'takeRightWhile', 'takeWhile', 'tap', 'thru', 'times', 'transform', 'unionBy',
  'unionWith', 'uniq', 'uniqBy', 'uniqWith', 'unzipWith', 'updateWith', 'when', 'xorBy', 'xorWith', 'zipWith',
] as const;

/** Functions that run inside the call they are passed to, so that the caller's context is theirs. */
export const inline = [
  {
    on: 'call', packages: ['global'], form: 'method', receivers: arrays,
    names: [
      'map', 'forEach', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'some', 'every', 'reduce', 'reduceRight', 'flatMap',
      'sort', 'toSorted',
    ],
    context: 'inline', label: 'array callback', whenUnknown: true,
  },
  {
    on: 'call', packages: ['global', 'node:url', 'undici-types', 'undici'], form: 'method',
    receivers: ['Map', 'ReadonlyMap', 'Set', 'ReadonlySet', 'WeakMap', 'URLSearchParams', 'Headers', 'FormData', 'NodeListOf', 'NodeList'],
    names: ['forEach', 'getOrInsertComputed'],
    context: 'inline', label: 'iteration callback',
  },
  {
    on: 'call', packages: ['global'], form: 'method', receivers: ['String', 'string'], names: ['replace', 'replaceAll'], arguments: [1],
    context: 'inline', label: 'replacer', whenUnknown: true,
  },
  {
    on: 'call', packages: ['global'], form: 'method',
    receivers: [...typedArrays, 'Array', 'ArrayConstructor', ...typedArrays.map((name) => `${name}Constructor`)],
    names: ['from', 'fromAsync'], arguments: [1],
    context: 'inline', label: 'array callback',
  },
  {
    on: 'call', packages: ['global'], form: 'method', receivers: ['Object', 'ObjectConstructor', 'Map', 'MapConstructor'],
    names: ['groupBy'], arguments: [1],
    context: 'inline', label: 'iteration callback',
  },
  {
    on: 'call', packages: ['global'], form: 'method', receivers: ['JSON'], names: ['parse', 'stringify'], arguments: [1],
    context: 'inline', label: 'replacer',
  },
  {
    on: 'call', packages: ['global'], form: 'method', receivers: ['Reflect'], names: ['apply', 'construct'], arguments: [0],
    context: 'inline', label: 'called function',
  },
  {
    on: 'call', packages: ['node:async_hooks'], form: 'method', names: ['run', 'exit', 'runInAsyncScope'],
    context: 'inline', label: 'scoped function',
  },
  { on: 'call', packages: ['node:domain'], form: 'method', names: ['run'], context: 'inline', label: 'scoped function' },
  {
    on: 'call', packages: ['node:assert'], form: 'function', names: ['throws', 'rejects', 'doesNotThrow', 'doesNotReject'], arguments: [0],
    context: 'inline', label: 'called function',
  },
  { on: 'call', packages: lodash, form: 'function', names: lodashNames, context: 'inline', label: 'iteration callback' },
  { on: 'call', packages: lodash, form: 'method', names: lodashNames, context: 'inline', label: 'iteration callback' },
  {
    on: 'call', packages: lodash, form: 'function',
    names: [
      'after', 'before', 'bind', 'compose', 'curry', 'curryRight', 'flip', 'flow', 'flowRight', 'memoize', 'negate', 'once', 'partial',
      'partialRight', 'rearg', 'rest', 'spread', 'unary', 'wrap',
    ],
    context: 'inline', label: 'wrapped function', wraps: true,
  },
  {
    on: 'call', packages: ['node:util'], form: 'function', names: ['callbackify', 'deprecate', 'promisify'], arguments: [0],
    context: 'inline', label: 'wrapped function', wraps: true,
  },
  {
    on: 'call', packages: ['node:perf_hooks', 'global'], form: 'method', names: ['timerify'], receivers: ['performance', 'Performance'],
    context: 'inline', label: 'wrapped function', wraps: true,
  },
  {
    on: 'call', packages: ['memoize', 'p-memoize', 'memoizee', 'fast-memoize', 'moize', 'lodash.memoize', 'lodash.once', 'once', 'onetime'],
    form: 'function', names: ['default', 'memoize'],
    context: 'inline', label: 'wrapped function', wraps: true,
  },
  {
    on: 'call', packages: ['react'], form: 'function', names: ['cache'], arguments: [0],
    context: 'inline', label: 'wrapped function', wraps: true,
  },
  {
    on: 'call', packages: [...betterSqlite3, 'libsql', 'bun:sqlite', 'node:sqlite'], form: 'method', names: ['transaction'],
    context: 'inline', label: 'transaction', wraps: true,
  },
  {
    on: 'call', packages: [...betterSqlite3, 'node:sqlite', 'bun:sqlite'], form: 'method', names: ['function', 'aggregate'],
    context: 'callback', label: 'SQL function',
  },
  {
    on: 'call', packages: ['@opentelemetry/api'], form: 'method', names: ['with', 'startActiveSpan', 'bind'],
    context: 'inline', label: 'traced function',
  },
  {
    on: 'call', packages: ['@sentry/node', '@sentry/core'], form: 'function',
    names: [
      'startSpan', 'startSpanManual', 'startInactiveSpan', 'withScope', 'withIsolationScope', 'suppressTracing', 'continueTrace',
      'withMonitor',
    ],
    context: 'inline', label: 'traced function',
  },
  { on: 'call', packages: ['dd-trace'], form: 'method', names: ['trace', 'wrap'], context: 'inline', label: 'traced function' },
  { on: 'call', packages: ['immer', 'mutative'], form: 'function', names: ['produce', 'create'], context: 'inline', label: 'recipe' },
] as const satisfies readonly FrameworkRow[];
