/**
 * An editor at work: one file of a 500-file project is changed and linted again 200 times through one ESLint instance. Prints what a
 * step costs with no rule, with a rule that does nothing and with the plugin, and the heap after the first twenty steps and at the end.
 * The three take turns step by step in one process, so that a busy machine is busy for all: the time of the middle step, and the mean
 * CPU time. With --apart each has a process of its own, which counts all that V8 compiles for it: medians of the rounds' ratios.
 *
 * node --expose-gc bench/editor-edits.mjs [--steps 200] [--files 500] [--apart [--rounds 5]]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ESLint } from 'eslint';
import { generateProject } from './generate-project.mjs';
import { median } from './median.mjs';
import { turned } from './turned.mjs';
import { typedConfig } from './typed-config.mjs';

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '200' }, files: { type: 'string', default: '500' }, rounds: { type: 'string', default: '5' },
    apart: { type: 'boolean', default: false }, only: { type: 'string' }, folder: { type: 'string' },
  },
});
const presets = ['none', 'empty', 'recommended'];
const steps = Number(values.steps);

if (values.only !== undefined) console.log(JSON.stringify(await edit(values.folder, [values.only])));
else await inProject(values.apart ? compareApart : compare);

async function inProject(run) {
  const folder = mkdtempSync(path.join(tmpdir(), 'unblock-editor-'));
  generateProject({ folder, files: Number(values.files), blocking: true });
  symlinkSync(fileURLToPath(new URL('../node_modules', import.meta.url)), path.join(folder, 'node_modules'));
  await run(folder);
  rmSync(folder, { recursive: true });
}

async function compare(folder) {
  const { editors, early, late } = await edit(folder, presets);
  const [none, empty, plugin] = editors;
  for (const { preset, middle, cpu, reports } of editors) console.log(`${preset}: ${middle.toFixed(1)} ms, ${cpu.toFixed(1)} ms of CPU a step, ${reports} reports`);
  const ratios = (other) => `${(plugin.middle / other.middle).toFixed(2)} (CPU ${(plugin.cpu / other.cpu).toFixed(2)})`;
  console.log(`ratio to no rule ${ratios(none)}, to an empty rule ${ratios(empty)}; heap ${early} MB after 20 steps, ${late} MB at the end`);
}

function compareApart(folder) {
  const turns = Array.from({ length: Number(values.rounds) }, () => presets.map((preset) => editApart(preset, folder)));
  const ratio = (index) => median(turns.map((cpu) => cpu[2] / cpu[index])).toFixed(2);
  console.log(`ratio of CPU to no rule ${ratio(0)}, to an empty rule ${ratio(1)}: medians of ${values.rounds} rounds`);
}

/** @returns the CPU time of a step, in ms */
function editApart(preset, folder) {
  const args = ['--expose-gc', '--max-old-space-size=4000', fileURLToPath(import.meta.url), '--only', preset, '--folder', folder, '--steps', values.steps];
  const child = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  const { editors: [{ cpu, reports }], early, late } = JSON.parse(child.stdout.trim().split('\n').at(-1));
  console.log(`${preset}: ${cpu.toFixed(1)} ms of CPU a step, heap ${early} MB after 20 steps, ${late} MB at the end, ${reports} reports`);
  return cpu;
}

/** The edited file holds a helper that is called from another file, and calls others itself. */
async function edit(folder, wanted) {
  const filePath = path.join(folder, 'src', 'service-10.ts');
  const text = readFileSync(filePath, 'utf8');
  const editors = wanted.map((preset) => ({
    preset, eslint: new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: typedConfig(preset, folder) }), times: [], cpu: 0, reports: 0,
  }));
  for (const { eslint } of editors) await eslint.lintText(text, { filePath });
  let early = 0;
  for (let step = 0; step < steps; step += 1) {
    // A step may pay for what the one before has left to collect.
    for (const editor of turned(editors, step)) {
      await lintOnce(editor, `${text}\nexport const edit${step}${editor.preset} = ${step};\n`, filePath);
    }
    if (step === 19) early = heap();
  }
  const measured = editors.map(({ preset, times, cpu, reports }) => ({ preset, middle: median(times), cpu: cpu / steps, reports }));
  return { editors: measured, early, late: heap() };
}

async function lintOnce(editor, code, filePath) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const [result] = await editor.eslint.lintText(code, { filePath });
  editor.times.push(performance.now() - start);
  const { user, system } = process.cpuUsage(cpu);
  editor.cpu += (user + system) / 1000;
  editor.reports = result.messages.length;
}

function heap() {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}
