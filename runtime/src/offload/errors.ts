/**
 * Rejection of an `offload` call that found every thread busy and the queue full.
 * The call never started, so it is safe to try again later or to answer "503 Service Unavailable".
 */
export class OffloadQueueFullError extends Error {
  override readonly name = 'OffloadQueueFullError';
  readonly code = 'ERR_OFFLOAD_QUEUE_FULL';
  /** The bound that was reached: the number of calls that were already waiting. */
  readonly maxQueue: number;

  constructor(maxQueue: number) {
    super(
      `The offload queue is full: ${maxQueue} calls are waiting for a thread. ` +
        'Send fewer calls at a time, or raise maxQueue with configureOffload().',
    );
    this.maxQueue = maxQueue;
  }
}

/**
 * Rejection of an `offload` call whose thread ended before it answered: it ran out of memory,
 * the called code ended it with `process.exit()`, or an error escaped outside of the call.
 * `cause` is the error the thread ended with. The other calls are not affected.
 */
export class OffloadThreadError extends Error {
  override readonly name = 'OffloadThreadError';
  readonly code = 'ERR_OFFLOAD_THREAD';

  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The thread of an offloaded call ended before it answered: ${reason}`, { cause });
  }
}
