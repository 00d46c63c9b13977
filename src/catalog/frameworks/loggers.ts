import type { FrameworkRow } from '../types.js';

/** Functions that loggers run for each line. */
export const loggers = [
  {
    on: 'call', packages: ['winston', 'logform'], form: 'function', names: ['printf', 'format'], arguments: [0],
    context: 'callback', label: 'log format',
  },
] as const satisfies readonly FrameworkRow[];
