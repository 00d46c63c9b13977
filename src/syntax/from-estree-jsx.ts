import {
  endOf, fieldOf, isNode, isNodeOf, startOf, textOf, type Convert, type ConvertRows, type EstreeConversion, type EstreeNode,
} from './estree-conversion.js';
import { isIntrinsicTag } from './jsx-tags.js';
import type { Node } from './tree.js';

function tagReference(tag: unknown, to: EstreeConversion): Node[] {
  const isReference = isNodeOf(tag, 'JSXMemberExpression') || (isNodeOf(tag, 'JSXIdentifier') && !isIntrinsicTag(textOf(tag.name)));
  return isReference ? to.nodes([tag]) : [];
}

function name(node: EstreeNode, to: EstreeConversion): Node {
  if (node.name !== 'this') return to.identifier(node);
  return { kind: 'this', start: startOf(node), end: endOf(node), parent: undefined, host: node };
}

function memberTag(node: EstreeNode, to: EstreeConversion): Node {
  return {
    kind: 'member', start: startOf(node), end: endOf(node), parent: undefined, host: node,
    object: to.node(node.object),
    name: textOf(fieldOf(node.property, 'name')),
    computed: undefined,
    optional: false,
    nameStart: isNode(node.property) ? startOf(node.property) : endOf(node),
  };
}

function element(node: EstreeNode, to: EstreeConversion): Node {
  const opening = node.openingElement;
  const children = [...tagReference(fieldOf(opening, 'name'), to), ...to.nodes(fieldOf(opening, 'attributes')), ...to.nodes(node.children)];
  return { kind: 'other', start: startOf(node), end: endOf(node), parent: undefined, host: node, type: 'jsx-element', children };
}

function fragment(node: EstreeNode, to: EstreeConversion): Node {
  const children = to.nodes(node.children);
  return { kind: 'other', start: startOf(node), end: endOf(node), parent: undefined, host: node, type: 'jsx-fragment', children };
}

/** Only an attribute with an expression or element as value holds something that runs. */
function attribute(node: EstreeNode, to: EstreeConversion): Node | undefined {
  if (!isNode(node.value) || node.value.type === 'Literal') return undefined;
  const children = to.nodes([node.value]);
  return { kind: 'other', start: startOf(node), end: endOf(node), parent: undefined, host: node, type: 'jsx-attribute', children };
}

function spread(field: 'argument' | 'expression'): Convert {
  return (node, to) => ({
    kind: 'spread', start: startOf(node), end: endOf(node), parent: undefined, host: node,
    argument: to.node(node[field]),
  });
}

function nothing(): undefined {
  return undefined;
}

export const jsxRows: ConvertRows = {
  JSXElement: element,
  JSXFragment: fragment,
  JSXAttribute: attribute,
  JSXIdentifier: name,
  JSXMemberExpression: memberTag,
  JSXExpressionContainer: (node, to) => to.optional(node.expression),
  JSXEmptyExpression: nothing,
  JSXText: nothing,
  JSXSpreadAttribute: spread('argument'),
  JSXSpreadChild: spread('expression'),
};
