import type ts from 'typescript';
import { classRows } from './from-typescript-classes.js';
import { expressionRows } from './from-typescript-expressions.js';
import { functionRows } from './from-typescript-functions.js';
import { jsxRows } from './from-typescript-jsx.js';
import { literalRows } from './from-typescript-literals.js';
import { moduleRows } from './from-typescript-modules.js';
import { statementRows } from './from-typescript-statements.js';
import { createSourceTree } from './source-tree.js';
import type { Node, SourceTree } from './tree.js';
import { TypeScriptConversion, type Convert, type ConvertRows } from './typescript-conversion.js';

type TypeScript = typeof import('typescript');

const rows: ConvertRows = {
  ...literalRows, ...expressionRows, ...functionRows, ...classRows, ...statementRows, ...moduleRows, ...jsxRows,
};

const tables = new WeakMap<TypeScript, readonly (Convert | undefined)[]>();

/** The rows by this TypeScript's numbers; a kind that it does not have yet is left out. */
function tableFor(ts: TypeScript): readonly (Convert | undefined)[] {
  const known = tables.get(ts);
  if (known !== undefined) return known;
  const kinds: Readonly<Record<string, ts.SyntaxKind | string | undefined>> = ts.SyntaxKind;
  const table: (Convert | undefined)[] = Array.from({ length: ts.SyntaxKind.Count }, () => undefined);
  for (const [name, convert] of Object.entries(rows)) {
    const kind = kinds[name];
    if (typeof kind === 'number') table[kind] = convert;
  }
  tables.set(ts, table);
  return table;
}

/** Code that nests deeper than the stack allows is left out, as if the file were empty. */
function statementsOf(file: ts.SourceFile, to: TypeScriptConversion): readonly Node[] {
  try {
    return to.nodes(file.statements);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/**
 * Makes the neutral tree of a TypeScript or JavaScript source file.
 * `ts` is the TypeScript that made `file` (5.0 or newer); `file` may be half-written and needs no parents.
 * Offsets are those of `file.text`. `host` of each node is the `ts.Node` it was made from.
 */
export function treeFromTypeScript(ts: TypeScript, file: ts.SourceFile): SourceTree {
  const to = new TypeScriptConversion(ts, file, tableFor(ts));
  const body = statementsOf(file, to);
  return createSourceTree({
    path: file.fileName, text: file.text, language: 'typescript', host: file, body, hasDroppedExport: to.hasDroppedExport,
  });
}
