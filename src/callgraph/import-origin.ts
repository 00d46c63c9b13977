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
  const exported = flow.values.exportTable(target.tree).byName.get(name);
  if (exported?.kind === 'local') return exported.node;
  if (exported?.kind === 'from') return originIn(flow, target.tree, exported, seen);
  return name === 'default' ? undefined : originInStars(flow, target.tree, name, seen);
}

function originInStars(flow: Flow, tree: SourceTree, name: string, seen: Set<SourceTree>): Node | undefined {
  for (const star of flow.values.exportTable(tree).stars) {
    const found = originIn(flow, tree, { ...star, name }, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}
