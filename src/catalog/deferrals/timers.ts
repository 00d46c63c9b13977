import type { FrameworkRow } from '../types.js';

/** Timers and microtasks of the runtime, and the helpers that put a function on one. */
export const timers = [
  {
    on: 'call', packages: ['global', 'node:timers'], form: 'function', names: ['setTimeout'], arguments: [0],
    context: 'callback', label: 'timer callback',
  },
  {
    on: 'call', packages: ['global', 'node:timers'], form: 'function', names: ['setImmediate'], arguments: [0],
    context: 'callback', label: 'timer callback', once: true,
  },
  {
    on: 'call', packages: ['global', 'node:timers'], form: 'function', names: ['setInterval'], arguments: [0],
    context: 'callback', label: 'timer callback', repeats: true,
  },
  {
    on: 'call', packages: ['global'], form: 'function', names: ['queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback'],
    arguments: [0],
    context: 'callback', label: 'timer callback', once: true,
  },
  {
    on: 'call', packages: ['node:process', 'global'], form: 'method', names: ['nextTick'], receivers: ['process', 'Process'],
    arguments: [0],
    context: 'callback', label: 'timer callback', once: true,
  },
  {
    on: 'call', packages: ['node:process'], form: 'function', names: ['nextTick'], arguments: [0],
    context: 'callback', label: 'timer callback', once: true,
  },
  {
    on: 'call', packages: ['lodash', 'lodash-es', 'underscore'], form: 'function', names: ['debounce', 'throttle', 'defer', 'delay'],
    arguments: [0],
    context: 'callback', label: 'timer callback',
  },
  {
    on: 'call',
    packages: ['lodash.debounce', 'lodash.throttle', 'debounce', 'throttle-debounce', 'perfect-debounce', 'p-debounce', 'p-throttle'],
    form: 'function', names: ['default', 'debounce', 'throttle'],
    context: 'callback', label: 'timer callback',
  },
] as const satisfies readonly FrameworkRow[];
