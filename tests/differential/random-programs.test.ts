import { expect, test } from 'vitest';
import { fuzz } from '../../bench/fuzz-fixes/fuzz.js';

const options = { start: 0, seed: 20, batch: 150, shrunk: 0 };

test('random programs behave as before once they are fixed', async () => {
  const { figures, failures } = await fuzz({ ...options, count: 100, alone: false, untyped: false });
  expect(failures).toEqual([]);
  expect(figures).toMatchObject({ programs: 100, failures: 0, unfit: 0 });
  expect(figures.fixed).toBeGreaterThan(90);
  expect(figures.runs).toBeGreaterThan(150);
}, 180_000);

test('so they do with each fix and each suggestion alone', async () => {
  const { failures } = await fuzz({ ...options, start: 100, count: 20, alone: true, untyped: false });
  expect(failures).toEqual([]);
}, 180_000);

test('so they do when the linter knows no types', async () => {
  const { figures, failures } = await fuzz({ ...options, start: 120, count: 30, alone: false, untyped: true });
  expect(failures).toEqual([]);
  expect(figures.fixed).toBeGreaterThan(20);
}, 180_000);
