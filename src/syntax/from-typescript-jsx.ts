import type ts from 'typescript';
import type { ConvertRows, TypeScriptConversion } from './typescript-conversion.js';
import { isIntrinsicTag } from './jsx-tags.js';
import type { Node } from './tree.js';

function tagReference(tag: ts.JsxTagNameExpression, to: TypeScriptConversion): ts.Node | undefined {
  if (to.ts.isIdentifier(tag)) return isIntrinsicTag(tag.text) ? undefined : tag;
  return tag.kind === to.ts.SyntaxKind.PropertyAccessExpression || tag.kind === to.ts.SyntaxKind.ThisKeyword ? tag : undefined;
}

function openingParts(opening: ts.JsxOpeningLikeElement, to: TypeScriptConversion): Node[] {
  const tag = tagReference(opening.tagName, to);
  return to.nodes(tag === undefined ? opening.attributes.properties : [tag, ...opening.attributes.properties]);
}

function element(node: ts.JsxElement, to: TypeScriptConversion): Node {
  const children = [...openingParts(node.openingElement, to), ...to.nodes(node.children)];
  return { kind: 'other', start: to.start(node), end: node.end, parent: undefined, host: node, type: 'jsx-element', children };
}

function selfClosing(node: ts.JsxSelfClosingElement, to: TypeScriptConversion): Node {
  const children = openingParts(node, to);
  return { kind: 'other', start: to.start(node), end: node.end, parent: undefined, host: node, type: 'jsx-element', children };
}

function fragment(node: ts.JsxFragment, to: TypeScriptConversion): Node {
  const children = to.nodes(node.children);
  return { kind: 'other', start: to.start(node), end: node.end, parent: undefined, host: node, type: 'jsx-fragment', children };
}

/** Only an attribute with an expression or element as value holds something that runs. */
function attribute(node: ts.JsxAttribute, to: TypeScriptConversion): Node | undefined {
  if (node.initializer === undefined || to.ts.isStringLiteral(node.initializer)) return undefined;
  const start = to.start(node);
  const children = to.nodes([node.initializer]);
  return { kind: 'other', start, end: node.end, parent: undefined, host: node, type: 'jsx-attribute', children };
}

function container(node: ts.JsxExpression, to: TypeScriptConversion): Node | undefined {
  const argument = to.optional(node.expression);
  if (argument === undefined || node.dotDotDotToken === undefined) return argument;
  return { kind: 'spread', start: to.start(node), end: node.end, parent: undefined, host: node, argument };
}

function spreadAttribute(node: ts.JsxSpreadAttribute, to: TypeScriptConversion): Node {
  return { kind: 'spread', start: to.start(node), end: node.end, parent: undefined, host: node, argument: to.node(node.expression) };
}

function nothing(): undefined {
  return undefined;
}

export const jsxRows = {
  JsxElement: element,
  JsxSelfClosingElement: selfClosing,
  JsxFragment: fragment,
  JsxAttribute: attribute,
  JsxExpression: container,
  JsxSpreadAttribute: spreadAttribute,
  JsxText: nothing,
} satisfies ConvertRows;
