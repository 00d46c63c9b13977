import { runnerOf } from '../callgraph/runners.js';
import type { Binding, Node, SourceTree } from '../syntax/tree.js';

/**
 * Whether a call runs only until its function has filled a variable of the module: `if (cached === undefined) cached = load();`,
 * `if (cached) return cached;` before it, `cached ??= load()`. Only that function sets the variable, and never empties it.
 */
export function isFirstTimeOnly(node: Node, tree: SourceTree): boolean {
  const owner = runnerOf(node);
  if (owner.kind !== 'function') return false;
  for (let at = node; at !== owner && at.parent !== undefined; at = at.parent) {
    if (guardsOf(at, at.parent).some((name) => isFilledIn(tree, name, owner))) return true;
  }
  return false;
}

/** The names that are empty wherever the node, a child of `parent`, is run. */
function guardsOf(node: Node, parent: Node): readonly string[] {
  switch (parent.kind) {
    case 'if': return parent.then === node ? namesEmptyIf(parent.test) : [];
    case 'assignment': return ['??=', '||='].includes(parent.operator) && parent.target.kind === 'identifier' ? [parent.target.name] : [];
    case 'block': return parent.body.slice(0, parent.body.findIndex((statement) => statement === node)).flatMap(namesEmptyAfter);
    default: return [];
  }
}

/** `!cached`, `cached === undefined`, `cached == null`, and more conditions beside. */
function namesEmptyIf(test: Node): readonly string[] {
  if (test.kind === 'unary' && test.operator === '!') return nameOf(test.operand);
  if (test.kind !== 'binary') return [];
  if (test.operator === '&&') return [...namesEmptyIf(test.left), ...namesEmptyIf(test.right)];
  return ['===', '=='].includes(test.operator) && isEmpty(test.right) ? nameOf(test.left) : [];
}

/** `if (cached) return …;`, `if (cached !== undefined) return …;` */
function namesEmptyAfter(statement: Node): readonly string[] {
  if (statement.kind !== 'if' || !leaves(statement.then)) return [];
  const { test } = statement;
  if (test.kind === 'binary') return ['!==', '!='].includes(test.operator) && isEmpty(test.right) ? nameOf(test.left) : [];
  return nameOf(test);
}

function leaves(node: Node): boolean {
  return node.kind === 'return' || (node.kind === 'block' && node.body.at(-1)?.kind === 'return');
}

function nameOf(node: Node): readonly string[] {
  return node.kind === 'identifier' ? [node.name] : [];
}

function isEmpty(node: Node): boolean {
  return node.kind === 'literal' ? !node.value : node.kind === 'identifier' && node.name === 'undefined';
}

function isFilledIn(tree: SourceTree, name: string, owner: Node): boolean {
  const binding = tree.bindings.module.get(name);
  if (binding?.declaration.kind !== 'declarator' || binding.declaration.target !== binding.identifier) return false;
  const { initial } = binding.declaration;
  const { writes } = binding;
  return (initial === undefined || isEmpty(initial)) && writes.length > 0 && writes.every((write) => isFilling(write, owner));
}

function isFilling({ target, value }: Binding['writes'][number], owner: Node): boolean {
  return runnerOf(target) === owner && (value === undefined || !isEmpty(value));
}
