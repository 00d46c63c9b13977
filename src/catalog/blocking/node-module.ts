import type { BlockingApi } from '../types.js';

/** Modules loaded by Node: `module`, `require`, assets of single executables. */
export const nodeModule = [
  { module: 'node:module', path: 'createRequire()#', kind: 'module-load', cost: 'io',
    declared: { package: '@types/node', container: 'Require' }, instead: '`await import(specifier)`',
    note: 'The first load of a module reads, parses and runs it; later calls find it in the cache.' },
  { module: 'node:module', path: 'Module#require', kind: 'module-load', cost: 'io', instead: '`await import(specifier)`' },
  { module: 'node:module', path: 'findPackageJSON', kind: 'module-load', cost: 'io', since: '22.14.0' },
  { module: 'node:module', path: 'stripTypeScriptTypes', kind: 'compute', cost: 'size', since: '22.13.0' },
  { module: 'node:module', path: 'enableCompileCache', kind: 'module-load', cost: 'io', since: '22.8.0' },
  { module: 'node:module', path: 'flushCompileCache', kind: 'fs', cost: 'io', since: '22.10.0' },
  { module: 'node:module', path: 'findSourceMap', kind: 'module-load', cost: 'cheap' },
  { module: 'node:module', path: 'Module.runMain', kind: 'module-load', cost: 'io' },
  { module: 'node:sea', path: 'getAsset', kind: 'fs', cost: 'size', since: '20.12.0' },
  { module: 'node:sea', path: 'getRawAsset', kind: 'fs', cost: 'size', since: '20.12.0' },
  { module: 'global', path: 'require', kind: 'module-load', cost: 'io', repair: 'suggest', instead: '`await import(specifier)`',
    note: 'The first load reads, parses and runs the module; the default export of an imported CommonJS module is its `module.exports`.' },
  { module: 'global', path: 'require.resolve', kind: 'module-load', cost: 'cheap',
    declared: { package: '@types/node', container: 'Require' },
    note: 'Measured on Node 20: 0.1 to 3 ms for the first time, 3 to 50 microseconds later, when the path is in the cache.' },
] as const satisfies readonly BlockingApi[];
