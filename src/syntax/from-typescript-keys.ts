import type ts from 'typescript';
import { nameOfComputed } from './computed-name.js';
import type { Node } from './tree.js';
import type { TypeScriptConversion } from './typescript-conversion.js';

export interface PropertyKey {
  readonly name: string | undefined;
  readonly computed: Node | undefined;
}

/** The name that is written before a property's or member's value, and the expression of a `[computed]` one. */
export function propertyKey(key: ts.Node | undefined, to: TypeScriptConversion): PropertyKey {
  if (key === undefined) return { name: undefined, computed: undefined };
  if (to.ts.isComputedPropertyName(key)) {
    const computed = to.node(key.expression);
    return { name: nameOfComputed(computed), computed };
  }
  return { name: (key as Partial<ts.Identifier>).text, computed: undefined };
}
