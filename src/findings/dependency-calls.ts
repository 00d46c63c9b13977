import type { BlockingApi } from '../catalog/types.js';
import type { Values } from '../program/resolve-value.js';
import type { ExternalValue } from '../program/values.js';
import type { Call, SourceTree } from '../syntax/tree.js';

/** What a call of a package's function comes to inside the package. */
export interface Inside {
  /** The row of the blocking call that it reaches; `undefined` when none was found before the search was cut short. */
  readonly api: BlockingApi | undefined;
  /** The functions on the way, the called one first. */
  readonly functions: readonly string[];
  /** Where the blocking call stands: an absolute path, and the line from 1. */
  readonly file: string;
  readonly line: number;
}

/** Which packages' code is looked into. */
export interface DependencyChoice {
  /** `true`: those that the catalog has no row of; else these, by their names. */
  readonly packages: true | readonly string[];
  /** `module:path` of functions that may block. */
  readonly allowedApis: ReadonlySet<string>;
}

/** Looks into the code of packages. Analyses are handed one when the user asks for it. */
export interface Dependencies {
  /**
   * @param callee what is called, as the importing file names it
   * @param from the importing file
   * @returns `undefined` when the package is not to be looked into, or nothing in it is known to block
   */
  insideOf(callee: ExternalValue, from: SourceTree): Inside | undefined;
}

/** A call into a package, and what it comes to there. */
export interface DependencyCall { readonly node: Call; readonly callee: ExternalValue; readonly inside: Inside }

export function dependencyCallsIn(tree: SourceTree, values: Values, dependencies: Dependencies): readonly DependencyCall[] {
  const found: DependencyCall[] = [];
  for (const node of tree.nodes) {
    const callee = node.kind === 'call' ? values.of(node.callee) : undefined;
    if (node.kind !== 'call' || callee?.kind !== 'external') continue;
    const inside = dependencies.insideOf(callee, tree);
    if (inside !== undefined) found.push({ node, callee, inside });
  }
  return found;
}
