import { builtinModules } from 'node:module';
import path from 'node:path';
import type ts from 'typescript';
import { treeFromTypeScript } from '../syntax/from-typescript.js';
import type { Node, Program, SourceTree } from '../syntax/tree.js';
import { Checker } from './checker.js';
import type { Dependents } from './workspace/dependents.js';
import { sourcesAt } from './workspace/workspace-package.js';
import { TypedFileSearch, type Trees } from './file-search.js';
import type { Glance } from './glance.js';
import { nodesByHost } from './nodes-by-host.js';
import { programOf, type FileSearch, type ModuleTarget, type Project } from './project.js';
import { programFilesOf, type ProgramFiles } from './program-files.js';
import { sourceEndings, withoutEnding, type SourceFileInternals } from './specifiers.js';
import { canonicalModule } from './values.js';

const builtins = new Set(builtinModules);

/** Part of `ts.Program` that every TypeScript version has but does not declare. */
interface ProgramInternals extends ts.Program {
  /** The folder that `outDir` mirrors, with a `/` at its end. */
  getCommonSourceDirectory?(): string;
}

/** Trees of files that did not change outlive the program they were made for: an editor's next program reuses its source files. */
export type TreeCache = WeakMap<ts.SourceFile, SourceTree>;

/** The files of a TypeScript program, as far as they are the project's own. */
export class TypedProject implements Project {
  readonly checker: Checker;
  readonly #files: ProgramFiles;
  /** Where the compiler writes, and where from: an entry file in JavaScript requires what was built. */
  readonly #output: { readonly from: string; readonly to: string } | undefined;
  readonly #trees = new Map<Program, SourceTree>();
  readonly #modules = new Map<string, ModuleTarget | undefined>();
  readonly #paths = new Map<SourceTree, Map<string, string>>();
  readonly #made: Trees = { has: (file) => this.cache.has(file), of: (file) => this.#treeOfFile(file) };
  readonly #search: FileSearch;

  constructor(
    private readonly ts: typeof import('typescript'),
    private readonly program: ts.Program,
    readonly root: string,
    private readonly cache: TreeCache,
    entries: readonly ts.SourceFile[] = [],
    private readonly dependents?: Dependents,
  ) {
    this.checker = new Checker(ts, program);
    this.#files = programFilesOf(program, entries);
    this.#search = new TypedFileSearch(this.#files, dependents, this.#made);
    const { outDir } = program.getCompilerOptions();
    this.#output = outDir === undefined ? undefined : { from: `${outDir}/`, to: (program as ProgramInternals).getCommonSourceDirectory?.() ?? '' };
  }

  /** Whether other packages of the workspace may use what the program declares. */
  get hasDependents(): boolean {
    return this.dependents !== undefined;
  }

  glanceAt(path: string): Glance | undefined {
    const file = this.#files.own.get(path);
    if (file === undefined) return undefined;
    const { identifiers } = file as SourceFileInternals;
    const names = identifiers ?? new Map(file.text.match(/[\w$]+/g)?.map((name) => [name, name]));
    return { path, text: file.text, names, directives: this.#directivesOf(file) };
  }

  namesAfter(tag: string): ReadonlySet<string> {
    return this.#files.namesAfter(tag);
  }

  treeAt(fileName: string): SourceTree | undefined {
    const file = this.#files.own.get(fileName);
    return file && this.#treeOfFile(file);
  }

  dependentOf({ path: file }: SourceTree): string | undefined {
    return this.#files.own.has(file) ? undefined : this.dependents?.packageOf(file)?.name;
  }

  treeOf(node: Node): SourceTree {
    const program = programOf(node);
    const tree = this.#trees.get(program) ?? this.#treeOfFile(program.host as ts.SourceFile);
    return tree;
  }

  nodeOf(declaration: object): Node | undefined {
    const file = (declaration as ts.Node).getSourceFile();
    if (this.#files.own.get(file.fileName) !== file) return undefined;
    return nodesByHost(this.#treeOfFile(file)).get(declaration);
  }

  filesUsing(name: string, declaredIn?: SourceTree): readonly SourceTree[] {
    return this.#search.filesUsing(name, declaredIn);
  }

  filesNaming(name: string): readonly SourceTree[] {
    return this.#search.filesNaming(name);
  }

  filesImporting(names: readonly string[], containing: string, declaredIn?: SourceTree): readonly SourceTree[] {
    return this.#search.filesImporting(names, containing, declaredIn);
  }

  searchWithout(isLeftOut: (path: string) => boolean): FileSearch {
    return new TypedFileSearch(this.#files, this.dependents, this.#made, isLeftOut);
  }

  /** The specifiers of packages and Node modules that any file imports or requires. */
  importedModules(): ReadonlySet<string> {
    return this.#files.importedModules;
  }

  resolveModule(from: SourceTree, specifier: string, host: object | undefined): ModuleTarget | undefined {
    const key = specifier.startsWith('.') ? this.#pathFrom(from, specifier) : this.#keyOf(specifier, from);
    if (this.#modules.has(key)) return this.#modules.get(key);
    const target = specifier.startsWith('.') ? this.#fileAt(key) : this.#namedModule(specifier, from, host);
    this.#modules.set(key, target);
    return target;
  }

  /** Kept, since who imports what is asked once for each export of hundreds of files. */
  #pathFrom(from: SourceTree, specifier: string): string {
    const paths = this.#paths.get(from) ?? new Map<string, string>();
    this.#paths.set(from, paths);
    const known = paths.get(specifier) ?? path.posix.join(path.posix.dirname(from.path), specifier);
    paths.set(specifier, known);
    return known;
  }

  #namedModule(specifier: string, from: SourceTree, host: object | undefined): ModuleTarget {
    const name = canonicalModule(specifier, builtins);
    if (name.startsWith('node:') || host === undefined) return { kind: 'module', name };
    if (this.dependents?.has(from.path) === true) return this.#moduleOf(this.dependents, specifier, from) ?? { kind: 'module', name };
    const fileName = this.checker.fileOfModule(this.#specifierNode(host)) ?? this.#mappedFile(specifier, from);
    const tree = fileName === undefined ? undefined : this.treeAt(fileName);
    return tree === undefined ? { kind: 'module', name } : { kind: 'file', tree };
  }

  /** Each package has paths of its own. */
  #keyOf(specifier: string, from: SourceTree): string {
    return `${this.dependents?.packageOf(from.path)?.name ?? ''} ${specifier}`;
  }

  #moduleOf(dependents: Dependents, specifier: string, from: SourceTree): ModuleTarget | undefined {
    return firstOf(dependents.candidatesFor(specifier, from.path), (candidate) => this.#fileAt(candidate));
  }

  /** By the tsconfig's `paths`: of a `require` in TypeScript the checker knows nothing, and an import of the same must give the same. */
  #mappedFile(specifier: string, from: SourceTree): string | undefined {
    const options = this.program.getCompilerOptions();
    if (options.paths === undefined) return undefined;
    return this.ts.resolveModuleName(specifier, from.path, options, this.ts.sys).resolvedModule?.resolvedFileName;
  }

  /** An import or export declaration's string literal; other hosts are the literal itself. */
  #specifierNode(host: object): object {
    const node = host as ts.Node;
    if (this.ts.isImportDeclaration(node) || this.ts.isExportDeclaration(node)) return node.moduleSpecifier ?? node;
    if (this.ts.isImportTypeNode(node)) return this.ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node;
    if (!this.ts.isImportEqualsDeclaration(node)) return node;
    return this.ts.isExternalModuleReference(node.moduleReference) ? node.moduleReference.expression : node;
  }

  #fileAt(path: string): ModuleTarget | undefined {
    const output = this.#output;
    const target = output !== undefined && path.startsWith(output.from) ? output.to + path.slice(output.from.length) : path;
    const bare = target.replace(/\.[cm]?jsx?$/, '');
    const tree = this.#openedAt(target) ?? this.#withEnding(bare) ?? this.#withEnding(target) ?? this.#withEnding(`${target}/index`);
    return tree === undefined ? this.#sourceOf(target) : { kind: 'file', tree };
  }

  /** Of what other tools build, without an `outDir` to tell. */
  #sourceOf(target: string): ModuleTarget | undefined {
    const relative = path.posix.relative(this.root, target);
    if (!/^(?:dist|build|lib|out)\//.test(relative)) return undefined;
    const tree = firstOf(sourcesAt(this.root, relative), (source) => this.#withEnding(withoutEnding(source)));
    return tree && { kind: 'file', tree };
  }

  #withEnding(base: string): SourceTree | undefined {
    return firstOf(sourceEndings, (ending) => this.#openedAt(base + ending));
  }

  #openedAt(fileName: string): SourceTree | undefined {
    const file = this.#files.own.get(fileName) ?? this.dependents?.fileAt(fileName);
    return file && this.#treeOfFile(file);
  }

  #directivesOf(file: ts.SourceFile): readonly string[] {
    const directives: string[] = [];
    for (const statement of file.statements) {
      if (!this.ts.isExpressionStatement(statement) || !this.ts.isStringLiteral(statement.expression)) break;
      directives.push(statement.expression.text);
    }
    return directives;
  }

  #treeOfFile(file: ts.SourceFile): SourceTree {
    const tree = this.cache.get(file) ?? treeFromTypeScript(this.ts, file);
    this.cache.set(file, tree);
    this.#trees.set(tree.program, tree);
    return tree;
  }
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
