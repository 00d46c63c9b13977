import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import plugin from '../../src/index.js';

/** How a file is parsed: by ESLint's own parser, by TypeScript's without a program, or with one. */
export type Mode = 'espree' | 'untyped' | 'typed';

/** An ESLint with all rules at their strictest, so that nothing is skipped, and in which mistakes of the plugin throw. */
export function strictEslint(cwd: string, mode: Mode, more: Linter.Config = {}): ESLint {
  const parserOptions = mode === 'typed' ? { projectService: true, tsconfigRootDir: cwd } : {};
  const languageOptions = mode === 'espree' ? {} : { parser: typescriptParser, parserOptions };
  const overrideConfig = [...plugin.configs.strict, { settings: { unblock: { debug: true } } }, { files: ['**/*.{ts,tsx,js,jsx}'], languageOptions }, more];
  return new ESLint({ cwd, overrideConfigFile: true, overrideConfig, ignore: false });
}

/** Reports as `line rule`; a parse error is `line fatal`. */
export function reportsOf(results: readonly ESLint.LintResult[]): readonly string[] {
  return results.flatMap(({ messages }) => messages.map(({ line, ruleId, fatal }) => `${line} ${fatal === true ? 'fatal' : ruleId ?? ''}`));
}

/** The packages of ESLint and of TypeScript's parser describe the same object with different types. */
export function parsed(result: object): Linter.ESLintParseResult {
  return result as Linter.ESLintParseResult;
}
