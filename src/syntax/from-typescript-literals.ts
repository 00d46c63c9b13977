import type ts from 'typescript';
import type { ConvertRows, TypeScriptConversion } from './typescript-conversion.js';
import type { Literal, Node } from './tree.js';

function literal(value: (node: ts.LiteralExpression) => Literal['value']) {
  return (node: ts.LiteralExpression, to: TypeScriptConversion): Node =>
    ({ kind: 'literal', start: to.start(node), end: node.end, parent: undefined, host: node, value: value(node) });
}

function bigIntOf(node: ts.LiteralExpression): bigint | null {
  try {
    return BigInt(node.text.replace(/n$/, ''));
  } catch {
    return null;
  }
}

function regularExpression(node: ts.RegularExpressionLiteral, to: TypeScriptConversion): Node {
  const close = Math.max(1, node.text.lastIndexOf('/'));
  const pattern = node.text.slice(1, close);
  return {
    kind: 'regexp', start: to.start(node), end: node.end, parent: undefined, host: node,
    pattern, flags: node.text.slice(close + 1),
  };
}

function plainTemplate(node: ts.NoSubstitutionTemplateLiteral, to: TypeScriptConversion): Node {
  return { kind: 'template', start: to.start(node), end: node.end, parent: undefined, host: node, quasis: [node.text], expressions: [] };
}

function template(node: ts.TemplateExpression, to: TypeScriptConversion): Node {
  const quasis = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  const expressions = node.templateSpans.map((span) => to.node(span.expression));
  return { kind: 'template', start: to.start(node), end: node.end, parent: undefined, host: node, quasis, expressions };
}

export const literalRows = {
  NullKeyword: literal(() => null),
  TrueKeyword: literal(() => true),
  FalseKeyword: literal(() => false),
  StringLiteral: literal((node) => node.text),
  NumericLiteral: literal((node) => Number(node.text)),
  BigIntLiteral: literal(bigIntOf),
  RegularExpressionLiteral: regularExpression,
  NoSubstitutionTemplateLiteral: plainTemplate,
  TemplateExpression: template,
} satisfies ConvertRows;
