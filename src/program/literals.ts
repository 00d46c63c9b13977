import type { Node } from '../syntax/tree.js';

/** The value of a literal, a template without expressions, or a negated number. */
export function literalOf(node: Node): string | number | bigint | boolean | null | undefined {
  if (node.kind === 'literal') return node.value;
  if (node.kind === 'template' && node.expressions.length === 0) return node.quasis[0];
  if (node.kind !== 'unary' || node.operator !== '-') return undefined;
  const value = literalOf(node.operand);
  return typeof value === 'number' ? -value : undefined;
}
