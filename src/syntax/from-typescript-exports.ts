import type ts from 'typescript';
import { skipTrivia } from './trivia.js';
import type { Node } from './tree.js';
import type { TypeScriptConversion } from './typescript-conversion.js';

function modifierOf(node: ts.Node, kind: 'ExportKeyword' | 'DefaultKeyword', to: TypeScriptConversion): ts.ModifierLike | undefined {
  return to.modifiers(node).find((modifier) => modifier.kind === to.ts.SyntaxKind[kind]);
}

/** Where a declaration begins that may be exported: after `export` and `default`, which belong to the export's own node. */
export function exportedStart(node: ts.Node, to: TypeScriptConversion): number {
  const keyword = modifierOf(node, 'DefaultKeyword', to) ?? modifierOf(node, 'ExportKeyword', to);
  return keyword === undefined ? to.start(node) : skipTrivia(to.text, keyword.end);
}

/** Wraps a converted declaration into the export that its modifiers make of it. */
export function exported(node: ts.Node, declaration: Node, to: TypeScriptConversion): Node {
  const keyword = modifierOf(node, 'ExportKeyword', to);
  if (keyword === undefined) return declaration;
  const start = to.start(keyword);
  const { end } = node;
  if (modifierOf(node, 'DefaultKeyword', to) !== undefined) {
    return { kind: 'export-default', start, end, parent: undefined, host: node, value: declaration, isAssignment: false };
  }
  return { kind: 'export-named', start, end, parent: undefined, host: node, source: undefined, specifiers: [], declaration };
}

/** A declaration that does not run is dropped, yet its `export` makes the file a module. */
export function dropped(node: ts.Node, to: TypeScriptConversion): undefined {
  to.hasDroppedExport ||= modifierOf(node, 'ExportKeyword', to) !== undefined;
}
