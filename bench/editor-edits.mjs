/**
 * An editor at work: one file of a 500-file project is changed and linted again 200 times through one ESLint instance. Prints the
 * CPU time of a step with no rule, with a rule that does nothing and with the plugin, in turns, each in a process of its own, and the
 * median of each turn's ratios, since the machine may be busy; and the heap after the first twenty steps and at the end.
 *
 * node --expose-gc bench/editor-edits.mjs [--steps 200] [--files 500] [--rounds 5]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import plugin from '../dist/src/index.js';
import { baselines } from './baselines.mjs';
import { generateProject } from './generate-project.mjs';
import { median } from './median.mjs';

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '200' }, files: { type: 'string', default: '500' }, rounds: { type: 'string', default: '5' },
    only: { type: 'string' }, folder: { type: 'string' },
  },
});

if (values.only === undefined) compare();
else await edit(values.folder, values.only, Number(values.steps));

function compare() {
  const folder = mkdtempSync(path.join(tmpdir(), 'unblock-editor-'));
  generateProject({ folder, files: Number(values.files), blocking: true });
  symlinkSync(fileURLToPath(new URL('../node_modules', import.meta.url)), path.join(folder, 'node_modules'));
  const turns = Array.from({ length: Number(values.rounds) }, () => ['none', 'empty', 'recommended'].map((preset) => run(preset, folder)));
  const ratio = (index) => median(turns.map((steps) => steps[2] / steps[index])).toFixed(2);
  console.log(`ratio to no rule ${ratio(0)}, to an empty rule ${ratio(1)}: medians of ${values.rounds} rounds`);
  rmSync(folder, { recursive: true });
}

/** @returns the CPU time of a step, in ms */
function run(preset, folder) {
  const args = ['--expose-gc', '--max-old-space-size=4000', fileURLToPath(import.meta.url), '--only', preset, '--folder', folder, '--steps', values.steps];
  const child = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  const { step, early, late, reports } = JSON.parse(child.stdout.trim().split('\n').at(-1));
  console.log(`${preset}: ${step.toFixed(1)} ms of CPU a step, heap ${early} MB after 20 steps, ${late} MB at the end, ${reports} reports`);
  return step;
}

/** The edited file holds a helper that is called from another file, and calls others itself. */
async function edit(folder, preset, steps) {
  const eslint = new ESLint({
    cwd: folder, overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.ts'], languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: folder } } },
      ...(baselines[preset] ?? plugin.configs[preset]),
    ],
  });
  const filePath = path.join(folder, 'src', 'service-10.ts');
  const text = readFileSync(filePath, 'utf8');
  await eslint.lintText(text, { filePath });
  const start = process.cpuUsage();
  let early = 0;
  let reports = 0;
  for (let step = 0; step < steps; step += 1) {
    const [result] = await eslint.lintText(`${text}\nexport const edit${step} = ${step};\n`, { filePath });
    reports = result.messages.length;
    if (step === 19) early = heap();
  }
  const { user, system } = process.cpuUsage(start);
  console.log(JSON.stringify({ step: (user + system) / 1000 / steps, early, late: heap(), reports }));
}

function heap() {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}
