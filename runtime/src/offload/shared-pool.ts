import { OffloadPool } from './pool.js';
import { completeSettings } from './settings.js';
import type { OffloadSettings } from './settings.js';

let pool: OffloadPool | undefined;

/** The one pool of the process; made with the defaults unless {@link configureOffload} came first. */
export function sharedPool(): OffloadPool {
  pool ??= new OffloadPool(completeSettings({}));
  return pool;
}

/**
 * Sets the size of the pool all `offload` calls share. Call it once, at start-up, before the first
 * `offload` call.
 *
 * @param settings what to change; fields left out keep their default.
 * @throws {RangeError} when a number is out of range.
 * @throws {Error} with code `ERR_OFFLOAD_CONFIGURED` when the pool was configured or used before.
 */
export function configureOffload(settings: OffloadSettings): void {
  if (pool !== undefined) {
    const error = new Error('configureOffload() must be called once, before the first offload() call');
    throw Object.assign(error, { code: 'ERR_OFFLOAD_CONFIGURED' });
  }
  pool = new OffloadPool(completeSettings(settings));
}
