import { availableParallelism } from 'node:os';
import type { ResourceLimits } from 'node:worker_threads';

/** What {@link configureOffload} accepts. Every field is optional. */
export interface OffloadSettings {
  /** Most threads at a time. Default: `max(1, os.availableParallelism() - 1)`. */
  readonly maxThreads?: number;
  /** Most calls waiting for a thread; one more is refused. Default: 1000. `Infinity` is allowed. */
  readonly maxQueue?: number;
  /** Memory limits of each thread, as `new Worker()` takes them. Default: Node's own. */
  readonly resourceLimits?: ResourceLimits;
  /** Milliseconds after which a thread with nothing to do ends; one always stays. Default: 30000. */
  readonly idleTimeout?: number;
}

/** The settings with every default filled in. */
export interface PoolSettings {
  readonly maxThreads: number;
  readonly maxQueue: number;
  readonly resourceLimits: ResourceLimits | undefined;
  readonly idleTimeout: number;
}

function wholeNumber(name: string, value: number, least: number): number {
  if (value === Infinity || (Number.isInteger(value) && value >= least)) return value;
  throw new RangeError(`configureOffload: ${name} must be a whole number >= ${least}, got ${value}`);
}

/**
 * Checks `settings` and fills in the defaults.
 *
 * @throws {RangeError} when a number is out of range.
 */
export function completeSettings(settings: OffloadSettings): PoolSettings {
  const maxThreads = settings.maxThreads ?? Math.max(1, availableParallelism() - 1);
  if (maxThreads === Infinity) throw new RangeError('configureOffload: maxThreads must be finite');
  return {
    maxThreads: wholeNumber('maxThreads', maxThreads, 1),
    maxQueue: wholeNumber('maxQueue', settings.maxQueue ?? 1000, 0),
    idleTimeout: wholeNumber('idleTimeout', settings.idleTimeout ?? 30_000, 0),
    resourceLimits: settings.resourceLimits,
  };
}
