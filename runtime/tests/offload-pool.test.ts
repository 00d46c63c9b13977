import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, expect, test, vi } from 'vitest';

type Runtime = typeof import('../src/index.js');
type Work = typeof import('./fixtures/work.mjs');

const url = import.meta.resolve('./fixtures/work.mjs');
let runtime: Runtime;

beforeEach(async () => {
  vi.resetModules();
  runtime = await import('../src/index.js');
});

const spins = (count: number, signal?: AbortSignal): Promise<string[]> => {
  const work = runtime.offload<Work>(url, signal ? { signal } : {});
  const calls = Array.from({ length: count }, () => work.spin(20));
  return Promise.all(calls.map((call) => call.then(String, (error: Error) => error.name)));
};

test('by default there are as many threads as cores, less one', async () => {
  const { spinAt } = runtime.offload<Work>(url);
  const threads = await Promise.all(Array.from({ length: 12 }, () => spinAt(10)));
  expect(new Set(threads).size).toBeLessThanOrEqual(Math.max(1, availableParallelism() - 1));
});

test('maxThreads bounds the threads', async () => {
  runtime.configureOffload({ maxThreads: 2 });
  const { spinAt } = runtime.offload<Work>(url);
  const threads = await Promise.all(Array.from({ length: 6 }, () => spinAt(200)));
  expect(new Set(threads).size).toBe(2);
});

test('a call beyond maxQueue is refused, the others run', async () => {
  runtime.configureOffload({ maxThreads: 1, maxQueue: 2 });
  expect(await spins(5)).toEqual(['20', '20', '20', 'OffloadQueueFullError', 'OffloadQueueFullError']);
  expect(await spins(3)).toEqual(['20', '20', '20']);
});

test('maxQueue bounds calls with a signal as well', async () => {
  runtime.configureOffload({ maxThreads: 1, maxQueue: 2 });
  expect(await spins(4, new AbortController().signal)).toEqual(['20', '20', '20', 'OffloadQueueFullError']);
});

test('the refusal says what to do', async () => {
  runtime.configureOffload({ maxThreads: 1, maxQueue: 0 });
  const work = runtime.offload<Work>(url);
  const [first, second] = await Promise.allSettled([work.spin(1), work.spin(1)]);
  expect(first.status).toBe('fulfilled');
  const { reason } = second as PromiseRejectedResult;
  expect(reason).toBeInstanceOf(runtime.OffloadQueueFullError);
  expect(reason).toMatchObject({ code: 'ERR_OFFLOAD_QUEUE_FULL', maxQueue: 0, message: /raise maxQueue/ });
});

test('calls run in the order they came in', async () => {
  runtime.configureOffload({ maxThreads: 1 });
  const work = runtime.offload<Work>(url);
  const order: number[] = [];
  await Promise.all([1, 2, 3, 4].map(async (turn) => order.push((await work.echo(turn)) as number)));
  expect(order).toEqual([1, 2, 3, 4]);
});

test('a bad argument or a failing call gives its slot back', async () => {
  runtime.configureOffload({ maxThreads: 1, maxQueue: 0 });
  const work = runtime.offload<Work>(url);
  await expect(work.echo(() => 1)).rejects.toThrow();
  await expect(work.fail('type')).rejects.toThrow();
  expect(await work.add(1)).toBe(1);
});

test('a thread with nothing to do ends, and one comes back when needed', async () => {
  runtime.configureOffload({ maxThreads: 2, idleTimeout: 20 });
  const { spinAt } = runtime.offload<Work>(url);
  const before = await Promise.all([spinAt(300), spinAt(300)]);
  await setTimeout(300);
  const after = await Promise.all([spinAt(300), spinAt(300)]);
  expect(new Set([...before, ...after]).size).toBeGreaterThan(2);
});

test('one thread stays however long it has nothing to do', async () => {
  runtime.configureOffload({ idleTimeout: 20 });
  const { where } = runtime.offload<Work>(url);
  const before = await where();
  await setTimeout(300);
  expect(await where()).toEqual(before);
});

test('module state lives in the thread', async () => {
  runtime.configureOffload({ maxThreads: 1 });
  const { countUp } = runtime.offload<Work>(url);
  expect([await countUp(), await countUp()]).toEqual([1, 2]);
});

test('aborting ends a running call and the next one still runs', async () => {
  runtime.configureOffload({ maxThreads: 1 });
  const controller = new AbortController();
  const reason = new Error('client went away');
  const started = Date.now();
  const running = runtime.offload<Work>(url, { signal: controller.signal }).spin(20_000);
  const next = runtime.offload<Work>(url).add(1, 1);
  const aborted = expect(running).rejects.toBe(reason);
  await setTimeout(200);
  controller.abort(reason);
  await aborted;
  expect(await next).toBe(2);
  expect(Date.now() - started).toBeLessThan(10_000);
});

test('aborting removes a waiting call from the queue', async () => {
  runtime.configureOffload({ maxThreads: 1, maxQueue: 1 });
  const controller = new AbortController();
  const running = runtime.offload<Work>(url).spin(100);
  const waiting = runtime.offload<Work>(url, { signal: controller.signal }).spin(20_000);
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  expect(await runtime.offload<Work>(url).add(2, 2)).toBe(4);
  expect(await running).toBe(100);
});

test('a signal aborted before the call rejects with its reason', async () => {
  const { spin } = runtime.offload<Work>(url, { signal: AbortSignal.abort('too late') });
  await expect(spin(20_000)).rejects.toBe('too late');
});

test('a timeout signal rejects with TimeoutError', async () => {
  const { spin } = runtime.offload<Work>(url, { signal: AbortSignal.timeout(150) });
  await expect(spin(20_000)).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('a call that ends its thread rejects, the next one runs', async () => {
  runtime.configureOffload({ maxThreads: 1 });
  const work = runtime.offload<Work>(url);
  const [ended, next] = await Promise.allSettled([work.exit(), work.add(3, 3)]);
  const { reason } = ended as PromiseRejectedResult;
  expect(reason).toBeInstanceOf(runtime.OffloadThreadError);
  expect(reason).toMatchObject({ code: 'ERR_OFFLOAD_THREAD', cause: { message: 'worker exited with code: 3' } });
  expect(next).toEqual({ status: 'fulfilled', value: 6 });
});

test('resourceLimits bound the memory of a thread', async () => {
  runtime.configureOffload({ maxThreads: 1, resourceLimits: { maxOldGenerationSizeMb: 24 } });
  const work = runtime.offload<Work>(url);
  await expect(work.hoard()).rejects.toMatchObject({
    code: 'ERR_OFFLOAD_THREAD',
    cause: { code: 'ERR_WORKER_OUT_OF_MEMORY' },
  });
  expect(await work.add(1, 2)).toBe(3);
});

test('configureOffload may be called once, before the first call', async () => {
  runtime.configureOffload({});
  expect(() => runtime.configureOffload({})).toThrow(expect.objectContaining({ code: 'ERR_OFFLOAD_CONFIGURED' }));
});

test('configureOffload is refused after the first call', async () => {
  await runtime.offload<Work>(url).add();
  expect(() => runtime.configureOffload({})).toThrow(expect.objectContaining({ code: 'ERR_OFFLOAD_CONFIGURED' }));
});

test.each([{ maxThreads: 0 }, { maxThreads: 1.5 }, { maxThreads: Infinity }, { maxQueue: -1 }, { idleTimeout: NaN }])(
  'configureOffload refuses %o and can be called again',
  (settings) => {
    expect(() => runtime.configureOffload(settings)).toThrow(RangeError);
    expect(() => runtime.configureOffload({})).not.toThrow();
  },
);
