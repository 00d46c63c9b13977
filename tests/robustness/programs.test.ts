import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import nodePlugin from 'eslint-plugin-n';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import plugin from '../../src/index.js';
import { folderWith } from '../support/lint-folder.js';
import { parsed, reportsOf, strictEslint } from './lint.js';

const route = "import fs from 'node:fs';\nimport fastify from 'fastify';\nfastify().get('/', () => fs.readFileSync('a'));\n";

test('an isolated program of one file, which resolves nothing, is treated as untyped', async () => {
  const cwd = folderWith({ 'a.ts': route });
  const parser: Linter.Parser = {
    parseForESLint(text: string, options?: object) {
      const host = ts.createCompilerHost({ noResolve: true });
      const file = ts.createSourceFile(`${cwd}/a.ts`, text, ts.ScriptTarget.Latest, true);
      const program = ts.createProgram([file.fileName], { noResolve: true, noLib: true }, { ...host, getSourceFile: () => file });
      return parsed(typescriptParser.parseForESLint(text, { ...options, filePath: file.fileName, programs: [program] }));
    },
  };
  const overrideConfig: Linter.Config[] = [...plugin.configs.strict, { files: ['**/*.ts'], languageOptions: { parser } }];
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig });
  expect(reportsOf(await eslint.lintFiles(['a.ts']))).toEqual(['3 unblock/no-sync-fs']);
});

test('parser services of another tool (a program that is none) are left alone', async () => {
  const cwd = folderWith({ 'a.ts': route });
  const parser: Linter.Parser = {
    parseForESLint(text: string, options?: object) {
      return parsed({ ...typescriptParser.parseForESLint(text, { ...options }), services: { program: null } });
    },
  };
  const overrideConfig: Linter.Config[] = [...plugin.configs.strict, { files: ['**/*.ts'], languageOptions: { parser } }];
  expect(reportsOf(await new ESLint({ cwd, overrideConfigFile: true, overrideConfig }).lintFiles(['a.ts']))).toEqual(['3 unblock/no-sync-fs']);
});

describe('TypeScript parsed without types', () => {
  const code = "import fs from 'node:fs';\nexport async function load(): Promise<string> {\n  return fs.readFileSync('a', 'utf8');\n}\n";

  test('n/no-sync aborts the run', async () => {
    const cwd = folderWith({ 'a.ts': code });
    const overrideConfig = [{
      files: ['**/*.ts'], languageOptions: { parser: typescriptParser }, plugins: { n: nodePlugin as ESLint.Plugin },
      rules: { 'n/no-sync': 'error' },
    }] as Linter.Config[];
    const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig });
    await expect(eslint.lintFiles(['a.ts'])).rejects.toThrow('You have used a rule which requires type information');
  });

  test('this plugin reports', async () => {
    const cwd = folderWith({ 'a.ts': code });
    expect(reportsOf(await strictEslint(cwd, 'untyped').lintFiles(['a.ts']))).toEqual(['3 unblock/no-sync-fs']);
  });
});

describe('wrong settings give one clear error', () => {
  const cases: readonly (readonly [name: string, settings: unknown, message: string])[] = [
    ['no object', 'fs', 'settings.unblock must be an object'],
    ['an unknown key', { blocking: [] }, 'settings.unblock.blocking is not known; allowed are blockingApis, frameworks, allow'],
    ['no list', { allow: 'existsSync' }, 'settings.unblock.allow must be an array'],
    ['no row', { blockingApis: ['existsSync'] }, 'settings.unblock.blockingApis[0] must be an object'],
    ['a row without its module', { blockingApis: [{ path: 'a', kind: 'fs', cost: 'io' }] }, 'settings.unblock.blockingApis[0].module is missing'],
    [
      'a kind that is none', { blockingApis: [{ module: 'a', path: 'a', kind: 'files', cost: 'io' }] },
      "settings.unblock.blockingApis[0].kind must be one of 'fs', 'process', 'network'",
    ],
    [
      'a framework row of no sort', { frameworks: [{ on: 'route' }] },
      "settings.unblock.frameworks[0].on must be one of 'call', 'decorator', 'heritage', 'annotation', 'parameter', 'file'",
    ],
  ];

  test.each(cases)('%s', async (_name, unblock, message) => {
    const cwd = folderWith({ 'a.js': route });
    const failure: unknown = await strictEslint(cwd, 'espree', { settings: { unblock } }).lintFiles(['a.js']).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect((failure as Error).message.split('\n')[0]).toContain(`eslint-plugin-unblock: ${message}`);
  });
});
