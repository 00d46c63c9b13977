import { runnerOf } from '../callgraph/runners.js';
import { emptyAt } from '../reach/first-time.js';
import type { Identifier, Node, SourceTree } from '../syntax/tree.js';

/**
 * Whether a thread or a process is started only where none has been kept: `worker ??= new Worker(…)`, `if (this.#worker) return …`
 * before it, or after a look into a map of them. It is not started for each run then.
 */
export function isKept(node: Node, tree: SourceTree): boolean {
  let owner: Node = runnerOf(node);
  while (owner.kind === 'function' && owner.parent?.kind === 'call') owner = runnerOf(owner);
  return emptyAt(node, owner).some((at) => isOutside(at, tree));
}

/** A variable of the module, a member of `this`, or what one of them gave. */
function isOutside(node: Node, tree: SourceTree): boolean {
  switch (node.kind) {
    case 'this': return true;
    case 'member': return isOutside(node.object, tree);
    case 'call': return isOutside(node.callee, tree);
    case 'identifier': return isNameOutside(node, tree);
    default: return false;
  }
}

function isNameOutside(node: Identifier, tree: SourceTree): boolean {
  const declaration = tree.bindings.of(node)?.declaration;
  if (declaration?.kind !== 'declarator') return false;
  const isOfModule = tree.bindings.module.get(node.name)?.declaration === declaration;
  return isOfModule || (declaration.initial !== undefined && isOutside(declaration.initial, tree));
}
