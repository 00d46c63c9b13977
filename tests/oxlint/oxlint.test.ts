import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import plugin from '../../src/index.js';
import { folderWith, repository } from '../support/lint-folder.js';

interface OxlintDiagnostic {
  readonly code: string;
  readonly message: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

/** Runs the real oxlint, with the plugin as built, over a folder. */
function oxlint(folder: string, rules: Readonly<Record<string, unknown>>, settings: Readonly<Record<string, unknown>> = {}) {
  const config = { jsPlugins: [path.join(repository, 'dist/index.js')], categories: { correctness: 'off' }, rules, settings };
  writeFileSync(path.join(folder, '.oxlintrc.json'), JSON.stringify(config));
  const bin = path.join(repository, 'node_modules/oxlint/bin/oxlint');
  const options = ['--format', 'json', '-c', '.oxlintrc.json', 'src'];
  const { stdout, stderr } = spawnSync(process.execPath, [bin, ...options], { cwd: folder, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`oxlint said: ${stdout}${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly OxlintDiagnostic[] };
  const found = diagnostics.map(({ code, message, labels }) => ({ code, message, line: labels[0]?.span.line ?? 0 }));
  return found.sort((a, b) => a.line - b.line);
}

const allRules = Object.fromEntries(Object.keys(plugin.rules ?? {}).map((rule) => [`unblock/${rule}`, 'error']));
const route = `import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import { scryptSync as derive } from 'node:crypto';

function terms(): string {
  return readFileSync('terms.html', 'utf8');
}
fastify().get('/terms', (): string => terms() + derive('a', 'b', 64).toString('hex'));
const atStart = readFileSync('config.json', 'utf8');
`;

test('reports in TypeScript, by origin and through a helper of the file', () => {
  const folder = folderWith({ 'src/a.ts': route });
  expect(oxlint(folder, allRules)).toEqual([
    {
      code: 'unblock(no-sync-fs)', line: 6,
      message: expect.stringMatching(/^`readFileSync` blocks the event loop in route handler `GET \/terms` .*, via terms\./) as string,
    },
    {
      code: 'unblock(no-sync-crypto)', line: 8,
      message: expect.stringMatching(/^`scryptSync` blocks the event loop in route handler `GET \/terms`/) as string,
    },
  ]);
});

test('takes options and settings', () => {
  const folder = folderWith({ 'src/a.ts': route });
  const rules = { 'unblock/no-sync-fs': ['error', { allow: ['readFileSync'] }], 'unblock/no-sync-crypto': 'error' };
  expect(oxlint(folder, rules, { unblock: { allow: ['node:crypto:scryptSync'] } })).toEqual([]);
});

test('reads JavaScript, JSX and empty files without a complaint', () => {
  const folder = folderWith({
    'src/empty.js': '', 'src/a.jsx': 'export const a = <p onClick={() => 1} />;\n',
    'src/b.cjs': "const fs = require('fs');\nsetInterval(() => fs.readdirSync('.'), 1000);\n",
  });
  expect(oxlint(folder, allRules).map(({ code, line }) => [code, line])).toEqual([['unblock(no-sync-fs)', 2]]);
});
