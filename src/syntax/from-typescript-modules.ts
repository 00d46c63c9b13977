import type ts from 'typescript';
import type { ConvertRows, TypeScriptConversion } from './typescript-conversion.js';
import { dropped, exported, exportedStart } from './from-typescript-exports.js';
import { aliasVariables } from './import-alias.js';
import type { ExportSpecifier, Identifier, ImportSpecifier, Member, Node } from './tree.js';

function sourceOf(specifier: ts.Expression | undefined, to: TypeScriptConversion): string {
  return specifier !== undefined && to.ts.isStringLiteralLike(specifier) ? specifier.text : '';
}

function specifier(node: ts.Node, imported: string, name: ts.Identifier, isType: boolean, to: TypeScriptConversion): ImportSpecifier {
  const local = to.identifier(name);
  return { kind: 'import-specifier', start: to.start(node), end: node.end, parent: undefined, host: node, imported, local, isType };
}

function specifiersOf(clause: ts.ImportClause, to: TypeScriptConversion): ImportSpecifier[] {
  const specifiers: ImportSpecifier[] = [];
  if (clause.name !== undefined) specifiers.push(specifier(clause.name, 'default', clause.name, false, to));
  const bindings = clause.namedBindings;
  if (bindings === undefined) return specifiers;
  if (to.ts.isNamespaceImport(bindings)) specifiers.push(specifier(bindings, '*', bindings.name, false, to));
  else for (const element of bindings.elements) {
    specifiers.push(specifier(element, (element.propertyName ?? element.name).text, element.name, element.isTypeOnly, to));
  }
  return specifiers;
}

function importDeclaration(node: ts.ImportDeclaration, to: TypeScriptConversion): Node {
  const clause = node.importClause;
  const specifiers = clause === undefined ? [] : specifiersOf(clause, to);
  const source = sourceOf(node.moduleSpecifier, to);
  const isType = clause?.isTypeOnly === true;
  return { kind: 'import', start: to.start(node), end: node.end, parent: undefined, host: node, source, specifiers, isType };
}

/** The members of `A.B.C` as they run. */
function entityExpression(name: ts.EntityName, to: TypeScriptConversion): Identifier | Member {
  if (to.ts.isIdentifier(name)) return to.identifier(name);
  const object = entityExpression(name.left, to);
  return {
    kind: 'member', start: object.start, end: name.end, parent: undefined, host: name, object,
    name: name.right.text, computed: undefined, optional: false, nameStart: to.start(name.right),
  };
}

function importEquals(node: ts.ImportEqualsDeclaration, to: TypeScriptConversion): Node | undefined {
  const start = exportedStart(node, to);
  const reference = node.moduleReference;
  if (!to.ts.isExternalModuleReference(reference)) {
    if (node.isTypeOnly) return dropped(node, to);
    const local = to.identifier(node.name);
    return exported(node, aliasVariables({ host: node, start, end: node.end, local, value: entityExpression(reference, to) }), to);
  }
  const specifiers = [specifier(node.name, 'export=', node.name, false, to)];
  const source = sourceOf(reference.expression, to);
  const isType = node.isTypeOnly;
  return exported(node, { kind: 'import', start, end: node.end, parent: undefined, host: node, source, specifiers, isType }, to);
}

function exportSpecifiers(clause: ts.NamedExports, hasSource: boolean, to: TypeScriptConversion): ExportSpecifier[] {
  const specifiers: ExportSpecifier[] = [];
  for (const element of clause.elements) {
    if (element.isTypeOnly) continue;
    const inner = element.propertyName ?? element.name;
    specifiers.push({
      kind: 'export-specifier', start: to.start(element), end: element.end, parent: undefined, host: element,
      exported: element.name.text,
      localName: inner.text,
      local: hasSource ? undefined : to.optionalIdentifier(inner),
    });
  }
  return specifiers;
}

function exportDeclaration(node: ts.ExportDeclaration, to: TypeScriptConversion): Node | undefined {
  const start = to.start(node);
  const clause = node.exportClause;
  const hasSource = node.moduleSpecifier !== undefined;
  const source = sourceOf(node.moduleSpecifier, to);
  if (node.isTypeOnly) {
    to.hasDroppedExport = true;
    return undefined;
  }
  if (clause === undefined || to.ts.isNamespaceExport(clause)) {
    return { kind: 'export-all', start, end: node.end, parent: undefined, host: node, source, exported: clause?.name.text };
  }
  const specifiers = exportSpecifiers(clause, hasSource, to);
  return {
    kind: 'export-named', start, end: node.end, parent: undefined, host: node,
    source: hasSource ? source : undefined, specifiers, declaration: undefined,
  };
}

function exportAssignment(node: ts.ExportAssignment, to: TypeScriptConversion): Node {
  const start = to.start(node);
  const value = to.node(node.expression);
  return { kind: 'export-default', start, end: node.end, parent: undefined, host: node, value, isAssignment: node.isExportEquals === true };
}

function enumDeclaration(node: ts.EnumDeclaration, to: TypeScriptConversion): Node | undefined {
  if (to.hasModifier(node, 'DeclareKeyword')) return dropped(node, to);
  const start = exportedStart(node, to);
  const children = [to.identifier(node.name), ...to.nodes(node.members.flatMap((member) => member.initializer ?? []))];
  return exported(node, { kind: 'other', start, end: node.end, parent: undefined, host: node, type: 'enum', children }, to);
}

function namespaceStatements(body: ts.ModuleDeclaration['body']): readonly ts.Node[] {
  let inside: unknown = body;
  for (; isModuleDeclaration(inside); inside = inside.body);
  return (inside as Partial<ts.ModuleBlock> | undefined)?.statements ?? [];
}

function isModuleDeclaration(node: unknown): node is ts.ModuleDeclaration {
  return typeof node === 'object' && node !== null && 'body' in node;
}

/** A namespace that runs: its name, then its statements (of `A.B`: the name `A` and the statements of `B`). */
function moduleDeclaration(node: ts.ModuleDeclaration, to: TypeScriptConversion): Node | undefined {
  if (to.hasModifier(node, 'DeclareKeyword') || !to.ts.isIdentifier(node.name) || node.name.text === 'global') return dropped(node, to);
  const start = exportedStart(node, to);
  const children = [to.identifier(node.name), ...to.nodes(namespaceStatements(node.body))];
  return exported(node, { kind: 'other', start, end: node.end, parent: undefined, host: node, type: 'namespace', children }, to);
}

export const moduleRows = {
  ImportDeclaration: importDeclaration,
  ImportEqualsDeclaration: importEquals,
  ExportDeclaration: exportDeclaration,
  ExportAssignment: exportAssignment,
  EnumDeclaration: enumDeclaration,
  ModuleDeclaration: moduleDeclaration,
  InterfaceDeclaration: dropped,
  TypeAliasDeclaration: dropped,
  NamespaceExportDeclaration: dropped,
} satisfies ConvertRows;
