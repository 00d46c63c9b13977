import {
  endOf, fieldOf, isNode, listOf, startOf, type Convert, type ConvertRows, type EstreeConversion, type EstreeNode,
} from './estree-conversion.js';
import { propertyKey } from './from-estree-keys.js';
import type { ClassMember, ClassNode, FunctionForm, FunctionNode, Node, ObjectLiteral, Parameter, Property, Spread } from './tree.js';

const memberForms: ReadonlyMap<unknown, 'constructor' | 'getter' | 'setter'> = new Map([
  ['constructor', 'constructor'], ['get', 'getter'], ['set', 'setter'],
]);

/** The parameter's parts, wherever the parser keeps them: around a field, a default value or the dots of a rest parameter. */
function parameter(node: EstreeNode, to: EstreeConversion): Parameter {
  const isField = node.type === 'TSParameterProperty';
  const declared = isField && isNode(node.parameter) ? node.parameter : node;
  const rest = declared.type === 'RestElement';
  const hasDefault = declared.type === 'AssignmentPattern';
  const target = rest ? declared.argument : hasDefault ? declared.left : declared;
  return {
    kind: 'parameter', start: parameterStart(node), end: endOf(node), parent: undefined, host: node,
    target: to.node(target),
    initial: hasDefault ? to.optional(declared.right) : undefined,
    rest,
    annotation: to.type(declared.typeAnnotation ?? fieldOf(target, 'typeAnnotation')),
    decorators: to.decorators(node),
    isField,
  };
}

function parameterStart(node: EstreeNode): number {
  const [decorator] = listOf(node.decorators);
  return isNode(decorator) ? Math.min(startOf(decorator), startOf(node)) : startOf(node);
}

/** `this: T` declares a type, no parameter. */
function parameters(node: EstreeNode, to: EstreeConversion): Parameter[] {
  const declared = listOf(node.params).filter(isNode);
  return declared.filter((item) => item.type !== 'Identifier' || item.name !== 'this').map((item) => parameter(item, to));
}

export function functionNode(node: EstreeNode, form: FunctionForm, to: EstreeConversion): FunctionNode {
  return {
    kind: 'function', start: startOf(node), end: endOf(node), parent: undefined, host: node, form,
    id: to.optionalName(node.id),
    params: parameters(node, to),
    body: to.optional(node.body),
    isAsync: node.async === true,
    isGenerator: node.generator === true,
    returnType: to.type(node.returnType),
  };
}

function functionOf(form: FunctionForm): Convert {
  return (node, to) => functionNode(node, form, to);
}

/** The value of a property or member whose function has a form of its own. */
function valueOf(value: unknown, form: FunctionForm, to: EstreeConversion): Node {
  return isNode(value) && Array.isArray(value.params) ? functionNode(value, form, to) : to.node(value);
}

function object(node: EstreeNode, to: EstreeConversion): ObjectLiteral {
  const properties: (Property | Spread)[] = [];
  for (const converted of to.nodes(node.properties)) {
    if (converted.kind === 'property' || converted.kind === 'spread') properties.push(converted);
  }
  return { kind: 'object', start: startOf(node), end: endOf(node), parent: undefined, host: node, properties };
}

function property(node: EstreeNode, to: EstreeConversion): Node {
  const { name, computed } = propertyKey(node, to);
  const form = memberForms.get(node.kind) ?? (node.method === true ? 'method' : undefined);
  const value = form === undefined ? to.node(node.value) : valueOf(node.value, form, to);
  const shorthand = node.shorthand === true;
  return { kind: 'property', start: startOf(node), end: endOf(node), parent: undefined, host: node, name, computed, value, shorthand };
}

function classNode(node: EstreeNode, to: EstreeConversion): ClassNode {
  const members: ClassMember[] = [];
  for (const element of listOf(fieldOf(node.body, 'body'))) {
    const converted = to.optional(element);
    if (converted?.kind === 'class-member') members.push(converted);
  }
  return {
    kind: 'class', start: startOf(node), end: endOf(node), parent: undefined, host: node,
    decorators: to.decorators(node),
    id: to.optionalName(node.id),
    heritage: to.optional(node.superClass),
    implementedTypes: listOf(node.implements).map((type) => to.type(type) ?? { kind: 'other', host: node }),
    members,
    isAbstract: node.abstract === true,
  };
}

function classMember(node: EstreeNode, form: ClassMember['form'], value: Node | undefined, to: EstreeConversion): ClassMember {
  const { name, computed } = form === 'constructor' ? { name: 'constructor', computed: undefined } : propertyKey(node, to);
  return {
    kind: 'class-member', start: startOf(node), end: endOf(node), parent: undefined, host: node, form, name, computed,
    isStatic: node.static === true || form === 'static-block',
    value,
    annotation: to.type(node.typeAnnotation),
    decorators: to.decorators(node),
  };
}

function field(node: EstreeNode, to: EstreeConversion): Node {
  return classMember(node, 'field', to.optional(node.value), to);
}

function method(node: EstreeNode, to: EstreeConversion): Node {
  const form = memberForms.get(node.kind) ?? 'method';
  return classMember(node, form, valueOf(node.value, form, to), to);
}

function staticBlock(node: EstreeNode, to: EstreeConversion): Node {
  const start = Math.min(to.tokenAfter(startOf(node) + 'static'.length), endOf(node));
  const block: Node = { kind: 'block', start, end: endOf(node), parent: undefined, host: node, body: to.nodes(node.body) };
  return classMember(node, 'static-block', block, to);
}

/** An index signature declares a type. */
function nothing(): undefined {
  return undefined;
}

export const functionRows: ConvertRows = {
  FunctionDeclaration: functionOf('declaration'),
  TSDeclareFunction: functionOf('declaration'),
  FunctionExpression: functionOf('expression'),
  TSEmptyBodyFunctionExpression: functionOf('expression'),
  ArrowFunctionExpression: functionOf('arrow'),
  ObjectExpression: object,
  Property: property,
  ClassDeclaration: classNode,
  ClassExpression: classNode,
  MethodDefinition: method,
  TSAbstractMethodDefinition: method,
  PropertyDefinition: field,
  TSAbstractPropertyDefinition: field,
  AccessorProperty: field,
  TSAbstractAccessorProperty: field,
  StaticBlock: staticBlock,
  TSIndexSignature: nothing,
};
