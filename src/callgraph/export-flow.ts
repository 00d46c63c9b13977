import { wholeModule } from '../program/exports.js';
import type { Values } from '../program/resolve-value.js';
import type { Project } from '../program/project.js';
import type { ImportSpecifier, Mention, Node, SourceTree } from '../syntax/tree.js';
import type { Flow } from './flow.js';
import { followPattern } from './pattern-flow.js';
import { anyElement, isElement } from './uses.js';

/** Barrels that export each other as namespaces have no end. */
const depthLimit = 5;

/** Follows a name that a file exports to its uses in other files: imports, re-exports, namespace members and `require`. */
export function exportUses(flow: Flow, tree: SourceTree, name: string, access: readonly string[]): void {
  if (access.length > depthLimit || !flow.isNew(tree.program, [name, ...access])) return;
  flow.uses.push({ kind: 'exported', tree, name, property: access.map((key) => (isElement(key) ? anyElement : key)) });
  if (name === wholeModule) return followWholeModule(flow, tree, access);
  const isExport = (at: SourceTree, exported: string): boolean => leadsTo(flow, at, exported, { tree, name }, new Set());
  for (const file of filesThatMayUse(flow.project, tree, name)) {
    for (const mention of file.mentions.get(name) ?? []) followMention(flow, file, mention, name, access, isExport);
  }
  followNamespaces(flow, tree, [name, ...access]);
}

/** `import * as files from './file'`, where the whole is handed on: `Object.values(files)`, `{ ...files }`. */
function followNamespaces(flow: Flow, tree: SourceTree, access: readonly string[]): void {
  for (const file of filesImportingFile(flow.project, tree, '* as')) {
    for (const mention of file.mentions.get('*') ?? []) {
      if (mention.kind === 'import-specifier') followImport(flow, file, mention, access, (at) => at === tree);
    }
    for (const name of exportedNamespaces(flow, file, tree)) exportUses(flow, file, name, access);
  }
}

/** The names of `export * as name from './file'`. */
function exportedNamespaces(flow: Flow, barrel: SourceTree, tree: SourceTree): readonly string[] {
  return barrel.program.body.flatMap((statement) => {
    if (statement.kind !== 'export-all' || statement.exported === undefined) return [];
    const target = flow.project.resolveModule(barrel, statement.source, statement.host);
    return target?.kind === 'file' && target.tree === tree ? [statement.exported] : [];
  });
}

interface ExportName { readonly tree: SourceTree; readonly name: string }
type IsExport = (at: SourceTree, exported: string) => boolean;

/** A default export has no name to look for, so the files whose imports may lead here are looked at. */
function filesThatMayUse(project: Project, tree: SourceTree, name: string): readonly SourceTree[] {
  return name === 'default' ? filesImportingFile(project, tree) : project.filesMentioning(name);
}

function filesImportingFile(project: Project, tree: SourceTree, containing = ''): readonly SourceTree[] {
  const [base = '', folder = ''] = tree.path.split('/').reverse();
  const stem = base.replace(/\.[cm]?[jt]sx?$/, '');
  return project.filesImporting(stem === 'index' ? [stem, folder, '.', '..', '', '*'] : [stem], containing);
}

function followMention(flow: Flow, file: SourceTree, mention: Mention, name: string, access: readonly string[], isExport: IsExport): void {
  switch (mention.kind) {
    case 'import-specifier': return followImport(flow, file, mention, access, isExport);
    case 'export-specifier': {
      const { parent } = mention;
      if (parent?.kind !== 'export-named' || parent.source === undefined || mention.localName !== name) return;
      const target = flow.project.resolveModule(file, parent.source, parent.host);
      if (target?.kind === 'file' && isExport(target.tree, mention.localName)) exportUses(flow, file, mention.exported, access);
      return;
    }
    case 'member': {
      const object = flow.values.of(mention.object);
      if (object?.kind === 'namespace' && isExport(object.tree, name)) flow.follow(mention, access);
      return;
    }
    case 'pattern-property': {
      const source = patternSource(mention);
      const object = source && flow.values.of(source);
      if (object?.kind === 'namespace' && isExport(object.tree, name)) followPattern(flow, mention.target, access);
      return;
    }
    default:
  }
}

function followImport(flow: Flow, file: SourceTree, specifier: ImportSpecifier, access: readonly string[], isExport: IsExport): void {
  const { parent } = specifier;
  if (parent?.kind !== 'import') return;
  const target = flow.project.resolveModule(file, parent.source, parent.host);
  if (target?.kind !== 'file' || !isExport(target.tree, specifier.imported)) return;
  const binding = file.bindings.of(specifier.local);
  if (binding !== undefined) flow.followBinding(binding, access);
}

/** The expression that a destructuring takes the property from, when the pattern is not nested. */
function patternSource(mention: Node): Node | undefined {
  const owner = mention.parent?.parent;
  return owner?.kind === 'declarator' ? owner.initial : undefined;
}

/** Whether what `at` exports as `exported` is the export in question, through re-exports. */
function leadsTo(flow: Flow, at: SourceTree, exported: string, wanted: ExportName, seen: Set<SourceTree>): boolean {
  if (at === wanted.tree && exported === wanted.name) return true;
  if (seen.has(at)) return false;
  seen.add(at);
  const table = flow.values.exportTable(at);
  const entry = table.byName.get(exported);
  const next = (source: string, host: object, name: string): boolean => {
    const target = flow.project.resolveModule(at, source, host);
    return target?.kind === 'file' && leadsTo(flow, target.tree, name, wanted, seen);
  };
  if (entry?.kind === 'from') return next(entry.source, entry.host, entry.name);
  if (entry?.kind === 'local') return leadsThroughImport(flow.values, at, entry.node, next);
  return exported !== 'default' && table.stars.some((star) => next(star.source, star.host, exported));
}

/** `import { a } from './a'; export { a };` */
function leadsThroughImport(values: Values, at: SourceTree, node: Node, next: (source: string, host: object, name: string) => boolean): boolean {
  const binding = node.kind === 'identifier' ? values.treeOf(node).bindings.of(node) : undefined;
  const specifier = binding?.declaration;
  if (specifier?.kind !== 'import-specifier' || specifier.parent?.kind !== 'import') return false;
  return at === values.treeOf(node) && next(specifier.parent.source, specifier.parent.host, specifier.imported);
}

/** `module.exports = value` and `export = value`: the imports of the whole module are the value, or its properties. */
function followWholeModule(flow: Flow, tree: SourceTree, access: readonly string[]): void {
  const [first, ...rest] = access;
  if (first !== undefined) exportUses(flow, tree, first, rest);
  for (const file of filesImportingFile(flow.project, tree)) {
    for (const name of ['default', '*', wholeModule]) {
      for (const mention of file.mentions.get(name) ?? []) {
        if (mention.kind === 'import-specifier') followImport(flow, file, mention, access, (at) => at === tree);
      }
    }
    for (const mention of file.mentions.get('require') ?? []) {
      const call = mention.parent;
      const value = call?.kind === 'call' && call.callee === mention ? flow.values.of(call) : undefined;
      if (call !== undefined && value?.kind === 'namespace' && value.tree === tree) flow.follow(call, access);
    }
  }
}
