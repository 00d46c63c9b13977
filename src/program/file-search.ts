import type ts from 'typescript';
import { escaped } from '../syntax/escaped.js';
import type { SourceTree } from '../syntax/tree.js';
import type { Dependents, Scope } from './workspace/dependents.js';
import type { ProgramFiles } from './program-files.js';
import type { FileSearch } from './project.js';

type Files = readonly ts.SourceFile[];

/** The trees of a program's files; what has one already need not be looked at before. */
export interface Trees {
  has(file: ts.SourceFile): boolean;
  of(file: ts.SourceFile): SourceTree;
}

/** Looks for files by the names and specifiers in them before their trees are made. Answers are kept. */
export class TypedFileSearch implements FileSearch {
  readonly #using = new Map<string, readonly SourceTree[]>();
  readonly #naming = new Map<string, readonly SourceTree[]>();
  readonly #importing = new Map<string, readonly SourceTree[]>();

  /** @param dependents the packages that may use what the program's files declare */
  constructor(
    private readonly files: ProgramFiles,
    private readonly dependents: Dependents | undefined,
    private readonly trees: Trees,
    private readonly isLeftOut: (path: string) => boolean = () => false,
  ) {}

  filesUsing(name: string, declaredIn?: SourceTree): readonly SourceTree[] {
    const key = `${name}\n${this.#scopeOf(declaredIn)}`;
    const known = this.#using.get(key);
    if (known !== undefined) return known;
    const use = useOf(name);
    const own = (): Files => this.files.mentioning(name);
    const files = this.#within(declaredIn, own, (dependents, scope) => dependents.mentioning(name, use, scope));
    const found = this.#treesOf(files, (file) => this.trees.has(file) || use.test(file.text));
    this.#using.set(key, found);
    return found;
  }

  filesNaming(name: string): readonly SourceTree[] {
    const known = this.#naming.get(name) ?? this.#treesOf(this.files.mentioning(name), () => true);
    this.#naming.set(name, known);
    return known;
  }

  filesImporting(names: readonly string[], containing: string, declaredIn?: SourceTree): readonly SourceTree[] {
    const key = [this.#scopeOf(declaredIn), containing, ...names].join('\n');
    const known = this.#importing.get(key);
    if (known !== undefined) return known;
    const importers = (): Files => [...new Set(names.flatMap((name) => this.files.importing(name)))];
    const files = this.#within(declaredIn, importers, (dependents, scope) => dependents.importing(names, containing, scope));
    const found = this.#treesOf(files, (file) => file.text.includes(containing));
    this.#importing.set(key, found);
    return found;
  }

  #scopeOf(declaredIn: SourceTree | undefined): string {
    return declaredIn === undefined ? '' : this.dependents?.packageOf(declaredIn.path)?.name ?? 'own';
  }

  /** What a dependent declares, the program's own files do not use: they are of a package that it depends on. */
  #within(declaredIn: SourceTree | undefined, own: () => Files, outside: (dependents: Dependents, scope: Scope) => Files): Files {
    if (declaredIn === undefined || this.dependents === undefined) return own();
    const others = outside(this.dependents, { declaredIn: declaredIn.path, isLeftOut: this.isLeftOut });
    return this.dependents.has(declaredIn.path) ? others : [...own(), ...others];
  }

  #treesOf(files: readonly ts.SourceFile[], isWanted: (file: ts.SourceFile) => boolean): readonly SourceTree[] {
    return files.filter((file) => isWanted(file) && !this.isLeftOut(file.fileName)).map((file) => this.trees.of(file));
  }
}

/** `{ name`, `, name`, `.name`, `['name'`, with comments between: hundreds of route files declare `GET`, and none of them uses it. */
function useOf(name: string): RegExp {
  return new RegExp(String.raw`(?:[.{,[]|\*/|//.*\r?\n)\s*['"\x60]?${escaped(name)}(?![\w$])`);
}
