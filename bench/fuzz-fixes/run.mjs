#!/usr/bin/env node
/**
 * Fixes random programs and compares each with its original: `node bench/fuzz-fixes/run.mjs --count 10000 --seed 1`.
 * `--alone` also tries every fix and suggestion by itself, `--untyped` lints without types, `--batch 500` is how many programs
 * share one compiler program, `--jobs 2` how many processes work, `--shrunk 3` how many kinds of failures are made small (slow).
 * Prints the failures and, on the last line, the figures; ends with 1 when a repair is wrong.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' }, start: { type: 'string', default: '0' }, seed: { type: 'string', default: '1' },
    batch: { type: 'string', default: '500' }, jobs: { type: 'string', default: '1' }, shrunk: { type: 'string', default: '0' },
    alone: { type: 'boolean', default: false }, untyped: { type: 'boolean', default: false },
  },
});
const count = Number(values.count);
const jobs = Number(values.jobs);
const started = performance.now();
const seconds = () => Math.round((performance.now() - started) / 1000);

const found = jobs > 1 ? await shared() : await alone(Number(values.start), count);
if (process.send !== undefined) process.send(found);
else print(found);

/** Parts the programs among processes and adds up what they found. */
async function shared() {
  const share = Math.ceil(count / jobs);
  const parts = await Promise.all(Array.from({ length: jobs }, async (_value, index) => {
    const flags = ['alone', 'untyped'].filter((name) => values[name]).map((name) => `--${name}`);
    const sizes = ['seed', 'batch', 'shrunk'].flatMap((name) => [`--${name}`, values[name]]);
    const range = ['--start', String(Number(values.start) + index * share), '--count', String(Math.min(share, count - index * share))];
    const [part] = await once(fork(fileURLToPath(import.meta.url), [...range, ...sizes, ...flags]), 'message');
    return part;
  }));
  const figures = {};
  for (const part of parts) {
    for (const [name, value] of Object.entries(part.figures)) figures[name] = name === 'mostPasses' ? Math.max(figures[name] ?? 0, value) : (figures[name] ?? 0) + value;
  }
  return { figures, failures: parts.flatMap(({ failures }) => failures) };
}

async function alone(start, own) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { module } = await runnerImport(fileURLToPath(new URL('./fuzz.ts', import.meta.url)), { root, configFile: false, logLevel: 'error' });
  return await module.fuzz({
    start, count: own, seed: Number(values.seed), batch: Number(values.batch), shrunk: Number(values.shrunk), alone: values.alone, untyped: values.untyped,
    onBatch: ({ programs, fixed, failures }, failed) => {
      for (const failure of failed) console.error(failure);
      console.error(`${seconds()} s: ${programs} of ${own} programs, ${fixed} fixed, ${failures} failures`);
    },
  });
}

function print({ figures, failures }) {
  for (const failure of failures) console.log(`${failure}\n`);
  console.log(JSON.stringify({ seed: Number(values.seed), alone: values.alone, untyped: values.untyped, ...figures, seconds: seconds() }));
  process.exitCode = failures.length > 0 ? 1 : 0;
}
