/**
 * Lints whole programs as their owners would: each in a folder of its own with a package.json and a tsconfig.json, outside of this
 * repository, through the `ESLint` class, with types. Beside each program stands a twin that differs in one thing and must be silent.
 */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter, type Rule } from 'eslint';
import ts from 'typescript';
import plugin from '../../src/index.js';
import type { UnblockSettings } from '../../src/rule/settings-schema.js';
import { stubPackages } from './stub-packages.js';

/** Texts by path, relative to the program's folder. A first line break and the indentation that all lines share are taken off. */
export type Files = Readonly<Record<string, string>>;

/** One report. `message` ends where the advice begins: what to do instead is the business of other tests. */
export interface Report { readonly file: string; readonly line: number; readonly message: string }

/** One program, all that is reported in it, in the order of files and lines, and its silent twin. */
export interface FixtureProgram {
  readonly name: string;
  readonly files: Files;
  readonly expect: readonly Report[];
  /** What is different in the silent program: files that replace the program's own or are added, or settings. */
  readonly twin: { readonly name: string; readonly files?: Files; readonly settings?: UnblockSettings };
  readonly settings?: UnblockSettings;
  readonly preset?: 'recommended' | 'strict';
  readonly linted?: readonly string[];
}

/** A program as it is linted. */
export interface LintedProgram {
  readonly files: Files;
  readonly settings?: UnblockSettings | undefined;
  readonly preset?: 'recommended' | 'strict' | undefined;
  /** What ESLint is run on, by path; the code in `src` when left out. */
  readonly linted?: readonly string[] | undefined;
}

export interface Outcome {
  readonly reports: readonly Report[];
  /** What the compiler says about the linted files. */
  readonly problems: readonly string[];
}

/** How the parser is told to find types; `none`: it only parses. */
export type TypeSource = 'projectService' | 'project' | 'none';

const manifest = { name: 'program', private: true, type: 'module' };
const compilerOptions = {
  target: 'es2023', module: 'nodenext', lib: ['es2023'], types: ['node'], strict: true, allowJs: true, skipLibCheck: true,
  esModuleInterop: true, experimentalDecorators: true, noEmit: true,
};
const advice = /\. (?:Await|Use|Iterate|It has no|It computes) .*$/s;

/** The program without its one harmful thing. */
export function twinOf({ files, settings, preset, linted, twin }: FixtureProgram): LintedProgram {
  return { files: { ...files, ...twin.files }, settings: twin.settings ?? settings, preset, linted };
}

/** A fresh folder outside of this repository, with Node's types and small packages for the programs to import. */
export function createWorkspace(): { readonly root: string; remove(): void } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'unblock-programs-')));
  const installed = fileURLToPath(new URL('../../node_modules', import.meta.url));
  for (const name of ['@types/node', 'undici-types', 'typescript']) {
    mkdirSync(dirname(join(root, 'node_modules', name)), { recursive: true });
    symlinkSync(join(installed, name), join(root, 'node_modules', name), 'dir');
  }
  writeFiles(join(root, 'node_modules'), stubPackages);
  return { root, remove: () => { rmSync(root, { recursive: true, force: true }); } };
}

/** @param folder the program's own, absolute */
export function writeProgram(folder: string, { files }: LintedProgram): void {
  const defaults = { 'package.json': JSON.stringify(manifest), 'tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'] }) };
  writeFiles(folder, { ...defaults, ...files });
}

/** The program's code that ESLint is run on. */
export function lintedFiles({ files, linted }: LintedProgram): readonly string[] {
  return linted ?? Object.keys(files).filter((file) => /^src\/.*\.[cm]?[jt]sx?$/.test(file) && !/\.d\.[cm]?ts$/.test(file));
}

export function createLinter(folder: string, { settings, preset = 'recommended' }: LintedProgram, types: TypeSource = 'projectService'): ESLint {
  const parserOptions = types === 'none' ? {} : { [types]: types === 'project' ? './tsconfig.json' : true, tsconfigRootDir: folder };
  return new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.{ts,mts,cts,tsx,js,mjs,cjs,jsx}'], languageOptions: { parser: typescriptParser, parserOptions } },
      { linterOptions: { reportUnusedDisableDirectives: 'off' }, settings: settings === undefined ? {} : { unblock: settings } },
      ...plugin.configs[preset],
      { plugins: { fixture: { rules: { 'keep-program': keepProgram } } }, rules: { 'fixture/keep-program': 'error' } },
    ],
  });
}

/** Writes the program into `folder` and lints all of it. Without types the compiler has nothing to say. */
export async function lintProgram(folder: string, program: LintedProgram, types: TypeSource = 'projectService'): Promise<Outcome> {
  writeProgram(folder, program);
  const files = lintedFiles(program);
  const reports = reportsIn(folder, await createLinter(folder, program, types).lintFiles([...files]));
  return { reports, problems: types === 'none' ? [] : files.flatMap((file) => problemsIn(folder, file)) };
}

/** The reports of a lint run, in the order of files and lines; an error of the parser is a report too. */
export function reportsIn(folder: string, results: readonly ESLint.LintResult[]): readonly Report[] {
  return results.flatMap(({ filePath, messages }) => messages.map((message): Report => ({
    file: relative(folder, filePath).replaceAll('\\', '/'), line: message.line, message: shortened(message),
  }))).sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.message.localeCompare(b.message, 'en'));
}

function shortened({ message, ruleId }: Linter.LintMessage): string {
  return ruleId === null ? `fatal: ${message}` : message.replace(advice, '.');
}

/** The last program that each file was linted with: it tells whether the fixture compiles. */
const programs = new Map<string, ts.Program>();

const keepProgram: Rule.RuleModule = {
  create: ({ sourceCode, filename }) => {
    const { program } = sourceCode.parserServices as { readonly program?: ts.Program };
    if (program !== undefined) programs.set(filename, program);
    return {};
  },
};

function problemsIn(folder: string, file: string): readonly string[] {
  const path = join(folder, file);
  const program = programs.get(path);
  const source = program?.getSourceFile(path);
  if (program === undefined || source === undefined) return [`${file} is in no program`];
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) => {
    const { line } = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    return `${file}:${line + 1} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
  });
}

function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const full = join(folder, path);
    if (!existsSync(dirname(full))) mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, dedented(text));
  }
}

function dedented(text: string): string {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '\n').split('\n');
  const indentation = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(Math.min(indentation, line.length))).join('\n');
}
