import { execSync } from 'node:child_process';
import type {
  ExecSyncOptions,
  ExecSyncOptionsWithBufferEncoding,
  ExecSyncOptionsWithStringEncoding,
} from 'node:child_process';
import { run } from './child-run.js';
import { spawnCall } from './spawn-call.js';
import { forwardStderr, stdoutOrThrow, syncResult } from './sync-result.js';
import type { Bytes } from './sync-result.js';

/**
 * The awaited twin of `child_process.execSync`: runs `command` in a shell; same arguments, same
 * value, same errors.
 *
 * Standard input ends at once, after `input` if given. Without `stdio`, what the child wrote to
 * standard error is written to this process's standard error once the child has ended.
 * The rules are those of Node's lib/child_process.js and src/spawn_sync.cc.
 *
 * @param command the command line. As with execSync, never build it from untrusted text.
 * @returns standard output: a Buffer, a string with `encoding`, or `null` when `stdio` does not pipe it.
 * @throws (rejects) an Error with `status, signal, output, pid, stdout, stderr` when the command fails,
 *   and with `code, errno, syscall, path, spawnargs` besides when the shell could not start, the
 *   command timed out (`ETIMEDOUT`) or wrote more than `maxBuffer` (`ENOBUFS`).
 */
export function execAsync(command: string, options: ExecSyncOptionsWithStringEncoding): Promise<string>;
export function execAsync(command: string, options?: ExecSyncOptionsWithBufferEncoding): Promise<Bytes>;
export function execAsync(command: string, options?: ExecSyncOptions): Promise<string | Bytes>;
export async function execAsync(command: string, options?: ExecSyncOptions): Promise<unknown> {
  // Both are refused before anything starts; Node words the error.
  // eslint-disable-next-line unblock/no-sync-process -- so nothing is waited for
  if (typeof command !== 'string' || command.includes('\0')) return execSync(command);
  const shell = typeof options?.shell === 'string' ? options.shell : true;
  const call = spawnCall(command, undefined, { ...options, shell });
  const result = syncResult(await run(call), call.encoding);
  if (!options?.stdio) forwardStderr(result);
  return stdoutOrThrow(result, command);
}
