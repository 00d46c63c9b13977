import tseslint from 'typescript-eslint';
// In a project of your own: import unblock from 'eslint-plugin-unblock';
import unblock from '../../dist/index.js';

export default [
  { ignores: ['dist/'] },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  ...unblock.configs.recommended,
];
