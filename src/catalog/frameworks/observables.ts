import type { FrameworkRow } from '../types.js';

/** RxJS: operators and subscribers run whenever the source emits. */
export const observables = [
  { on: 'call', packages: ['rxjs'], form: 'method', names: ['subscribe', 'forEach'], context: 'callback', label: 'observable subscriber' },
  {
    on: 'call', packages: ['rxjs'], form: 'method', names: ['subscribe'], property: '{next,error,complete}',
    context: 'callback', label: 'observable subscriber',
  },
  {
    on: 'call', packages: ['rxjs'], form: 'constructor', names: ['Observable'], arguments: [0],
    context: 'callback', label: 'observable source',
  },
  {
    on: 'call', packages: ['rxjs'], form: 'function',
    names: [
      'audit', 'bufferToggle', 'bufferWhen', 'catchError', 'concatMap', 'count', 'debounce', 'delayWhen', 'distinct',
      'distinctUntilChanged', 'every', 'exhaustMap', 'expand', 'filter', 'finalize', 'find', 'findIndex', 'first', 'flatMap', 'groupBy',
      'last', 'map', 'max', 'mergeMap', 'mergeScan', 'min', 'partition', 'reduce', 'repeatWhen', 'retryWhen', 'scan', 'single', 'skipWhile',
      'switchMap', 'switchScan', 'takeWhile', 'throttle', 'timeoutWith', 'windowToggle', 'windowWhen', 'zipWith',
    ],
    context: 'callback', label: 'observable operator',
  },
  { on: 'call', packages: ['rxjs'], form: 'function', names: ['tap', 'connect'], context: 'callback', label: 'observable operator' },
  {
    on: 'call', packages: ['rxjs'], form: 'function', names: ['tap'], arguments: [0],
    property: '{next,error,complete,subscribe,unsubscribe,finalize}',
    context: 'callback', label: 'observable operator',
  },
  {
    on: 'call', packages: ['rxjs'], form: 'function',
    names: ['defer', 'generate', 'iif', 'using', 'fromEventPattern', 'throwError', 'retry'],
    context: 'callback', label: 'observable source',
  },
] as const satisfies readonly FrameworkRow[];
