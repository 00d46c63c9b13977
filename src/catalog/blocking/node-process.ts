import type { BlockingApi } from '../types.js';

/** The process and the machine: `process`, `console`, `os`. */
export const nodeProcess = [
  { module: 'node:os', path: 'cpus', kind: 'process', cost: 'cheap', note: 'Reads a file for each core: milliseconds on hosts with many.' },
  { module: 'node:os', path: 'networkInterfaces', kind: 'process', cost: 'cheap' },
  { module: 'node:os', path: 'userInfo', kind: 'process', cost: 'cheap', note: 'Asks the user database, which can be a directory server.' },
  { module: 'node:os', path: 'hostname', kind: 'process', cost: 'cheap' },
  { module: 'node:os', path: 'homedir', kind: 'process', cost: 'cheap' },
  { module: 'node:os', path: 'loadavg', kind: 'process', cost: 'cheap' },
  { module: 'node:os', path: 'getPriority', kind: 'process', cost: 'cheap' },
  { module: 'node:os', path: 'setPriority', kind: 'process', cost: 'cheap' },
  { module: 'global', path: 'process.loadEnvFile', kind: 'fs', cost: 'io', since: '20.12.0',
    declared: { package: '@types/node', container: 'Process' }, instead: "`util.parseEnv(await readFile(path, 'utf8'))`" },
  { module: 'global', path: 'process.dlopen', kind: 'module-load', cost: 'io', declared: { package: '@types/node', container: 'Process' } },
  { module: 'global', path: 'process.report.writeReport', kind: 'fs', cost: 'io',
    declared: { package: '@types/node', container: 'ProcessReport' } },
  { module: 'global', path: 'process.report.getReport', kind: 'compute', cost: 'cpu',
    declared: { package: '@types/node', container: 'ProcessReport' } },
  { module: 'global', path: 'process.memoryUsage', kind: 'compute', cost: 'cheap',
    declared: { package: '@types/node', container: 'Process' }, note: 'Walks the page table; `process.memoryUsage.rss()` is cheaper.' },
  { module: 'global', path: 'process.chdir', kind: 'fs', cost: 'cheap', declared: { package: '@types/node', container: 'Process' } },
  { module: 'global', path: 'process.cwd', kind: 'fs', cost: 'cheap', declared: { package: '@types/node', container: 'Process' } },
  { module: 'global', path: 'process.stdout.write', kind: 'fs', cost: 'cheap', declared: { package: '@types/node', container: 'Socket' },
    note: 'Waits only where standard output is a file, or a terminal or pipe on Linux.' },
  { module: 'global', path: 'console.log', kind: 'fs', cost: 'cheap', declared: { package: '@types/node', container: 'Console' },
    note: 'Waits only where standard output is a file, or a terminal or pipe on Linux.' },
] as const satisfies readonly BlockingApi[];
