import type { BlockingApi } from '../types.js';

const takesCallback = 'The twin takes a callback.';

/** Loggers that write before they return. */
export const logging = [
  { module: 'pino', path: 'destination', kind: 'fs', cost: 'io', when: { option: 'sync', value: true }, instead: '`sync: false`',
    note: 'Every line is written before the call returns.' },
  { module: 'pino', path: 'destination()#flushSync', kind: 'fs', cost: 'io', declared: { package: 'sonic-boom', container: 'SonicBoom' },
    twin: { module: 'pino', path: 'destination()#flush', style: 'callback' }, note: takesCallback },
  { module: 'pino', path: 'pino', kind: 'fs', cost: 'cheap',
    note: 'Loggers write to standard output synchronously unless given a destination with `sync: false`.' },
  { module: 'sonic-boom', path: 'SonicBoom#flushSync', kind: 'fs', cost: 'io',
    twin: { module: 'sonic-boom', path: 'SonicBoom#flush', style: 'callback' }, note: takesCallback },
  { module: 'sonic-boom', path: 'SonicBoom', kind: 'fs', cost: 'io', form: 'new', when: { option: 'sync', value: true },
    instead: '`sync: false`' },
  { module: 'thread-stream', path: 'default#flushSync', kind: 'fs', cost: 'io',
    declared: { package: 'thread-stream', container: 'ThreadStream' },
    twin: { module: 'thread-stream', path: 'default#flush', style: 'callback' }, note: takesCallback },
  { module: 'log4js', path: 'configure', kind: 'fs', cost: 'cheap', note: 'A `fileSync` appender writes every line before the call returns.' },
] as const satisfies readonly BlockingApi[];
