import {
  endOf, isNode, isNodeOf, listOf, startOf, type ConvertRows, type EstreeConversion, type EstreeNode,
} from './estree-conversion.js';
import { propertyKey } from './from-estree-keys.js';
import type { Node, PatternElement, PatternProperty } from './tree.js';

/** Parsers count a pattern's type annotation into its range; here the pattern ends with its bracket. */
function patternEnd(node: EstreeNode, bracket: '}' | ']', to: EstreeConversion): number {
  if (!isNode(node.typeAnnotation) && node.optional !== true) return endOf(node);
  const before = isNode(node.typeAnnotation) ? startOf(node.typeAnnotation) : endOf(node);
  const at = to.text.lastIndexOf(bracket, before);
  return at < startOf(node) ? endOf(node) : at + 1;
}

interface Target {
  readonly target: Node;
  readonly initial: Node | undefined;
}

/** Splits `target = initial`. */
function targetOf(value: unknown, to: EstreeConversion): Target {
  if (!isNodeOf(value, 'AssignmentPattern')) return { target: to.node(value), initial: undefined };
  return { target: to.node(value.left), initial: to.optional(value.right) };
}

function objectPattern(node: EstreeNode, to: EstreeConversion): Node {
  const properties: PatternProperty[] = [];
  let rest: Node | undefined;
  for (const part of listOf(node.properties)) {
    if (isNodeOf(part, 'RestElement')) rest = to.node(part.argument);
    else if (isNode(part)) properties.push(patternProperty(part, to));
  }
  return { kind: 'object-pattern', start: startOf(node), end: patternEnd(node, '}', to), parent: undefined, host: node, properties, rest };
}

function patternProperty(node: EstreeNode, to: EstreeConversion): PatternProperty {
  const { name, computed } = propertyKey(node, to);
  const { target, initial } = targetOf(node.value, to);
  return {
    kind: 'pattern-property', start: startOf(node), end: endOf(node), parent: undefined, host: node,
    name, computed, target, initial,
  };
}

function arrayPattern(node: EstreeNode, to: EstreeConversion): Node {
  const elements = listOf(node.elements).map((element) => (isNode(element) ? patternElement(element, to) : undefined));
  return { kind: 'array-pattern', start: startOf(node), end: patternEnd(node, ']', to), parent: undefined, host: node, elements };
}

function patternElement(node: EstreeNode, to: EstreeConversion): PatternElement {
  const rest = node.type === 'RestElement';
  const { target, initial } = targetOf(rest ? node.argument : node, to);
  const isTargetAlone = !rest && initial === undefined;
  const start = isTargetAlone ? target.start : startOf(node);
  const end = isTargetAlone ? target.end : endOf(node);
  return { kind: 'pattern-element', start, end, parent: undefined, host: node, target, initial, rest };
}

export const patternRows: ConvertRows = {
  ObjectPattern: objectPattern,
  ArrayPattern: arrayPattern,
};
