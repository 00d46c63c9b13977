import type { execSync, SpawnSyncReturns } from 'node:child_process';
import { getSystemErrorName } from 'node:util';
import type { Ending } from './child-run.js';

/** The bytes the sync functions return, by whatever name the installed @types/node has for them. */
export type Bytes = Exclude<ReturnType<typeof execSync>, string>;

/** A spawnSync result before the overloads say whether its output is text or bytes. */
export type Result = Omit<SpawnSyncReturns<string | Buffer>, 'output' | 'stdout' | 'stderr'> & {
  output: (string | Buffer | null)[] | null;
  stdout: string | Buffer | null | undefined;
  stderr: string | Buffer | null | undefined;
};

/** What stands for the output of a child that never started; Node 22 changed it. */
const NO_OUTPUT = Number(process.versions.node.split('.')[0]) >= 22 ? undefined : null;

function decoded(output: Ending['output'], encoding: string | null | undefined): (string | Buffer | null)[] {
  if (!encoding || encoding === 'buffer') return output;
  return output.map((bytes) => bytes && bytes.toString(encoding as BufferEncoding));
}

function systemError({ errno, spawnfile, spawnargs }: Ending): Error {
  const code = getSystemErrorName(errno);
  const syscall = `spawnSync ${spawnfile}`;
  const error = new Error(`${syscall} ${code}`);
  return Object.assign(error, { errno, code, syscall, path: spawnfile, spawnargs: spawnargs.slice(1) });
}

/** The object spawnSync returns for this ending. */
export function syncResult(ending: Ending, encoding: string | null | undefined): Result {
  const output = ending.started ? decoded(ending.output, encoding) : null;
  return {
    ...(ending.errno === 0 ? {} : { error: systemError(ending) }),
    status: ending.status,
    signal: ending.signal,
    output,
    pid: ending.pid,
    stdout: output ? (output[1] ?? null) : NO_OUTPUT,
    stderr: output ? (output[2] ?? null) : NO_OUTPUT,
  };
}

/**
 * The standard output of `result`, as execSync and execFileSync return it.
 *
 * @param command the words the message names the command with.
 * @throws the error they throw: the system error, or "Command failed", with the result's fields.
 */
export function stdoutOrThrow(result: Result, command: string): Result['stdout'] {
  if (result.error) throw Object.assign(result.error, result);
  if (result.status === 0) return result.stdout;
  const { stderr } = result;
  const detail = stderr && stderr.length > 0 ? `\n${stderr.toString()}` : '';
  throw Object.assign(new Error(`Command failed: ${command}${detail}`), result);
}

/** Shows what the child wrote to standard error, as execSync and execFileSync do without `stdio`. */
export function forwardStderr({ stderr }: Result): void {
  if (stderr) process.stderr.write(stderr);
}
