import type { Node, SourceTree } from '../syntax/tree.js';
import type { Values } from './resolve-value.js';
import { areSame, type Value } from './values.js';

/** What a name stands for that is assigned to: `let x; x = value;` with one assignment that tells, or several that agree. */
export function ofWrites(values: Values, written: readonly (Node | undefined)[]): Value | undefined {
  const [first, ...more] = written.map((value) => value && values.of(value)).filter((value) => value !== undefined);
  return first !== undefined && more.every((value) => areSame(first, value)) ? first : undefined;
}

/** The value of an assignment whose target the node is. */
export function assignedTo(node: Node): Node | undefined {
  return node.parent?.kind === 'assignment' && node.parent.target === node ? node.parent.value : undefined;
}

/** What a file assigns to the member of this name, of the objects that are asked for: `holder.name = value`. */
export function ofAssignments(
  values: Values, tree: SourceTree, name: string, isHolder: (object: Value | undefined) => boolean,
): Value | undefined {
  return ofWrites(values, (tree.mentions.get(name) ?? []).map((mention) => {
    const value = assignedTo(mention);
    return value !== undefined && mention.kind === 'member' && isHolder(values.of(mention.object)) ? value : undefined;
  }));
}
