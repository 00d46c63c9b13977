import { OffloadQueueFullError } from './errors.js';

interface Waiting {
  readonly start: () => void;
}

/**
 * Lets at most `slots` calls run at a time and keeps at most `maxQueue` more waiting, first in, first out.
 * Piscina has a queue of its own, but does not bound it for calls with an AbortSignal.
 */
export class Admission {
  readonly #slots: number;
  readonly #maxQueue: number;
  readonly #queue: Waiting[] = [];
  #running = 0;

  constructor(slots: number, maxQueue: number) {
    this.#slots = slots;
    this.#maxQueue = maxQueue;
  }

  /**
   * Resolves when the call may run. Whoever gets in must call {@link leave} once.
   *
   * @throws {OffloadQueueFullError} when `maxQueue` calls are already waiting.
   * @throws the signal's reason when it aborts before the call's turn.
   */
  async enter(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    if (this.#running < this.#slots) {
      this.#running += 1;
      return;
    }
    if (this.#queue.length >= this.#maxQueue) throw new OffloadQueueFullError(this.#maxQueue);
    await this.#turn(signal);
  }

  /** Gives the slot to the call that has waited longest, or frees it. */
  leave(): void {
    const next = this.#queue.shift();
    if (next === undefined) this.#running -= 1;
    else next.start();
  }

  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        this.#queue.splice(this.#queue.indexOf(waiting), 1);
        reject(signal?.reason);
      };
      const waiting: Waiting = {
        start: () => {
          signal?.removeEventListener('abort', giveUp);
          resolve();
        },
      };
      this.#queue.push(waiting);
      signal?.addEventListener('abort', giveUp, { once: true });
    });
  }
}
