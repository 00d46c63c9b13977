import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { expect, test } from 'vitest';
import plugin from '../../src/index.js';
import { folderWith } from '../support/lint-folder.js';
import { parsed } from './lint.js';

/** Functions that call each other in a long row, the last of which is the handler that a server runs. */
function tower(height: number): string {
  const steps = Array.from({ length: height }, (_, index) => `function step${String(index + 1)}() { step${String(index)}(); }`);
  const first = "import fs from 'node:fs';\nimport http from 'node:http';\nfunction step0() { fs.readFileSync('a'); }\n";
  return `${first}${steps.join('\n')}\nhttp.createServer(step${String(height)});\n`;
}

async function messagesOf(code: string, settings: Readonly<Record<string, unknown>>, parser?: Linter.Parser): Promise<readonly string[]> {
  const own: Linter.Config = { settings, languageOptions: parser === undefined ? {} : { parser } };
  const overrideConfig: Linter.Config[] = [...plugin.configs.untyped, own];
  const [result] = await new ESLint({ cwd: folderWith({ 'a.js': code }), overrideConfigFile: true, overrideConfig }).lintFiles(['a.js']);
  return result?.messages.map(({ line, message }) => `${String(line)} ${message}`) ?? [];
}

test('a search that the budget holds out for says nothing under `debug`', async () => {
  const messages = await messagesOf(tower(20), { unblock: { debug: true } });
  expect(messages).toHaveLength(1);
  const way = 'step19 → step18 → step17 → step16 → … → step2 → step1 → step0';
  expect(messages[0]).toContain(`3 \`fs.readFileSync\` blocks the event loop in request handler (a.js:23), via ${way}. `);
});

test('a search that the budget cuts short is silent, but not under `debug`', async () => {
  const code = tower(2100);
  expect(await messagesOf(code, {})).toEqual([]);
  expect(await messagesOf(code, { unblock: { debug: true } })).toEqual([
    '3 `fs.readFileSync`: the search for what runs it was cut short, so it is not known whether it blocks the event loop.',
  ]);
});

/** A parser whose program throws when it is asked anything, as a mistake of the plugin would. */
const broken: Linter.Parser = {
  parseForESLint(text: string, options?: object) {
    const program = { getCompilerOptions(): never { throw new Error('a broken program'); } };
    return parsed({ ...typescriptParser.parseForESLint(text, { ...options }), services: { program } });
  },
};

test('a mistake of the plugin costs reports and not the run', async () => {
  expect(await messagesOf(tower(1), {}, broken)).toEqual([]);
});

test('a mistake of the plugin is thrown under `debug`', async () => {
  await expect(messagesOf(tower(1), { unblock: { debug: true } }, broken)).rejects.toThrow('a broken program');
});
