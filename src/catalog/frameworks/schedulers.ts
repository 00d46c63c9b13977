import type { FrameworkRow } from '../types.js';

/** Cron libraries. A file path in the function's place runs in another thread or process and is left alone. */
export const schedulers = [
  {
    on: 'call', packages: ['node-cron'], form: 'function', names: ['schedule', 'createTask'], arguments: [1],
    context: 'handler', label: 'cron job', namedBy: 0,
  },
  { on: 'call', packages: ['croner'], form: 'constructor', names: ['Cron'], context: 'handler', label: 'cron job', namedBy: 0 },
  { on: 'call', packages: ['croner'], form: 'constructor', names: ['Cron'], property: 'catch', context: 'callback', label: 'callback' },
  { on: 'call', packages: ['croner'], form: 'method', names: ['schedule'], context: 'handler', label: 'cron job' },
  { on: 'call', packages: ['node-schedule'], form: 'function', names: ['scheduleJob'], context: 'handler', label: 'cron job', namedBy: 0 },
  { on: 'call', packages: ['node-schedule'], form: 'constructor', names: ['Job'], context: 'handler', label: 'cron job', namedBy: 0 },
  {
    on: 'call', packages: ['cron'], form: 'constructor', names: ['CronJob'], arguments: [1, 2],
    context: 'handler', label: 'cron job', namedBy: 0,
  },
  {
    on: 'call', packages: ['cron'], form: 'method', names: ['from'], receivers: ['CronJob'], arguments: [0],
    property: '{onTick,onComplete}',
    context: 'handler', label: 'cron job',
  },
  {
    on: 'call', packages: ['toad-scheduler'], form: 'constructor', names: ['Task', 'AsyncTask'], arguments: [1, 2],
    context: 'handler', label: 'cron job', namedBy: 0,
  },
] as const satisfies readonly FrameworkRow[];
