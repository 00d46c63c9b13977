import { filesImportingFile, leadsToFile } from '../callgraph/export-flow.js';
import type { FileSearch, Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import type { Node, SourceTree } from '../syntax/tree.js';

/** Whether one of the files that are searched imports, requires or hands on another one. */
export function isImported(tree: SourceTree, project: Project, search: FileSearch, values: Values): boolean {
  return filesImportingFile(search, tree).some((file) => file !== tree && file.nodes.some((node) => loads(node, file)));

  function loads(node: Node, file: SourceTree): boolean {
    switch (node.kind) {
      case 'import': case 'export-named': case 'export-all': {
        const target = node.source === undefined ? undefined : project.resolveModule(file, node.source, node.host);
        return target?.kind === 'file' && target.tree === tree;
      }
      case 'import-call': return leadsToFile({ project, values }, file, node.source, tree);
      case 'call': return node.callee.kind === 'identifier' && node.callee.name === 'require' && leadsToFile({ project, values }, file, node.args[0], tree);
      default: return false;
    }
  }
}
