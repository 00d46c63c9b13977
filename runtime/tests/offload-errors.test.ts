import { types } from 'node:util';
import { expect, test } from 'vitest';
import { offload } from '../src/index.js';
import { fail } from './fixtures/work.mjs';

const work = offload<typeof import('./fixtures/work.mjs')>(import.meta.resolve('./fixtures/work.mjs'));

/** The same failure, thrown on this thread and on another. */
async function both(kind: string): Promise<{ here: unknown; there: unknown }> {
  let here: unknown;
  try {
    fail(kind);
  } catch (error) {
    here = error;
  }
  const there: unknown = await work.fail(kind).catch((error: unknown) => error);
  return { here, there };
}

const describeError = (error: unknown): unknown =>
  error instanceof Error
    ? { text: String(error), name: error.name, keys: Object.keys(error), own: Object.getOwnPropertyNames(error).sort() }
    : error;

test.each(['type', 'fields', 'custom', 'named', 'cause', 'aggregate', 'itself', 'silent'])(
  'name, message and own fields of the error "%s" are kept',
  async (kind) => {
    const { here, there } = await both(kind);
    expect(describeError(there)).toEqual(describeError(here));
    expect(types.isNativeError(there)).toBe(true);
  },
);

test.each([
  ['type', TypeError],
  ['custom', RangeError],
  ['aggregate', AggregateError],
])('the built-in class of the error "%s" is kept', async (kind, type) => {
  const { there } = await both(kind);
  expect(there).toBeInstanceOf(type);
});

test('values of own fields are kept, Buffers too', async () => {
  const { there } = await both('fields');
  expect(there).toMatchObject({ code: 'E_NO', status: 418, details: { at: [1, Buffer.from('b')] } });
});

test('a class the caller does not know keeps its name', async () => {
  const { there } = await both('custom');
  expect((there as Error).constructor.name).toBe('PaymentError');
  expect(there).toMatchObject({ name: 'Payment', code: 'DECLINED' });
});

test('the stack is that of the thread', async () => {
  const { there } = await both('type');
  expect((there as Error).stack).toMatch(/^TypeError: wrong type\n[^]*work\.mjs:\d+/);
});

test('the cause is an error of its class', async () => {
  const { there } = await both('cause');
  expect((there as Error).cause).toBeInstanceOf(SyntaxError);
  expect((there as Error).cause).toMatchObject({ message: 'inner' });
});

test('the errors of an AggregateError are kept', async () => {
  const { there } = await both('aggregate');
  const { errors } = there as AggregateError;
  expect(errors[0]).toBeInstanceOf(TypeError);
  expect(errors).toMatchObject([{ message: 'one' }, 2]);
});

test('an error that refers to itself still does', async () => {
  const { there } = await both('itself');
  expect((there as { self: unknown }).self).toBe(there);
});

test('a field that cannot be cloned is left out, the rest is kept', async () => {
  const { there } = await both('handle');
  expect(there).toMatchObject({ message: 'with a function', code: 'KEPT' });
  expect(there).not.toHaveProperty('request');
});

test('a DOMException is kept', async () => {
  const { there } = await both('dom');
  expect(there).toBeInstanceOf(DOMException);
  expect(there).toMatchObject({ name: 'NotFoundError', message: 'gone', code: 8 });
});

test.each(['text', 'object'])('a thrown value that is no error is kept: %s', async (kind) => {
  const { here, there } = await both(kind);
  expect(there).toEqual(here);
});

test('a thrown value that cannot be cloned becomes a DataCloneError', async () => {
  const { there } = await both('lambda');
  expect(there).toMatchObject({ name: 'DataCloneError' });
});

test('errors of Node keep class, code and errno', async () => {
  const { inflateSync } = offload<typeof import('node:zlib')>('node:zlib');
  await expect(inflateSync(Buffer.from('no'))).rejects.toMatchObject({ code: 'Z_DATA_ERROR', errno: -3 });
  const { pbkdf2Sync } = offload<typeof import('node:crypto')>('node:crypto');
  const refused = pbkdf2Sync('p', 's', -1, 8, 'sha1');
  await expect(refused).rejects.toBeInstanceOf(RangeError);
  await expect(refused).rejects.toMatchObject({ code: 'ERR_OUT_OF_RANGE' });
});
