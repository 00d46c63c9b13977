import type { Node } from './tree.js';

/** The property name that an expression between brackets spells out: a string, or a template without expressions. */
export function nameOfComputed(computed: Node): string | undefined {
  if (computed.kind === 'literal') return typeof computed.value === 'string' ? computed.value : undefined;
  return computed.kind === 'template' && computed.expressions.length === 0 ? computed.quasis[0] : undefined;
}
