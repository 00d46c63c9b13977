import type { Node, SourceTree } from '../syntax/tree.js';

const memo = new WeakMap<SourceTree, ReadonlyMap<object, Node>>();

/** @returns the tree's nodes by the parser's nodes they were made from; of several the outermost (a member, not its function) */
export function nodesByHost(tree: SourceTree): ReadonlyMap<object, Node> {
  const known = memo.get(tree);
  if (known !== undefined) return known;
  const nodes = new Map<object, Node>();
  for (const node of tree.nodes) if (!nodes.has(node.host)) nodes.set(node.host, node);
  memo.set(tree, nodes);
  return nodes;
}
