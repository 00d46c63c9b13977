/**
 * What the plugin adds to typed linting: CPU time of the same files with the typed parser and no rule, with a rule that does
 * nothing, and with a preset, each in a process of its own, in turns; the smallest of the rounds counts, since the machine may be busy.
 *
 * node bench/lint-cost.mjs [--rounds 3] [--preset recommended] [--files GLOB …] [--cwd FOLDER]
 * Without --cwd: two generated projects (500 files without a blocking call, then 250 and 500 files with some).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateProject } from './generate-project.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' }, preset: { type: 'string', default: 'recommended' },
    cwd: { type: 'string' }, files: { type: 'string', multiple: true, default: ['src/**/*.ts'] },
  },
});
const worker = fileURLToPath(new URL('lint-once.mjs', import.meta.url));

function run(preset, cwd, files) {
  const child = spawnSync(process.execPath, ['--max-old-space-size=8000', worker, preset, cwd, ...files], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout.trim().split('\n').at(-1));
}

function measure(label, cwd, files) {
  const best = new Map();
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const preset of ['none', 'empty', values.preset]) {
      const result = run(preset, cwd, files);
      if ((best.get(preset)?.cpu ?? Infinity) > result.cpu) best.set(preset, result);
    }
  }
  const [none, empty, plugin] = ['none', 'empty', values.preset].map((preset) => best.get(preset));
  const more = (than) => `${((plugin.cpu / than.cpu - 1) * 100).toFixed(1)} % more`;
  console.log(`${label}: ${none.files} files, no rule ${none.cpu} ms, an empty rule ${empty.cpu} ms, ${values.preset} ${plugin.cpu} ms (${more(none)} than no rule, ${more(empty)} than an empty one), ${plugin.reports} reports, ${plugin.incomplete} incomplete`);
  return plugin.cpu - empty.cpu;
}

function generated(files, blocking) {
  const folder = mkdtempSync(path.join(tmpdir(), 'unblock-bench-'));
  generateProject({ folder, files, blocking });
  symlinkSync(fileURLToPath(new URL('../node_modules', import.meta.url)), path.join(folder, 'node_modules'));
  const cost = measure(`${files} files, ${blocking ? 'some blocking' : 'nothing blocking'}`, folder, ['src/**/*.ts']);
  rmSync(folder, { recursive: true });
  return cost;
}

if (values.cwd !== undefined) measure(path.basename(values.cwd), path.resolve(values.cwd), values.files);
else {
  generated(500, false);
  const half = generated(250, true);
  console.log(`twice the project: ${(generated(500, true) / half).toFixed(2)} times the cost`);
}
