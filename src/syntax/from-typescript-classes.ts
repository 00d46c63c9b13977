import type ts from 'typescript';
import type { ConvertRows, TypeScriptConversion } from './typescript-conversion.js';
import { exported, exportedStart } from './from-typescript-exports.js';
import { methodFunction, type MethodLike } from './from-typescript-functions.js';
import { propertyKey } from './from-typescript-keys.js';
import type { ClassMember, ClassNode, Node, TypeReference } from './tree.js';

const constructorKey = { name: 'constructor', computed: undefined };

function heritageTypes(
  node: ts.ClassLikeDeclaration, token: 'ExtendsKeyword' | 'ImplementsKeyword', to: TypeScriptConversion,
): readonly ts.ExpressionWithTypeArguments[] {
  return node.heritageClauses?.find((clause) => clause.token === to.ts.SyntaxKind[token])?.types ?? [];
}

function classNode(node: ts.ClassLikeDeclaration, start: number, to: TypeScriptConversion): ClassNode {
  const implementedTypes: TypeReference[] = [];
  for (const type of heritageTypes(node, 'ImplementsKeyword', to)) implementedTypes.push(to.type(type) ?? { kind: 'other', host: type });
  return {
    kind: 'class', start, end: node.end, parent: undefined, host: node,
    decorators: to.decorators(node),
    id: to.optionalIdentifier(node.name),
    heritage: to.optional(heritageTypes(node, 'ExtendsKeyword', to)[0]),
    implementedTypes,
    members: members(node, to),
    isAbstract: to.hasModifier(node, 'AbstractKeyword'),
  };
}

function members(node: ts.ClassLikeDeclaration, to: TypeScriptConversion): ClassMember[] {
  const converted: ClassMember[] = [];
  for (const element of node.members) {
    const made = member(element, to);
    if (made !== undefined) converted.push(made);
  }
  return converted;
}

function member(node: ts.ClassElement, to: TypeScriptConversion): ClassMember | undefined {
  const { ts } = to;
  if (ts.isPropertyDeclaration(node)) return field(node, to);
  if (ts.isMethodDeclaration(node)) return method(node, 'method', to);
  if (ts.isConstructorDeclaration(node)) return method(node, to.hasModifier(node, 'StaticKeyword') ? 'method' : 'constructor', to);
  if (ts.isGetAccessorDeclaration(node)) return method(node, 'getter', to);
  if (ts.isSetAccessorDeclaration(node)) return method(node, 'setter', to);
  return ts.isClassStaticBlockDeclaration(node) ? staticBlock(node, to) : undefined;
}

function field(node: ts.PropertyDeclaration, to: TypeScriptConversion): ClassMember {
  const start = to.start(node);
  const decorators = to.decorators(node);
  const { name, computed } = propertyKey(node.name, to);
  return {
    kind: 'class-member', start, end: node.end, parent: undefined, host: node, form: 'field', name, computed,
    isStatic: to.hasModifier(node, 'StaticKeyword'),
    value: to.optional(node.initializer),
    annotation: to.type(node.type),
    decorators,
  };
}

function method(node: MethodLike, form: 'method' | 'constructor' | 'getter' | 'setter', to: TypeScriptConversion): ClassMember {
  const start = to.start(node);
  const decorators = to.decorators(node);
  const { name, computed } = to.ts.isConstructorDeclaration(node) ? constructorKey : propertyKey(node.name, to);
  return {
    kind: 'class-member', start, end: node.end, parent: undefined, host: node, form, name, computed,
    isStatic: to.hasModifier(node, 'StaticKeyword'),
    value: methodFunction(node, form, to),
    annotation: undefined,
    decorators,
  };
}

function staticBlock(node: ts.ClassStaticBlockDeclaration, to: TypeScriptConversion): ClassMember {
  return {
    kind: 'class-member', start: to.start(node), end: node.end, parent: undefined, host: node, form: 'static-block',
    name: undefined,
    computed: undefined,
    isStatic: true,
    value: to.block(node.body),
    annotation: undefined,
    decorators: [],
  };
}

function classDeclaration(node: ts.ClassDeclaration, to: TypeScriptConversion): Node {
  return exported(node, classNode(node, exportedStart(node, to), to), to);
}

function classExpression(node: ts.ClassExpression, to: TypeScriptConversion): Node {
  return classNode(node, to.start(node), to);
}

export const classRows = {
  ClassDeclaration: classDeclaration,
  ClassExpression: classExpression,
} satisfies ConvertRows;
