import type { BlockingApi } from '../types.js';

const runsToEnd = 'Every command of the package runs to its end before it returns.';

/** `shelljs`: shell commands in JavaScript, all synchronous. */
export const processesShelljs = [
  { module: 'shelljs', path: 'exec', kind: 'process', cost: 'wait', when: { callbackOmitted: true },
    unless: { option: 'async', value: true },
    twin: { module: 'shelljs', path: 'exec', style: 'callback' }, repair: 'suggest',
    note: 'Runs in the background with a callback or `async: true`; the synchronous form starts a second Node process.' },
  { module: 'shelljs', path: 'cmd', kind: 'process', cost: 'wait', instead: '`execFile` of `node:child_process`', note: runsToEnd },
  { module: 'shelljs', path: 'cat', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'cp', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'mv', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'rm', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'ls', kind: 'fs', cost: 'io', instead: '`readdir` of `node:fs/promises`', note: runsToEnd },
  { module: 'shelljs', path: 'find', kind: 'fs', cost: 'io', instead: '`readdir` of `node:fs/promises`', note: runsToEnd },
  { module: 'shelljs', path: 'mkdir', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'sed', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'grep', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'chmod', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'touch', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'ln', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'head', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'tail', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'sort', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'uniq', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'test', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'which', kind: 'fs', cost: 'io', instead: '`node:fs/promises` or `fs-extra`', note: runsToEnd },
  { module: 'shelljs', path: 'cd', kind: 'fs', cost: 'cheap' },
  { module: 'shelljs', path: 'pwd', kind: 'fs', cost: 'cheap' },
  { module: 'shelljs', path: 'tempdir', kind: 'fs', cost: 'cheap' },
] as const satisfies readonly BlockingApi[];
