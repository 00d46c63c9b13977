// What crosses the thread boundary, and how. Plain JavaScript, because both sides load it.
import { types } from 'node:util';

/**
 * @typedef {{ value: unknown, buffers: Uint8Array[], doubtful: boolean }} Packed
 *   A value, the Buffers inside of it, and whether it holds something that may not be cloneable.
 * @typedef {{ key: string, enumerable: boolean, error?: number, packed?: Packed }} Field
 *   An own property of an error: another error of the same {@link PackedError}, or a value.
 * @typedef {{ base: string, type: string, name: string | undefined, message: string | undefined, stack: string | undefined, fields: Field[] }} ErrorNode
 * @typedef {{ nodes: ErrorNode[], thrown?: Packed }} PackedError
 *   The thrown error first, then the errors it refers to; or a thrown value that is no error.
 * @typedef {{ url: string, path: readonly string[], args: Packed }} Call
 * @typedef {{ ok: true, result: Packed } | { ok: false, error: PackedError }} Answer
 */

/** @type {Readonly<Record<string, Function>>} */
const BASES = { Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError, AggregateError };

/** @param {object} value */
function isOpaque(value) {
  return types.isPromise(value) || types.isProxy(value) || types.isWeakMap(value) || types.isWeakSet(value);
}

/**
 * The values directly inside of `value` that may be or hold a Buffer.
 *
 * @param {object} value
 * @returns {Iterable<unknown>}
 */
function contents(value) {
  if (ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value)) return [];
  if (Array.isArray(value)) return value;
  if (value instanceof Map) return [...value.keys(), ...value.values()];
  if (value instanceof Set) return value;
  return Object.values(value);
}

/**
 * Lists the Buffers inside of `value`. Structured clone turns a Buffer into a Uint8Array but keeps
 * identity within a message, so the list tells the other side which ones to turn back.
 *
 * @param {unknown} value
 * @returns {Packed}
 */
export function pack(value) {
  /** @type {Packed} */
  const packed = { value, buffers: [], doubtful: false };
  const seen = new Set();
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'function' || typeof next === 'symbol') packed.doubtful = true;
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if (isOpaque(next)) packed.doubtful = true;
    else if (Buffer.isBuffer(next)) packed.buffers.push(next);
    else for (const inner of contents(next)) if (typeof inner !== 'number' && typeof inner !== 'string') open.push(inner);
  }
  return packed;
}

/**
 * The value of a received message, its Buffers turned back.
 *
 * @param {Packed} packed
 * @returns {unknown}
 */
export function revive(packed) {
  for (const bytes of packed.buffers) Object.setPrototypeOf(bytes, Buffer.prototype);
  return packed.value;
}

/**
 * @param {unknown} value
 * @returns {value is Error}
 */
function isError(value) {
  return types.isNativeError(value) || value instanceof Error;
}

/**
 * The nearest built-in class an error descends from, by name, so that errors of other realms match.
 *
 * @param {Error} error
 * @returns {string}
 */
function baseOf(error) {
  if (error instanceof DOMException) return 'DOMException';
  for (let at = Object.getPrototypeOf(error); at !== null; at = Object.getPrototypeOf(at)) {
    const name = at.constructor?.name;
    if (typeof name === 'string' && Object.hasOwn(BASES, name)) return name;
  }
  return 'Error';
}

/**
 * @param {string} key
 * @param {PropertyDescriptor} property
 * @param {(error: Error) => number} number
 * @returns {Field | undefined} undefined when the value cannot be cloned
 */
function packField(key, property, number) {
  const enumerable = property.enumerable === true;
  if (isError(property.value)) return { key, enumerable, error: number(property.value) };
  try {
    structuredClone(property.value);
    return { key, enumerable, packed: pack(property.value) };
  } catch {
    return undefined;
  }
}

/**
 * @param {Error} error
 * @param {(error: Error) => number} number
 * @returns {ErrorNode}
 */
function packNode(error, number) {
  const fields = [];
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(error))) {
    if (key === 'stack' || key === 'message') continue;
    const field = packField(key, property, number);
    if (field !== undefined) fields.push(field);
  }
  const type = String(error.constructor?.name ?? 'Error');
  const message = Object.hasOwn(error, 'message') || error instanceof DOMException ? String(error.message) : undefined;
  // An own name is among the fields; this is the one the class has.
  const name = Object.hasOwn(error, 'name') ? undefined : String(error.name);
  return { base: baseOf(error), type, name, message, stack: error.stack, fields };
}

/**
 * Makes a thrown value ready to cross: an error with its class, message, stack and own fields
 * (fields that cannot be cloned are left out), or any other value as it is.
 *
 * @param {unknown} thrown
 * @returns {PackedError}
 */
export function packError(thrown) {
  if (!isError(thrown)) return packOther(thrown);
  const known = [thrown];
  /** @param {Error} error */
  const number = (error) => (known.includes(error) ? known.indexOf(error) : known.push(error) - 1);
  const nodes = [];
  for (const error of known) nodes.push(packNode(error, number));
  return { nodes };
}

/**
 * @param {unknown} thrown
 * @returns {PackedError}
 */
function packOther(thrown) {
  try {
    structuredClone(thrown);
    return { nodes: [], thrown: pack(thrown) };
  } catch (error) {
    return packError(error);
  }
}

/** @type {Map<string, Function>} */
const classes = new Map();

/**
 * The built-in class, or a subclass of it with the names the class has in the thread.
 *
 * @param {ErrorNode} node
 * @returns {Function}
 */
function classOf({ base, type, name }) {
  const parent = /** @type {ErrorConstructor} */ (BASES[base] ?? Error);
  if (type === base) return parent;
  const key = JSON.stringify([base, type, name]);
  const known = classes.get(key);
  if (known) return known;
  const named = { [type]: class extends parent {} };
  const made = /** @type {ErrorConstructor} */ (named[type]);
  if (name !== undefined) Object.defineProperty(made.prototype, 'name', { value: name, writable: true, configurable: true });
  classes.set(key, made);
  return made;
}

/**
 * @param {ErrorNode} node
 * @returns {Error}
 */
function reviveNode(node) {
  if (node.base === 'DOMException') return new DOMException(node.message, node.name);
  return Reflect.construct(Error, node.message === undefined ? [] : [node.message], classOf(node));
}

/**
 * The error (or other value) that was thrown in the thread.
 *
 * @param {PackedError} packed
 * @returns {unknown}
 */
export function reviveError(packed) {
  if (packed.thrown !== undefined) return revive(packed.thrown);
  const errors = packed.nodes.map(reviveNode);
  for (const [index, node] of packed.nodes.entries()) {
    const at = /** @type {Error} */ (errors[index]);
    Object.defineProperty(at, 'stack', { value: node.stack, writable: true, configurable: true });
    for (const { key, enumerable, error, packed: value } of node.fields) {
      const restored = error === undefined ? value && revive(value) : errors[error];
      Object.defineProperty(at, key, { value: restored, enumerable, writable: true, configurable: true });
    }
  }
  return errors[0];
}
