import type { Declarator, Node } from '../syntax/tree.js';
import type { Values } from './resolve-value.js';

/** The value of a literal, a template without expressions, or a negated number. */
export function literalOf(node: Node): string | number | bigint | boolean | null | undefined {
  if (node.kind === 'literal') return node.value;
  if (node.kind === 'template' && node.expressions.length === 0) return node.quasis[0];
  if (node.kind !== 'unary' || node.operator !== '-') return undefined;
  const value = literalOf(node.operand);
  return typeof value === 'number' ? -value : undefined;
}

/** The string that an expression is by itself. */
export function textOf(node: Node | undefined): string | undefined {
  const value = node && literalOf(node);
  return typeof value === 'string' ? value : undefined;
}

/** The literals that an expression can be: its own, a constant's, or those of the array that a loop or `forEach` goes over. */
export function literalsOf(node: Node, values: Values): readonly (string | number | bigint | boolean | null | undefined)[] {
  const own = literalOf(node);
  if (own !== undefined) return [own];
  const declaration = node.kind === 'identifier' ? values.treeOf(node).bindings.of(node)?.declaration : undefined;
  switch (declaration?.kind) {
    case 'parameter': return elementsGivenTo(declaration, values);
    case 'declarator': return literalsOfVariable(declaration, values);
    default: return [];
  }
}

/** `for (const signal of ['SIGINT', 'SIGTERM'])`, `const signal = 'SIGINT'` */
function literalsOfVariable(declaration: Declarator, values: Values): ReturnType<typeof literalsOf> {
  const loop = declaration.parent?.parent;
  if (loop?.kind === 'loop' && loop.each === declaration.parent) return literalElements(loop.iterated, values);
  return declaration.initial === undefined ? [] : literalsOf(declaration.initial, values);
}

/** `['SIGINT', 'SIGTERM'].forEach((signal) => …)` */
function elementsGivenTo(parameter: Node, values: Values): ReturnType<typeof literalsOf> {
  const call = parameter.parent?.parent;
  if (parameter.parent?.kind !== 'function' || call?.kind !== 'call' || call.callee.kind !== 'member') return [];
  return call.callee.name === 'forEach' && parameter.parent.params[0] === parameter ? literalElements(call.callee.object, values) : [];
}

function literalElements(list: Node | undefined, values: Values): ReturnType<typeof literalsOf> {
  const value = list && values.of(list);
  if (value?.kind !== 'project' || value.node.kind !== 'array') return [];
  return value.node.elements.flatMap((element) => (element === undefined ? [undefined] : [literalOf(element)]));
}
