import { execFile } from 'node:child_process';
import { utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ESLint } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';
import {
  createLinter, createWorkspace, lintedFiles, reportsIn, writeProgram, type LintedProgram, type Report, type TypeSource,
} from '../support/programs.js';
import { reads } from './describe-programs.js';

const workspace = createWorkspace();
afterAll(() => { workspace.remove(); });

/** Call cycles, equally short ways, names that define each other: what a wrong memo answers by the order of the questions. */
const program: LintedProgram = {
  files: {
    'src/a.ts': `
      import { readFileSync } from 'node:fs';
      import { b } from './b.js';
      export function a(depth: number): string { return depth > 3 ? readFileSync('a', 'utf8') : b(depth + 1); }
    `,
    'src/b.ts': `
      import { readFileSync } from 'node:fs';
      import { a } from './a.js';
      import { c } from './c.js';
      export function b(depth: number): string { return readFileSync('b', 'utf8') + a(depth) + c(depth); }
    `,
    'src/c.ts': `
      import { readFileSync } from 'node:fs';
      import { a } from './a.js';
      export function c(depth: number): string { return depth > 2 ? a(depth) : readFileSync('c', 'utf8'); }
    `,
    'src/app.ts': `
      import express from 'express';
      import { a } from './a.js';
      import { c } from './c.js';
      import { table } from './table.js';
      const app = express();
      app.get('/c', (req, res) => res.send(c(0)));
      app.get('/a', (req, res) => res.send(a(0)));
      app.get('/table', (req, res) => res.send(table.first.run()));
    `,
    'src/other.ts': `
      import express from 'express';
      import { b } from './b.js';
      express().get('/b', (req, res) => res.send(b(0)));
    `,
    'src/table.ts': `
      import { readFileSync } from 'node:fs';
      import { again } from './table-again.js';
      const run = () => readFileSync('table', 'utf8');
      export const table: { first: { run: () => string } } = { first: again === undefined ? { run } : again.first };
    `,
    'src/table-again.ts': `
      import { table } from './table.js';
      export const again: typeof table | undefined = table;
    `,
  },
};

const expected: readonly Report[] = [
  { file: 'src/a.ts', line: 3, message: reads('route handler `GET /a` (src/app.ts:7), via a, and 2 more') },
  { file: 'src/b.ts', line: 4, message: reads('route handler `GET /b` (src/other.ts:3), via b, and 2 more') },
  { file: 'src/c.ts', line: 3, message: reads('route handler `GET /c` (src/app.ts:6), via c, and 2 more') },
  { file: 'src/table.ts', line: 3, message: reads('route handler `GET /table` (src/app.ts:8), via run') },
];

let folders = 0;

function written(linted: LintedProgram): string {
  folders += 1;
  const folder = join(workspace.root, `program-${String(folders)}`);
  writeProgram(folder, linted);
  return folder;
}

/** Lints the files one after the other with one ESLint instance. */
async function lintInOrder(files: readonly string[], types: TypeSource): Promise<readonly Report[]> {
  const folder = written(program);
  const eslint = createLinter(folder, program, types);
  const results: ESLint.LintResult[] = [];
  for (const file of files) results.push(...await eslint.lintFiles([file]));
  return reportsIn(folder, results);
}

describe('the order of files', () => {
  const files = lintedFiles(program);
  const orders: readonly (readonly [name: string, files: readonly string[]])[] = [
    ['as written', files],
    ['backwards', [...files].reverse()],
    ...['src/b.ts', 'src/c.ts', 'src/table-again.ts'].map((first): [string, string[]] => [
      `${first} first`, [first, ...files.filter((file) => file !== first)],
    ]),
  ];

  it.each(orders)('%s', async (_name, order) => {
    expect(await lintInOrder(order, 'projectService')).toEqual(expected);
  });

  it('in the program itself', async () => {
    const reversed = Object.fromEntries(Object.entries(program.files).reverse());
    const include = Object.keys(reversed);
    const tsconfig = JSON.stringify({
      compilerOptions: { target: 'es2023', module: 'nodenext', types: ['node'], strict: true, skipLibCheck: true, esModuleInterop: true, noEmit: true },
      files: include,
    });
    const folder = written({ files: { ...reversed, 'tsconfig.json': tsconfig } });
    expect(reportsIn(folder, await createLinter(folder, program).lintFiles(include))).toEqual(expected);
  });
});

describe('where the types come from', () => {
  it.each<TypeSource>(['projectService', 'project'])('%s', async (types) => {
    expect(await lintInOrder(lintedFiles(program), types)).toEqual(expected);
  });

  it('a second run of the same instance', async () => {
    const folder = written(program);
    const eslint = createLinter(folder, program);
    await eslint.lintFiles(['src']);
    expect(reportsIn(folder, await eslint.lintFiles(['src']))).toEqual(expected);
  });
});

describe('a mapped path that one file requires and another one imports', () => {
  const mapped: LintedProgram = {
    files: {
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          target: 'es2023', module: 'esnext', moduleResolution: 'bundler', types: ['node'], strict: true, skipLibCheck: true,
          esModuleInterop: true, noEmit: true, paths: { '@/*': ['./src/*'] },
        },
        include: ['src'],
      }),
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export const load = () => readFileSync('a', 'utf8');
      `,
      'src/first.ts': `
        import { readFileSync } from 'node:fs';
        const { load } = require('@/load');
        export const first = () => load() + readFileSync('b', 'utf8');
      `,
      'src/app.ts': `
        import express from 'express';
        import { load } from '@/load';
        import { first } from '@/first';
        express().get('/', (req, res) => res.send(load() + first()));
      `,
    },
  };
  const both: readonly Report[] = [
    { file: 'src/first.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:4), via first') },
    { file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:4), via load') },
  ];

  it.each([
    ['the required file first', ['src/load.ts', 'src/first.ts', 'src/app.ts']],
    ['the requiring file first', ['src/first.ts', 'src/app.ts', 'src/load.ts']],
  ])('%s', async (_name, order) => {
    const folder = written(mapped);
    const eslint = createLinter(folder, mapped);
    const results: ESLint.LintResult[] = [];
    for (const file of order) results.push(...await eslint.lintFiles([file]));
    expect(reportsIn(folder, results)).toEqual(both);
  });
});

describe('the command line', () => {
  const repository = fileURLToPath(new URL('../../', import.meta.url));
  const bin = join(dirname(createRequire(import.meta.url).resolve('eslint/package.json')), 'bin/eslint.js');

  it('--concurrency 2', async () => {
    const folder = written({
      files: {
        ...program.files,
        'eslint.config.mjs': `
          import { register } from ${JSON.stringify(join(repository, 'node_modules/tsx/dist/esm/api/index.mjs'))};
          register();
          const parser = await import(${JSON.stringify(join(repository, 'node_modules/@typescript-eslint/parser/dist/index.js'))});
          const { default: plugin } = await import(${JSON.stringify(join(repository, 'src/index.ts'))});
          export default [
            { files: ['**/*.ts'], languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
            ...plugin.configs.recommended,
          ];
        `,
      },
    });
    const run = promisify(execFile)(process.execPath, [bin, '--concurrency', '2', '--format', 'json', 'src'], { cwd: folder });
    const stdout = await run.then((done) => done.stdout, (error: { stdout: string }) => error.stdout);
    expect(reportsIn(folder, JSON.parse(stdout) as ESLint.LintResult[])).toEqual(expected);
  });
});

describe('an editor: one instance, one file changes, the others follow', () => {
  /** One step: a file gets a new text (when it has one), then files are linted; all their reports are expected. */
  interface Step { readonly name: string; readonly change?: readonly [file: string, text: string]; readonly expected: readonly Report[] }

  /** Each change is saved, and shown to ESLint, before the files are linted again. */
  async function follow(steps: readonly Step[], files: LintedProgram['files'], linted: readonly string[]): Promise<readonly Step[]> {
    const folder = written({ files });
    const eslint = createLinter(folder, { files: {} });
    const seen: Step[] = [];
    let time = Date.now() / 1000;
    for (const { name, change } of steps) {
      if (change !== undefined) {
        const [file, text] = change;
        writeFileSync(join(folder, file), text);
        utimesSync(join(folder, file), time, time += 10);
        await eslint.lintText(text, { filePath: join(folder, file) });
      }
      seen.push({ name, ...(change && { change }), expected: reportsIn(folder, await eslint.lintFiles([...linted])) });
    }
    return seen;
  }

  const load = `import { readFileSync } from 'node:fs';\nexport const load = () => readFileSync('a', 'utf8');\n`;
  const serving = `import express from 'express';\nimport { load } from './load.js';\nexpress().get('/', (req, res) => res.send(load()));\n`;
  const starting = `import express from 'express';\nimport { load } from './load.js';\nconst text = load();\nexpress().get('/', (req, res) => res.send(text));\n`;
  const loud = (where: string): readonly Report[] => [{ file: 'src/load.ts', line: 2, message: reads(where) }];
  const steps: readonly Step[] = [
    { name: 'opened', expected: loud('route handler `GET /` (src/app.ts:3), via load') },
    { name: 'called at the start instead', change: ['src/app.ts', starting], expected: [] },
    { name: 'called in the handler again', change: ['src/app.ts', serving], expected: loud('route handler `GET /` (src/app.ts:3), via load') },
    { name: 'a line above', change: ['src/app.ts', `// The server.\n${serving}`], expected: loud('route handler `GET /` (src/app.ts:4), via load') },
    { name: 'the helper is renamed', change: ['src/load.ts', load.replace('const load', 'const read')], expected: [] },
    { name: 'and named as before', change: ['src/load.ts', load], expected: loud('route handler `GET /` (src/app.ts:4), via load') },
    {
      name: 'the route is another one',
      change: ['src/app.ts', serving.replace(`get('/'`, `post('/new'`)],
      expected: loud('route handler `POST /new` (src/app.ts:3), via load'),
    },
    { name: 'the helper reads nothing', change: ['src/load.ts', `export const load = () => 'text';\n`], expected: [] },
  ];

  it('follows every step', async () => {
    expect(await follow(steps, { 'src/load.ts': load, 'src/app.ts': serving }, ['src/load.ts', 'src/app.ts'])).toEqual(steps);
  });

  it('follows what is edited in another package of the workspace', async () => {
    const tsconfig = JSON.stringify({ compilerOptions: { module: 'nodenext', types: ['node'], strict: true, noEmit: true }, include: ['src'] });
    const files = {
      'package.json': JSON.stringify({ workspaces: ['lib', 'web'] }),
      'lib/package.json': JSON.stringify({ name: 'lib', type: 'module', exports: './src/load.ts' }), 'lib/tsconfig.json': tsconfig, 'lib/src/load.ts': load,
      'web/package.json': JSON.stringify({ name: 'web', type: 'module', dependencies: { lib: '*' } }), 'web/tsconfig.json': tsconfig,
      'web/src/app.ts': "import { load } from 'lib';\nload();\n",
    };
    const handler = "import http from 'node:http';\nimport { load } from 'lib';\nhttp.createServer(() => load());\n";
    const edits: readonly Step[] = [
      { name: 'called at the start', expected: [] },
      {
        name: 'called in a handler', change: ['web/src/app.ts', handler],
        expected: [{ file: 'lib/src/load.ts', line: 2, message: reads('request handler (web/src/app.ts:3), via load') }],
      },
      { name: 'called at the start again', change: ['web/src/app.ts', files['web/src/app.ts']], expected: [] },
    ];
    expect(await follow(edits, files, ['lib/src/load.ts'])).toEqual(edits);
  });
});
