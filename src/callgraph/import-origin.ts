import type { Binding, Node, SourceTree } from '../syntax/tree.js';
import type { Flow } from './flow.js';

/** @returns what an imported name is in the file that exports it: an identifier of that file, or the exported expression */
export function originOfImport(flow: Flow, binding: Binding): Node | undefined {
  const { declaration } = binding;
  if (declaration.kind !== 'import-specifier' || declaration.parent?.kind !== 'import') return undefined;
  const { source, host } = declaration.parent;
  return originIn(flow, flow.values.treeOf(declaration), { source, host, name: declaration.imported }, new Set());
}

interface ModuleName { readonly source: string; readonly host: object; readonly name: string }

function originIn(flow: Flow, from: SourceTree, { source, host, name }: ModuleName, seen: Set<SourceTree>): Node | undefined {
  const target = flow.project.resolveModule(from, source, host);
  if (target?.kind !== 'file' || seen.has(target.tree)) return undefined;
  seen.add(target.tree);
  const table = flow.values.exportTable(target.tree);
  const exported = table.byName.get(name);
  if (exported?.kind === 'local') return exported.node;
  if (exported?.kind === 'from') return originIn(flow, target.tree, exported, seen);
  for (const star of name === 'default' ? [] : table.stars) {
    const found = originIn(flow, target.tree, { ...star, name }, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}
