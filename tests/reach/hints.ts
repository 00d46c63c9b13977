import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const work = `
  import { readFileSync } from 'node:fs';
  export async function work() { return readFileSync('a', 'utf8'); }
`;
const app = (folder: string, sent: string): string => `
  import express from 'express';
  import { work } from './${folder}/work.js';
  express().get('/', async (req, res) => { res.send(${sent}); });
`;

/** A folder whose code is mostly no server's: what a handler calls there serves all the same. */
function inFolder(folder: string): FixtureProgram {
  return {
    name: `a folder named ${folder}, whose code a handler calls`,
    files: { [`src/${folder}/work.ts`]: work, 'src/app.ts': app(folder, 'await work()') },
    expect: [{ file: `src/${folder}/work.ts`, line: 2, message: reads('route handler `GET /` (src/app.ts:3), via work') }],
    twin: { name: 'no handler calls it', files: { 'src/app.ts': app(folder, 'work.name') } },
  };
}

const routes = `
  import { readFileSync } from 'node:fs';
  import { Router } from 'express';
  export const router = Router();
  router.get('/', (req, res) => { res.send(readFileSync('a', 'utf8')); });
`;
const helper = (head: string): string => `
  import { readFileSync } from 'node:fs';
  ${head}
  export async function prepare() { return [readFileSync('a', 'utf8'), vi]; }
`;
const vitest = {
  'node_modules/vitest/package.json': '{ "name": "vitest", "version": "4.0.0", "types": "./index.d.ts" }',
  'node_modules/vitest/index.d.ts': 'export const vi: object;',
};

/** A handler in a file that starts workers. */
function startsWorkers(head: string, sent: string): string {
  return `
    import { existsSync } from 'node:fs';
    ${head}
    import express from 'express';
    import { Wrapper } from './wrapper.js';
    express().get('/', (req, res) => { res.send([existsSync('a'), Worker.name, Wrapper.name, ${sent}]); });
  `;
}

/** What the place of a file says, and what counts for more. */
export const hints: readonly FixtureProgram[] = [
  inFolder('migration'), inFolder('seeds'), inFolder('scripts'),
  {
    name: 'routes in a folder named migration',
    files: { 'src/migration/routes.ts': routes },
    expect: [{ file: 'src/migration/routes.ts', line: 4, message: reads('route handler `GET /`') }],
    twin: { name: 'in a folder named scripts: a server for development', files: { 'src/migration/routes.ts': 'export {};', 'src/scripts/routes.ts': routes } },
  },
  {
    name: 'a helper that imports what it is called with',
    files: { ...vitest, 'src/support/prepare.ts': helper('const vi = {};') },
    expect: [{ file: 'src/support/prepare.ts', line: 3, message: reads('async function `prepare`') }],
    twin: { name: 'a helper of tests: it imports a runner', files: { 'src/support/prepare.ts': helper("import { vi } from 'vitest';") } },
  },
  {
    name: 'a file that uses a worker’s class',
    files: {
      'src/wrapper.ts': "import { workerData } from 'node:worker_threads';\nexport class Wrapper { workerData: unknown = workerData; }\n",
      'src/app.ts': startsWorkers("import { Worker } from 'node:worker_threads';", 'new Wrapper().workerData'),
    },
    expect: [{ file: 'src/app.ts', line: 5, message: '`existsSync` blocks the event loop in route handler `GET /`.' }],
    twin: { name: 'a worker’s own file', files: { 'src/app.ts': startsWorkers("import { Worker, workerData } from 'node:worker_threads';", 'workerData') } },
  },
];
