import { fieldOf, EstreeConversion, type Convert } from './estree-conversion.js';
import { expressionRows } from './from-estree-expressions.js';
import { functionRows } from './from-estree-functions.js';
import { jsxRows } from './from-estree-jsx.js';
import { moduleRows } from './from-estree-modules.js';
import { patternRows } from './from-estree-patterns.js';
import { statementRows } from './from-estree-statements.js';
import { createSourceTree } from './source-tree.js';
import type { Node, SourceTree } from './tree.js';

const rows: ReadonlyMap<string, Convert> = new Map(
  Object.entries({ ...expressionRows, ...patternRows, ...functionRows, ...statementRows, ...moduleRows, ...jsxRows }),
);

/** Code that nests deeper than the stack allows is left out, as if the file were empty. */
function statementsOf(program: object, to: EstreeConversion): readonly Node[] {
  try {
    return to.nodes(fieldOf(program, 'body'));
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/**
 * Makes the neutral tree of an ESTree program: that of espree, of `@typescript-eslint/parser`, of oxlint.
 * `text` is what the program's ranges count in (ESLint's text, without byte order mark); `path` the file's absolute path.
 * Node types that nobody knows become `other` with the nodes inside them. `host` of each node is the ESTree node it was made from.
 */
export function treeFromEstree(program: object, text: string, path: string): SourceTree {
  const to = new EstreeConversion(text, rows);
  const body = statementsOf(program, to);
  return createSourceTree({ path, text, language: 'estree', host: program, body, hasDroppedExport: to.hasDroppedExport });
}
