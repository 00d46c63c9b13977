import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const load = `import { readFileSync } from 'node:fs';
export function load(): string { return readFileSync('a', 'utf8'); }`;

const route = `import http from 'node:http';
import { load } from './load.js';
http.createServer(load);`;

/** @param other what else calls \`load\` */
function files(other: string): FixtureProgram['files'] {
  return { 'src/load.ts': load, 'src/app.ts': other, 'src/load.test.ts': route };
}

const main = "import { load } from './load.js';\nload();";
const unused = 'export {};';

/** What tests call counts where nothing else calls it: a handler in a test serves nobody, but shows what the function is for. */
export const tested: readonly FixtureProgram[] = [
  {
    name: 'a handler, and another one in a test',
    files: files(route),
    expect: [{ file: 'src/load.ts', line: 2, message: reads('request handler') }],
    twin: { name: 'called by start-up and by the test', files: { 'src/app.ts': main } },
  },
  {
    name: 'a handler in a test alone',
    files: files(unused),
    expect: [{ file: 'src/load.ts', line: 2, message: reads('request handler') }],
    twin: { name: 'a case of the test', files: { 'src/load.test.ts': "import { load } from './load.js';\nload();" } },
  },
  {
    name: 'an asynchronous method that only a test calls, of a class that the program hands to a container',
    files: {
      'src/load.ts': `import { readFileSync } from 'node:fs';
export class Loader {
  async load(): Promise<string> { return readFileSync('a', 'utf8'); }
}`,
      'src/app.ts': "import { Loader } from './load.js';\nexport const services = { loader: Loader };",
      'src/load.test.ts': "import { test } from 'node:test';\nimport { Loader } from './load.js';\nvoid test('it', async () => { await new Loader().load(); });",
    },
    expect: [{ file: 'src/load.ts', line: 3, message: reads('async method `Loader.load`') }],
    twin: { name: 'that nothing but tests load', files: { 'src/app.ts': 'export {};' } },
  },
];
