/** Lints snippets with all rules on (calls that are cheap left out), with or without types, and gives what the fix layer offers. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import ts from 'typescript';
import plugin from '../../src/index.js';

export interface Snippet {
  readonly code: string;
  /** `src/a.ts` when left out. */
  readonly file?: string;
  /** Fields of the package.json around it, beside `name` and `type: module`. */
  readonly package?: Readonly<Record<string, unknown>>;
  /** Further files, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface Offered {
  /** The text after `eslint --fix`. */
  readonly output: string;
  /** The text with one suggestion applied, by the suggestion's title, in the order of the reports. */
  readonly suggestions: readonly { readonly title: string; readonly output: string }[];
  /** The part of each message from "No fix:" on; of what was reported before fixing. */
  readonly refusals: readonly string[];
  readonly messages: readonly string[];
  /** The text with one fix applied, for each fix. */
  readonly alone: readonly string[];
}

const compilerOptions = {
  target: 'es2023', module: 'nodenext', lib: ['es2023', 'dom'], types: ['node'], strict: true, allowJs: true, skipLibCheck: true,
  esModuleInterop: true, experimentalDecorators: true, noEmit: true, verbatimModuleSyntax: false, noUnusedLocals: false,
};

/** One folder with a package per snippet; snippets share a linter, so that typed ones share a program. */
export class FixProject {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'unblock-fix-')));
  readonly #folders = new Map<Snippet, string>();

  constructor(snippets: readonly Snippet[]) {
    symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(this.root, 'node_modules'), 'dir');
    writeFileSync(join(this.root, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['case-*/**/*'] }));
    for (const [index, snippet] of snippets.entries()) this.#add(snippet, join(this.root, `case-${index + 1}`));
  }

  #add(snippet: Snippet, folder: string): void {
    this.#folders.set(snippet, folder);
    const manifest = { name: 'snippet', private: true, type: 'module', ...snippet.package };
    const files = { 'package.json': JSON.stringify(manifest), [snippet.file ?? 'src/a.ts']: snippet.code, ...snippet.files };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }

  fileOf(snippet: Snippet): string {
    return join(this.#folders.get(snippet) ?? this.root, snippet.file ?? 'src/a.ts');
  }

  async lint(snippet: Snippet, typed: boolean, code = snippet.code): Promise<readonly Linter.LintMessage[]> {
    const [result] = await this.#linter(typed, false).lintText(code, { filePath: this.fileOf(snippet) });
    return result?.messages ?? [];
  }

  /** What `eslint --fix` leaves: up to ten passes. */
  async fixed(snippet: Snippet, typed: boolean, code = snippet.code): Promise<string> {
    const [result] = await this.#linter(typed, true).lintText(code, { filePath: this.fileOf(snippet) });
    return result?.output ?? code;
  }

  async offered(snippet: Snippet, typed: boolean): Promise<Offered> {
    const messages = await this.lint(snippet, typed);
    const fatal = messages.find((message) => message.fatal === true);
    if (fatal !== undefined) throw new Error(`${fatal.message} in\n${snippet.code}`);
    return {
      output: await this.fixed(snippet, typed),
      suggestions: messages.flatMap(({ suggestions = [] }) => suggestions).map(({ desc, fix }) => ({
        title: desc, output: applied(snippet.code, fix),
      })),
      refusals: messages.flatMap(({ message }) => /No fix: .*$/.exec(message)?.[0] ?? []),
      messages: messages.map(({ message }) => message),
      alone: messages.flatMap(({ fix }) => (fix === undefined ? [] : [applied(snippet.code, fix)])),
    };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  readonly #linters = new Map<string, ESLint>();

  #linter(typed: boolean, fix: boolean): ESLint {
    const key = `${typed} ${fix}`;
    const linter = this.#linters.get(key) ?? createLinter(this.root, typed, fix);
    this.#linters.set(key, linter);
    return linter;
  }
}

export function applied(code: string, fix: { readonly range: readonly [number, number]; readonly text: string }): string {
  return code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
}

function createLinter(root: string, typed: boolean, fix: boolean): ESLint {
  const parserOptions = typed ? { projectService: true, tsconfigRootDir: root } : {};
  const typescript: Linter.LanguageOptions = { parser: typescriptParser, parserOptions };
  const strict: Linter.Config | readonly Linter.Config[] = plugin.configs.strict;
  const rules = Object.fromEntries([strict].flat().flatMap((config) => Object.keys(config.rules ?? {})).map((id) => [id, ['error', { checkUnreached: true }]]));
  return new ESLint({
    cwd: root, fix, overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.{ts,mts,cts,tsx}'], languageOptions: typescript },
      { files: ['**/*.{js,mjs}'], languageOptions: typed ? typescript : { sourceType: 'module' } },
      { files: ['**/*.cjs'], languageOptions: typed ? { ...typescript, sourceType: 'commonjs' } : { sourceType: 'commonjs' } },
      ...[strict].flat(), { rules: rules as Linter.RulesRecord },
    ],
  });
}

/** Libraries, and modules as they are on the disk. */
const parsed = new Map<string, ts.SourceFile>();

/** The compiler's complaints about texts of the project's files, as `path: message`. */
export function complaints(texts: ReadonlyMap<string, string>, options: ts.CompilerOptions = {}): readonly string[] {
  const settings: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: ['node'],
    strict: true, skipLibCheck: true, noEmit: true, esModuleInterop: true, allowJs: true,
    // The package's own sources, so that the tests need no build of it.
    paths: { unblock: [fileURLToPath(new URL('../../runtime/src/index.ts', import.meta.url))] }, ...options,
  };
  const host = ts.createCompilerHost(settings);
  const [read, parse] = [host.readFile.bind(host), host.getSourceFile.bind(host)];
  host.readFile = (name) => texts.get(name) ?? read(name);
  host.getSourceFile = (name, ...rest) => {
    const known = texts.has(name) ? undefined : parsed.get(name);
    const file = known ?? parse(name, ...rest);
    if (file !== undefined && !texts.has(name)) parsed.set(name, file);
    return file;
  };
  const program = ts.createProgram([...texts.keys()], settings, host);
  return [...texts.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}
