import type ts from 'typescript';
import { firstNamed, namedType, unionOf } from './type-names.js';
import type { TypeReference } from './tree.js';

type TypeScript = typeof import('typescript');

function entityPath(name: ts.EntityName | undefined, ts: TypeScript): string[] {
  const path: string[] = [];
  let rest = name;
  for (; rest !== undefined && ts.isQualifiedName(rest); rest = rest.left) path.unshift(rest.right.text);
  if (rest !== undefined) path.unshift(rest.text);
  return path;
}

function argumentsOf(node: ts.NodeWithTypeArguments, ts: TypeScript): TypeReference[] {
  return node.typeArguments?.map((argument) => typeReferenceOf(argument, ts)) ?? [];
}

function memberTypes(node: ts.UnionOrIntersectionTypeNode, ts: TypeScript): TypeReference {
  const members = node.types.map((member) => typeReferenceOf(member, ts));
  return ts.isUnionTypeNode(node) ? unionOf(members, node) : firstNamed(members, node);
}

function importType(node: ts.ImportTypeNode, ts: TypeScript): TypeReference {
  const literal = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (literal === undefined || !ts.isStringLiteral(literal)) return { kind: 'other', host: node };
  return { kind: 'import', source: literal.text, path: entityPath(node.qualifier, ts), isTypeof: node.isTypeOf, host: node };
}

function heritagePath(expression: ts.Expression, ts: TypeScript): string[] {
  const path: string[] = [];
  let rest = expression;
  for (; ts.isPropertyAccessExpression(rest); rest = rest.expression) path.unshift(rest.name.text);
  return ts.isIdentifier(rest) ? [rest.text, ...path] : [];
}

/** What a type annotation names. */
export function typeReferenceOf(node: ts.TypeNode, ts: TypeScript): TypeReference {
  if (ts.isTypeReferenceNode(node)) return namedType(entityPath(node.typeName, ts), argumentsOf(node, ts), node);
  if (ts.isUnionTypeNode(node) || ts.isIntersectionTypeNode(node)) return memberTypes(node, ts);
  if (ts.isParenthesizedTypeNode(node)) return typeReferenceOf(node.type, ts);
  if (ts.isTypeQueryNode(node)) return { kind: 'typeof', path: entityPath(node.exprName, ts), host: node };
  if (ts.isImportTypeNode(node)) return importType(node, ts);
  if (ts.isExpressionWithTypeArguments(node)) return namedType(heritagePath(node.expression, ts), argumentsOf(node, ts), node);
  return { kind: 'other', host: node };
}
