import { builtinModules } from 'node:module';
import { wholeImports, wholeModule } from '../program/exports.js';
import type { PackageJson } from '../program/package-json.js';
import type { Call, Import, Node, SourceTree } from '../syntax/tree.js';

/** How the file writes what a fix adds to it. */
export interface SourceStyle {
  readonly quote: '\'' | '"';
  /** `;`, or nothing in files that leave it out. */
  readonly end: ';' | '';
  readonly newline: '\n' | '\r\n';
  /** `node:`, or nothing in files whose imports of Node's modules have no prefix. */
  readonly nodePrefix: 'node:' | '';
  /** How modules are loaded: `import … from`, `require(…)`, or TypeScript's `import … = require(…)`. */
  readonly loading: 'import' | 'require' | 'import-require';
  readonly isTypeScript: boolean;
}

/** A statement that loads a module, with the name as it is written. */
export interface ModuleLoad { readonly statement: Node; readonly source: string }

export function sourceStyleOf(tree: SourceTree, manifest: PackageJson | undefined): SourceStyle {
  const loads = moduleLoadsOf(tree);
  const written = loads.map(({ statement }) => tree.text.slice(statement.start, statement.end));
  const isTypeScript = /\.[cm]?tsx?$/.test(tree.path);
  return {
    quote: quoteIn(written.join('') || tree.text),
    end: written.length > 0 && written.every((text) => !text.endsWith(';')) ? '' : ';',
    newline: tree.text.includes('\r\n') ? '\r\n' : '\n',
    nodePrefix: /['"]node:/.test(tree.text) || !bareBuiltin.test(tree.text) ? 'node:' : '',
    loading: isImportRequire(tree) ? 'import-require' : isModule(tree, loads, isTypeScript, manifest) ? 'import' : 'require',
    isTypeScript,
  };
}

function quoteIn(text: string): SourceStyle['quote'] {
  return text.includes('"') && !text.includes('\'') ? '"' : '\'';
}

/** The top-level statements that import or require a module, in source order. */
export function moduleLoadsOf(tree: SourceTree): readonly ModuleLoad[] {
  return tree.program.body.flatMap((statement): readonly ModuleLoad[] => {
    if (statement.kind === 'import') return [{ statement, source: statement.source }];
    if (statement.kind !== 'variables') return [];
    const source = statement.declarations.map(({ initial }) => initial && requiredBy(initial)).find((name) => name !== undefined);
    return source === undefined ? [] : [{ statement, source }];
  });
}

/** The module's name in `require('name')`, also behind members (`require('fs').promises`). */
export function requiredBy(node: Node): string | undefined {
  if (node.kind === 'member') return requiredBy(node.object);
  if (!isRequire(node)) return undefined;
  const [argument] = node.args;
  return argument?.kind === 'literal' && typeof argument.value === 'string' ? argument.value : undefined;
}

/** The specifiers between braces: what can be added to or taken away one by one. */
export function namedSpecifiersOf(statement: Import): Import['specifiers'] {
  return statement.specifiers.filter(({ imported }) => !wholeImports.includes(imported));
}

function isRequire(node: Node): node is Call {
  return node.kind === 'call' && node.callee.kind === 'identifier' && node.callee.name === 'require';
}

const bareBuiltin = new RegExp(`(?:from|require\\(|import\\()\\s*['"](?:${builtinModules.join('|')})['"]`);

/** The file already says `import x = require()` or `export =`, and so may not mix in the other form. */
function isImportRequire({ program }: SourceTree): boolean {
  const isPlain = program.body.some((statement) => statement.kind === 'import' && !statement.isType
    && !statement.specifiers.some(({ imported }) => imported === wholeModule));
  return !isPlain && program.body.some((statement) => (statement.kind === 'export-default' && statement.isAssignment)
    || (statement.kind === 'import' && statement.specifiers.some(({ imported }) => imported === wholeModule)));
}

function isModule(tree: SourceTree, loads: readonly ModuleLoad[], isTypeScript: boolean, manifest: PackageJson | undefined): boolean {
  if (tree.program.isModule || /\.m[jt]sx?$/.test(tree.path)) return true;
  if (/\.c[jt]s$/.test(tree.path) || loads.length > 0 || tree.mentions.has('require') || tree.mentions.has('module')) return false;
  return isTypeScript || manifest?.isModule === true;
}
