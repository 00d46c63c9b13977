import type { BlockingApi } from '../types.js';

/** The language itself: what computes for as long as its input is large. */
export const ecmascript = [
  { module: 'global', path: 'JSON.parse', kind: 'compute', cost: 'size', checksBodies: true, note: 'About 25 ms for each MB.' },
  { module: 'global', path: 'JSON.stringify', kind: 'compute', cost: 'size' },
  { module: 'global', path: 'structuredClone', kind: 'compute', cost: 'size', checksBodies: true },
  { module: 'global', path: 'Atomics.wait', kind: 'wait', cost: 'wait', unless: { argument: 3, literal: 0 },
    instead: '`await Atomics.waitAsync(…).value` (as a sleep: `setTimeout` of `node:timers/promises`)',
    note: 'Node lets the main thread wait; browsers throw.' },
  { module: 'global', path: 'WebAssembly.Module', kind: 'compute', cost: 'cpu', form: 'new',
    twin: { module: 'global', path: 'WebAssembly.compile', style: 'promise' }, repair: 'suggest',
    note: 'The twin compiles on another thread; `new` takes no promise.' },
  { module: 'global', path: 'WebAssembly.Instance', kind: 'compute', cost: 'cpu', form: 'new',
    twin: { module: 'global', path: 'WebAssembly.instantiate', style: 'promise' }, repair: 'suggest',
    note: 'The twin compiles on another thread; `new` takes no promise.' },
  { module: 'global', path: 'eval', kind: 'compute', cost: 'size' },
  { module: 'global', path: 'Function', kind: 'compute', cost: 'size', form: 'new' },
] as const satisfies readonly BlockingApi[];
