import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { Admission } from './admission.js';
import { OffloadThreadError } from './errors.js';
import type { PoolSettings } from './settings.js';
import { pack, revive, reviveError } from './wire.js';
import type { Answer, Call } from './wire.js';

const TRAMPOLINE = fileURLToPath(new URL('./trampoline.js', import.meta.url));

function startThreads(settings: PoolSettings): Piscina<Call, Answer> {
  const { maxThreads, idleTimeout, resourceLimits } = settings;
  const piscina = new Piscina<Call, Answer>({
    filename: TRAMPOLINE,
    // One thread stays, with the modules it has loaded: starting another costs tens of milliseconds.
    minThreads: 1,
    maxThreads,
    idleTimeout,
    recordTiming: false,
    ...(resourceLimits === undefined ? {} : { resourceLimits }),
  });
  // A thread that dies without a call has nobody to tell; without a listener the event would end
  // the process. If no thread is left, none can start, and whatever waits for one must be told.
  piscina.on('error', () => {
    if (piscina.threads.length === 0) void piscina.destroy();
  });
  return piscina;
}

function isUncloneable(error: unknown): boolean {
  return error instanceof Error && error.name === 'DataCloneError';
}

/** A bounded number of threads with a bounded queue, started by the first call. */
export class OffloadPool {
  readonly #settings: PoolSettings;
  readonly #admission: Admission;
  #threads: Piscina<Call, Answer> | undefined;

  constructor(settings: PoolSettings) {
    this.#settings = settings;
    this.#admission = new Admission(settings.maxThreads, settings.maxQueue);
  }

  /**
   * Calls the member `path` of the module `url` with `args` on a thread.
   *
   * @returns what the function returned, awaited and copied.
   * @throws what the function threw, the signal's reason, or an error of the offload itself.
   */
  async call(
    target: Pick<Call, 'url' | 'path'>,
    args: readonly unknown[],
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    await this.#admission.enter(signal);
    try {
      const answer = await this.#post({ ...target, args: pack(args) }, signal);
      if (answer.ok) return revive(answer.result);
      throw reviveError(answer.error);
    } finally {
      this.#admission.leave();
    }
  }

  async #post(call: Call, signal: AbortSignal | undefined): Promise<Answer> {
    this.#threads ??= startThreads(this.#settings);
    try {
      return await this.#threads.run(call, { signal: signal ?? null });
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw isUncloneable(error) ? error : new OffloadThreadError(error);
    }
  }
}
