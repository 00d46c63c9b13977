/**
 * Lints files once and prints { files, reports, incomplete, cpu, rules }: the CPU time of the linting alone, and of that what ESLint
 * counted for the rules (its own statistics: collecting garbage that falls into that time is counted too). Both in ms.
 */
import { ESLint } from 'eslint';
import { typedConfig } from './typed-config.mjs';

const [preset, cwd, ...files] = process.argv.slice(2);
const eslint = new ESLint({
  cwd, overrideConfigFile: true, allowInlineConfig: false, ignore: false, errorOnUnmatchedPattern: false, stats: true,
  overrideConfig: [
    { settings: { unblock: { debug: true } } },
    { ignores: ['**/node_modules/**', '**/dist/**'] },
    ...typedConfig(preset, cwd),
  ],
});
const start = process.cpuUsage();
const results = await eslint.lintFiles(files);
const { user, system } = process.cpuUsage(start);
const messages = results.flatMap((result) => result.messages);
const incomplete = messages.filter(({ message }) => message.includes('was cut short')).length;
const passes = results.flatMap((result) => result.stats?.times.passes ?? []);
const rules = passes.flatMap((pass) => Object.values(pass.rules ?? {})).reduce((sum, { total }) => sum + total, 0);
console.log(JSON.stringify({
  files: results.length, reports: messages.filter(({ ruleId }) => ruleId !== null).length - incomplete, incomplete, cpu: Math.round((user + system) / 1000), rules: Math.round(rules),
}));
