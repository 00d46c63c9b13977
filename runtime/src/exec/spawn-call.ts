import { spawnSync } from 'node:child_process';
import type { SpawnOptions, SpawnSyncOptions, StdioOptions } from 'node:child_process';

/** The options all three functions share. execSync and execFileSync know no others. */
export type Options = Omit<SpawnSyncOptions, 'shell'> & {
  shell?: boolean | string | undefined;
  detached?: boolean | undefined;
};

/** One child process to run: what spawnSync was asked for, its defaults filled in. */
export interface SpawnCall {
  readonly file: string;
  readonly args: readonly string[] | undefined;
  readonly spawnOptions: SpawnOptions;
  readonly input: Buffer | undefined;
  readonly timeout: number;
  readonly maxBuffer: number;
  readonly killSignal: NodeJS.Signals | number;
  readonly encoding: string | null | undefined;
}

/** Node's own default of spawnSync. */
const MAX_BUFFER = 1024 * 1024;

/** The longest delay of setTimeout; a longer one would fire at once. */
const MAX_DELAY = 2 ** 31 - 1;

function isCount(value: unknown): boolean {
  return value === undefined || value === null || (Number.isInteger(value) && Number(value) >= 0);
}

function isSize(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'number' && value >= 0);
}

function isInput(value: unknown): boolean {
  return !value || typeof value === 'string' || ArrayBuffer.isView(value);
}

/**
 * Throws what spawnSync throws for options that `spawn` would let pass. spawnSync checks them
 * before it starts anything, so it is safe to let Node itself word the error.
 *
 * @nonblocking
 */
function refuseInvalid(options: Options): void {
  const { timeout, maxBuffer, input, stdio } = options;
  const hasIpc = Array.isArray(stdio) && stdio.includes('ipc');
  if (isCount(timeout) && isSize(maxBuffer) && isInput(input) && !hasIpc) return;
  const { error } = spawnSync('unblock-refused', [], { ...options, shell: false });
  throw error ?? new TypeError('Invalid options');
}

function inputBytes({ input, encoding }: Options): Buffer | undefined {
  if (!input) return undefined;
  if (typeof input === 'string') return Buffer.from(input, encoding as BufferEncoding);
  return Buffer.from(input.buffer, input.byteOffset, input.byteLength);
}

/** A copy, because `spawn` fills missing places of the caller's own array. */
function copiedStdio(stdio: StdioOptions | undefined): StdioOptions {
  return Array.isArray(stdio) ? [...stdio] : (stdio ?? 'pipe');
}

/** The options `spawn` and spawnSync both know. `signal` is not one of them. */
function forSpawn(options: Options): SpawnOptions {
  const { cwd, env, argv0, uid, gid, shell, detached, windowsHide, windowsVerbatimArguments, killSignal } = options;
  const shared = { cwd, env, argv0, uid, gid, shell, detached, windowsHide, windowsVerbatimArguments, killSignal };
  const given = Object.entries(shared).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), stdio: copiedStdio(options.stdio) };
}

/** The options, which may stand in the place of the arguments. */
export function givenOptions(args: readonly string[] | Options | null | undefined, options: Options | undefined): Options {
  if (args === null || args === undefined || Array.isArray(args)) return options ?? {};
  return args as Options;
}

/**
 * Reads the arguments as spawnSync does.
 *
 * @throws the error spawnSync throws for options it refuses.
 */
export function spawnCall(
  file: string,
  args: readonly string[] | Options | null | undefined,
  options: Options | undefined,
): SpawnCall {
  const given = givenOptions(args, options);
  refuseInvalid(given);
  const { timeout, maxBuffer, killSignal, encoding } = given;
  return {
    file,
    args: Array.isArray(args) ? args : undefined,
    spawnOptions: forSpawn(given),
    input: inputBytes(given),
    timeout: timeout && timeout <= MAX_DELAY ? timeout : 0,
    // Zero means no bound: spawnSync hands the number on to code that reads it so.
    maxBuffer: (maxBuffer ?? MAX_BUFFER) || Infinity,
    killSignal: killSignal ?? 'SIGTERM',
    encoding,
  };
}
