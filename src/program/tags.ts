import { jsdocOf } from '../syntax/jsdoc.js';
import type { FunctionNode, Node, SourceTree } from '../syntax/tree.js';
import type { Project } from './project.js';
import type { Values } from './resolve-value.js';

/** What a function's author says about it: calling it is a blocking call, or may block wherever it is called. */
export type Tag = 'blocking' | 'nonblocking';

const tagName = /@(blocking|nonblocking)\b/;

/** Reads `@blocking` and `@nonblocking` in the comments of functions, in source and in declaration files. One per analysis. */
export class Tags {
  readonly #tagged = new Map<SourceTree, boolean>();
  #names: ReadonlySet<string> | undefined;

  constructor(private readonly project: Project, private readonly values: Values) {}

  /** The tag in the comment of a function, or of the variable, property or member that holds it. */
  of(node: FunctionNode): Tag | undefined {
    const tree = this.values.treeOf(node);
    if (!this.#hasTags(tree)) return undefined;
    const comment = jsdocOf(tree, node);
    return comment === undefined ? undefined : (tagName.exec(comment)?.[1] as Tag | undefined);
  }

  /** Whether a call of the callee is declared to block. */
  isBlocking(callee: Node): boolean {
    const name = callee.kind === 'identifier' || callee.kind === 'member' ? callee.name : undefined;
    if (name === undefined || (!this.names.has(name) && !this.#isRenamed(callee))) return false;
    const value = this.values.of(callee);
    if (value?.kind === 'project' && value.node.kind === 'function') return this.of(value.node) === 'blocking';
    return this.project.checker?.tagsAt(callee.host).includes('blocking') === true;
  }

  #hasTags(tree: SourceTree): boolean {
    const known = this.#tagged.get(tree);
    if (known !== undefined) return known;
    const hasTags = tagName.test(tree.text);
    this.#tagged.set(tree, hasTags);
    return hasTags;
  }

  /** The names of tagged functions, as far as a look at the text tells; a file without one has no tagged calls. */
  get names(): ReadonlySet<string> {
    return this.#names ??= this.project.namesAfter('@blocking');
  }

  /** An import under another name. */
  #isRenamed(callee: Node): boolean {
    const binding = callee.kind === 'identifier' && this.names.size > 0 ? this.values.treeOf(callee).bindings.of(callee) : undefined;
    return binding?.declaration.kind === 'import-specifier' && this.names.has(binding.declaration.imported);
  }
}

/** @returns the names that are declared right behind comments with the tag */
export function namesAfterTag(text: string, tag: string): readonly string[] {
  if (!text.includes(tag)) return [];
  const words = /\*\/\s*((?:[\w$]+\s+)*?)([\w$]+)\s*[=:(<?]/y;
  return [...text.matchAll(new RegExp(`${tag}\\b`, 'g'))].flatMap((match) => {
    words.lastIndex = Math.max(text.indexOf('*/', match.index), 0);
    const name = words.exec(text)?.[2];
    return name === undefined ? [] : [name];
  });
}
