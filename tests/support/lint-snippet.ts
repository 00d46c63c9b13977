/**
 * Lints small snippets as a user's project would be linted, with and without type information, and compares the reports with
 * the expectations that are written as comments in the snippet.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import plugin from '../../src/index.js';

/**
 * One snippet with its verdict. A line that ends with `// ! no-sync-fs` expects one report of `unblock/no-sync-fs` that starts
 * on that line; `x2` after the rule expects two, `+` one or more (where the number is a matter of taste); a comma separates
 * several rules. A line without a marker expects none.
 */
export interface Scenario {
  readonly name: string;
  readonly code: string;
  /** Path below the snippet's own package; `src/a.<language>` when left out. */
  readonly file?: string;
  readonly language?: 'ts' | 'js' | 'mjs' | 'cjs';
  /** Without type information: the same expectations (the default), no report at all, or not run. */
  readonly untyped?: 'same' | 'silent' | 'skip';
  readonly untypedWhy?: string;
  /** `false`: not run with type information. */
  readonly typed?: false;
  /** Fields of the package.json around the snippet, next to `name` and `type: module`. */
  readonly package?: Readonly<Record<string, unknown>>;
  /** Other files of the package, by path: what the snippet imports. They are not linted. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the messages must say, in the order of the reports. */
  readonly messages?: readonly (string | RegExp)[];
  /** `false`: the compiler is expected to complain (a missing package, a half-written line). */
  readonly compiles?: false;
}

/** Reports as `line rule`, for example `3 no-sync-fs`, in the order of their places; a parse error as `line fatal: …`. */
export interface Outcome {
  readonly reports: readonly string[];
  readonly messages: readonly string[];
}

/** A directory with one package per scenario. Nothing is written before {@link SnippetProject.write}. */
export interface SnippetProject {
  readonly root: string;
  fileOf(scenario: Scenario): string;
  write(scenario: Scenario): void;
  remove(): void;
}

interface Expectation {
  readonly line: number;
  readonly rule: string;
  readonly count: number | 'some';
}

const PREFIX = 'unblock/';
const MARKER = /\/\/ ! (.+?)\s*$/;
const EXPECTATION = /^([a-z-]+)(?: (?:x(\d+)|(\+)))?$/;
const COMPILER_OPTIONS = {
  target: 'es2023', module: 'nodenext', lib: ['es2023', 'esnext.disposable', 'dom'], types: ['node'], strict: true, allowJs: true,
  skipLibCheck: true, esModuleInterop: true, experimentalDecorators: true, resolveJsonModule: true, noEmit: true,
};

/** The expectations that the snippet's comments state. Throws on a marker that cannot be read: a typing mistake in the table. */
export function expectationsOf(scenario: Scenario): readonly Expectation[] {
  return scenario.code.split('\n').flatMap((text, index) => {
    const marker = MARKER.exec(text)?.[1];
    return marker === undefined ? [] : marker.split(', ').map((part) => readExpectation(part, index + 1, scenario.name));
  });
}

function readExpectation(part: string, line: number, name: string): Expectation {
  const [, rule, count, some] = EXPECTATION.exec(part) ?? [];
  if (rule === undefined) throw new Error(`Unreadable marker "${part}" in "${name}"`);
  return { line, rule, count: some === undefined ? Number(count ?? 1) : 'some' };
}

/**
 * What the outcome is compared with: the expected reports, and the actual ones with repetitions folded where the marker is `+`.
 * `typed` says in which mode the outcome was produced.
 */
export function compare(scenario: Scenario, outcome: Outcome, typed: boolean): { expected: string[]; actual: string[] } {
  const expectations = !typed && scenario.untyped === 'silent' ? [] : expectationsOf(scenario);
  const expected = expectations.flatMap(({ line, rule, count }) =>
    Array.from({ length: count === 'some' ? 1 : count }, () => `${line} ${rule}`));
  const folded = new Set(expectations.filter(({ count }) => count === 'some').map(({ line, rule }) => `${line} ${rule}`));
  const actual = outcome.reports.filter((report, index) => !folded.has(report) || outcome.reports.indexOf(report) === index);
  return { expected: expected.sort(), actual: [...actual].sort() };
}

/**
 * A fresh directory outside of this repository, so that no folder name above the snippets (`tests`) decides anything. The
 * repository's node_modules are linked in, so that snippets import the real packages.
 */
export function createProject(scenarios: readonly Scenario[]): SnippetProject {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'unblock-snippets-')));
  const repository = fileURLToPath(new URL('../../', import.meta.url));
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'dir');
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ['case-*/**/*'] }));
  const folders = new Map(scenarios.map((scenario, index) => [scenario, join(root, `case-${String(index + 1).padStart(3, '0')}`)]));
  const folderOf = (scenario: Scenario): string => folders.get(scenario) ?? join(root, 'case-000');
  return {
    root,
    fileOf: (scenario) => join(folderOf(scenario), fileNameOf(scenario)),
    write: (scenario) => { writePackage(folderOf(scenario), scenario); },
    remove: () => { rmSync(root, { recursive: true, force: true }); },
  };
}

function fileNameOf(scenario: Scenario): string {
  return scenario.file ?? `src/a.${scenario.language ?? 'ts'}`;
}

function writePackage(folder: string, scenario: Scenario): void {
  const manifest = { name: 'snippet', private: true, type: 'module', ...scenario.package };
  const files = { 'package.json': JSON.stringify(manifest), [fileNameOf(scenario)]: scenario.code, ...scenario.files };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Lints all scenarios with one ESLint instance, so that typed ones share one program. */
export async function lintSnippets(scenarios: readonly Scenario[], options: { readonly typed: boolean }): Promise<Map<Scenario, Outcome>> {
  const project = createProject(scenarios);
  try {
    for (const scenario of scenarios) if (needsDisk(scenario, options.typed)) project.write(scenario);
    const eslint = createLinter(project.root, options.typed);
    const outcomes = new Map<Scenario, Outcome>();
    for (const scenario of scenarios) {
      const results = await eslint.lintText(scenario.code, { filePath: project.fileOf(scenario), warnIgnored: true });
      outcomes.set(scenario, outcomeOf(results.flatMap((result) => result.messages)));
    }
    return outcomes;
  } finally {
    project.remove();
  }
}

/** Lints one scenario on its own. */
export async function lintSnippet(scenario: Scenario, options: { readonly typed: boolean }): Promise<Outcome> {
  const outcomes = await lintSnippets([scenario], options);
  return outcomes.get(scenario) ?? { reports: [], messages: [] };
}

function needsDisk(scenario: Scenario, typed: boolean): boolean {
  return typed || scenario.package !== undefined || scenario.files !== undefined;
}

/** The recommended preset, with the TypeScript parser on TypeScript, and on JavaScript too when there are types; else espree. */
function createLinter(root: string, typed: boolean): ESLint {
  const parserOptions = typed ? { projectService: true, tsconfigRootDir: root } : {};
  const typescript: Linter.LanguageOptions = { parser: typescriptParser, parserOptions };
  const recommended: Linter.Config | readonly Linter.Config[] = plugin.configs.recommended;
  return new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.{ts,mts,cts,tsx}'], languageOptions: typescript },
      { files: ['**/*.{js,mjs}'], languageOptions: typed ? typescript : { sourceType: 'module' } },
      { files: ['**/*.cjs'], languageOptions: typed ? { ...typescript, sourceType: 'commonjs' } : { sourceType: 'commonjs' } },
      { linterOptions: { reportUnusedDisableDirectives: 'off' } },
      ...[recommended].flat(),
    ],
  });
}

function outcomeOf(found: readonly Linter.LintMessage[]): Outcome {
  return {
    reports: found.map(({ line, ruleId, message }) => `${line} ${ruleId === null ? `fatal: ${message}` : ruleId.replace(PREFIX, '')}`),
    messages: found.map(({ message }) => message),
  };
}
