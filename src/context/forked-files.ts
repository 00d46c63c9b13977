import type { Project } from '../program/project.js';
import { specifierOf } from '../program/relative-paths.js';
import type { Values } from '../program/resolve-value.js';
import type { Mention, SourceTree } from '../syntax/tree.js';

/** The files that `fork` of `node:child_process` runs in a process of their own, by what it is given. One per analysis. */
export class ForkedFiles {
  #files: ReadonlySet<SourceTree> | undefined;

  constructor(private readonly project: Project, private readonly values: Values, private readonly isUsed: (module: string) => boolean) {}

  has(tree: SourceTree): boolean {
    this.#files ??= this.isUsed('node:child_process') ? new Set(this.#find()) : new Set();
    return this.#files.has(tree);
  }

  #find(): readonly SourceTree[] {
    return this.project.filesUsing('fork').flatMap((tree) => (tree.mentions.get('fork') ?? []).flatMap((mention) => this.#forkedAt(mention, tree) ?? []));
  }

  #forkedAt(mention: Mention, tree: SourceTree): SourceTree | undefined {
    const { parent: call } = mention;
    const file = call?.kind === 'call' && call.callee === mention ? call.args[0] : undefined;
    if (file === undefined || !this.#isFork(mention)) return undefined;
    const specifier = specifierOf(this.values, file);
    const target = specifier?.startsWith('.') === true ? this.project.resolveModule(tree, specifier, file.host) : undefined;
    return target?.kind === 'file' ? target.tree : undefined;
  }

  #isFork(callee: Mention): boolean {
    const value = this.values.of(callee);
    return value?.kind === 'external' && value.module === 'node:child_process' && value.path === 'fork';
  }
}
