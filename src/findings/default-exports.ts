import type { BlockingApi } from '../catalog/types.js';
import { wholeImports } from '../program/exports.js';
import { textOf } from '../program/literals.js';
import type { FileSearch } from '../program/project.js';
import { lastPartOf } from '../program/specifiers.js';
import type { Call, Identifier, ImportSpecifier, Node, SourceTree } from '../syntax/tree.js';

/** Where default exports of packages may be used: each importer names them as it likes. One per analysis. */
export class DefaultExports {
  readonly #handedOn = new Map<string, boolean>();

  /** @param rows those about default exports, and about what these give, of packages in use */
  constructor(private readonly search: FileSearch, private readonly rows: readonly BlockingApi[]) {}

  /** Whether a file of this text may use one: it names the package, or some file of the project hands the export on. */
  mayBeUsedIn(text: string): boolean {
    return this.rows.some(({ module, path }) => path !== 'default' || text.includes(module) || this.#isHandedOn(module));
  }

  #isHandedOn(module: string): boolean {
    const known = this.#handedOn.get(module)
      ?? this.search.filesImporting([lastPartOf(module)], 'export').some((tree) => tree.nodes.some((node) => handsOn(node, module, tree)));
    this.#handedOn.set(module, known);
    return known;
  }
}

/** Whether the node loads the module and its default export goes further than to calls and reads of members in the same file. */
function handsOn(node: Node, module: string, tree: SourceTree): boolean {
  switch (node.kind) {
    case 'export-named': return node.source === module;
    case 'export-all': return node.source === module && node.exported !== undefined;
    case 'import-specifier': return importsWhole(node, module) && isNameGivenAway(node.local, tree);
    case 'import-call': return textOf(node.source) === module && isGivenAway(node, tree);
    case 'call': return requires(node, module) && isGivenAway(node, tree);
    default: return false;
  }
}

function importsWhole({ imported, parent }: ImportSpecifier, module: string): boolean {
  return wholeImports.includes(imported) && parent?.kind === 'import' && parent.source === module;
}

function requires({ callee, args }: Call, module: string): boolean {
  return callee.kind === 'identifier' && callee.name === 'require' && textOf(args[0]) === module;
}

/** What loads a module may stand in a variable: all of its uses count. */
function isGivenAway(node: Node, tree: SourceTree): boolean {
  const { parent } = node;
  if (parent !== undefined && (parent.kind === 'await' || isDefaultOf(parent, node))) return isGivenAway(parent, tree);
  if (parent?.kind === 'declarator' && parent.target.kind === 'identifier') return isNameGivenAway(parent.target, tree);
  return parent?.kind !== 'expression-statement' && !isUsedInPlace(node);
}

function isNameGivenAway(name: Identifier, tree: SourceTree): boolean {
  const binding = tree.bindings.of(name);
  return binding === undefined || binding.references.some((reference) => reference !== name && !isUsedInPlace(reference));
}

function isDefaultOf(parent: Node, node: Node): boolean {
  return parent.kind === 'member' && parent.object === node && parent.name === 'default';
}

/** A call of it, or a read of a member: `Database(…)`, `Database.prototype`, `module.default(…)`. */
function isUsedInPlace(node: Node): boolean {
  const { parent } = node;
  if (parent?.kind === 'member') return isDefaultOf(parent, node) ? isUsedInPlace(parent) : parent.object === node;
  return parent?.kind === 'call' && parent.callee === node;
}
