import { builtinModules } from 'node:module';
import { programOf, type FileSearch, type ModuleTarget, type Project } from '../program/project.js';
import { canonicalModule } from '../program/values.js';
import type { Node, Program, SourceTree } from '../syntax/tree.js';
import type { InstalledCode } from './installed-code.js';

const builtins = new Set(builtinModules);

/** How many files one question goes through. */
const fileLimit = 1000;

/**
 * The files of installed packages, opened as they are come to. One for each question, so that where its budget ends does not
 * depend on what was asked before.
 */
export class PackageProject implements Project {
  readonly root = '/';
  readonly checker = undefined;
  /** `false` when a file was left out: it is too large, or one too many. */
  isComplete = true;
  readonly #trees = new Map<Program, SourceTree>();

  /** @param isKnown whether the catalog has rows for a module: then they tell what blocks, and its code is not looked at */
  constructor(private readonly code: InstalledCode, private readonly isKnown: (module: string) => boolean) {}

  /** The file that an import from anywhere leads to. */
  open(from: string, specifier: string): SourceTree | undefined {
    const file = this.code.packages.fileOf(from, specifier);
    if (file === undefined) return undefined;
    const tree = this.#trees.size < fileLimit ? this.code.treeAt(file) : undefined;
    if (tree === undefined) this.isComplete = false;
    else this.#trees.set(tree.program, tree);
    return tree;
  }

  resolveModule(from: SourceTree, specifier: string): ModuleTarget | undefined {
    const named = specifier.startsWith('#') ? this.code.packages.importedName(from.path, specifier) ?? specifier : specifier;
    const name = canonicalModule(named, builtins);
    if (name.startsWith('node:') || (!/^[.#]/.test(name) && this.isKnown(name))) return { kind: 'module', name };
    const tree = this.open(from.path, specifier);
    if (tree !== undefined) return { kind: 'file', tree };
    return /^[.#]/.test(name) ? undefined : { kind: 'module', name };
  }

  dependentOf(): string | undefined {
    return undefined;
  }

  treeOf(node: Node): SourceTree {
    const tree = this.#trees.get(programOf(node));
    if (tree === undefined) throw new TypeError('A node of a file that this question did not open.');
    return tree;
  }

  /** Only what is called inside a package is followed, so nobody asks for its users. */
  filesUsing(): readonly SourceTree[] {
    return [];
  }

  filesNaming(): readonly SourceTree[] {
    return [];
  }

  filesImporting(): readonly SourceTree[] {
    return [];
  }

  searchWithout(): FileSearch {
    return this;
  }

  namesAfter(): ReadonlySet<string> {
    return new Set();
  }

  nodeOf(): Node | undefined {
    return undefined;
  }
}
