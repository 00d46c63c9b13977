import type { Offloaded, UntypedModule } from './offloaded.js';
import { sharedPool } from './shared-pool.js';
import { targetUrl } from './target-url.js';

/** What a single `offload` call may set. */
export interface OffloadOptions {
  /** Aborting it removes a waiting call and ends the thread of a running one. */
  readonly signal?: AbortSignal;
}

function memberAt(url: string, path: readonly string[], options: OffloadOptions): object {
  const call = (...args: unknown[]): Promise<unknown> => sharedPool().call({ url, path }, args, options.signal);
  return new Proxy(call, {
    get(_call, name) {
      // `then` stays undefined, so that neither a module nor a function is mistaken for a promise.
      if (typeof name === 'symbol' || name === 'then') return undefined;
      return memberAt(url, [...path, name], options);
    },
  });
}

/**
 * Runs a function of a module on a worker thread, so that the event loop stays free:
 *
 * ```ts
 * await offload<typeof import('./render.js')>(import.meta.resolve('./render.js')).render(a, b);
 * ```
 *
 * Arguments and result are copied by the structured clone algorithm; Buffers stay Buffers.
 * The module is imported again in the thread, with module state of its own.
 *
 * @param specifier the module: a `file:` URL, an absolute path, or a built-in such as `'node:zlib'`.
 *   It names code to run: never build it, or the member's name, from a request.
 * @param options an AbortSignal for the calls made through the returned object.
 * @returns an object with the module's functions. Calling one gives a promise of its awaited result.
 *   It rejects with what the function threw (class, message, stack, own fields), with a
 *   `DataCloneError` when a value cannot be copied, with the signal's reason, with
 *   `OffloadQueueFullError` or with `OffloadThreadError`.
 * @throws {TypeError} with code `ERR_OFFLOAD_TARGET` for a relative or bare specifier.
 */
export function offload<M = UntypedModule>(specifier: string | URL, options: OffloadOptions = {}): Offloaded<M> {
  return memberAt(targetUrl(specifier), [], options) as Offloaded<M>;
}
