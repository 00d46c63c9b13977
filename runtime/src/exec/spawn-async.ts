import type {
  SpawnSyncOptions,
  SpawnSyncOptionsWithBufferEncoding,
  SpawnSyncOptionsWithStringEncoding,
  SpawnSyncReturns,
} from 'node:child_process';
import { run } from './child-run.js';
import { spawnCall } from './spawn-call.js';
import type { Options } from './spawn-call.js';
import { syncResult } from './sync-result.js';
import type { Bytes } from './sync-result.js';

/**
 * The awaited twin of `child_process.spawnSync`: same arguments, same result object, and it never
 * rejects for how the child ended. A child that could not start or was stopped by `timeout` or
 * `maxBuffer` is described by `error` of the result.
 *
 * Standard input ends at once, after `input` if given. The rules are those of Node's
 * lib/child_process.js and src/spawn_sync.cc.
 *
 * @returns `{ pid, output, stdout, stderr, status, signal, error? }`; Buffers, or strings with `encoding`.
 * @throws (rejects) what spawnSync throws for invalid arguments.
 */
export function spawnAsync(
  command: string,
  options: SpawnSyncOptionsWithStringEncoding,
): Promise<SpawnSyncReturns<string>>;
export function spawnAsync(
  command: string,
  options?: SpawnSyncOptionsWithBufferEncoding,
): Promise<SpawnSyncReturns<Bytes>>;
export function spawnAsync(command: string, options?: SpawnSyncOptions): Promise<SpawnSyncReturns<string | Bytes>>;
export function spawnAsync(
  command: string,
  args: readonly string[],
  options: SpawnSyncOptionsWithStringEncoding,
): Promise<SpawnSyncReturns<string>>;
export function spawnAsync(
  command: string,
  args: readonly string[],
  options?: SpawnSyncOptionsWithBufferEncoding,
): Promise<SpawnSyncReturns<Bytes>>;
export function spawnAsync(
  command: string,
  args?: readonly string[],
  options?: SpawnSyncOptions,
): Promise<SpawnSyncReturns<string | Bytes>>;
export async function spawnAsync(
  command: string,
  args?: readonly string[] | Options,
  options?: Options,
): Promise<unknown> {
  const call = spawnCall(command, args, options);
  return syncResult(await run(call), call.encoding);
}
