import type ts from 'typescript';
import type { ConvertRows, TypeScriptConversion } from './typescript-conversion.js';
import { exported, exportedStart } from './from-typescript-exports.js';
import { propertyKey } from './from-typescript-keys.js';
import { patternOf } from './from-typescript-patterns.js';
import type { FunctionForm, FunctionNode, Node, ObjectLiteral, Parameter, Property, Spread } from './tree.js';

export type MethodLike = ts.MethodDeclaration | ts.GetAccessorDeclaration | ts.SetAccessorDeclaration | ts.ConstructorDeclaration;

/** `this: T` declares a type, no parameter. */
function isThisParameter(node: ts.ParameterDeclaration, to: TypeScriptConversion): boolean {
  return to.ts.isIdentifier(node.name) && node.name.text === 'this';
}

function parameter(node: ts.ParameterDeclaration, to: TypeScriptConversion): Parameter {
  const start = to.start(node);
  const decorators = to.decorators(node);
  return {
    kind: 'parameter', start, end: node.end, parent: undefined, host: node,
    target: patternOf(node.name, to),
    initial: to.optional(node.initializer),
    rest: node.dotDotDotToken !== undefined,
    annotation: to.type(node.type),
    decorators,
    isField: to.modifiers(node).length > decorators.length,
  };
}

function parameters(node: ts.SignatureDeclaration, to: TypeScriptConversion): Parameter[] {
  const converted: Parameter[] = [];
  for (const declared of node.parameters) {
    if (to.ts.isParameter(declared) && !isThisParameter(declared, to)) converted.push(parameter(declared, to));
  }
  return converted;
}

function functionNode(node: ts.FunctionLikeDeclaration, form: FunctionForm, start: number, to: TypeScriptConversion): FunctionNode {
  return {
    kind: 'function', start, end: node.end, parent: undefined, host: node, form,
    id: isNamed(form) ? to.optionalIdentifier(node.name) : undefined,
    params: parameters(node, to),
    body: to.optional(node.body),
    isAsync: to.hasModifier(node, 'AsyncKeyword'),
    isGenerator: node.asteriskToken !== undefined,
    returnType: to.type(node.type),
  };
}

function isNamed(form: FunctionForm): boolean {
  return form === 'declaration' || form === 'expression';
}

function functionDeclaration(node: ts.FunctionDeclaration, to: TypeScriptConversion): Node {
  return exported(node, functionNode(node, 'declaration', exportedStart(node, to), to), to);
}

function functionExpression(node: ts.FunctionExpression, to: TypeScriptConversion): Node {
  return functionNode(node, 'expression', to.start(node), to);
}

function arrowFunction(node: ts.ArrowFunction, to: TypeScriptConversion): Node {
  return functionNode(node, 'arrow', to.start(node), to);
}

/** The function of a method, accessor or constructor: it begins at its type parameters or parameters, after the name. */
export function methodFunction(node: MethodLike, form: FunctionForm, to: TypeScriptConversion): FunctionNode {
  const open = (node.typeParameters ?? node.parameters).pos - 1;
  return functionNode(node, form, Math.min(Math.max(open, to.start(node)), node.end), to);
}

function object(node: ts.ObjectLiteralExpression, to: TypeScriptConversion): ObjectLiteral {
  const start = to.start(node);
  const properties: (Property | Spread)[] = [];
  for (const part of node.properties) {
    const converted = to.node(part);
    if (converted.kind === 'property' || converted.kind === 'spread') properties.push(converted);
  }
  return { kind: 'object', start, end: node.end, parent: undefined, host: node, properties };
}

function propertyAssignment(node: ts.PropertyAssignment, to: TypeScriptConversion): Node {
  const start = to.start(node);
  const { name, computed } = propertyKey(node.name, to);
  const value = to.node(node.initializer);
  return { kind: 'property', start, end: node.end, parent: undefined, host: node, name, computed, value, shorthand: false };
}

function shorthandProperty(node: ts.ShorthandPropertyAssignment, to: TypeScriptConversion): Node {
  const value = to.identifier(node.name);
  const { start } = value;
  return {
    kind: 'property', start, end: node.end, parent: undefined, host: node,
    name: value.name, computed: undefined, value, shorthand: true,
  };
}

/** A method or accessor of an object literal; those of classes are converted with their class. */
function propertyFunction(form: FunctionForm) {
  return (node: Exclude<MethodLike, ts.ConstructorDeclaration>, to: TypeScriptConversion): Node => {
    const start = to.start(node);
    const { name, computed } = propertyKey(node.name, to);
    const value = methodFunction(node, form, to);
    return { kind: 'property', start, end: node.end, parent: undefined, host: node, name, computed, value, shorthand: false };
  };
}

export const functionRows = {
  FunctionDeclaration: functionDeclaration,
  FunctionExpression: functionExpression,
  ArrowFunction: arrowFunction,
  ObjectLiteralExpression: object,
  PropertyAssignment: propertyAssignment,
  ShorthandPropertyAssignment: shorthandProperty,
  MethodDeclaration: propertyFunction('method'),
  GetAccessor: propertyFunction('getter'),
  SetAccessor: propertyFunction('setter'),
} satisfies ConvertRows;
