import type { Binding, Node } from '../syntax/tree.js';
import type { Flow } from './flow.js';

/** `namespace Files { export function load() {} }`: the name is a property of the namespace. */
export function followNamespaceMember(flow: Flow, binding: Binding, access: readonly string[]): void {
  const owner = exportAround(binding.declaration)?.parent;
  if (owner?.kind !== 'other') return;
  for (const namespace of flow.values.treeOf(owner).bindings.module.values()) {
    if (namespace.declaration === owner) flow.followBinding(namespace, [binding.name, ...access]);
  }
}

function exportAround(declaration: Node): Node | undefined {
  let at: Node | undefined = declaration;
  while (at?.kind === 'declarator' || at?.kind === 'variables' || at?.kind === 'function' || at?.kind === 'class') at = at.parent;
  return at?.kind === 'export-named' ? at : undefined;
}
