import type { FixtureProgram } from '../support/programs.js';

const packages = {
  'tsconfig.json': '{ "compilerOptions": { "strict": true, "target": "es2022", "module": "commonjs", "esModuleInterop": true, "allowJs": true, "types": ["node"] }, "include": ["src"] }',
  'node_modules/sync-request/package.json': '{ "name": "sync-request", "version": "6.1.0", "types": "./index.d.ts" }',
  'node_modules/sync-request/index.d.ts': 'export default function request(method: string, url: string): string;',
  'src/quiet.ts': 'export default function request(method: string, url: string): string { return method + url; }',
  'src/app.ts': `
    import http from 'node:http';
    import { ask } from './ask';
    http.createServer(() => { ask('GET', 'http://localhost'); });
  `,
};

/** @param ask a module that gives away what it imports, so that no name in `app.ts` tells */
function handedOn(name: string, ask: string, file = 'src/ask.ts'): FixtureProgram {
  return {
    name,
    files: { ...packages, [file]: ask },
    expect: [{ file: 'src/app.ts', line: 3, message: '`ask` blocks the event loop in request handler.' }],
    twin: { name: 'of a function of the project', files: { [file]: ask.replaceAll("'sync-request'", "'./quiet'") } },
  };
}

/** Default exports of packages are named by their importers: files that hand them on leave no file out. */
export const defaultExports: readonly FixtureProgram[] = [
  handedOn('export { default as name } from', "export { default as ask } from 'sync-request';"),
  handedOn('an import that is exported', "import ask from 'sync-request'; export { ask };"),
  handedOn('a named default', "import { default as request } from 'sync-request'; export { request as ask };"),
  handedOn('a constant', "import request from 'sync-request'; request('GET', '/'); export const ask = request;"),
  handedOn('the default of a namespace', "import * as all from 'sync-request'; export const ask = all.default;"),
  handedOn('a require', "const { default: ask } = require('sync-request'); module.exports = { ask };", 'src/ask.js'),
  handedOn('a require in a variable', "const all = require('sync-request'); exports.ask = all.default;", 'src/ask.js'),
];
