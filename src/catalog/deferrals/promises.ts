import type { FrameworkRow } from '../types.js';

const promiseTypes = ['Promise', 'PromiseLike'] as const;
const libraries = ['bluebird', 'q'] as const;

/** Reactions run later, from the microtask queue; an executor runs inside the call of the constructor. */
export const promises = [
  {
    on: 'call', packages: ['global'], form: 'method', names: ['then', 'catch', 'finally'], receivers: promiseTypes,
    context: 'callback', label: 'promise reaction', once: true, whenUnknown: true,
  },
  {
    on: 'call', packages: libraries, form: 'method',
    names: [
      'then', 'catch', 'finally', 'tap', 'tapCatch', 'spread', 'map', 'each', 'filter', 'reduce', 'mapSeries', 'done', 'asCallback',
      'nodeify', 'fail', 'fin',
    ],
    context: 'callback', label: 'promise reaction', once: true,
  },
  {
    on: 'call', packages: ['global'], form: 'constructor', names: ['Promise'], arguments: [0],
    context: 'inline', label: 'promise executor',
  },
  {
    on: 'call', packages: libraries, form: 'constructor', names: ['default', 'Promise', 'Bluebird'], arguments: [0],
    context: 'inline', label: 'promise executor',
  },
  {
    on: 'call', packages: ['global'], form: 'method', names: ['try'], receivers: ['Promise', 'PromiseConstructor'], arguments: [0],
    context: 'inline', label: 'promise executor',
  },
  {
    on: 'call', packages: ['p-map', 'p-all', 'p-each-series', 'p-map-series', 'p-filter', 'p-reduce'], form: 'function',
    names: ['default', 'pMap', 'pAll', 'pMapIterable', 'pMapSkip'],
    context: 'callback', label: 'promise reaction', once: true,
  },
  {
    on: 'call', packages: ['p-retry', 'async-retry', 'promise-retry', 'exponential-backoff', 'p-wait-for'], form: 'function',
    names: ['default', 'pRetry', 'promiseRetry', 'backOff', 'pWaitFor'],
    context: 'callback', label: 'retried function', once: true,
  },
  {
    on: 'call', packages: ['async'], form: 'function',
    names: [
      'each', 'eachSeries', 'eachLimit', 'eachOf', 'eachOfSeries', 'eachOfLimit', 'map', 'mapSeries', 'mapLimit', 'mapValues', 'filter',
      'filterSeries', 'filterLimit', 'reject', 'reduce', 'reduceRight', 'some', 'every', 'detect', 'concat', 'forEach', 'forEachSeries',
      'forEachLimit', 'times', 'timesSeries', 'whilst', 'until', 'doWhilst', 'doUntil', 'forever', 'retry', 'sortBy', 'groupBy',
      'transform', 'applyEach',
    ],
    context: 'callback', label: 'callback', once: true,
  },
  {
    on: 'call', packages: ['async'], form: 'function',
    names: ['series', 'parallel', 'parallelLimit', 'waterfall', 'race', 'auto', 'tryEach'], property: '*',
    context: 'callback', label: 'callback', once: true,
  },
  {
    on: 'call', packages: ['async'], form: 'function', names: ['series', 'parallel', 'parallelLimit', 'waterfall', 'race', 'tryEach'],
    property: '[]',
    context: 'callback', label: 'callback', once: true,
  },
] as const satisfies readonly FrameworkRow[];
