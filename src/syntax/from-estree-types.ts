import { fieldOf, isNode, isNodeOf, listOf, textOf, type EstreeNode } from './estree-conversion.js';
import { firstNamed, namedType, unionOf } from './type-names.js';
import type { TypeReference } from './tree.js';

/** The names of `A.B.C`, written as a type's qualified name or as an expression's members. */
function entityPath(name: unknown): string[] {
  const path: string[] = [];
  let rest = name;
  while (isNodeOf(rest, 'TSQualifiedName') || isNodeOf(rest, 'MemberExpression')) {
    path.unshift(textOf(fieldOf(rest.right ?? rest.property, 'name')));
    rest = rest.left ?? rest.object;
  }
  if (isNodeOf(rest, 'ThisExpression')) return ['this', ...path];
  if (isNodeOf(rest, 'Identifier')) return [textOf(rest.name), ...path];
  return [];
}

function argumentsOf(node: EstreeNode): TypeReference[] {
  const list = listOf(fieldOf(node.typeArguments ?? node.typeParameters, 'params'));
  return list.filter(isNode).map((argument) => typeReferenceOf(argument));
}

function importType(node: EstreeNode, isTypeof: boolean, host: EstreeNode): TypeReference {
  // typescript-eslint names the literal `argument.literal` or `source`, by its version.
  const literal = isNode(node.source) ? node.source : fieldOf(node.argument, 'literal');
  const source = fieldOf(literal, 'value');
  if (typeof source !== 'string') return { kind: 'other', host };
  return { kind: 'import', source, path: entityPath(node.qualifier), isTypeof, host };
}

function typeQuery(node: EstreeNode): TypeReference {
  if (isNodeOf(node.exprName, 'TSImportType')) return importType(node.exprName, true, node);
  return { kind: 'typeof', path: entityPath(node.exprName), host: node };
}

function memberTypes(node: EstreeNode): TypeReference[] {
  return listOf(node.types).filter(isNode).map((member) => typeReferenceOf(member));
}

const rows: ReadonlyMap<string, (node: EstreeNode) => TypeReference> = new Map(Object.entries({
  TSTypeReference: (node: EstreeNode) => namedType(entityPath(node.typeName), argumentsOf(node), node),
  TSClassImplements: (node: EstreeNode) => namedType(entityPath(node.expression), argumentsOf(node), node),
  TSUnionType: (node: EstreeNode) => unionOf(memberTypes(node), node),
  TSIntersectionType: (node: EstreeNode) => firstNamed(memberTypes(node), node),
  TSTypeQuery: typeQuery,
  TSImportType: (node: EstreeNode) => importType(node, false, node),
}));

/** What a type annotation names. */
export function typeReferenceOf(node: EstreeNode): TypeReference {
  return rows.get(node.type)?.(node) ?? { kind: 'other', host: node };
}
