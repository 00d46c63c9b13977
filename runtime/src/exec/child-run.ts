import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { getSystemErrorMap } from 'node:util';
import type { SpawnCall } from './spawn-call.js';

/** How a child process ended, before it is given the shape of a spawnSync result. */
export interface Ending {
  /** Negative system error number of the run, 0 when there was none. */
  readonly errno: number;
  readonly started: boolean;
  readonly pid: number;
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: (Buffer | null)[];
  /** The file and arguments that were run: the shell's, when there is one. */
  readonly spawnfile: string;
  readonly spawnargs: readonly string[];
}

function errnoNamed(name: string): number {
  for (const [errno, [known]] of getSystemErrorMap()) if (known === name) return errno;
  return -1;
}

function errnoOf(error: unknown): number | undefined {
  const errno = error instanceof Error && 'errno' in error ? error.errno : undefined;
  return typeof errno === 'number' ? errno : undefined;
}

/** One child process, run with the rules of Node's src/spawn_sync.cc. */
class ChildRun {
  readonly #call: SpawnCall;
  readonly #child: ChildProcess;
  readonly #chunks: (Buffer[] | null)[];
  #errno = 0;
  #pipeErrno = 0;
  #size = 0;
  #killed = false;

  constructor(call: SpawnCall, child: ChildProcess) {
    this.#call = call;
    this.#child = child;
    this.#chunks = child.stdio.map((stream, fd) => (stream && fd > 0 ? [] : null));
  }

  async ending(): Promise<Ending> {
    const { timeout } = this.#call;
    const timer = timeout > 0 ? setTimeout(() => this.#stop('ETIMEDOUT'), timeout) : undefined;
    try {
      return await this.#closed();
    } finally {
      clearTimeout(timer);
    }
  }

  #closed(): Promise<Ending> {
    const child = this.#child;
    return new Promise((resolve) => {
      child.on('error', (error: NodeJS.ErrnoException) => {
        this.#errno ||= errnoOf(error) ?? errnoNamed('EINVAL');
        if (error.syscall?.startsWith('spawn')) resolve(this.#ended(false, null, null));
      });
      child.on('close', (status, signal) => resolve(this.#ended(true, status, signal)));
      this.#feed();
      for (const [fd, chunks] of this.#chunks.entries()) if (chunks) this.#collect(fd, chunks);
    });
  }

  /** Standard input ends at once, after `input` if there is any. */
  #feed(): void {
    const { stdin } = this.#child;
    if (stdin === null) return;
    stdin.on('error', () => undefined);
    const { input } = this.#call;
    // A child that ends before it has read everything is a broken pipe, also when Node closes ours first.
    if (input) stdin.write(input, (error) => error && this.#pipeBroke(error));
    stdin.end();
  }

  #collect(fd: number, chunks: Buffer[]): void {
    const stream = this.#child.stdio[fd] as Readable;
    stream.on('error', (error) => this.#pipeBroke(error));
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      this.#size += chunk.length;
      if (this.#size > this.#call.maxBuffer) this.#stop('ENOBUFS');
    });
  }

  #pipeBroke(error: Error): void {
    if (!this.#killed) this.#pipeErrno ||= errnoOf(error) ?? errnoNamed('EPIPE');
  }

  /** Ends the child once, and our ends of its pipes with it: whatever else holds them is not waited for. */
  #stop(reason: 'ETIMEDOUT' | 'ENOBUFS'): void {
    if (this.#killed) return;
    this.#killed = true;
    this.#errno ||= errnoNamed(reason);
    try {
      this.#child.kill(this.#call.killSignal);
    } catch {
      this.#child.kill('SIGKILL');
    }
    for (const stream of this.#child.stdio) stream?.destroy();
  }

  #ended(started: boolean, status: number | null, signal: NodeJS.Signals | null): Ending {
    return {
      errno: this.#errno || this.#pipeErrno,
      started,
      pid: this.#child.pid ?? 0,
      status,
      signal,
      output: this.#chunks.map((chunks) => chunks && Buffer.concat(chunks)),
      spawnfile: this.#child.spawnfile,
      spawnargs: this.#child.spawnargs,
    };
  }
}

function shellOf(shell: string | true): string {
  if (typeof shell === 'string') return shell;
  if (process.platform === 'win32') return process.env['comspec'] ?? 'cmd.exe';
  return process.platform === 'android' ? '/system/bin/sh' : '/bin/sh';
}

/** What `spawn` refused to start (too many arguments, for one): it throws and tells nothing else. */
function refused({ file, args = [], spawnOptions }: SpawnCall, errno: number): Ending {
  const { shell, argv0 } = spawnOptions;
  const spawnfile = shell ? shellOf(shell) : file;
  const spawnargs = [argv0 ?? spawnfile, ...(shell ? ['-c', [file, ...args].join(' ')] : args)];
  return { errno, started: false, pid: 0, status: null, signal: null, output: [], spawnfile, spawnargs };
}

/**
 * Runs `call` to its end.
 *
 * @throws what `spawn` throws for arguments it refuses; everything else is part of the ending.
 */
export async function run(call: SpawnCall): Promise<Ending> {
  try {
    const child = spawn(call.file, [...(call.args ?? [])], call.spawnOptions);
    return await new ChildRun(call, child).ending();
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === undefined) throw error;
    return refused(call, errno);
  }
}
