/** The process that runs programs, one after another, each in a folder of its fs. The parent sends jobs and gets outcomes. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, treeOf } from './describe.mjs';
import { install, traceTo } from './trace.mjs';

/** How long one run may take, in milliseconds, before it counts as one that never ends. */
const limit = 12_000;
const require = createRequire(import.meta.url);
const write = { stdout: process.stdout.write.bind(process.stdout), stderr: process.stderr.write.bind(process.stderr) };
let effects = [];
let runs = 0;

install();
process.on('unhandledRejection', (error) => effects.push(`unhandled rejection ${describe(error)}`));
process.on('uncaughtException', (error) => effects.push(`uncaught exception ${describe(error)}`));
for (const name of ['log', 'info', 'warn', 'error']) {
  console[name] = (...values) => effects.push(`console.${name} ${values.map(describe).join(' ')}`);
}
for (const name of ['stdout', 'stderr']) {
  process[name].write = (chunk, ...rest) => {
    const callback = rest.at(-1);
    if (typeof callback === 'function') queueMicrotask(callback);
    return String(chunk) === '' || effects.push(`${name} ${JSON.stringify(String(chunk))}`) > 0;
  };
}
process.on('message', (job) => {
  void run(job).then((outcome) => process.send({ id: job.id, outcome }), (error) => {
    write.stderr(`${error.stack}\n`);
    process.exit(3);
  });
});
process.send({ ready: true });

async function run({ entry, input, hasInput, disk, folder }) {
  prepare(folder, disk);
  process.chdir(folder);
  effects = [];
  const ended = await outcomeOf(entry, hasInput ? [input] : []);
  // What was not waited for shows now.
  await setImmediate();
  await setTimeout(1);
  traceTo(() => {});
  process.chdir('/');
  const tree = treeOf(folder);
  return { ended, effects, tree };
}

function prepare(folder, disk) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(disk)) {
    const file = path.join(folder, name);
    fs.mkdirSync(text === null ? file : path.dirname(file), { recursive: true });
    if (text !== null) fs.writeFileSync(file, text);
  }
}

async function outcomeOf(entry, args) {
  const timer = new AbortController();
  try {
    const module = await load(entry);
    const mine = effects;
    traceTo((step) => mine.push(step));
    const late = setTimeout(limit, 'never ends', { signal: timer.signal }).catch(() => {});
    const running = (async () => `returned ${describe(await module.run(...args))}`)();
    return await Promise.race([running, late]);
  } catch (error) {
    return `threw ${describe(error)}`;
  } finally {
    timer.abort();
  }
}

/** A module of its own for each run, so that its variables start afresh. */
async function load(entry) {
  runs += 1;
  if (!entry.endsWith('.cjs')) return await import(`${pathToFileURL(entry)}?run=${runs}`);
  for (const key of Object.keys(require.cache)) if (key.startsWith(path.dirname(entry))) delete require.cache[key];
  return require(entry);
}
