import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, repository } from '../support/lint-folder.js';
import { reportsOf, strictEslint, type Mode } from './lint.js';

const tsconfig = JSON.stringify({
  compilerOptions: { module: 'nodenext', target: 'es2022', strict: true, allowJs: true, noEmit: true, types: ['node'], jsx: 'preserve' },
  include: ['**/*'],
});
const route = "import fs from 'node:fs';\nimport fastify from 'fastify';\nfastify().get('/', () => fs.readFileSync('a'));\n";
const modes: readonly Mode[] = ['espree', 'untyped', 'typed'];

interface Case {
  readonly name: string;
  readonly file: string;
  readonly code: string;
  readonly reports: readonly string[];
  /** All when left out: TypeScript's parser gives up on deep code where espree does not. */
  readonly modes?: readonly Mode[];
}

/** Functions, each of which gives what the one before it gives. */
function towerOfFactories(height: number): string {
  const steps = Array.from({ length: height }, (_, index) => `function factory${String(index + 1)}() { return factory${String(index)}(); }`);
  return `function factory0() { return load; }\n${steps.join('\n')}\n`;
}

/** What the file is, and what is still found in it. */
const javaScript: readonly Case[] = [
  { name: 'an empty file', file: 'a.js', code: '', reports: [] },
  { name: 'only a comment', file: 'a.js', code: '// nothing\n', reports: [] },
  { name: 'only a shebang', file: 'a.js', code: '#!/usr/bin/env node', reports: [] },
  { name: 'a byte order mark', file: 'a.js', code: `\uFEFF${route}`, reports: ['3 unblock/no-sync-fs'] },
  { name: 'carriage returns', file: 'a.js', code: route.replaceAll('\n', '\r\n'), reports: ['3 unblock/no-sync-fs'] },
  { name: 'a missing package', file: 'a.js', code: `import './not-there.js';\nimport 'no-such-package';\n${route}`, reports: ['5 unblock/no-sync-fs'] },
  { name: 'an import of itself', file: 'a.js', code: `export * from './a.js';\n${route}`, reports: ['4 unblock/no-sync-fs'] },
  { name: 'a name declared twice', file: 'a.js', code: `var fs = 1;\n${route.replace('import fs', 'import fs2')}`, reports: [] },
  {
    name: 'callers in a circle', file: 'a.js', reports: ['5 unblock/no-sync-fs'],
    code: `${route.replace("() => fs.readFileSync('a')", 'a')}function a() { b(); }\nfunction b() { a(); fs.readFileSync('x'); }\n`,
  },
  { name: 'a syntax error', file: 'a.js', code: `${route}const = ;`, reports: ['4 fatal'] },
  {
    name: 'a deep chain', file: 'a.js', reports: ['3 unblock/no-sync-fs'],
    code: `${route}const x = y${'.z()'.repeat(100)};\nconst s = ${"'a' + ".repeat(100)}'';\n`,
  },
  {
    name: 'an object that spreads itself', file: 'a.js', reports: ['3 unblock/no-sync-fs'],
    code: `${route}let o;\no = { ...o, b: 2 };\nexport function f() { return o.readFileSync('x'); }\n`,
  },
  {
    name: 'objects that spread each other', file: 'a.js', reports: ['3 unblock/no-sync-fs'],
    code: `${route}var a = { ...b }, b = { ...a };\nexport function f() { return a.readFileSync('x'); }\n`,
  },
  {
    name: 'a default value that spreads its parameter', file: 'a.js', reports: ['3 unblock/no-sync-fs'],
    code: `${route}export function f(options = { a: 1, ...options }) { return options.readFileSync('x'); }\n`,
  },
  {
    name: 'exports that are themselves', file: 'a.js', reports: ['3 unblock/no-sync-fs'],
    code: `${route}module.exports = exports;\nexport function f() { return exports.readFileSync('x'); }\n`,
  },
  {
    name: 'a factory that gives its own results', file: 'a.js', reports: ['3 unblock/no-sync-fs', '4 unblock/no-sync-fs'],
    code: `${route}function load(f) { fs.readFileSync(f); return load.bind(load(f)); }\n${towerOfFactories(1100)}fastify().get('/x', factory1100());\n`,
  },
  {
    name: 'a condition of thousands of parts', file: 'a.js', reports: ['3 unblock/no-sync-fs', '4 unblock/no-busy-wait'], modes: ['espree'],
    code: `${route}export function f() { while (${'a && '.repeat(3500)}b) { } }\n`,
  },
  { name: 'names of Object.prototype', file: 'a.js', code: `${route}constructor.toString();\nx.hasOwnProperty.call(valueOf);\n`, reports: ['3 unblock/no-sync-fs'] },
];

describe.each(modes)('%s', (mode) => {
  test.each(javaScript.filter(({ modes: own = modes }) => own.includes(mode)))('$name', async ({ file, code, reports }) => {
    const cwd = folderWith({ 'tsconfig.json': tsconfig, [file]: code });
    expect(reportsOf(await strictEslint(cwd, mode).lintFiles([file]))).toEqual(reports);
  });
});

const typeScript: readonly Case[] = [
  { name: 'everything is any', file: 'a.ts', code: `declare const x: any;\nx.readFileSync(x.y, ...x).z.execSync();\n${route}`, reports: ['5 unblock/no-sync-fs'] },
  { name: 'a type that is missing', file: 'a.ts', code: `import type { T } from './gone.js';\ndeclare const t: T;\nt.readFileSync();\n${route}`, reports: ['6 unblock/no-sync-fs'] },
  { name: 'a type that refers to itself', file: 'a.ts', code: `type T = T[];\ninterface A extends A {}\ndeclare const a: A & T;\na.readFileSync();\n${route}`, reports: ['7 unblock/no-sync-fs'] },
  { name: 'a class that extends itself', file: 'a.ts', code: `class A extends A { run() { super.run(); } }\nnew A().run();\n${route}`, reports: ['5 unblock/no-sync-fs'] },
  { name: 'a namespace, an enum and a decorator', file: 'a.ts', code: `namespace N { export enum E { A } }\n@N.x class C { @N.y z = N.E.A }\n${route}`, reports: ['5 unblock/no-sync-fs'] },
  { name: 'JSX', file: 'a.tsx', code: `const a = <div onClick={() => 1} {...b}>{c}</div>;\n${route}`, reports: ['4 unblock/no-sync-fs'] },
];

describe.each(['untyped', 'typed'] as const)('%s', (mode) => {
  test.each(typeScript)('$name', async ({ file, code, reports }) => {
    const cwd = folderWith({ 'tsconfig.json': tsconfig, [file]: code });
    expect(reportsOf(await strictEslint(cwd, mode).lintFiles([file]))).toEqual(reports);
  });
});

describe('half-written code', () => {
  const real = ['examples/server/src/routes/users.ts', 'examples/server/src/storage/document-store.ts', 'src/syntax/scope.ts'];

  test.each(real)('every few characters of %s', async (file) => {
    const text = readFileSync(path.join(repository, file), 'utf8');
    const cwd = folderWith({ 'tsconfig.json': tsconfig });
    const eslint = strictEslint(cwd, 'untyped');
    let parsed = 0;
    for (let end = 0; end <= text.length; end += 7) {
      const results = await eslint.lintText(text.slice(0, end), { filePath: path.join(cwd, 'a.ts') });
      if (!reportsOf(results).some((report) => report.endsWith('fatal'))) parsed += 1;
    }
    expect(parsed).toBeGreaterThan(2);
  });

  const typing: readonly (readonly [edited: string, linted: string])[] = [
    ['src/storage/document-store.ts', 'src/storage/document-store.ts'],
    ['src/services/user-service.ts', 'src/storage/document-store.ts'],
    ['src/routes/users.ts', 'src/security/password.ts'],
  ];

  test.each(typing)('an editor in which %s is typed line by line while %s is linted with types', async (edited, linted) => {
    const files = sourcesOfExample();
    const cwd = folderWith({ 'tsconfig.json': tsconfig, ...files });
    const eslint = strictEslint(cwd, 'typed');
    const lines = (files[edited] ?? '').split('\n');
    expect(lines.length).toBeGreaterThan(15);
    for (const count of lines.keys()) {
      const text = lines.slice(0, count).join('\n');
      await eslint.lintText(text, { filePath: path.join(cwd, edited) });
      await eslint.lintText(edited === linted ? text : files[linted] ?? '', { filePath: path.join(cwd, linted) });
    }
    const whole = await eslint.lintText(files[edited] ?? '', { filePath: path.join(cwd, edited) });
    const other = await eslint.lintText(files[linted] ?? '', { filePath: path.join(cwd, linted) });
    expect(reportsOf(whole).filter((report) => report.endsWith('fatal'))).toEqual([]);
    expect(reportsOf(other)).not.toEqual([]);
  });
});

function sourcesOfExample(): Readonly<Record<string, string>> {
  const folder = path.join(repository, 'examples/server');
  const names = readdirSync(path.join(folder, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return Object.fromEntries(names.map((name) => [`src/${name.replaceAll('\\', '/')}`, readFileSync(path.join(folder, 'src', name), 'utf8')]));
}
