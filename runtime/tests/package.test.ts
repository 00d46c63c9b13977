import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The package as it is published: built into a temporary folder and installed beside its users.
const runFile = promisify(execFile);
const require = createRequire(import.meta.url);
const runtime = fileURLToPath(new URL('..', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unblock-package-'));
  const installed = join(folder, 'node_modules', 'unblock');
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  await mkdir(installed, { recursive: true });
  await runFile(process.execPath, [tsc, '-p', join(runtime, 'tsconfig.build.json'), '--outDir', join(installed, 'dist')]);
  await cp(join(runtime, 'package.json'), join(installed, 'package.json'));
  await cp(join(runtime, 'tests', 'fixtures'), folder, { recursive: true });
  const piscina = dirname(dirname(require.resolve('piscina')));
  await symlink(piscina, join(folder, 'node_modules', 'piscina'), 'junction');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a file of the temporary folder; a process that does not end by itself fails. */
function runNode(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const env = { ...process.env, NODE_OPTIONS: '' };
  return runFile(process.execPath, args, { cwd: folder, env, timeout: 20_000 });
}

test('works from an ES module, and the process ends by itself', async () => {
  const { stdout, stderr } = await runNode('consumer.mjs');
  expect(stdout).toBe('from the child\n{"sum":3,"isMainThread":false}\n');
  expect(stderr).toBe('forwarded\n');
});

test('works from CommonJS by require, without a warning', async () => {
  const { stdout, stderr } = await runNode('consumer.cjs');
  expect(stdout).toBe('{"triple":42,"error":"function"}\n');
  expect(stderr).toBe('');
});

test('works from TypeScript under tsx', async () => {
  const tsx = import.meta.resolve('tsx');
  const { stdout, stderr } = await runNode('--import', tsx, 'consumer.ts');
  expect(stdout).toBe('{"sum":23}\n');
  expect(stderr).toBe('');
});
