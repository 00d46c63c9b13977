import { walk } from '../syntax/children.js';
import type { FunctionNode, Node } from '../syntax/tree.js';

/** The expressions that a function returns, those of nested functions left out; of an expression arrow its body. */
export function returnedBy(node: FunctionNode): readonly Node[] {
  if (node.body === undefined) return [];
  if (node.body.kind !== 'block') return [node.body];
  const found: Node[] = [];
  walk(node.body, (inner) => {
    if (inner.kind === 'return' && inner.argument !== undefined) found.push(inner.argument);
    return isLeaf(inner) ? 'skip' : undefined;
  });
  return found;
}

/** What holds no `return` of the function around it. */
function isLeaf({ kind }: Node): boolean {
  return kind === 'return' || kind === 'function' || kind === 'class';
}
