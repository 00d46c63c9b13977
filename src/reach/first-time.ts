import { runnerOf } from '../callgraph/runners.js';
import type { Binary, Node, SourceTree } from '../syntax/tree.js';
import { lastingPlace } from './lasting-places.js';

/**
 * Whether a call runs only until a variable of the module, or a static field, has been filled: `if (cached === undefined) cached =
 * load();`, `if (cached) return cached;` before it, `cached ??= load()`. No code that serves empties it.
 *
 * @param isServing whether the code at a place serves
 */
export function isFirstTimeOnly(node: Node, tree: SourceTree, isServing: (at: Node) => boolean): boolean {
  const owner = runnerOf(node);
  return owner.kind === 'function' && emptyAt(node, owner).some((at) => isFilled(at, { tree, node, owner, isServing }));
}

/** The variables and members that are empty wherever a node inside of a function is run, as far as its conditions say so. */
export function emptyAt(node: Node, owner: Node): readonly Node[] {
  const found: Node[] = [];
  for (let at = node; at !== owner && at.parent !== undefined; at = at.parent) found.push(...guardsOf(at, at.parent));
  return found;
}

/** What is empty wherever the node, a child of `parent`, is run. */
function guardsOf(node: Node, parent: Node): readonly Node[] {
  switch (parent.kind) {
    case 'if': return parent.then === node ? emptyIf(parent.test) : [];
    case 'binary': return parent.right === node ? emptyLeftOf(parent) : [];
    case 'assignment': return ['??=', '||='].includes(parent.operator) ? placeOf(parent.target) : [];
    case 'block': return parent.body.slice(0, parent.body.findIndex((statement) => statement === node)).flatMap(emptyAfter);
    default: return [];
  }
}

/** `cached === undefined && fill()`, `cached || fill()` */
function emptyLeftOf({ operator, left }: Binary): readonly Node[] {
  if (operator === '&&') return emptyIf(left);
  return operator === '||' || operator === '??' ? placeOf(left) : [];
}

/** `!cached`, `cached === undefined`, `cached == null`, and more conditions beside. */
function emptyIf(test: Node): readonly Node[] {
  if (test.kind === 'unary' && test.operator === '!') return placeOf(test.operand);
  if (test.kind !== 'binary') return [];
  if (test.operator === '&&') return [...emptyIf(test.left), ...emptyIf(test.right)];
  return ['===', '=='].includes(test.operator) && isEmpty(test.right) ? placeOf(test.left) : [];
}

/** `if (cached) return …;`, `if (cached !== undefined) return …;` */
function emptyAfter(statement: Node): readonly Node[] {
  if (statement.kind !== 'if' || !leaves(statement.then)) return [];
  const { test } = statement;
  if (test.kind === 'binary') return ['!==', '!='].includes(test.operator) && isEmpty(test.right) ? placeOf(test.left) : [];
  return placeOf(test);
}

function leaves(node: Node): boolean {
  return node.kind === 'return' || (node.kind === 'block' && node.body.at(-1)?.kind === 'return');
}

function placeOf(node: Node): readonly Node[] {
  return node.kind === 'identifier' || node.kind === 'member' ? [node] : [];
}

function isEmpty(node: Node): boolean {
  return node.kind === 'literal' ? !node.value : node.kind === 'identifier' && node.name === 'undefined';
}

interface Guarded { readonly tree: SourceTree; readonly node: Node; readonly owner: Node; readonly isServing: (at: Node) => boolean }

/** The code fills the place, and what empties it serves nobody. */
function isFilled(at: Node, guarded: Guarded): boolean {
  const place = lastingPlace(at, guarded.tree);
  if (place === undefined || (place.initial !== undefined && !isEmpty(place.initial))) return false;
  const emptying = place.writes.filter(({ value }) => value !== undefined && isEmpty(value));
  const isFilling = place.writes.some((write) => !emptying.includes(write) && isFilledBy(guarded, runnerOf(write.target)));
  return isFilling && emptying.every(({ target }) => !guarded.isServing(target));
}

/** By the code around, or by the function that is called. */
function isFilledBy({ tree, node, owner }: Guarded, filler: Node): boolean {
  if (filler === owner) return true;
  const called = node.kind === 'call' && node.callee.kind === 'identifier' ? tree.bindings.of(node.callee)?.declaration : undefined;
  return called === filler || (called?.kind === 'declarator' && called.initial === filler);
}
