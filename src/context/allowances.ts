import path from 'node:path';
import { nameOfRunner } from '../callgraph/runners.js';
import type { Tags } from '../program/tags.js';
import type { FunctionNode, SourceTree } from '../syntax/tree.js';

/** Functions whose blocking calls are nobody's concern: by `@nonblocking`, by the settings, or because their callers are told. */
export class Allowances {
  /** @param allowed `file#function`, the file relative to the root */
  constructor(private readonly allowed: ReadonlySet<string>, private readonly root: string, private readonly tags: Tags) {}

  has(node: FunctionNode, tree: SourceTree): boolean {
    if (this.tags.of(node) !== undefined) return true;
    return this.allowed.size > 0 && this.allowed.has(`${path.posix.relative(this.root, tree.path)}#${nameOfRunner(node)}`);
  }
}
