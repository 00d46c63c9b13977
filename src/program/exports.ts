import { definedExport, starredModule } from './compiled-modules.js';
import { eachTargetName } from '../syntax/scope.js';
import type { Binding, Node, SourceTree } from '../syntax/tree.js';
import { assignedTo } from './written-values.js';

/** What a name that a file exports stands for: a node in the file, or a name of another module. */
export type Exported =
  | { readonly kind: 'local'; readonly node: Node }
  | { readonly kind: 'from'; readonly source: string; readonly name: string; readonly host: object };

export interface ExportTable {
  readonly byName: ReadonlyMap<string, Exported>;
  /** Sources of `export * from`. */
  readonly stars: readonly StarSource[];
  /** Names that stand for CommonJS's object of exports: `const api = module.exports`, `const api = module.exports = {}`. */
  readonly aliases: ReadonlySet<Binding>;
}

interface StarSource { readonly source: string; readonly host: object }

/** The name under which `module.exports = …` and `export = …` are kept. */
export const wholeModule = 'export=';

/** What an import asks for that may be given the value of `module.exports`. */
export const wholeImports: readonly string[] = ['default', '*', wholeModule];

/** @returns the names that a file exports, by ES syntax and by assignments to `module.exports` and `exports`. */
export function exportTableOf(tree: SourceTree): ExportTable {
  const byName = new Map<string, Exported>();
  const stars: StarSource[] = [];
  for (const statement of tree.program.body) {
    if (statement.kind === 'export-named') addNamed(statement, byName, tree);
    else if (statement.kind === 'export-default') byName.set(statement.isAssignment ? wholeModule : 'default', { kind: 'local', node: statement.value });
    else if (statement.kind === 'export-all') {
      if (statement.exported === undefined) stars.push({ source: statement.source, host: statement.host });
      else byName.set(statement.exported, { kind: 'from', source: statement.source, name: '*', host: statement.host });
    }
  }
  const aliases = new Set<Binding>();
  if (tree.text.includes('exports') && tree.mentions.has('exports')) addCommonJs(tree, { byName, stars, aliases });
  return { byName, stars, aliases };
}

interface OpenTable { readonly byName: Map<string, Exported>; readonly stars: StarSource[]; readonly aliases: Set<Binding> }

function addNamed(statement: Extract<Node, { kind: 'export-named' }>, byName: Map<string, Exported>, tree: SourceTree): void {
  for (const specifier of statement.specifiers) {
    if (statement.source !== undefined) {
      byName.set(specifier.exported, { kind: 'from', source: statement.source, name: specifier.localName, host: statement.host });
    } else if (specifier.local !== undefined) byName.set(specifier.exported, { kind: 'local', node: specifier.local });
  }
  if (statement.declaration === undefined) return;
  eachNameOf(statement.declaration, tree, (name) => {
    const node = tree.bindings.module.get(name)?.identifier;
    if (node !== undefined) byName.set(name, { kind: 'local', node });
  });
}

/** The names that a declaration makes; of those without a node of their own kind, such as enums, by where they stand. */
function eachNameOf(declaration: Node, { bindings }: SourceTree, visit: (name: string) => void): void {
  if (declaration.kind === 'variables') {
    for (const { target } of declaration.declarations) eachTargetName(target, (identifier) => { visit(identifier.name); });
  } else if (declaration.kind === 'function' || declaration.kind === 'class') {
    if (declaration.id !== undefined) visit(declaration.id.name);
  } else for (const [name, { identifier }] of bindings.module) if (isInside(identifier, declaration)) visit(name);
}

function isInside(inner: Node, outer: Node): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function addCommonJs(tree: SourceTree, { byName, stars, aliases }: OpenTable): void {
  for (const mention of tree.mentions.get('exports') ?? []) {
    const target = exportsTarget(mention);
    if (target === undefined) continue;
    addAssigned(target, wholeModule, byName);
    addCompiled(target, byName, stars);
    addMember(target, byName);
    const alias = aliasOf(target, tree);
    if (alias === undefined) continue;
    aliases.add(alias);
    for (const reference of alias.references) addMember(reference, byName);
  }
}

/** `exports.name = value` */
function addMember(exports: Node, byName: Map<string, Exported>): void {
  const { parent } = exports;
  if (parent?.kind === 'member' && parent.object === exports && parent.name !== undefined) addAssigned(parent, parent.name, byName);
}

/** The variable that is declared with the object of exports, and never set again. */
function aliasOf(exports: Node, tree: SourceTree): Binding | undefined {
  let value = exports;
  while (value.parent?.kind === 'assignment') value = value.parent;
  const { parent } = value;
  if (parent?.kind !== 'declarator' || parent.target.kind !== 'identifier' || parent.initial !== value) return undefined;
  const binding = tree.bindings.of(parent.target);
  return binding?.writes.length === 0 ? binding : undefined;
}

/** What compilers write for re-exports. */
function addCompiled(target: Node, byName: Map<string, Exported>, stars: StarSource[]): void {
  const defined = definedExport(target);
  if (defined !== undefined) byName.set(defined.name, { kind: 'local', node: defined.value });
  const source = starredModule(target)?.args[0];
  if (source?.kind === 'literal' && typeof source.value === 'string') stars.push({ source: source.value, host: source.host });
}

/** `module.exports` or the free `exports`. */
function exportsTarget(mention: Node): Node | undefined {
  if (mention.kind === 'identifier') return mention;
  return mention.kind === 'member' && mention.object.kind === 'identifier' && mention.object.name === 'module' ? mention : undefined;
}

/** `module.exports = value`, `exports.name = value`: what is assigned to the target is exported under the name. */
function addAssigned(target: Node, name: string, byName: Map<string, Exported>): void {
  const node = assignedTo(target);
  if (node !== undefined) byName.set(name, { kind: 'local', node });
}
