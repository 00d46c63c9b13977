import type { Node, Program, SourceTree } from '../syntax/tree.js';
import type { Checker } from './checker.js';

/** Where a module specifier leads: a file of the project, or a package or Node module by its canonical name. */
export type ModuleTarget = { readonly kind: 'file'; readonly tree: SourceTree } | { readonly kind: 'module'; readonly name: string };

/** Looks for the files in which something may be used. */
export interface FileSearch {
  /**
   * Files of the project's own (not of packages, not declarations) in which the name may be imported, or stand for a member that is
   * read or written: a file that only declares the same name is none.
   *
   * @param declaredIn the file that declares what is looked for: then files of packages that depend on it are asked too
   */
  filesUsing(name: string, declaredIn?: SourceTree): readonly SourceTree[];
  /** Files of the project's own that say the name, if only to declare it. */
  filesNaming(name: string): readonly SourceTree[];
  /**
   * Files with an import or require whose specifier ends in one of the names (`/` and file endings do not count; `.` and `..` are
   * names too, and `*` is that of all packages).
   *
   * @param containing a piece of text that the files must have
   * @param declaredIn as above
   */
  filesImporting(names: readonly string[], containing: string, declaredIn?: SourceTree): readonly SourceTree[];
}

/** The files that are analysed together: all of a TypeScript program, or the one file at hand when there are no types. */
export interface Project extends FileSearch {
  /** The folder of the nearest package.json or tsconfig; paths in messages and file patterns are relative to it. */
  readonly root: string;
  /** A search that leaves files out by their paths: no tree is made for them. */
  searchWithout(isLeftOut: (path: string) => boolean): FileSearch;
  resolveModule(from: SourceTree, specifier: string, host: object | undefined): ModuleTarget | undefined;
  /** The names that are declared behind comments with a tag such as `@blocking`, in declaration files of packages too. */
  namesAfter(tag: string): ReadonlySet<string>;
  /** The other package of the workspace that a file is of, one that depends on this: only its syntax is known. */
  dependentOf(tree: SourceTree): string | undefined;
  /** The file that a node is of. */
  treeOf(node: Node): SourceTree;
  /** The tree's node for a declaration that the checker found, when it is in a file of the project's own. */
  nodeOf(declaration: object): Node | undefined;
  /** Absent without type information. */
  readonly checker: Checker | undefined;
}

export function programOf(node: Node): Program {
  let at = node;
  while (at.parent !== undefined) at = at.parent;
  if (at.kind !== 'program') throw new TypeError('Every node of a tree is inside a program.');
  return at;
}
