import path from 'node:path';
import type ts from 'typescript';
import { LateFiles, type KnownFiles } from './late-files.js';
import { filesOfPackage, type PackageFiles } from './package-files.js';
import { isMentioned } from '../program-files.js';
import { importsAny, lastPartOf } from '../specifiers.js';
import { workspaceAt, type Workspace } from './workspace.js';
import { entrySources, importSources, type WorkspacePackage } from './workspace-package.js';

/** Whose uses are looked for, by the path of the file that declares it, and where not. */
export interface Scope { readonly declaredIn: string; readonly isLeftOut: (path: string) => boolean }

/** What a configuration's programs are part of: an editor's next one finds the same. */
const workspaces = new WeakMap<ts.CompilerOptions, { readonly workspace: Workspace | undefined }>();

/**
 * @param program whose options are the same object as long as its configuration is open
 * @param root the folder of the tsconfig
 * @param files what has been read for other programs: the packages of a workspace have many dependents in common
 */
export function dependentsOf(tsModule: typeof ts, program: ts.Program, root: string, files: KnownFiles): Dependents | undefined {
  const options = program.getCompilerOptions();
  const found = workspaces.get(options) ?? { workspace: workspaceAt(root, tsModule.sys) };
  workspaces.set(options, found);
  return found.workspace && new Dependents(tsModule, program, found.workspace, new LateFiles(tsModule, files));
}

/**
 * The workspace's packages that depend on the linted one, with their source files. These are in no program at hand, so only their syntax
 * is known. One per program.
 */
export class Dependents {
  readonly #byPath = new Map<string, WorkspacePackage | undefined>();
  readonly #users = new Map<WorkspacePackage, readonly string[]>();

  constructor(
    private readonly ts: typeof import('typescript'),
    private readonly program: ts.Program,
    private readonly workspace: Workspace,
    private readonly files: LateFiles,
  ) {}

  /** Whether a file is of a package that depends on the linted one. */
  has(file: string): boolean {
    return this.packageOf(file) !== undefined;
  }

  fileAt(file: string): ts.SourceFile | undefined {
    return this.has(file) ? this.files.parsedAt(file) : undefined;
  }

  /** The dependent that a file is of; `undefined` for those of the program. */
  packageOf(file: string): WorkspacePackage | undefined {
    if (this.#byPath.has(file)) return this.#byPath.get(file);
    const isElsewhere = this.program.getSourceFile(file) === undefined;
    const found = isElsewhere ? this.workspace.dependents.find((dependent) => this.#isIn(dependent, file)) : undefined;
    this.#byPath.set(file, found);
    return found;
  }

  #isIn(dependent: WorkspacePackage, file: string): boolean {
    return file.startsWith(`${dependent.folder}/`) && this.#pathsOf(dependent).has(file);
  }

  /**
   * The files that may use what a file declares, and that have a name as an identifier or a property's name.
   *
   * @param use how a text says the name when it uses it
   * @param isLeftOut by path, before anything is parsed
   */
  mentioning(name: string, use: RegExp, { declaredIn, isLeftOut }: Scope): readonly ts.SourceFile[] {
    const mayUse = ({ text }: { readonly text: string }): boolean => text.includes(name) && use.test(text);
    return this.#usersOf(declaredIn).filter((file) => mayUse(this.files.textAt(file)) && !isLeftOut(file))
      .map((file) => this.files.parsedAt(file)).filter((file) => isMentioned(file, name));
  }

  /** The files that may use what a file declares, with a piece of text and a specifier whose last part is one of the names. */
  importing(names: readonly string[], containing: string, { declaredIn, isLeftOut }: Scope): readonly ts.SourceFile[] {
    const owner = this.#ownerOf(declaredIn);
    const wanted = new Set(names.filter((name) => name !== '*'));
    if (wanted.has(lastPartOf(entrySources(owner, '.')[0] ?? ''))) wanted.add(lastPartOf(owner.name));
    const isWanted = (file: string): boolean => {
      const late = this.files.textAt(file);
      return late.text.includes(containing) && importsAny(late, wanted);
    };
    return this.#usersOf(declaredIn).filter((file) => isWanted(file) && !isLeftOut(file)).map((file) => this.files.parsedAt(file));
  }

  /**
   * Where an import in a dependent may lead: paths of source files, perhaps without their endings. Empty for packages outside the
   * workspace.
   */
  candidatesFor(specifier: string, from: string): readonly string[] {
    const dependent = this.packageOf(from);
    const mapped = dependent && this.#mapped(specifier, from, this.#filesOf(dependent).options);
    if (mapped !== undefined) return [mapped];
    const packages = [this.workspace.own, ...this.workspace.dependents];
    const named = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
    if (named !== undefined) return entrySources(named, `.${specifier.slice(named.name.length)}`);
    return dependent !== undefined && specifier.startsWith('#') ? importSources(dependent, specifier) : [];
  }

  /** By `paths` and `baseUrl` of the dependent's tsconfig. */
  #mapped(specifier: string, from: string, options: ts.CompilerOptions): string | undefined {
    const prefixes = Object.keys(options.paths ?? {}).map(prefixOf);
    if (options.baseUrl === undefined && !prefixes.some((prefix) => specifier.startsWith(prefix))) return undefined;
    const found = this.ts.resolveModuleName(specifier, from, options, this.ts.sys).resolvedModule;
    return found?.isExternalLibraryImport === true ? undefined : found?.resolvedFileName;
  }

  #ownerOf(file: string): WorkspacePackage {
    return this.packageOf(file) ?? this.workspace.own;
  }

  /** All files of a dependent may use what is declared in it; in other packages those that name the package. */
  #usersOf(declaredIn: string): readonly string[] {
    const owner = this.#ownerOf(declaredIn);
    const known = this.#users.get(owner);
    if (known !== undefined) return known;
    const others = this.workspace.dependents.filter((dependent) => dependent !== owner && dependent.dependencies.has(owner.name));
    const users = others.flatMap((dependent) => this.#filesNaming(owner, dependent));
    const found = owner === this.workspace.own ? users : [...this.#pathsOf(owner), ...users];
    this.#users.set(owner, found);
    return found;
  }

  /** The files of a dependent that name a package: by its name, by its folder, or by a path of the tsconfig that leads into it. */
  #filesNaming({ name, folder }: WorkspacePackage, dependent: WorkspacePackage): readonly string[] {
    const { paths, options } = this.#filesOf(dependent);
    const names = [name, `/${path.posix.basename(folder)}/`];
    const isNamed = (text: string): boolean => names.some((candidate) => text.includes(candidate));
    const aliases = Object.entries(options.paths ?? {}).filter(([, targets]) => targets.some(isNamed)).map(([alias]) => prefixOf(alias));
    const isNaming = (text: string): boolean => isNamed(text) || aliases.some((alias) => text.includes(alias));
    return [...paths].filter((file) => isNaming(this.files.textAt(file).text));
  }

  #pathsOf(dependent: WorkspacePackage): ReadonlySet<string> {
    return this.#filesOf(dependent).paths;
  }

  #filesOf({ folder }: WorkspacePackage): PackageFiles {
    return filesOfPackage(this.ts, folder);
  }
}

/** What stands before the star of a path in a tsconfig. */
function prefixOf(alias: string): string {
  return alias.replace(/\*.*$/, '');
}
