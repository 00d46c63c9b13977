import { execFileSync } from 'node:child_process';
import type { ExecFileSyncOptions } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { execFileAsync } from '../src/index.js';
import { outcome } from './outcome.js';

interface Case {
  readonly file: string;
  readonly args?: readonly string[];
  readonly options?: ExecFileSyncOptions & { argv0?: string };
}

const folder = mkdtempSync(join(tmpdir(), 'unblock-exec-'));
const plain = join(folder, 'not-executable');
writeFileSync(plain, 'just text', { mode: 0o644 });
afterAll(() => rmSync(folder, { recursive: true }));

const cases: Record<string, Case> = {
  'output as a Buffer by default': { file: 'echo', args: ['a b', '$HOME'] },
  'no arguments': { file: 'true' },
  'options in place of arguments': { file: 'pwd', options: { encoding: 'utf8', cwd: '/' } },
  'unicode arguments': { file: 'printf', args: ['%s', 'žluť 🐎'], options: { encoding: 'utf8' } },
  'utf16le output': { file: 'printf', args: ['a\\000b\\000'], options: { encoding: 'utf16le' } },
  'exit code 1': { file: 'false' },
  'exit code with arguments in the message': { file: 'sh', args: ['-c', 'echo no >&2; exit 7'] },
  'stderr is forwarded': { file: 'sh', args: ['-c', 'echo warned >&2'] },
  'stderr is not forwarded with stdio': { file: 'sh', args: ['-c', 'echo warned >&2'], options: { stdio: 'pipe' } },
  'ENOENT': { file: 'no-such-program', args: ['x', 'y'] },
  'ENOENT with argv0': { file: 'no-such-program', args: ['x'], options: { argv0: 'zero' } },
  'EACCES': { file: plain, args: ['x'] },
  'E2BIG': { file: 'true', args: ['x'.repeat(3_000_000)] },
  'E2BIG in a shell': { file: 'true', args: ['x'.repeat(3_000_000)], options: { shell: true } },
  'missing cwd': { file: 'pwd', options: { cwd: '/no/such/directory' } },
  'argv0': { file: 'sh', args: ['-c', 'echo $0'], options: { argv0: 'other' } },
  'failure with argv0': { file: 'sh', args: ['-c', 'exit 4'], options: { argv0: 'other' } },
  'shell': { file: 'echo', args: ['$((1 + 2))'], options: { shell: true, encoding: 'utf8' } },
  'failure in a shell': { file: 'exit', args: ['5'], options: { shell: true } },
  'stdin ends at once': { file: 'cat' },
  'input': { file: 'cat', options: { input: 'text' } },
  'input nobody reads': { file: 'true', options: { input: Buffer.alloc(3_000_000) } },
  'timeout': { file: 'sleep', args: ['20'], options: { timeout: 100 } },
  'timeout with a numeric signal': { file: 'sleep', args: ['20'], options: { timeout: 100, killSignal: 9 } },
  'maxBuffer exceeded': {
    file: 'sh',
    args: ['-c', 'printf 0123456789; exec sleep 20'],
    options: { maxBuffer: 4, encoding: 'utf8' },
  },
  'maxBuffer Infinity': { file: 'head', args: ['-c', '2000000', '/dev/zero'], options: { maxBuffer: Infinity } },
  'default maxBuffer is one mebibyte': { file: 'head', args: ['-c', '1048576', '/dev/zero'] },
  'stdio "ignore" gives null': { file: 'echo', args: ['hi'], options: { stdio: 'ignore' } },
  'inherited env': { file: 'printenv', args: ['PATH'] },
  'empty file name': { file: '' },
  'argument with a NUL': { file: 'echo', args: ['a\0b'] },
  'argument that is a number': { file: 'echo', args: [7 as unknown as string] },
  'cwd of a wrong type': { file: 'pwd', options: { cwd: 7 as unknown as string } },
};

for (const [name, { file, args, options }] of Object.entries(cases)) {
  const given = [...(args ? [args] : []), ...(options ? [options] : [])] as [readonly string[], ExecFileSyncOptions];
  test(`execFileAsync is execFileSync: ${name}`, async () => {
    const expected = await outcome(() => execFileSync(file, ...given));
    const actual = await outcome(() => execFileAsync(file, ...given));
    expect(actual).toStrictEqual(expected);
  });
}
