import {
  endOf, fieldOf, isNode, isNodeOf, listOf, startOf, textOf, type Convert, type ConvertRows, type EstreeConversion, type EstreeNode,
} from './estree-conversion.js';
import { keyName } from './from-estree-keys.js';
import { aliasVariables } from './import-alias.js';
import type { ExportSpecifier, ImportSpecifier, Node } from './tree.js';

/** What a specifier imports whose type alone says it. */
const importedNames: ReadonlyMap<string, string> = new Map([['ImportDefaultSpecifier', 'default'], ['ImportNamespaceSpecifier', '*']]);

function sourceOf(literal: unknown): string {
  return textOf(fieldOf(literal, 'value'));
}

function importSpecifier(node: EstreeNode, to: EstreeConversion): ImportSpecifier {
  const imported = importedNames.get(node.type) ?? keyName(node.imported) ?? '';
  const isType = node.importKind === 'type';
  const local = to.name(node.local);
  return { kind: 'import-specifier', start: startOf(node), end: endOf(node), parent: undefined, host: node, imported, local, isType };
}

function importDeclaration(node: EstreeNode, to: EstreeConversion): Node {
  const specifiers = listOf(node.specifiers).filter(isNode).map((item) => importSpecifier(item, to));
  const isType = node.importKind === 'type';
  return {
    kind: 'import', start: startOf(node), end: endOf(node), parent: undefined, host: node,
    source: sourceOf(node.source), specifiers, isType,
  };
}

/** The members of `A.B.C` as they run. */
function entityExpression(name: unknown, to: EstreeConversion): Node {
  if (!isNodeOf(name, 'TSQualifiedName')) return to.node(name);
  const object = entityExpression(name.left, to);
  const { start, end, name: last } = to.name(name.right);
  return {
    kind: 'member', start: object.start, end, parent: undefined, host: name,
    object, name: last, computed: undefined, optional: false, nameStart: start,
  };
}

function importEquals(node: EstreeNode, to: EstreeConversion): Node | undefined {
  const isType = node.importKind === 'type';
  const local = to.name(node.id);
  const start = startOf(node);
  const end = endOf(node);
  if (!isNodeOf(node.moduleReference, 'TSExternalModuleReference')) {
    return isType ? undefined : aliasVariables({ host: node, start, end, local, value: entityExpression(node.moduleReference, to) });
  }
  const host = isNode(node.id) ? node.id : node;
  const specifiers: ImportSpecifier[] = [
    { kind: 'import-specifier', start: local.start, end: local.end, parent: undefined, host, imported: 'export=', local, isType: false },
  ];
  const source = sourceOf(node.moduleReference.expression);
  return { kind: 'import', start, end, parent: undefined, host: node, source, specifiers, isType };
}

function exportSpecifiers(node: EstreeNode, to: EstreeConversion): ExportSpecifier[] {
  const specifiers: ExportSpecifier[] = [];
  for (const item of listOf(node.specifiers)) {
    if (!isNode(item) || item.exportKind === 'type') continue;
    specifiers.push({
      kind: 'export-specifier', start: startOf(item), end: endOf(item), parent: undefined, host: item,
      exported: keyName(item.exported) ?? '',
      localName: keyName(item.local) ?? '',
      local: isNode(node.source) ? undefined : to.optionalName(item.local),
    });
  }
  return specifiers;
}

/** The export of something that does not run: it makes the file a module and is dropped. */
function droppedExport(to: EstreeConversion): undefined {
  to.hasDroppedExport = true;
}

function isTypeExport(node: EstreeNode): boolean {
  return node.exportKind === 'type' && !isNode(node.declaration);
}

function exportNamed(node: EstreeNode, to: EstreeConversion): Node | undefined {
  const declaration = to.optional(node.declaration);
  if (isTypeExport(node) || (isNode(node.declaration) && declaration === undefined)) return droppedExport(to);
  return {
    kind: 'export-named', start: startOf(node), end: endOf(node), parent: undefined, host: node,
    source: isNode(node.source) ? sourceOf(node.source) : undefined,
    specifiers: exportSpecifiers(node, to),
    declaration,
  };
}

function exportAll(node: EstreeNode, to: EstreeConversion): Node | undefined {
  if (node.exportKind === 'type') return droppedExport(to);
  const exported = isNode(node.exported) ? keyName(node.exported) : undefined;
  return {
    kind: 'export-all', start: startOf(node), end: endOf(node), parent: undefined, host: node,
    source: sourceOf(node.source), exported,
  };
}

function exportDefault(isAssignment: boolean): Convert {
  return (node, to) => {
    const value = to.optional(isAssignment ? node.expression : node.declaration);
    if (value === undefined) return droppedExport(to);
    return { kind: 'export-default', start: startOf(node), end: endOf(node), parent: undefined, host: node, value, isAssignment };
  };
}

function enumDeclaration(node: EstreeNode, to: EstreeConversion): Node | undefined {
  if (node.declare === true) return undefined;
  const members = listOf(isNode(node.body) ? node.body.members : node.members);
  const children = [to.name(node.id), ...to.nodes(members.map((member) => fieldOf(member, 'initializer')))];
  return { kind: 'other', start: startOf(node), end: endOf(node), parent: undefined, host: node, type: 'enum', children };
}

function firstName(id: unknown): unknown {
  let name = id;
  while (isNodeOf(name, 'TSQualifiedName')) name = name.left;
  return name;
}

function namespaceStatements(body: unknown): unknown {
  let inside = body;
  while (isNodeOf(inside, 'TSModuleDeclaration')) inside = inside.body;
  return fieldOf(inside, 'body');
}

/** A namespace that runs: its name, then its statements (of `A.B`: the name `A` and the statements of `B`). */
function moduleDeclaration(node: EstreeNode, to: EstreeConversion): Node | undefined {
  const id = to.optionalName(firstName(node.id));
  if (node.declare === true || id === undefined || node.kind === 'global') return undefined;
  const children = [id, ...to.nodes(namespaceStatements(node.body))];
  return { kind: 'other', start: startOf(node), end: endOf(node), parent: undefined, host: node, type: 'namespace', children };
}

function nothing(): undefined {
  return undefined;
}

export const moduleRows: ConvertRows = {
  ImportDeclaration: importDeclaration,
  TSImportEqualsDeclaration: importEquals,
  ExportNamedDeclaration: exportNamed,
  ExportAllDeclaration: exportAll,
  ExportDefaultDeclaration: exportDefault(false),
  TSExportAssignment: exportDefault(true),
  TSEnumDeclaration: enumDeclaration,
  TSModuleDeclaration: moduleDeclaration,
  TSInterfaceDeclaration: nothing,
  TSTypeAliasDeclaration: nothing,
  TSNamespaceExportDeclaration: nothing,
};
