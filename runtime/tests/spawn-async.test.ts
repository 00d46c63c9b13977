import { spawnSync } from 'node:child_process';
import type { SpawnSyncOptions, StdioOptions } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { spawnAsync } from '../src/index.js';
import { outcome } from './outcome.js';

interface Case {
  readonly file: string;
  readonly args?: readonly string[];
  readonly options?: SpawnSyncOptions & { detached?: boolean; signal?: AbortSignal };
}

const folder = mkdtempSync(join(tmpdir(), 'unblock-spawn-'));
afterAll(() => rmSync(folder, { recursive: true }));

const speak = ['-c', 'echo out; echo err >&2; exit 3'];

const cases: Record<string, Case> = {
  'a result, not an error, for exit code 3': { file: 'sh', args: speak },
  'strings with encoding': { file: 'sh', args: speak, options: { encoding: 'utf8' } },
  'nothing is forwarded': { file: 'sh', args: ['-c', 'echo err >&2'] },
  'ENOENT': { file: 'no-such-program', args: ['x'] },
  'ENOENT with encoding': { file: 'no-such-program', options: { encoding: 'utf8' } },
  'killed by a signal': { file: 'sh', args: ['-c', 'kill -15 $$'] },
  'timeout': { file: 'sh', args: ['-c', 'echo early; exec sleep 20'], options: { timeout: 150, encoding: 'utf8' } },
  'timeout of a grandchild': { file: 'sh', args: ['-c', 'sleep 5 & exit 0'], options: { timeout: 150 } },
  'maxBuffer exceeded': { file: 'sh', args: ['-c', 'printf 012345; exec sleep 20'], options: { maxBuffer: 3 } },
  'broken input pipe': { file: 'true', options: { input: Buffer.alloc(3_000_000) } },
  'stdio "inherit" of nothing written': { file: 'true', options: { stdio: 'inherit' } },
  'stdio "ignore"': { file: 'cat', options: { stdio: 'ignore' } },
  'stdio array with holes': { file: 'sh', args: speak, options: { stdio: [null, undefined, 'ignore'] } },
  'short stdio array': { file: 'sh', args: speak, options: { stdio: ['ignore'] } },
  'a fourth pipe': { file: 'sh', args: ['-c', 'echo four >&3'], options: { stdio: ['pipe', 'pipe', 'pipe', 'pipe'] } },
  'input is ignored without a pipe': { file: 'cat', options: { stdio: ['ignore', 'pipe', 'pipe'], input: 'lost' } },
  'stdio "ipc" is refused': { file: 'cat', options: { stdio: ['pipe', 'pipe', 'pipe', 'ipc'] } },
  'invalid stdio': { file: 'cat', options: { stdio: 'nope' as StdioOptions } },
  'an aborted signal is not looked at': { file: 'echo', args: ['hi'], options: { signal: AbortSignal.abort() } },
  'shell': { file: 'echo $((2 * 3))', options: { shell: true, encoding: 'utf8' } },
  'detached': { file: 'echo', args: ['hi'], options: { detached: true } },
  'windowsHide': { file: 'echo', args: ['hi'], options: { windowsHide: true } },
  'invalid uid': { file: 'echo', options: { uid: 'root' as unknown as number } },
};

for (const [name, { file, args, options }] of Object.entries(cases)) {
  const given = [...(args ? [args] : []), ...(options ? [options] : [])] as [readonly string[], SpawnSyncOptions];
  test(`spawnAsync is spawnSync: ${name}`, async () => {
    const expected = await outcome(() => spawnSync(file, ...given));
    const actual = await outcome(() => spawnAsync(file, ...given));
    expect(actual).toStrictEqual(expected);
  });
}

test('output goes to a file descriptor in stdio', async () => {
  const files = ['sync', 'async'].map((name) => join(folder, name));
  const [syncFd, asyncFd] = files.map((file) => openSync(file, 'w'));
  const expected = await outcome(() => spawnSync('echo', ['to file'], { stdio: ['ignore', syncFd, 'pipe'] }));
  const actual = await outcome(() => spawnAsync('echo', ['to file'], { stdio: ['ignore', asyncFd, 'pipe'] }));
  for (const fd of [syncFd, asyncFd]) if (fd !== undefined) closeSync(fd);
  expect(actual).toStrictEqual(expected);
  expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(['to file\n', 'to file\n']);
});

test('timeout does not wait for a grandchild that holds the pipes', async () => {
  const started = Date.now();
  await spawnAsync('sh', ['-c', 'sleep 5 & exit 0'], { timeout: 150 });
  expect(Date.now() - started).toBeLessThan(4000);
});

test('spawn fills the gaps of a stdio array; the caller\'s own is left alone', async () => {
  const stdio: StdioOptions = ['ignore'];
  await spawnAsync('true', [], { stdio });
  expect(stdio).toEqual(['ignore']);
});

test('results keep the key order of spawnSync', async () => {
  const keys = Object.keys(await spawnAsync('no-such-program'));
  expect(keys).toEqual(Object.keys(spawnSync('no-such-program')));
});
