import path from 'node:path';
import { browserFolders, browserPackages } from '../catalog/browser-packages.js';
import { testRunners } from '../catalog/test-runners.js';
import type { FileRow } from '../catalog/types.js';
import type { PackageJson, PackageJsons } from '../program/package-json.js';
import { withoutEnding } from '../program/specifiers.js';
import type { FunctionNode, Node, SourceTree } from '../syntax/tree.js';
import { isServing, type Context } from './context.js';
import { globsToRegExp } from './globs.js';
import type { WorkerFiles } from './worker-files.js';

interface Fit { readonly pattern: RegExp; readonly answers: Map<string, boolean> }

/** The rows are constants, and an editor asks for the same few paths at each keystroke. */
const fits = new WeakMap<FileRow, Fit>();

function isFor(row: FileRow, relative: string): boolean {
  const fit = fits.get(row) ?? { pattern: globsToRegExp(row.patterns), answers: new Map<string, boolean>() };
  fits.set(row, fit);
  const answer = fit.answers.get(relative) ?? fit.pattern.test(relative);
  fit.answers.set(relative, answer);
  return answer;
}

/** A context that counts only where nothing else is known to run the code. */
interface Hint { readonly context: Context; readonly yieldsTo: NonNullable<FileRow['yieldsTo']> }

/** What a file's place, first line, imports and directive say about its code. One per analysis; answers are kept per file. */
export class FileContexts {
  readonly #rowsByPath = new Map<string, readonly FileRow[]>();
  readonly #rowsByPackage = new Map<PackageJson | undefined, readonly FileRow[]>();
  readonly #commands = new Map<SourceTree, boolean>();

  constructor(
    private readonly rows: readonly FileRow[], private readonly packages: PackageJsons, private readonly workers: WorkerFiles,
    private readonly root: string,
  ) {}

  /** Whether all code of the file is in a context of its own that does not serve: a worker, a test. */
  isQuiet(tree: SourceTree): boolean {
    const context = this.ofFile(tree);
    return context !== undefined && !isServing(context);
  }

  /** Whether the path and the directives say so, and no tree has to be made: a test, a config file, a client component. */
  isQuietFile(filePath: string, directives: readonly string[]): boolean {
    const row = this.#ofWholeFile(filePath).find((candidate) => isForStart(candidate, directives));
    return row !== undefined && !isServing(contextOf(row));
  }

  /** Whether the path says that the file is a test. */
  isTestFile(filePath: string): boolean {
    return this.#ofWholeFile(filePath).some(({ context }) => context === 'test');
  }

  /** What the place of a file says of its code as long as nothing else does; that of a command is a CLI's, but for its handlers. */
  hintOf(tree: SourceTree): Hint | undefined {
    const row = this.#matching(tree.path).find(({ yieldsTo }) => yieldsTo !== undefined);
    if (row?.yieldsTo !== undefined) return { context: contextOf(row), yieldsTo: row.yieldsTo };
    return this.#isCommand(tree) ? { context: { kind: 'cli', label: 'command' }, yieldsTo: 'handlers' } : undefined;
  }

  /** Whether the file is a script or the like: what it loads, the server does not. */
  isScript(tree: SourceTree): boolean {
    return this.#matching(tree.path).some(({ yieldsTo }) => yieldsTo !== undefined);
  }

  #isCommand(tree: SourceTree): boolean {
    const known = this.#commands.get(tree) ?? (tree.program.hashbang !== undefined || hasMaskedHashbang(tree) || this.#isBin(tree));
    this.#commands.set(tree, known);
    return known;
  }

  /** The context of all code of the file: a test, a config file, a script, a worker. */
  ofFile(tree: SourceTree): Context | undefined {
    if (this.workers.isThread(tree)) return { kind: 'worker', label: 'worker thread' };
    if (this.workers.isForked(tree)) return { kind: 'worker', label: 'child process' };
    if (importsTestRunner(tree)) return { kind: 'test', label: 'test' };
    const directives = directivesOf(tree.program.body);
    const row = this.#ofWholeFile(tree.path).find((candidate) => isForStart(candidate, directives));
    return row && contextOf(row);
  }

  /** Whether the file may run in browsers, where dialogs and storage are the page's own business. */
  isBrowser(tree: SourceTree): boolean {
    const found = this.packages.of(tree.path);
    const folders = path.posix.dirname(path.posix.relative(found?.folder ?? this.root, tree.path)).split('/');
    const isForPages = browserPackages.some((name) => found?.dependencies.has(name) === true);
    return isForPages || folders.some((name) => browserFolders.has(name)) || usesPage(tree);
  }

  /** The context of an export: `GET` of a route file. `path` leads into an exported object or array. */
  ofExport(tree: SourceTree, exported: string, property: readonly string[]): Context | undefined {
    const full = [exported, ...property.map((key) => (key === '*' ? '[]' : key))].join('.');
    const directives = directivesOf(tree.program.body);
    const row = this.#matching(tree.path).find((candidate) =>
      candidate.exports?.some((pattern) => matchesExport(pattern, full)) === true && isForStart(candidate, directives));
    return row && { ...contextOf(row), name: exported === 'default' ? undefined : exported };
  }

  /** The context of a function whose own body starts with a directive: an inline server action. */
  ofFunction(tree: SourceTree, node: FunctionNode): Context | undefined {
    if (node.body?.kind !== 'block') return undefined;
    const directives = directivesOf(node.body.body);
    const row = this.#matching(tree.path).find((candidate) => candidate.directive !== undefined && isForStart(candidate, directives));
    return row && contextOf(row);
  }

  #isBin(tree: SourceTree): boolean {
    const found = this.packages.of(tree.path);
    if (found === undefined || found.bin.length === 0) return false;
    const relative = withoutEnding(path.posix.relative(found.folder, tree.path));
    const inSource = relative.replace(/^src\//, '');
    return found.bin.some((bin) => {
      const target = withoutEnding(bin);
      return target === relative || /^(?:dist|lib|build|out)\/(?:src\/)?(.+)$/.exec(target)?.[1] === inSource;
    });
  }

  #ofWholeFile(filePath: string): readonly FileRow[] {
    return this.#matching(filePath).filter((row) => row.exports === undefined && row.yieldsTo === undefined);
  }

  #matching(filePath: string): readonly FileRow[] {
    const known = this.#rowsByPath.get(filePath);
    if (known !== undefined) return known;
    const found = this.packages.of(filePath);
    const relative = path.posix.relative(found?.folder ?? this.root, filePath);
    const rows = this.#rowsIn(found).filter((row) => isFor(row, relative));
    this.#rowsByPath.set(filePath, rows);
    return rows;
  }

  #rowsIn(found: PackageJson | undefined): readonly FileRow[] {
    const known = this.#rowsByPackage.get(found)
      ?? this.rows.filter(({ whenDependsOn }) => whenDependsOn === undefined || found?.dependencies.has(whenDependsOn) === true);
    this.#rowsByPackage.set(found, known);
    return known;
  }
}

function contextOf(row: FileRow): Context {
  return { kind: row.context, label: row.label };
}

/** `document.title`, `window.location`, of no variable of the file's own. */
function usesPage(tree: SourceTree): boolean {
  return ['document', 'window'].some((name) => (tree.mentions.get(name) ?? []).some((mention) => mention.kind === 'identifier'
    && mention.parent?.kind === 'member' && mention.parent.object === mention && tree.bindings.of(mention) === undefined));
}

/** ESLint gives parsers `//` in place of `#!`: `///usr/bin/env node`. */
function hasMaskedHashbang(tree: SourceTree): boolean {
  return /^\/\/ ?\/[\w./-]*bin\//.test(tree.text);
}

function matchesExport(pattern: string, full: string): boolean {
  if (pattern === '*') return !full.includes('.');
  const parts = pattern.split('.');
  const names = full.split('.');
  return parts.length === names.length && parts.every((part, index) => part === '*' || part === names[index]);
}

/** Whether the row is for what starts with these directives. */
function isForStart({ directive }: FileRow, directives: readonly string[]): boolean {
  return directive === undefined || directives.includes(directive);
}

/** Helpers of tests lie anywhere; only tests need a runner's functions. */
function importsTestRunner({ program }: SourceTree): boolean {
  return program.body.some((statement) => statement.kind === 'import' && testRunners.has(statement.source));
}

function directivesOf(body: readonly Node[]): readonly string[] {
  const directives: string[] = [];
  for (const statement of body) {
    if (statement.kind !== 'expression-statement' || statement.expression.kind !== 'literal') break;
    const { value } = statement.expression;
    if (typeof value === 'string') directives.push(value);
  }
  return directives;
}
