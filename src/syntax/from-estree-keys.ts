import { isNode, textOf, type EstreeConversion, type EstreeNode } from './estree-conversion.js';
import { nameOfComputed } from './computed-name.js';
import type { Node } from './tree.js';

/** The name that a key without brackets spells: an identifier, a private name with its hash, a string or a number. */
export function keyName(key: unknown): string | undefined {
  if (!isNode(key)) return undefined;
  if (key.type === 'PrivateIdentifier') return `#${textOf(key.name)}`;
  if (key.type !== 'Literal') return typeof key.name === 'string' ? key.name : undefined;
  return typeof key.bigint === 'string' ? key.bigint : String(key.value);
}

export interface PropertyKey {
  readonly name: string | undefined;
  readonly computed: Node | undefined;
}

/** The name that is written before a property's or member's value, and the expression of a `[computed]` one. */
export function propertyKey(node: EstreeNode, to: EstreeConversion): PropertyKey {
  if (node.computed !== true) return { name: keyName(node.key), computed: undefined };
  const computed = to.node(node.key);
  return { name: nameOfComputed(computed), computed };
}
