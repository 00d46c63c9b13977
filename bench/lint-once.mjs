/** Lints files once and prints { files, reports, incomplete, cpu } (CPU time in ms, user and system, of the linting alone). */
import parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import plugin from '../dist/src/index.js';
import { baselines } from './baselines.mjs';

const [preset, cwd, ...files] = process.argv.slice(2);
const eslint = new ESLint({
  cwd, overrideConfigFile: true, allowInlineConfig: false, ignore: false, errorOnUnmatchedPattern: false,
  overrideConfig: [
    { settings: { unblock: { debug: true } } },
    { ignores: ['**/node_modules/**', '**/dist/**', '**/*.test.ts', '**/__tests__/**'] },
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: cwd } } },
    ...(baselines[preset] ?? plugin.configs[preset]),
  ],
});
const start = process.cpuUsage();
const results = await eslint.lintFiles(files);
const { user, system } = process.cpuUsage(start);
const messages = results.flatMap((result) => result.messages);
const incomplete = messages.filter(({ message }) => message.includes('was cut short')).length;
console.log(JSON.stringify({
  files: results.length, reports: messages.filter(({ ruleId }) => ruleId !== null).length - incomplete, incomplete, cpu: Math.round((user + system) / 1000),
}));
