import { nameOfRunner } from '../callgraph/runners.js';
import type { Tags } from '../program/tags.js';
import type { FunctionNode, SourceTree } from '../syntax/tree.js';

/** Functions whose blocking calls are nobody's concern: by `@nonblocking`, by the settings, or because their callers are told. */
export class Allowances {
  /** @param allowed `file#function`; the file by the end of its path, so that it holds from the root of a workspace and of a package */
  constructor(private readonly allowed: readonly string[], private readonly tags: Tags) {}

  has(node: FunctionNode, tree: SourceTree): boolean {
    if (this.tags.of(node) !== undefined) return true;
    return this.allowed.length > 0 && this.#isAllowed(`${tree.path}#${nameOfRunner(node)}`);
  }

  #isAllowed(place: string): boolean {
    return this.allowed.some((entry) => place === entry || place.endsWith(`/${entry}`));
  }
}
