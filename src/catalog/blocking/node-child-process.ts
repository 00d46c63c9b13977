import type { BlockingApi } from '../types.js';

/** Child processes of Node: `child_process`. */
export const nodeChildProcess = [
  { module: 'node:child_process', path: 'execSync', kind: 'process', cost: 'wait',
    twin: { module: 'node:child_process', path: 'exec', style: 'promisify' }, repair: 'suggest',
    note: 'Gives a Buffer, and errors have `.status`; the twin gives `{ stdout, stderr }` as strings, errors have `.code`.' },
  { module: 'node:child_process', path: 'execFileSync', kind: 'process', cost: 'wait',
    twin: { module: 'node:child_process', path: 'execFile', style: 'promisify' }, repair: 'suggest',
    note: 'Gives a Buffer, and errors have `.status`; the twin gives `{ stdout, stderr }` as strings, errors have `.code`.' },
  { module: 'node:child_process', path: 'spawnSync', kind: 'process', cost: 'wait',
    twin: { module: 'node:child_process', path: 'spawn', style: 'stream' }, repair: 'suggest',
    note: 'The twin gives a `ChildProcess`: status and output arrive with its events, and there is no `input` option.' },
] as const satisfies readonly BlockingApi[];
