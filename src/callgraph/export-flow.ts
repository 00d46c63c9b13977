import { wholeImports, wholeModule } from '../program/exports.js';
import { specifierOf } from '../program/relative-paths.js';
import type { Values } from '../program/resolve-value.js';
import { withoutEnding } from '../program/specifiers.js';
import type { FileSearch } from '../program/project.js';
import type { ExportSpecifier, ImportSpecifier, Mention, Node, SourceTree } from '../syntax/tree.js';
import type { Flow } from './flow.js';
import { followPattern, patternSource } from './pattern-flow.js';
import { anyElement, isElement } from './uses.js';

/** Barrels that export each other as namespaces have no end. */
const depthLimit = 5;

/** Follows a name that a file exports to its uses in other files: imports, re-exports, namespace members and `require`. */
export function exportUses(flow: Flow, tree: SourceTree, name: string, access: readonly string[]): void {
  if (access.length > depthLimit || !flow.isNew(tree.program, [name, ...access])) return;
  flow.add({ kind: 'exported', tree, name, property: access.map((key) => (isElement(key) ? anyElement : key)) });
  if (name === wholeModule) return followWholeModule(flow, tree, access);
  const search: Search = { flow, access, isExport: (at, exported) => leadsTo(flow, at, exported, { tree, name }, new Set()) };
  for (const file of filesThatMayUse(flow.search, tree, name)) {
    for (const mention of file.mentions.get(name) ?? []) followMention(search, file, mention, name);
  }
  followNamespaces(flow, tree, [name, ...access]);
}

/**
 * `import * as files from './file'` and `const files = require('./file')`, where the whole is handed on: `Object.values(files)`,
 * `{ ...files }`.
 */
function followNamespaces(flow: Flow, tree: SourceTree, access: readonly string[]): void {
  const search = anyExportOf(flow, tree, access);
  for (const file of filesImportingFile(flow.search, tree, 'require')) followRequired(search, file, tree);
  for (const file of filesImportingFile(flow.search, tree, '* as')) {
    followImports(search, file, '*');
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

/** What is looked for in the files that may use an export. */
interface Search {
  readonly flow: Flow;
  /** The properties that lead from the export to the function that is followed. */
  readonly access: readonly string[];
  readonly isExport: (at: SourceTree, exported: string) => boolean;
}

/** For places that ask for the whole of a file's exports. */
function anyExportOf(flow: Flow, tree: SourceTree, access: readonly string[]): Search {
  return { flow, access, isExport: (at) => at === tree };
}

/** A default export has no name to look for, so the files whose imports may lead here are looked at. */
function filesThatMayUse(search: FileSearch, tree: SourceTree, name: string): readonly SourceTree[] {
  return name === 'default' ? filesImportingFile(search, tree) : search.filesUsing(name, tree);
}

/** The files that may import a file, by its name. */
export function filesImportingFile(search: FileSearch, tree: SourceTree, containing = ''): readonly SourceTree[] {
  const [base = '', folder = ''] = tree.path.split('/').reverse();
  const stem = withoutEnding(base);
  return search.filesImporting(stem === 'index' ? [stem, folder, '.', '..', '', '*'] : [stem], containing, tree);
}

function followMention(search: Search, file: SourceTree, mention: Mention, name: string): void {
  const { flow, access } = search;
  switch (mention.kind) {
    case 'import-specifier': return followImport(search, file, mention);
    case 'export-specifier': return mention.localName === name ? followReexport(search, file, mention) : undefined;
    case 'member': return isReadOf(search, mention.object, name) ? flow.follow(mention, access) : undefined;
    case 'pattern-property': return isReadOf(search, patternSource(mention), name) ? followPattern(flow, mention.target, access) : undefined;
    default: return undefined;
  }
}

/** `export { name as other } from './file'` */
function followReexport({ flow, access, isExport }: Search, file: SourceTree, { parent, localName, exported }: ExportSpecifier): void {
  if (parent?.kind !== 'export-named' || parent.source === undefined) return;
  const target = flow.project.resolveModule(file, parent.source, parent.host);
  if (target?.kind === 'file' && isExport(target.tree, localName)) exportUses(flow, file, exported, access);
}

/** Whether the object is all exports of a file, and the property of this name the export in question. */
function isReadOf({ flow, isExport }: Search, object: Node | undefined, name: string): boolean {
  const value = object && flow.values.of(object);
  return value?.kind === 'namespace' && isExport(value.tree, name);
}

/** Follows what a file imports under a name. */
function followImports(search: Search, file: SourceTree, name: string): void {
  for (const mention of file.mentions.get(name) ?? []) {
    if (mention.kind === 'import-specifier') followImport(search, file, mention);
  }
}

function followImport({ flow, access, isExport }: Search, file: SourceTree, specifier: ImportSpecifier): void {
  const { parent } = specifier;
  if (parent?.kind !== 'import') return;
  const target = flow.project.resolveModule(file, parent.source, parent.host);
  if (target?.kind !== 'file' || !isExport(target.tree, specifier.imported)) return;
  const binding = file.bindings.of(specifier.local);
  if (binding !== undefined) flow.followBinding(binding, access);
}

/** Whether an export of the module that a file names leads to the export in question. */
type LeadsOn = (source: string, host: object, exported: string) => boolean;

/** Whether what `at` exports as `exported` is the export in question, through re-exports. */
function leadsTo(flow: Flow, at: SourceTree, exported: string, wanted: ExportName, seen: Set<SourceTree>): boolean {
  if (at === wanted.tree && exported === wanted.name) return true;
  if (seen.has(at)) return false;
  seen.add(at);
  const table = flow.values.exportTable(at);
  const entry = table.byName.get(exported);
  const next: LeadsOn = (source, host, exportedThere) => {
    const target = flow.project.resolveModule(at, source, host);
    return target?.kind === 'file' && leadsTo(flow, target.tree, exportedThere, wanted, seen);
  };
  if (entry?.kind === 'from') return next(entry.source, entry.host, entry.name);
  if (entry?.kind === 'local') return leadsThroughImport(flow.values, at, entry.node, next);
  return exported !== 'default' && table.stars.some((star) => next(star.source, star.host, exported));
}

/** `import { a } from './a'; export { a };` */
function leadsThroughImport(values: Values, at: SourceTree, node: Node, next: LeadsOn): boolean {
  const binding = node.kind === 'identifier' ? values.treeOf(node).bindings.of(node) : undefined;
  const specifier = binding?.declaration;
  if (specifier?.kind !== 'import-specifier' || specifier.parent?.kind !== 'import') return false;
  return at === values.treeOf(node) && next(specifier.parent.source, specifier.parent.host, specifier.imported);
}

/** `module.exports = value` and `export = value`: the imports of the whole module are the value, or its properties. */
function followWholeModule(flow: Flow, tree: SourceTree, access: readonly string[]): void {
  const [first, ...rest] = access;
  if (first !== undefined) exportUses(flow, tree, first, rest);
  const search = anyExportOf(flow, tree, access);
  for (const file of filesImportingFile(flow.search, tree)) {
    for (const name of wholeImports) followImports(search, file, name);
    followRequired(search, file, tree);
  }
}

/** `require('./file')` */
function followRequired({ flow, access }: Search, file: SourceTree, tree: SourceTree): void {
  for (const mention of file.mentions.get('require') ?? []) {
    const { parent: call } = mention;
    if (call?.kind === 'call' && call.callee === mention && leadsToFile(flow, file, call.args[0], tree)) flow.follow(call, access);
  }
}

/** Whether what a loader is given leads to a file. */
export function leadsToFile(
  { project, values }: Pick<Flow, 'project' | 'values'>, from: SourceTree, source: Node | undefined, tree: SourceTree,
): boolean {
  const specifier = source && specifierOf(values, source);
  const target = specifier === undefined ? undefined : project.resolveModule(from, specifier, source?.host);
  return target?.kind === 'file' && target.tree === tree;
}
