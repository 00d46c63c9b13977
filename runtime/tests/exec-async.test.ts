import { execSync } from 'node:child_process';
import type { ExecSyncOptions } from 'node:child_process';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { execAsync } from '../src/index.js';
import { outcome } from './outcome.js';

interface Case {
  readonly command: string;
  readonly options?: Omit<ExecSyncOptions, 'input' | 'maxBuffer'> & { input?: unknown; maxBuffer?: unknown };
}

const cases: Record<string, Case> = {
  'output as a Buffer by default': { command: 'echo hi' },
  'no output': { command: 'true' },
  'utf8 string': { command: 'printf "žluťoučký kůň 🐎"', options: { encoding: 'utf8' } },
  'utf8 cut inside of a character': { command: 'printf "\\360\\237"', options: { encoding: 'utf8' } },
  'latin1 string': { command: 'printf "\\351\\377"', options: { encoding: 'latin1' } },
  'hex string': { command: 'printf abc', options: { encoding: 'hex' } },
  'base64 string': { command: 'printf abc', options: { encoding: 'base64' } },
  'encoding "buffer"': { command: 'printf abc', options: { encoding: 'buffer' } },
  'unknown encoding': { command: 'printf abc', options: { encoding: 'nope' as BufferEncoding } },
  'binary output': { command: 'printf "\\000\\001\\376\\377"' },
  'exit code 3': { command: 'exit 3' },
  'exit code 3 with output and encoding': { command: 'echo out; echo err >&2; exit 3', options: { encoding: 'utf8' } },
  'exit code 1 with stderr as bytes': { command: 'echo err >&2; exit 1' },
  'stderr is forwarded on success': { command: 'echo warned >&2; echo out' },
  'stderr is kept back with stdio "pipe"': { command: 'echo warned >&2; exit 2', options: { stdio: 'pipe' } },
  'command not found': { command: 'no-such-command-here', options: { stdio: 'pipe', env: { LC_ALL: 'C' } } },
  'killed by a signal': { command: 'kill -9 $$' },
  'stdin ends at once': { command: 'cat; echo end' },
  'input string': { command: 'cat', options: { input: 'žluť\n' } },
  'input string read as latin1': { command: 'cat', options: { input: 'é', encoding: 'latin1' } },
  'input Buffer': { command: 'cat', options: { input: Buffer.from([0, 255, 10]) } },
  'input Uint16Array': { command: 'cat', options: { input: new Uint16Array([1, 515, 65535]) } },
  'input view of a part': { command: 'cat', options: { input: new Uint8Array([1, 2, 3, 4]).subarray(1, 3) } },
  'input DataView': { command: 'cat', options: { input: new DataView(new ArrayBuffer(3), 1) } },
  'empty input': { command: 'cat', options: { input: '' } },
  'large input': { command: 'wc -c', options: { input: 'x'.repeat(700_000) } },
  'large input nobody reads': { command: 'exec true', options: { input: Buffer.alloc(3_000_000) } },
  'input of a wrong type': { command: 'cat', options: { input: 17 } },
  'cwd': { command: 'pwd -P', options: { cwd: tmpdir() } },
  'missing cwd': { command: 'pwd', options: { cwd: '/no/such/directory' } },
  'env': { command: 'echo "$GREETING/$HOME"', options: { env: { GREETING: 'ahoj' } } },
  'another shell': { command: 'echo "$0"', options: { shell: '/bin/bash' } },
  'missing shell': { command: 'echo', options: { shell: '/no/such/shell' } },
  'stdio "ignore" gives null': { command: 'echo hi', options: { stdio: 'ignore' } },
  'stdio array': { command: 'echo out; echo err >&2', options: { stdio: ['ignore', 'pipe', 'ignore'] } },
  'timeout': { command: 'echo early; exec sleep 20', options: { timeout: 150 } },
  'timeout with killSignal': { command: 'exec sleep 20', options: { timeout: 100, killSignal: 'SIGKILL' } },
  'timeout of a child that ends well': {
    command: 'trap "exit 0" TERM; echo on; while :; do sleep 0.05; done',
    options: { timeout: 300, stdio: 'pipe' },
  },
  'timeout that is not reached': { command: 'echo hi', options: { timeout: 20_000 } },
  'timeout longer than a timer can be': { command: 'echo hi', options: { timeout: 2 ** 40 } },
  'invalid timeout': { command: 'echo', options: { timeout: -1 } },
  'maxBuffer exceeded': { command: 'printf 0123456789; exec sleep 20', options: { maxBuffer: 5 } },
  'maxBuffer counts stderr too': { command: 'printf 012; printf 345 >&2; exec sleep 20', options: { maxBuffer: 5 } },
  'maxBuffer just reached': { command: 'printf 01234', options: { maxBuffer: 5 } },
  'maxBuffer 0 is no bound': { command: 'printf 01234', options: { maxBuffer: 0 } },
  'invalid maxBuffer': { command: 'echo', options: { maxBuffer: '5' } },
  'invalid killSignal': { command: 'echo', options: { killSignal: 'SIGNOPE' as NodeJS.Signals } },
  'a megabyte of output': { command: 'head -c 1000000 /dev/zero | tr "\\0" x', options: { encoding: 'utf8' } },
  'command with a NUL': { command: 'echo \0' },
  'command that is no string': { command: 17 as unknown as string },
  'empty command': { command: '' },
};

for (const [name, { command, options }] of Object.entries(cases)) {
  test(`execAsync is execSync: ${name}`, async () => {
    const expected = await outcome(() => execSync(command, options as ExecSyncOptions));
    const actual = await outcome(() => execAsync(command, options as ExecSyncOptions));
    expect(actual).toStrictEqual(expected);
  });
}

test('the event loop turns while the command runs', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 10);
  await execAsync('sleep 0.3');
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});
