import { analyzeBindings } from './bindings.js';
import { linkNodes, walk } from './children.js';
import { collectMentions } from './mentions.js';
import { hashbangOf } from './trivia.js';
import type { Bindings, Mention, Node, Program, SourceTree } from './tree.js';

class LazySourceTree implements SourceTree {
  #mentions: ReadonlyMap<string, readonly Mention[]> | undefined;
  #bindings: Bindings | undefined;

  constructor(
    readonly path: string,
    readonly text: string,
    readonly program: Program,
    readonly nodes: readonly Node[],
    readonly language: 'typescript' | 'estree',
  ) {}

  get mentions(): ReadonlyMap<string, readonly Mention[]> {
    return this.#mentions ??= collectMentions(this.nodes);
  }

  get bindings(): Bindings {
    return this.#bindings ??= analyzeBindings(this.program, this.nodes);
  }
}

/** What a converter hands over: a file's statements, and what the statements that were dropped (types) said about the module. */
export interface ConvertedFile {
  readonly path: string;
  readonly text: string;
  readonly language: 'typescript' | 'estree';
  readonly host: object;
  readonly body: readonly Node[];
  /** A statement that runs nothing, such as `export type`, made the file a module. */
  readonly hasDroppedExport: boolean;
}

const moduleKinds: ReadonlySet<Node['kind']> = new Set<Node['kind']>(['import', 'export-named', 'export-all', 'export-default']);

function hasTopLevelAwait(file: ConvertedFile): boolean {
  if (!file.text.includes('await')) return false;
  let found = false;
  for (const statement of file.body) {
    walk(statement, (node) => {
      found ||= node.kind === 'await' || (node.kind === 'loop' && node.form === 'for-await');
      return found || node.kind === 'function' ? 'skip' : undefined;
    });
  }
  return found;
}

/** Puts the converted statements of a file together: the program node, the links to the parents, and the lazy lookups. */
export function createSourceTree(file: ConvertedFile): SourceTree {
  const program: Program = {
    kind: 'program',
    start: 0,
    end: file.text.length,
    parent: undefined,
    host: file.host,
    body: file.body,
    hashbang: hashbangOf(file.text),
    isModule: file.hasDroppedExport || file.body.some((statement) => moduleKinds.has(statement.kind)) || hasTopLevelAwait(file),
  };
  return new LazySourceTree(file.path.replaceAll('\\', '/'), file.text, program, linkNodes(program), file.language);
}
