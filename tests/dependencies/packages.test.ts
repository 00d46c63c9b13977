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
