import type { BlockingApi } from '../types.js';

/** Code run by Node: `vm`, WebAssembly system interface, native functions. */
export const nodeVm = [
  { module: 'node:vm', path: 'runInContext', kind: 'compute', cost: 'cpu', note: 'The `timeout` option bounds the time and still blocks.' },
  { module: 'node:vm', path: 'runInNewContext', kind: 'compute', cost: 'cpu',
    note: 'Also makes a context, which takes about a millisecond.' },
  { module: 'node:vm', path: 'runInThisContext', kind: 'compute', cost: 'cpu' },
  { module: 'node:vm', path: 'createContext', kind: 'compute', cost: 'cpu', note: 'About a millisecond for each context.' },
  { module: 'node:vm', path: 'compileFunction', kind: 'compute', cost: 'size' },
  { module: 'node:vm', path: 'Script', kind: 'compute', cost: 'size', form: 'new' },
  { module: 'node:vm', path: 'Script#runInContext', kind: 'compute', cost: 'cpu',
    note: 'The `timeout` option bounds the time and still blocks.' },
  { module: 'node:vm', path: 'Script#runInNewContext', kind: 'compute', cost: 'cpu',
    note: 'Also makes a context, which takes about a millisecond.' },
  { module: 'node:vm', path: 'Script#runInThisContext', kind: 'compute', cost: 'cpu' },
  { module: 'node:vm', path: 'Script#createCachedData', kind: 'compute', cost: 'size' },
  { module: 'node:vm', path: 'SourceTextModule#instantiate', kind: 'compute', cost: 'cpu', since: '24.8.0' },
  { module: 'node:wasi', path: 'WASI#start', kind: 'compute', cost: 'cpu' },
  { module: 'node:wasi', path: 'WASI#initialize', kind: 'compute', cost: 'cpu' },
  { module: 'node:ffi', path: 'dlopen', kind: 'module-load', cost: 'io', since: '26.1.0' },
  { module: 'node:ffi', path: 'DynamicLibrary#getFunction()#', kind: 'compute', cost: 'cpu', since: '26.1.0',
    declared: { package: '@types/node', container: 'WrappedFunctionFromSignature' }, note: 'Every native call runs on the event loop.' },
] as const satisfies readonly BlockingApi[];
