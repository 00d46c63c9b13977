import { textFunctions } from '../catalog/results.js';
import { constantOf } from './binding-values.js';
import { literalOf } from './literals.js';
import type { FunctionNode, Identifier, Node } from '../syntax/tree.js';
import type { Values } from './resolve-value.js';
import { returnedBy } from './returned.js';
import { withoutDefault } from './values.js';

/**
 * Whether syntax alone tells that an expression is a string. The checker knows more, but may need seconds for it: the name of a file
 * that a function makes out of a database row has the types of the whole schema behind it.
 */
export function isText(node: Node, values: Values, depth = 4): boolean {
  if (node.kind === 'template' || typeof literalOf(node) === 'string') return true;
  if (depth === 0) return false;
  switch (node.kind) {
    case 'binary': return node.operator === '+' && [node.left, node.right].some((part) => isText(part, values, depth - 1));
    case 'identifier': return isTextName(node, values, depth - 1);
    case 'call': return node.form === 'call' && givesText(node.callee, values, depth - 1);
    default: return false;
  }
}

/** A variable that is given a string once, or a parameter that is annotated as one. */
function isTextName(node: Identifier, values: Values, depth: number): boolean {
  const tree = values.treeOf(node);
  const binding = tree.bindings.of(node);
  if (binding === undefined) return false;
  const { declaration, identifier } = binding;
  if (declaration.kind === 'parameter') return declaration.target === identifier && annotatedAsText.test(tree.text.slice(identifier.end, identifier.end + 40));
  const initial = constantOf(binding);
  return initial !== undefined && isText(initial, values, depth);
}

/** The tree holds no types of the language itself. */
const annotatedAsText = /^\s*:\s*string\s*[,)=]/;

function givesText(callee: Node, values: Values, depth: number): boolean {
  const value = values.of(callee);
  if (value?.kind === 'external') return textFunctions.has(`${value.module} ${withoutDefault(value.path)}`);
  return value?.kind === 'project' && value.node.kind === 'function' && returnsText(value.node, values, depth);
}

function returnsText(node: FunctionNode, values: Values, depth: number): boolean {
  if (node.isAsync || node.isGenerator || node.body === undefined) return false;
  const endsInReturn = node.body.kind !== 'block' || node.body.body.at(-1)?.kind === 'return';
  const returned = returnedBy(node);
  return endsInReturn && returned.length > 0 && returned.every((expression) => isText(expression, values, depth));
}
