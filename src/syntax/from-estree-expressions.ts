import {
  endOf, fieldOf, isNode, isNodeOf, listOf, startOf, textOf, type Convert, type ConvertRows, type EstreeConversion, type EstreeNode,
} from './estree-conversion.js';
import { keyName } from './from-estree-keys.js';
import { nameOfComputed } from './computed-name.js';
import type { Call, Literal, Node } from './tree.js';

function bare(kind: 'this' | 'super'): Convert {
  return (node) => ({ kind, start: startOf(node), end: endOf(node), parent: undefined, host: node });
}

function literalValue(node: EstreeNode): Literal['value'] {
  if (typeof node.bigint === 'string') return bigIntOf(node.bigint);
  const { value } = node;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? value : null;
}

function bigIntOf(digits: string): bigint | null {
  try {
    return BigInt(digits);
  } catch {
    return null;
  }
}

function literal(node: EstreeNode): Node {
  const start = startOf(node);
  const end = endOf(node);
  if (node.regex !== undefined) {
    const pattern = textOf(fieldOf(node.regex, 'pattern'));
    return { kind: 'regexp', start, end, parent: undefined, host: node, pattern, flags: textOf(fieldOf(node.regex, 'flags')) };
  }
  return { kind: 'literal', start, end, parent: undefined, host: node, value: literalValue(node) };
}

function template(node: EstreeNode, to: EstreeConversion): Node {
  const quasis = listOf(node.quasis).map((quasi) => textOf(fieldOf(fieldOf(quasi, 'value'), 'cooked')));
  const expressions = to.nodes(node.expressions);
  return { kind: 'template', start: startOf(node), end: endOf(node), parent: undefined, host: node, quasis, expressions };
}

function metaProperty(node: EstreeNode): Node {
  const name = fieldOf(node.meta, 'name') === 'import' ? 'import.meta' : 'new.target';
  return { kind: 'meta', start: startOf(node), end: endOf(node), parent: undefined, host: node, name };
}

function inner(node: EstreeNode, to: EstreeConversion): Node {
  return to.node(node.expression);
}

function member(node: EstreeNode, to: EstreeConversion): Node {
  const object = to.node(node.object);
  const computed = node.computed === true ? to.node(node.property) : undefined;
  return {
    kind: 'member', start: startOf(node), end: endOf(node), parent: undefined, host: node, object,
    name: computed === undefined ? keyName(node.property) : nameOfComputed(computed),
    computed,
    optional: node.optional === true,
    nameStart: computed?.start ?? (isNode(node.property) ? startOf(node.property) : endOf(node)),
  };
}

function importCall(node: EstreeNode, source: unknown, to: EstreeConversion): Node {
  return { kind: 'import-call', start: startOf(node), end: endOf(node), parent: undefined, host: node, source: to.node(source) };
}

function call(form: Call['form']): Convert {
  return (node, to) => {
    if (isNodeOf(node.callee, 'Import')) return importCall(node, listOf(node.arguments)[0], to);
    const callee = to.node(form === 'tag' ? node.tag : node.callee);
    const args = to.nodes(form === 'tag' ? fieldOf(node.quasi, 'expressions') : node.arguments);
    const optional = node.optional === true;
    return { kind: 'call', start: startOf(node), end: endOf(node), parent: undefined, host: node, form, callee, args, optional };
  };
}

function array(node: EstreeNode, to: EstreeConversion): Node {
  const elements = listOf(node.elements).map((element) => to.optional(element));
  return { kind: 'array', start: startOf(node), end: endOf(node), parent: undefined, host: node, elements };
}

function withArgument(kind: 'spread' | 'await'): Convert {
  return (node, to) => ({ kind, start: startOf(node), end: endOf(node), parent: undefined, host: node, argument: to.node(node.argument) });
}

function yieldExpression(node: EstreeNode, to: EstreeConversion): Node {
  const argument = to.optional(node.argument);
  return {
    kind: 'yield', start: startOf(node), end: endOf(node), parent: undefined, host: node,
    argument, delegate: node.delegate === true,
  };
}

function assignment(node: EstreeNode, to: EstreeConversion): Node {
  const target = to.node(node.left);
  const value = to.node(node.right);
  const operator = textOf(node.operator);
  return { kind: 'assignment', start: startOf(node), end: endOf(node), parent: undefined, host: node, operator, target, value };
}

function isBinary(value: unknown): value is EstreeNode {
  return isNodeOf(value, 'BinaryExpression') || isNodeOf(value, 'LogicalExpression');
}

/** A long concatenation nests thousands deep on its left side: that side is walked, not recursed into. */
function binary(node: EstreeNode, to: EstreeConversion): Node {
  const spine: EstreeNode[] = [];
  let left: unknown = node;
  for (; isBinary(left); left = left.left) spine.push(left);
  let made = to.node(left);
  for (let host = spine.pop(); host !== undefined; host = spine.pop()) {
    const right = to.node(host.right);
    const operator = textOf(host.operator);
    made = { kind: 'binary', start: startOf(host), end: endOf(host), parent: undefined, host, operator, left: made, right };
  }
  return made;
}

function unary(node: EstreeNode, to: EstreeConversion): Node {
  const operand = to.node(node.argument);
  const prefix = node.prefix !== false;
  return {
    kind: 'unary', start: startOf(node), end: endOf(node), parent: undefined, host: node,
    operator: textOf(node.operator), operand, prefix,
  };
}

function conditional(node: EstreeNode, to: EstreeConversion): Node {
  const test = to.node(node.test);
  const then = to.node(node.consequent);
  const otherwise = to.node(node.alternate);
  return { kind: 'conditional', start: startOf(node), end: endOf(node), parent: undefined, host: node, test, then, otherwise };
}

function sequence(node: EstreeNode, to: EstreeConversion): Node {
  return {
    kind: 'sequence', start: startOf(node), end: endOf(node), parent: undefined, host: node,
    expressions: to.nodes(node.expressions),
  };
}

function privateName(node: EstreeNode): Node {
  return { kind: 'other', start: startOf(node), end: endOf(node), parent: undefined, host: node, type: 'private-name', children: [] };
}

export const expressionRows: ConvertRows = {
  Identifier: (node, to) => to.identifier(node),
  PrivateIdentifier: privateName,
  ThisExpression: bare('this'),
  Super: bare('super'),
  Literal: literal,
  TemplateLiteral: template,
  MetaProperty: metaProperty,
  ParenthesizedExpression: inner,
  ChainExpression: inner,
  TSAsExpression: inner,
  TSSatisfiesExpression: inner,
  TSNonNullExpression: inner,
  TSTypeAssertion: inner,
  TSInstantiationExpression: inner,
  MemberExpression: member,
  CallExpression: call('call'),
  NewExpression: call('new'),
  TaggedTemplateExpression: call('tag'),
  ImportExpression: (node, to) => importCall(node, node.source, to),
  ArrayExpression: array,
  SpreadElement: withArgument('spread'),
  AwaitExpression: withArgument('await'),
  YieldExpression: yieldExpression,
  AssignmentExpression: assignment,
  BinaryExpression: binary,
  LogicalExpression: binary,
  UnaryExpression: unary,
  UpdateExpression: unary,
  ConditionalExpression: conditional,
  SequenceExpression: sequence,
};
