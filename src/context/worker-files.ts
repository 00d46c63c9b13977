import type { Project } from '../program/project.js';
import { specifierOf } from '../program/relative-paths.js';
import type { Values } from '../program/resolve-value.js';
import type { Mention, Node, PatternProperty, SourceTree } from '../syntax/tree.js';

const partsOfThreads = ['parentPort', 'workerData'];

/** The files that run in a thread or a process of their own. One per analysis; answers are kept. */
export class WorkerFiles {
  readonly #threads = new Map<SourceTree, boolean>();
  #forked: ReadonlySet<SourceTree> | undefined;

  constructor(private readonly project: Project, private readonly values: Values, private readonly isUsed: (module: string) => boolean) {}

  /** Only a worker's own file takes `parentPort` or `workerData` from `node:worker_threads`. */
  isThread(tree: SourceTree): boolean {
    const known = this.#threads.get(tree) ?? (tree.text.includes('worker_threads') && partsOfThreads.some((name) => this.#takes(name, tree)));
    this.#threads.set(tree, known);
    return known;
  }

  #takes(name: string, tree: SourceTree): boolean {
    return (tree.mentions.get(name) ?? []).some((mention) => {
      if (mention.kind === 'import-specifier') return mention.parent?.kind === 'import' && mention.parent.source.endsWith('worker_threads');
      const holder = mention.kind === 'member' ? mention.object : mention.kind === 'pattern-property' ? sourceOf(mention) : undefined;
      const value = holder && this.values.of(holder);
      return value?.kind === 'external' && value.module === 'node:worker_threads' && value.path === '';
    });
  }

  /** The files that `fork` of `node:child_process` runs, by what it is given. */
  isForked(tree: SourceTree): boolean {
    this.#forked ??= this.isUsed('node:child_process') ? new Set(this.#find()) : new Set();
    return this.#forked.has(tree);
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

/** What `const { name } = source` takes its names from. */
function sourceOf({ parent }: PatternProperty): Node | undefined {
  const declarator = parent?.parent;
  return declarator?.kind === 'declarator' ? declarator.initial : undefined;
}
