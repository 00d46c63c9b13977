import type { Binding, Node } from '../syntax/tree.js';
import type { Flow } from './flow.js';

const declaring: ReadonlySet<Node['kind']> = new Set<Node['kind']>(['declarator', 'variables', 'function', 'class']);

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
  while (at !== undefined && declaring.has(at.kind)) at = at.parent;
  return at?.kind === 'export-named' ? at : undefined;
}
