import type {
  ExecFileSyncOptions,
  ExecFileSyncOptionsWithBufferEncoding,
  ExecFileSyncOptionsWithStringEncoding,
} from 'node:child_process';
import { run } from './child-run.js';
import { givenOptions, spawnCall } from './spawn-call.js';
import type { Options } from './spawn-call.js';
import { forwardStderr, stdoutOrThrow, syncResult } from './sync-result.js';
import type { Bytes } from './sync-result.js';

/**
 * The awaited twin of `child_process.execFileSync`: same arguments, same value, same errors.
 *
 * Standard input ends at once, after `input` if given. Without `stdio`, what the child wrote to
 * standard error is written to this process's standard error once the child has ended.
 * The rules are those of Node's lib/child_process.js and src/spawn_sync.cc.
 *
 * @returns standard output: a Buffer, a string with `encoding`, or `null` when `stdio` does not pipe it.
 * @throws (rejects) an Error with `status, signal, output, pid, stdout, stderr` when the child fails,
 *   and with `code, errno, syscall, path, spawnargs` besides when it could not start, timed out
 *   (`ETIMEDOUT`) or wrote more than `maxBuffer` (`ENOBUFS`).
 */
export function execFileAsync(file: string, options: ExecFileSyncOptionsWithStringEncoding): Promise<string>;
export function execFileAsync(file: string, options?: ExecFileSyncOptionsWithBufferEncoding): Promise<Bytes>;
export function execFileAsync(file: string, options?: ExecFileSyncOptions): Promise<string | Bytes>;
export function execFileAsync(
  file: string,
  args: readonly string[],
  options: ExecFileSyncOptionsWithStringEncoding,
): Promise<string>;
export function execFileAsync(
  file: string,
  args: readonly string[],
  options?: ExecFileSyncOptionsWithBufferEncoding,
): Promise<Bytes>;
export function execFileAsync(
  file: string,
  args?: readonly string[],
  options?: ExecFileSyncOptions,
): Promise<string | Bytes>;
export async function execFileAsync(
  file: string,
  args?: readonly string[] | Options,
  options?: Options,
): Promise<unknown> {
  const given = givenOptions(args, options);
  const call = spawnCall(file, args, options);
  const result = syncResult(await run(call), call.encoding);
  if (!given.stdio) forwardStderr(result);
  return stdoutOrThrow(result, [given.argv0 || file, ...(call.args ?? [])].join(' '));
}
