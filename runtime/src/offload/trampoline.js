// Runs inside a worker thread. Plain JavaScript, so that a thread can load it from the sources too.
import { pack, packError, revive } from './wire.js';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * @param {unknown} owner
 * @param {string} name
 * @returns {unknown}
 */
function member(owner, name) {
  if (owner === null || owner === undefined || FORBIDDEN.has(name)) return undefined;
  return Reflect.get(Object(owner), name);
}

/**
 * Follows `path` from `start`.
 *
 * @param {unknown} start
 * @param {readonly string[]} path
 * @returns {{ owner: unknown, found: unknown }}
 */
function follow(start, path) {
  /** @type {{ owner: unknown, found: unknown }} */
  let at = { owner: undefined, found: start };
  for (const name of path) at = { owner: at.found, found: member(at.found, name) };
  return at;
}

/**
 * The function `call` names, looked up in the module and then in its default export.
 *
 * @param {import('./wire.js').Call} call
 * @returns {Promise<(args: unknown[]) => unknown>}
 */
async function locate(call) {
  const namespace = await import(call.url);
  for (const start of [namespace, namespace.default]) {
    const { owner, found } = follow(start, call.path);
    if (typeof found === 'function') return (args) => Reflect.apply(found, owner, args);
  }
  const error = new TypeError(`"${call.path.join('.')}" is not a function exported by ${call.url}`);
  throw Object.assign(error, { code: 'ERR_OFFLOAD_TARGET' });
}

/**
 * Answers one call. It never rejects: a failure is part of the answer, because an error that
 * crosses the thread by itself loses its own fields.
 *
 * @param {import('./wire.js').Call} call
 * @returns {Promise<import('./wire.js').Answer>}
 */
export default async function answer(call) {
  try {
    const run = await locate(call);
    const result = pack(await run(/** @type {unknown[]} */ (revive(call.args))));
    // Posting a value that cannot be copied would end the thread, so find out here.
    if (result.doubtful) structuredClone(result.value);
    return { ok: true, result };
  } catch (error) {
    return { ok: false, error: packError(error) };
  }
}
