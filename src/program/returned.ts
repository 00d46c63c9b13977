import { childrenOf } from '../syntax/children.js';
import type { FunctionNode, Node } from '../syntax/tree.js';

/** The expressions that a function returns, those of nested functions left out; of an expression arrow its body. */
export function returnedBy(node: FunctionNode): readonly Node[] {
  if (node.body === undefined) return [];
  if (node.body.kind !== 'block') return [node.body];
  const found: Node[] = [];
  collect(node.body, found);
  return found;
}

function collect(node: Node, found: Node[]): void {
  if (node.kind === 'function' || node.kind === 'class') return;
  if (node.kind === 'return') {
    if (node.argument !== undefined) found.push(node.argument);
    return;
  }
  for (const child of childrenOf(node)) collect(child, found);
}
