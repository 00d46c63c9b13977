import type { BlockingApi } from '../types.js';

/** Questions asked in the terminal. */
export const prompts = [
  { module: 'readline-sync', path: 'question', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'readline-sync', path: 'prompt', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'readline-sync', path: 'keyIn', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'readline-sync', path: 'questionInt', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'readline-sync', path: 'questionFloat', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'readline-sync', path: 'questionPath', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'readline-sync', path: 'questionEMail', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'readline-sync', path: 'questionNewPassword', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'readline-sync', path: 'promptLoop', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'readline-sync', path: 'promptCL', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'readline-sync', path: 'promptCLLoop', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'readline-sync', path: 'promptSimShell', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'readline-sync', path: 'keyInYN', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'readline-sync', path: 'keyInYNStrict', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'readline-sync', path: 'keyInPause', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'readline-sync', path: 'keyInSelect', kind: 'prompt', cost: 'wait', instead: '`question` of `node:readline/promises`' },
  { module: 'prompt-sync', path: 'default()#', kind: 'prompt', cost: 'wait',
    declared: { package: '@types/prompt-sync', container: 'Prompt' }, instead: '`question` of `node:readline/promises`' },
] as const satisfies readonly BlockingApi[];
