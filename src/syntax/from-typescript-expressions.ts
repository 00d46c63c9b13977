import type ts from 'typescript';
import type { ConvertRows, TypeScriptConversion } from './typescript-conversion.js';
import { patternOf } from './from-typescript-patterns.js';
import { nameOfComputed } from './computed-name.js';
import type { Call, Member, Node } from './tree.js';

function identifier(node: ts.Identifier, to: TypeScriptConversion): Node {
  return to.identifier(node);
}

function keyword(kind: 'this' | 'super') {
  return (node: ts.Node, to: TypeScriptConversion): Node => ({ kind, start: to.start(node), end: node.end, parent: undefined, host: node });
}

function metaProperty(node: ts.MetaProperty, to: TypeScriptConversion): Node {
  const name = node.keywordToken === to.ts.SyntaxKind.ImportKeyword ? 'import.meta' : 'new.target';
  return { kind: 'meta', start: to.start(node), end: node.end, parent: undefined, host: node, name };
}

function inner(node: { readonly expression: ts.Expression }, to: TypeScriptConversion): Node {
  return to.node(node.expression);
}

function propertyAccess(node: ts.PropertyAccessExpression, to: TypeScriptConversion): Member {
  const start = to.start(node);
  return {
    kind: 'member', start, end: node.end, parent: undefined, host: node,
    object: to.node(node.expression),
    name: node.name.text,
    computed: undefined,
    optional: node.questionDotToken !== undefined,
    nameStart: to.start(node.name),
  };
}

function elementAccess(node: ts.ElementAccessExpression, to: TypeScriptConversion): Member {
  const start = to.start(node);
  const object = to.node(node.expression);
  const computed = to.node(node.argumentExpression);
  return {
    kind: 'member', start, end: node.end, parent: undefined, host: node,
    object,
    name: nameOfComputed(computed),
    computed,
    optional: node.questionDotToken !== undefined,
    nameStart: computed.start,
  };
}

function isImportCallee(callee: ts.Expression, to: TypeScriptConversion): boolean {
  if (callee.kind === to.ts.SyntaxKind.ImportKeyword) return true;
  return to.ts.isMetaProperty(callee) && (callee.name.text === 'defer' || callee.name.text === 'source');
}

function call(node: ts.CallExpression, to: TypeScriptConversion): Node {
  const start = to.start(node);
  if (isImportCallee(node.expression, to)) {
    return { kind: 'import-call', start, end: node.end, parent: undefined, host: node, source: to.node(node.arguments[0]) };
  }
  return callNode(node, 'call', node.expression, to.nodes(node.arguments), to, node.questionDotToken !== undefined);
}

function newCall(node: ts.NewExpression, to: TypeScriptConversion): Node {
  return callNode(node, 'new', node.expression, to.nodes(node.arguments), to);
}

function tag(node: ts.TaggedTemplateExpression, to: TypeScriptConversion): Node {
  const spans = to.ts.isTemplateExpression(node.template) ? node.template.templateSpans : [];
  return callNode(node, 'tag', node.tag, spans.map((span) => to.node(span.expression)), to);
}

function callNode(
  node: ts.Expression, form: Call['form'], callee: ts.Expression, args: readonly Node[], to: TypeScriptConversion, optional = false,
): Call {
  return {
    kind: 'call', start: to.start(node), end: node.end, parent: undefined, host: node,
    form, callee: to.node(callee), args, optional,
  };
}

function array(node: ts.ArrayLiteralExpression, to: TypeScriptConversion): Node {
  const elements = node.elements.map((element) => (to.ts.isOmittedExpression(element) ? undefined : to.node(element)));
  return { kind: 'array', start: to.start(node), end: node.end, parent: undefined, host: node, elements };
}

function spread(node: ts.SpreadElement | ts.SpreadAssignment, to: TypeScriptConversion): Node {
  return { kind: 'spread', start: to.start(node), end: node.end, parent: undefined, host: node, argument: to.node(node.expression) };
}

function awaitExpression(node: ts.AwaitExpression, to: TypeScriptConversion): Node {
  return { kind: 'await', start: to.start(node), end: node.end, parent: undefined, host: node, argument: to.node(node.expression) };
}

function yieldExpression(node: ts.YieldExpression, to: TypeScriptConversion): Node {
  const argument = to.optional(node.expression);
  const delegate = node.asteriskToken !== undefined;
  return { kind: 'yield', start: to.start(node), end: node.end, parent: undefined, host: node, argument, delegate };
}

function operatorOf(node: ts.BinaryExpression, to: TypeScriptConversion): string {
  return to.ts.tokenToString(node.operatorToken.kind) ?? '';
}

function isAssignment(node: ts.BinaryExpression, to: TypeScriptConversion): boolean {
  const { kind } = node.operatorToken;
  return kind >= to.ts.SyntaxKind.FirstAssignment && kind <= to.ts.SyntaxKind.LastAssignment;
}

function isComma(node: ts.Node, to: TypeScriptConversion): node is ts.BinaryExpression {
  return to.ts.isBinaryExpression(node) && node.operatorToken.kind === to.ts.SyntaxKind.CommaToken;
}

function assignment(node: ts.BinaryExpression, to: TypeScriptConversion): Node {
  const start = to.start(node);
  const target = patternOf(node.left, to);
  return {
    kind: 'assignment', start, end: node.end, parent: undefined, host: node,
    operator: operatorOf(node, to), target, value: to.node(node.right),
  };
}

function sequence(node: ts.BinaryExpression, to: TypeScriptConversion): Node {
  const parts: ts.Expression[] = [];
  let left: ts.Expression = node;
  for (; isComma(left, to); left = left.left) parts.push(left.right);
  parts.push(left);
  return { kind: 'sequence', start: to.start(node), end: node.end, parent: undefined, host: node, expressions: to.nodes(parts.reverse()) };
}

function isPlainBinary(node: ts.Node, to: TypeScriptConversion): node is ts.BinaryExpression {
  return to.ts.isBinaryExpression(node) && !isAssignment(node, to) && !isComma(node, to);
}

/** A long concatenation nests thousands deep on its left side: that side is walked, not recursed into. */
function binary(node: ts.BinaryExpression, to: TypeScriptConversion): Node {
  if (isAssignment(node, to)) return assignment(node, to);
  if (isComma(node, to)) return sequence(node, to);
  const start = to.start(node);
  const spine: ts.BinaryExpression[] = [];
  let left: ts.Expression = node;
  for (; isPlainBinary(left, to); left = left.left) spine.push(left);
  let made = to.node(left);
  for (let host = spine.pop(); host !== undefined; host = spine.pop()) {
    const right = to.node(host.right);
    made = { kind: 'binary', start, end: host.end, parent: undefined, host, operator: operatorOf(host, to), left: made, right };
  }
  return made;
}

function unary(operator: string) {
  return (node: ts.TypeOfExpression | ts.VoidExpression | ts.DeleteExpression, to: TypeScriptConversion): Node =>
    unaryNode(node, operator, node.expression, true, to);
}

function prefixUnary(node: ts.PrefixUnaryExpression, to: TypeScriptConversion): Node {
  return unaryNode(node, to.ts.tokenToString(node.operator) ?? '', node.operand, true, to);
}

function postfixUnary(node: ts.PostfixUnaryExpression, to: TypeScriptConversion): Node {
  return unaryNode(node, to.ts.tokenToString(node.operator) ?? '', node.operand, false, to);
}

function unaryNode(node: ts.Node, operator: string, operand: ts.Node, prefix: boolean, to: TypeScriptConversion): Node {
  return {
    kind: 'unary', start: to.start(node), end: node.end, parent: undefined, host: node,
    operator, operand: to.node(operand), prefix,
  };
}

function conditional(node: ts.ConditionalExpression, to: TypeScriptConversion): Node {
  const start = to.start(node);
  const test = to.node(node.condition);
  const then = to.node(node.whenTrue);
  return { kind: 'conditional', start, end: node.end, parent: undefined, host: node, test, then, otherwise: to.node(node.whenFalse) };
}

function privateName(node: ts.PrivateIdentifier, to: TypeScriptConversion): Node {
  return { kind: 'other', start: to.start(node), end: node.end, parent: undefined, host: node, type: 'private-name', children: [] };
}

export const expressionRows = {
  Identifier: identifier,
  PrivateIdentifier: privateName,
  ThisKeyword: keyword('this'),
  SuperKeyword: keyword('super'),
  MetaProperty: metaProperty,
  ParenthesizedExpression: inner,
  AsExpression: inner,
  SatisfiesExpression: inner,
  NonNullExpression: inner,
  TypeAssertionExpression: inner,
  ExpressionWithTypeArguments: inner,
  PropertyAccessExpression: propertyAccess,
  ElementAccessExpression: elementAccess,
  CallExpression: call,
  NewExpression: newCall,
  TaggedTemplateExpression: tag,
  ArrayLiteralExpression: array,
  SpreadElement: spread,
  SpreadAssignment: spread,
  AwaitExpression: awaitExpression,
  YieldExpression: yieldExpression,
  BinaryExpression: binary,
  TypeOfExpression: unary('typeof'),
  VoidExpression: unary('void'),
  DeleteExpression: unary('delete'),
  PrefixUnaryExpression: prefixUnary,
  PostfixUnaryExpression: postfixUnary,
  ConditionalExpression: conditional,
} satisfies ConvertRows;
