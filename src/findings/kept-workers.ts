import { runnerOf } from '../callgraph/runners.js';
import { isWithin } from '../reach/call-places.js';
import { emptyAt } from '../reach/first-time.js';
import type { Identifier, Node, SourceTree } from '../syntax/tree.js';

/**
 * Whether a thread or a process is started only where none has been kept: `worker ??= new Worker(…)`, `if (this.#worker) return …`
 * before it, or after a look into a map of them. It is not started for each run then.
 */
export function isKept(node: Node, tree: SourceTree): boolean {
  let owner: Node = runnerOf(node);
  while (isExecutor(owner)) owner = runnerOf(owner);
  return emptyAt(node, owner).some((at) => isOutside(at, { tree, owner }));
}

/** Of a promise: it runs at once. */
function isExecutor({ parent }: Node): boolean {
  return parent?.kind === 'call' && parent.form === 'new' && parent.callee.kind === 'identifier' && parent.callee.name === 'Promise';
}

interface Inside { readonly tree: SourceTree; readonly owner: Node }

/** A variable from outside of the function, a member of `this`, or what one of them gave. */
function isOutside(node: Node, inside: Inside): boolean {
  switch (node.kind) {
    case 'this': return true;
    case 'member': return isOutside(node.object, inside);
    case 'call': return isOutside(node.callee, inside);
    case 'identifier': return isNameOutside(node, inside);
    default: return false;
  }
}

function isNameOutside(node: Identifier, inside: Inside): boolean {
  const declaration = inside.tree.bindings.of(node)?.declaration;
  if (declaration?.kind !== 'declarator') return false;
  return !isWithin(declaration, inside.owner) || (declaration.initial !== undefined && isOutside(declaration.initial, inside));
}
