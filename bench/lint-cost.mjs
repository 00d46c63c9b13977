/**
 * What the plugin adds to typed linting, in two ways. In one run: the time that ESLint counts for the rules, as a share of the CPU time
 * of everything else, what V8 does on other threads among it. In turns: CPU time of the same files with a preset, with a rule that does
 * nothing and with no rule, each in a process of its own, all threads. Runs of one round are compared with each other, and the mean of
 * the rounds is shown with its standard error: on a busy machine the same run takes up to 40 % longer, and few rounds tell little.
 *
 * node bench/lint-cost.mjs [--rounds 5] [--preset recommended] [--files GLOB …] [--cwd FOLDER]
 * Without --cwd: two generated projects (500 files without a blocking call, then 250 and 500 files with some).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateProject } from './generate-project.mjs';
import { median } from './median.mjs';
import { turned } from './turned.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' }, preset: { type: 'string', default: 'recommended' },
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
  const runs = new Map(['none', 'empty', values.preset].map((preset) => [preset, []]));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const preset of turned([...runs.keys()], round)) runs.get(preset).push(run(preset, cwd, files));
  }
  const linted = runs.get(values.preset);
  const { files: count, reports, incomplete } = linted[0];
  const shown = [
    `in one run ${percent(median(linted.map(({ cpu, rules }) => rules / (cpu - rules))))} of the rest`,
    `in turns ${difference(linted, runs.get('empty'))} more than an empty rule, ${difference(linted, runs.get('none'))} more than no rule`,
  ];
  console.log(`${label}: ${count} files, ${reports} reports, ${incomplete} incomplete; ${values.preset}: ${shown.join(', ')}`);
  return median(linted.map(({ rules }) => rules));
}

/** The mean of the rounds and its standard error. */
function difference(ours, others) {
  const ratios = ours.map(({ cpu }, round) => cpu / others[round].cpu - 1);
  const mean = meanOf(ratios);
  const error = Math.sqrt(meanOf(ratios.map((ratio) => (ratio - mean) ** 2)) / (ratios.length - 1));
  return ratios.length === 1 ? percent(mean) : `${percent(mean)} (± ${percent(error)})`;
}

function meanOf(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function percent(ratio) {
  return `${(ratio * 100).toFixed(1)} %`;
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
