import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './source-files.js';

const scripts = [
  'generate-rules-index.mjs', 'generate-rule-docs.mjs', 'generate-framework-docs.mjs', 'generate-catalog-docs.ts', 'generate-report-picture.mjs',
] as const;

function check(folder: string, script: string): { readonly status: number | null; readonly said: string } {
  const loader = script.endsWith('.ts') ? ['--import', './scripts/typescript-loader.mjs'] : [];
  const options = [...loader, path.join('scripts', script), '--check'];
  const { status, stderr } = spawnSync(process.execPath, options, { cwd: folder, encoding: 'utf8' });
  return { status, said: stderr };
}

test.each(scripts)('%s has been run', (script) => {
  expect(check(root, script)).toEqual({ status: 0, said: '' });
});

describe('the guard bites', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'unblock-generated-'));
  beforeAll(() => {
    for (const name of ['rules', 'docs', 'scripts', 'dist', 'examples', 'README.md', 'package.json']) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
  });
  afterAll(() => { rmSync(copy, { recursive: true, force: true }); });

  const faults = [
    ['a rule that the index lacks', 'rules/no-such-rule.ts', '', 'generate-rules-index.mjs', 'rules/index.ts'],
    ['a preset that a page does not tell', 'docs/rules/no-sync-fs.md', '`untyped`', 'generate-rule-docs.mjs', 'docs/rules/no-sync-fs.md'],
    ['a description that the table lacks', 'README.md', 'synchronous file system calls', 'generate-rule-docs.mjs', 'README.md'],
    ['a row that the page of frameworks lacks', 'docs/frameworks.md', 'Express', 'generate-framework-docs.mjs', 'docs/frameworks.md'],
    ['a report that the picture invents', 'docs/report.svg', 'GET /health', 'generate-report-picture.mjs', 'docs/report.svg'],
  ] as const;

  test.each(faults)('%s', (_name, file, removed, script, stale) => {
    const target = path.join(copy, file);
    const original = removed === '' ? undefined : readFileSync(target, 'utf8');
    writeFileSync(target, original?.replace(removed, '') ?? 'export default {};\n');
    expect(check(copy, script)).toEqual({ status: 1, said: `${stale} is stale: run \`npm run generate\`.\n` });
    if (original !== undefined) writeFileSync(target, original);
  });
});
