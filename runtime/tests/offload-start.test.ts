import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';

// A pool none of whose threads can start. Real ones fail to start by limits so small that newer
// versions of Node end the process, so the failure is played.
const fake = vi.hoisted(() => ({ threads: [] as number[], destroyed: 0 }));

vi.mock('piscina', () => ({
  Piscina: class extends EventEmitter {
    #reject: (error: Error) => void = () => undefined;

    get threads(): number[] {
      return fake.threads;
    }

    run(): Promise<never> {
      setImmediate(() => this.emit('error', new Error('cannot start')));
      return new Promise((_resolve, reject) => (this.#reject = reject));
    }

    async destroy(): Promise<void> {
      fake.destroyed += 1;
      this.#reject(new Error('Terminating worker thread'));
    }
  },
}));

test('a call is rejected when no thread can start, every time', async () => {
  const { offload } = await import('../src/index.js');
  const { gzipSync } = offload<typeof import('node:zlib')>('node:zlib');
  for (const turn of [1, 2]) {
    await expect(gzipSync('text')).rejects.toMatchObject({ code: 'ERR_OFFLOAD_THREAD' });
    expect(fake.destroyed).toBe(turn);
  }
});

test('threads that are left go on when another one dies', async () => {
  vi.resetModules();
  const { offload } = await import('../src/index.js');
  fake.threads = [1];
  fake.destroyed = 0;
  void offload<typeof import('node:zlib')>('node:zlib').gzipSync('text');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(fake.destroyed).toBe(0);
});
