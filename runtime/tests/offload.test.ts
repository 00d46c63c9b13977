import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { offload } from '../src/index.js';

const require = createRequire(import.meta.url);
const url = import.meta.resolve('./fixtures/work.mjs');
const work = offload(url);

test('runs on another thread', async () => {
  expect(await work['where']?.()).toMatchObject({ isMainThread: false });
});

test('hands over any number of arguments', async () => {
  expect(await work['add']?.()).toBe(0);
  expect(await work['add']?.(1, 2, 3, 4, 5, 6)).toBe(21);
});

test('awaits what an async function returns', async () => {
  expect(await work['later']?.('done')).toBe('done');
});

test('finds members of exported objects', async () => {
  const nested = offload<{ text: { upper(value: string): string; deep: { twice(value: string): string } } }>(url).text;
  expect(await nested.upper('a')).toBe('A');
  expect(await nested.deep.twice('a')).toBe('aa');
});

test('takes an absolute path, a URL object and a built-in', async () => {
  expect(await offload(fileURLToPath(url))['add']?.(1, 2)).toBe(3);
  expect(await offload(new URL(url))['add']?.(1, 2)).toBe(3);
  const bytes = gzipSync('text');
  expect(await offload<typeof import('node:zlib')>('node:zlib').gunzipSync(bytes)).toEqual(Buffer.from('text'));
  expect(await offload<typeof import('node:zlib')>('zlib').gunzipSync(bytes)).toEqual(Buffer.from('text'));
});

test('takes a package', async () => {
  const { hashSync, compareSync } = offload<typeof import('bcryptjs')>(import.meta.resolve('bcryptjs'));
  const hash = await hashSync('secret', 4);
  expect(await compareSync('secret', hash)).toBe(true);
  expect(await compareSync('other', hash)).toBe(false);
});

test('takes a CommonJS module: its members and the module itself', async () => {
  const common = offload(require.resolve('./fixtures/common.cjs'));
  expect(await common['triple']?.(4)).toBe(12);
  expect(await common['named']?.('a', 'b')).toBe('a-b');
  expect(await common['default']?.(4)).toBe(5);
});

test.each(['./fixtures/work.mjs', 'bcryptjs', 'https://127.0.0.1/x.js', 'data:text/javascript,export{}', ''])(
  'refuses the specifier "%s"',
  (specifier) => {
    expect(() => offload(specifier)).toThrow(expect.objectContaining({ code: 'ERR_OFFLOAD_TARGET' }));
  },
);

test.each(['missing', 'notAFunction', 'constructor', '__proto__', 'toString'])('rejects for the member %s', async (name) => {
  const call = Reflect.get(work, name) as () => Promise<unknown>;
  await expect(call()).rejects.toMatchObject({ name: 'TypeError', code: 'ERR_OFFLOAD_TARGET' });
});

test('a missing module rejects with Node\'s own code', async () => {
  await expect(offload(`${url}.missing`)['add']?.()).rejects.toMatchObject({ code: 'ERR_MODULE_NOT_FOUND' });
});

test('neither the module nor a member is a thenable', async () => {
  expect(Reflect.get(await Promise.resolve(work), 'then')).toBeUndefined();
  const member = await Promise.resolve(work['add']);
  expect(await member?.(2, 2)).toBe(4);
});

test('Buffers stay Buffers in both directions, nested too', async () => {
  const inner: Buffer = Buffer.from('inner');
  const sent = { list: [inner, new Uint8Array([1])], map: new Map([['key', inner]]), set: new Set([inner]) };
  const isBuffer = (await work['isBuffer']?.(inner, new Uint8Array([1]))) as boolean[];
  expect(isBuffer).toEqual([true, false]);
  const back = (await work['echo']?.(sent)) as typeof sent;
  expect(back).toEqual(sent);
  expect(back.list.map((value) => Buffer.isBuffer(value))).toEqual([true, false]);
  expect(Buffer.isBuffer(back.map.get('key'))).toBe(true);
  expect(back.set.has(back.list[0] as typeof inner)).toBe(true);
});

test('the argument itself is copied and left alone', async () => {
  const bytes = Buffer.from('stay');
  const back = await work['echo']?.(bytes);
  expect(back).not.toBe(bytes);
  expect(bytes.toString()).toBe('stay');
});

test.each([
  ['a Date', new Date(7)],
  ['a RegExp', /a+/gi],
  ['a bigint', 2n ** 70n],
  ['undefined', undefined],
  ['a sparse array', [1, , 3]],
  ['a typed array', new Float64Array([1.5, -2])],
  ['a Map in a Set', new Set([new Map([[1, { two: 3 }]])])],
])('%s comes back equal', async (_name, value) => {
  expect(await work['echo']?.(value)).toStrictEqual(value);
});

test('a cyclic value comes back cyclic', async () => {
  const cyclic: { self?: unknown; bytes: Buffer } = { bytes: Buffer.from('c') };
  cyclic.self = cyclic;
  const back = (await work['echo']?.(cyclic)) as typeof cyclic;
  expect(back.self).toBe(back);
  expect(Buffer.isBuffer(back.bytes)).toBe(true);
});

test('an argument that cannot be cloned rejects with DataCloneError', async () => {
  await expect(work['echo']?.({ run: () => 1 })).rejects.toMatchObject({ name: 'DataCloneError', code: 25 });
});

test('a result that cannot be cloned rejects with DataCloneError and the thread lives on', async () => {
  const before = await work['where']?.();
  await expect(work['giveFunction']?.()).rejects.toMatchObject({ name: 'DataCloneError', code: 25 });
  expect(await work['where']?.()).toEqual(before);
});

test('AsyncLocalStorage of the caller is kept', async () => {
  const storage = new AsyncLocalStorage<string>();
  const seen = await Promise.all(
    ['one', 'two', 'three'].map((request) =>
      storage.run(request, async () => {
        await work['spin']?.(5);
        return storage.getStore();
      }),
    ),
  );
  expect(seen).toEqual(['one', 'two', 'three']);
});

test('the event loop turns while the function computes', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 10);
  await work['spin']?.(300);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});
