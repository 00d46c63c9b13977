import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createWorkspace, lintProgram, type Files } from '../support/programs.js';
import type { UnblockSettings } from '../../src/rule/settings-schema.js';
import { certainty, choices } from './certain-cases.js';
import { forms, handler, type PackageCase } from './package-cases.js';

const workspace = createWorkspace();
afterAll(() => { workspace.remove(); });

let count = 0;

/** What is reported in a module that calls the package: without types, so that only the package's own code can tell. */
async function messages(files: Files, app: string, settings: UnblockSettings): Promise<readonly string[]> {
  count += 1;
  const installed = Object.fromEntries(Object.entries(files).map(([path, text]) => [`node_modules/pkg/${path}`, text]));
  const program = { files: { ...installed, 'src/app.js': app }, settings };
  const { reports } = await lintProgram(join(workspace.root, String(count)), program, 'none');
  return reports.map(({ message }) => message);
}

/** `load (index.js:2)` with what it leaves out. */
function fullText(reaches: string): string {
  const text = reaches.includes(' through ') ? reaches : `\`readFileSync\` of \`node:fs\` through ${reaches}`;
  return text.includes('(node_modules') ? text : text.replace(/\(([^()]*:\d+\))$/, '(node_modules/pkg/$1');
}

describe.each<readonly [title: string, cases: readonly PackageCase[]]>([
  ['packages and their exports', forms], ['what each call runs', certainty], ['what the settings choose', choices],
])('%s', (_title, cases) => {
  const usual = handler("import { load } from 'pkg';", 'load()');
  const all: UnblockSettings = { dependencies: true };

  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, { files, app = usual, reaches }) => {
    const found = await messages(files, app, all);
    expect(found).toEqual([expect.stringMatching(/^`[^`]+` blocks the event loop in request handler\. It reaches /)]);
    expect(found[0]?.split('It reaches ')[1]).toBe(`${fullText(reaches)}.`);
  });

  test.each(cases.map((one) => [`${one.name} – silent: ${one.silent.name}`, one] as const))('%s', async (_name, { files, app = usual, silent }) => {
    expect(await messages({ ...files, ...silent.files }, silent.app ?? app, silent.settings ?? all)).toEqual([]);
  });
});

describe('a search that meets its limits', () => {
  const steps = Array.from({ length: 20 }, (_, index) => `function f${String(index)}() { f${String(index + 1)}(); }`).join('\n');
  const files = { 'package.json': '{ "name": "pkg" }', 'index.js': `${steps}\nfunction f20() { require('fs').readFileSync('a'); }\nexports.load = f0;\n` };
  const app = handler("import { load } from 'pkg';", 'load()');

  test('says nothing', async () => {
    expect(await messages(files, app, { dependencies: true })).toEqual([]);
  });

  test('says so under `debug`', async () => {
    expect(await messages(files, app, { dependencies: true, debug: true })).toEqual([
      '`load`: the search for what it runs was cut short, so it is not known whether it blocks the event loop.',
    ]);
  });

  test('of a file that is too large', async () => {
    const large = { ...files, 'index.js': `exports.load = () => require('fs').readFileSync('a');\n//${' '.repeat(1_000_000)}\n` };
    expect(await messages(large, app, { dependencies: true })).toEqual([]);
  });
});
