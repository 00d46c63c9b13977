import { builtinModules } from 'node:module';
import type { Node, SourceTree } from '../syntax/tree.js';
import type { FileSearch, ModuleTarget, Project } from './project.js';
import { namesAfterTag } from './tags.js';
import { canonicalModule } from './values.js';

const builtins = new Set(builtinModules);

/** One file without type information: every import leads to a package or to nothing known. */
export class SingleFileProject implements Project {
  readonly checker = undefined;

  constructor(private readonly tree: SourceTree, readonly root: string) {}

  filesUsing(name: string): readonly SourceTree[] {
    return this.tree.mentions.has(name) ? [this.tree] : [];
  }

  filesNaming(name: string): readonly SourceTree[] {
    return this.filesUsing(name);
  }

  namesAfter(tag: string): ReadonlySet<string> {
    return new Set(namesAfterTag(this.tree.text, tag));
  }

  filesImporting(): readonly SourceTree[] {
    return [];
  }

  searchWithout(): FileSearch {
    return this;
  }

  dependentOf(): string | undefined {
    return undefined;
  }

  treeOf(): SourceTree {
    return this.tree;
  }

  nodeOf(): Node | undefined {
    return undefined;
  }

  resolveModule(_from: SourceTree, specifier: string): ModuleTarget | undefined {
    return specifier.startsWith('.') ? undefined : { kind: 'module', name: canonicalModule(specifier, builtins) };
  }
}
