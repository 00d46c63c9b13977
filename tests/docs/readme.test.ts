import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { ESLint, type Linter } from 'eslint';
import nodePlugin from 'eslint-plugin-n';
import { describe, expect, test } from 'vitest';
import tseslint from 'typescript-eslint';
import plugin from '../../src/index.js';
import { folderWith, repository } from '../support/lint-folder.js';

const readme = readFileSync(path.join(repository, 'README.md'), 'utf8');
const example = path.join(repository, 'examples/server');
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, code = '']) => code);

test('two commands are named, and package.json has them', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
  expect(blocks('sh').slice(0, 2)).toEqual(['npm install && npm run demo\n', 'npm install && npm test\n']);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test']));
});

test('all links lead to files', () => {
  const pages = readdirSync(path.join(repository, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const missing = ['README.md', ...pages.map((name) => path.join('docs', name))].flatMap((page) => {
    const text = readFileSync(path.join(repository, page), 'utf8');
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
    return targets.filter((target) => !existsSync(path.resolve(repository, path.dirname(page), target))).map((target) => `${page}: ${target}`);
  });
  expect(missing).toEqual([]);
});

describe('the configurations work as printed', () => {
  const route = "import fs from 'node:fs';\nimport fastify from 'fastify';\nfastify().get('/', () => fs.existsSync('a') && fs.readFileSync('a'));\n";

  test.each(blocks('js').map((code, index) => [index + 1, code] as const))('number %i', (_number, code) => {
    const tsconfig = '{ "compilerOptions": { "module": "nodenext", "types": ["node"] }, "include": ["src"] }';
    const folder = folderWith({ 'tsconfig.json': tsconfig, 'src/a.ts': route, 'src/b.js': route, 'eslint.config.js': code });
    installed(folder);
    const bin = path.join(repository, 'node_modules/eslint/bin/eslint.js');
    const files = code.includes('tseslint') ? ['src/a.ts'] : ['src/b.js'];
    const { stdout } = spawnSync(process.execPath, [bin, '-f', 'json', ...files], { cwd: folder, encoding: 'utf8' });
    const results = JSON.parse(stdout) as readonly ESLint.LintResult[];
    expect(results.flatMap(({ messages }) => messages.map(({ line, ruleId }) => `${String(line)} ${ruleId ?? ''}`)))
      .toEqual(code.includes("allow: ['node:fs:existsSync'") ? ['3 unblock/no-sync-fs'] : ['3 unblock/no-sync-fs', '3 unblock/no-sync-fs']);
  });

  /** Puts the plugin as a package beside those of the repository: a folder of links in the place of the one link. */
  function installed(folder: string): void {
    const modules = path.join(folder, 'node_modules');
    const own = path.join(modules, 'eslint-plugin-unblock');
    unlinkSync(modules);
    mkdirSync(own, { recursive: true });
    for (const name of readdirSync(path.join(repository, 'node_modules'))) {
      if (!name.startsWith('.')) symlinkSync(path.join(repository, 'node_modules', name), path.join(modules, name));
    }
    symlinkSync(path.join(repository, 'dist'), path.join(own, 'dist'));
    copyFileSync(path.join(repository, 'package.json'), path.join(own, 'package.json'));
  }
});

describe('the comparison is what is measured on the example', () => {
  const noSync = (options: object): Linter.Config[] => [{
    files: ['**/*.ts'], plugins: { n: nodePlugin as ESLint.Plugin }, rules: { 'n/no-sync': ['error', options] },
  }];

  /** The lines with reports, one entry for each report. */
  async function linesReported(overrideConfig: Linter.Config[]): Promise<readonly string[]> {
    const typed: Linter.Config = {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser as Linter.Parser, parserOptions: { projectService: true, tsconfigRootDir: example } },
    };
    const eslint = new ESLint({ cwd: example, overrideConfigFile: true, overrideConfig: [typed, ...overrideConfig] });
    const results = await eslint.lintFiles(['src/**/*.ts', 'test/**/*.ts']);
    return results.flatMap(({ filePath, messages }) => messages.map(({ line }) => `${path.relative(example, filePath)}:${String(line)}`));
  }

  test('eslint-plugin-unblock', async () => {
    const harmful = await linesReported(plugin.configs.recommended);
    expect(harmful).toHaveLength(10);
    expect(readme).toContain('| eslint-plugin-unblock, `recommended` | 10 of 10 | 0 of 6 | yes');
  });

  test.each([
    ['`n/no-sync`', {}, 16, '10 of 10 | 6 of 6'], ['`n/no-sync` with `allowAtRootLevel`', { allowAtRootLevel: true }, 14, '10 of 10 | 4 of 6'],
  ])('%s', async (name, options, count, cells) => {
    const harmful = await linesReported(plugin.configs.recommended);
    const reported = await linesReported(noSync(options));
    expect(reported).toHaveLength(count);
    expect(reported).toEqual(expect.arrayContaining([...harmful]));
    expect(readme).toContain(`| eslint-plugin-n 18.5.0, ${name} | ${cells} | no |`);
  });
});
