import type { FrameworkRow } from '../types.js';

const yargs = ['yargs'] as const;

/** Actions of command-line parsers and task runners: one user waits for one command. */
export const cli = [
  {
    on: 'call', packages: ['commander', '@commander-js/extra-typings'], form: 'method',
    names: ['action', 'hook', 'argParser', 'option', 'argument', 'requiredOption', 'on'],
    context: 'cli', label: 'command',
  },
  {
    on: 'call', packages: yargs, form: 'method',
    names: ['command', 'check', 'coerce', 'middleware', 'fail', 'parse', 'completion', 'config'],
    context: 'cli', label: 'command', namedBy: 0,
  },
  { on: 'call', packages: yargs, form: 'method', names: ['command'], property: '{handler,builder}', context: 'cli', label: 'command' },
  { on: 'annotation', packages: yargs, types: ['CommandModule'], property: '{handler,builder}', context: 'cli', label: 'command' },
  {
    on: 'file', patterns: ['**/{commands,cmds}/**/*.{ts,js,mts,mjs,cts,cjs}'],
    exports: ['handler', 'builder', 'default.handler', 'default.builder'], whenDependsOn: 'yargs',
    context: 'cli', label: 'command',
  },
  { on: 'call', packages: ['cac', 'sade'], form: 'method', names: ['action'], context: 'cli', label: 'command' },
  {
    on: 'call', packages: ['citty'], form: 'function', names: ['defineCommand', 'runMain', 'createMain'], property: '{run,setup,cleanup}',
    context: 'cli', label: 'command',
  },
  { on: 'call', packages: ['cleye'], form: 'function', names: ['cli', 'command'], context: 'cli', label: 'command' },
  { on: 'call', packages: ['cmd-ts'], form: 'function', names: ['command'], property: 'handler', context: 'cli', label: 'command' },
  {
    on: 'heritage', packages: ['@oclif/core'], types: ['Command'], methods: ['run', 'init', 'catch', 'finally'],
    context: 'cli', label: 'command',
  },
  { on: 'annotation', packages: ['@oclif/core'], types: ['Hook'], context: 'cli', label: 'command hook' },
  {
    on: 'heritage', packages: ['clipanion'], types: ['Command'], methods: ['execute', 'catch', 'validateAndExecute'],
    context: 'cli', label: 'command',
  },
  { on: 'heritage', packages: ['nest-commander'], types: ['CommandRunner'], methods: ['run'], context: 'cli', label: 'command' },
  { on: 'decorator', packages: ['nest-commander'], names: ['Command', 'SubCommand'], methods: ['run'], context: 'cli', label: 'command' },
  {
    on: 'decorator', packages: ['nest-commander'], names: ['Option', 'ValidateFor', 'WhenFor', 'MessageFor', 'DefaultFor', 'ChoicesFor'],
    context: 'cli', label: 'command option',
  },
  { on: 'annotation', packages: ['gluegun'], types: ['GluegunCommand'], property: 'run', context: 'cli', label: 'command' },
  {
    on: 'call', packages: ['listr2'], form: 'constructor', names: ['Listr'], arguments: [0], property: '[].{task,skip,enabled,rollback}',
    context: 'cli', label: 'task',
  },
  {
    on: 'call', packages: ['inquirer', '@inquirer/prompts', 'prompts', 'enquirer', '@clack/prompts'], form: 'function',
    names: [
      'prompt', 'default', 'input', 'select', 'checkbox', 'confirm', 'password', 'editor', 'number', 'search', 'text', 'group',
      'multiselect', 'autocomplete',
    ],
    property: '{validate,filter,transformer,when,message,choices,default,initial,format,onState,onRender,onSubmit,onCancel}',
    context: 'cli', label: 'prompt',
  },
  {
    on: 'call', packages: ['inquirer', 'prompts', 'enquirer'], form: 'function', names: ['prompt', 'default'], arguments: [0],
    property: '[].{validate,filter,transformer,when,message,choices,default,initial,format}',
    context: 'cli', label: 'prompt',
  },
] as const satisfies readonly FrameworkRow[];
