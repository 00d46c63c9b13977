import { filesImportingFile, leadsToFile } from '../callgraph/export-flow.js';
import type { FileSearch, Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import type { Node, SourceTree } from '../syntax/tree.js';

/** What it takes to see where a specifier leads. */
interface Loading { readonly project: Project; readonly values: Values }

/** Whether one of the files that are searched imports, requires or hands on another one. */
export function isImported(tree: SourceTree, search: FileSearch, loading: Loading): boolean {
  return filesImportingFile(search, tree).some((file) => file !== tree && file.nodes.some((node) => loads(node, file, tree, loading)));
}

function loads(node: Node, from: SourceTree, tree: SourceTree, loading: Loading): boolean {
  switch (node.kind) {
    case 'import': case 'export-named': case 'export-all': return isSource(node.source, node.host, from, tree, loading);
    case 'import-call': return leadsToFile(loading, from, node.source, tree);
    case 'call': return node.callee.kind === 'identifier' && node.callee.name === 'require' && leadsToFile(loading, from, node.args[0], tree);
    default: return false;
  }
}

function isSource(source: string | undefined, host: object, from: SourceTree, tree: SourceTree, { project }: Loading): boolean {
  const target = source === undefined ? undefined : project.resolveModule(from, source, host);
  return target?.kind === 'file' && target.tree === tree;
}
