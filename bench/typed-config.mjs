import parser from '@typescript-eslint/parser';
import plugin from '../dist/index.js';

const nothing = { rules: { nothing: { create: () => ({ Program() {} }) } } };

/**
 * What the plugin is compared with: no rule at all, and one rule that does nothing. The first rule of any kind costs 5 to 10 % of a typed
 * run: ESLint makes its context inherit from the file's (`Object.create`), V8 keeps what is known of prototypes among old objects, and so
 * the tree of every file outlives the young collections. Where the properties are copied instead, the difference is gone. The second
 * baseline leaves it out.
 */
const baselines = { none: [], empty: [{ plugins: { bench: nothing }, rules: { 'bench/nothing': 'error' } }] };

/** The configuration of typed linting in a folder with a preset of the plugin, or with a baseline. */
export function typedConfig(preset, folder) {
  return [
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: folder } } },
    ...(baselines[preset] ?? plugin.configs[preset]),
  ];
}
