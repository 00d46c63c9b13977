import type ts from 'typescript';
import type { TypeScriptConversion } from './typescript-conversion.js';
import { propertyKey } from './from-typescript-keys.js';
import type { ArrayPattern, Node, ObjectPattern, PatternElement, PatternProperty } from './tree.js';

/** Converts what a declaration binds (a name or pattern) or an assignment sets (a reference, or a literal that stands for a pattern). */
export function patternOf(node: ts.Node, to: TypeScriptConversion): Node {
  const { ts } = to;
  if (ts.isObjectBindingPattern(node)) return objectPattern(node, node.elements, to);
  if (ts.isArrayBindingPattern(node)) return arrayPattern(node, node.elements, to);
  if (ts.isObjectLiteralExpression(node)) return objectPattern(node, node.properties, to);
  if (ts.isArrayLiteralExpression(node)) return arrayPattern(node, node.elements, to);
  if (ts.isParenthesizedExpression(node)) return patternOf(node.expression, to);
  return to.node(node);
}

function objectPattern(node: ts.Node, parts: readonly ts.Node[], to: TypeScriptConversion): ObjectPattern {
  const start = to.start(node);
  const properties: PatternProperty[] = [];
  let rest: Node | undefined;
  for (const part of parts) {
    const target = restTarget(part, to);
    if (target !== undefined) rest = patternOf(target, to);
    else properties.push(patternProperty(part, to));
  }
  return { kind: 'object-pattern', start, end: node.end, parent: undefined, host: node, properties, rest };
}

function restTarget(part: ts.Node, to: TypeScriptConversion): ts.Node | undefined {
  if (to.ts.isSpreadAssignment(part)) return part.expression;
  return to.ts.isBindingElement(part) && part.dotDotDotToken !== undefined ? part.name : undefined;
}

interface Target {
  readonly key: ts.PropertyName | undefined;
  readonly target: ts.Node;
  readonly initial: ts.Expression | undefined;
}

/** `target = initial`, as the value of an assigned pattern's property or as its element. */
function withDefault(key: ts.PropertyName | undefined, value: ts.Expression, to: TypeScriptConversion): Target {
  const hasDefault = to.ts.isBinaryExpression(value) && value.operatorToken.kind === to.ts.SyntaxKind.EqualsToken;
  return hasDefault ? { key, target: value.left, initial: value.right } : { key, target: value, initial: undefined };
}

function targetOf(part: ts.Node, to: TypeScriptConversion): Target {
  const { ts } = to;
  if (ts.isBindingElement(part)) {
    const key = part.propertyName ?? (ts.isIdentifier(part.name) ? part.name : undefined);
    return { key, target: part.name, initial: part.initializer };
  }
  if (ts.isShorthandPropertyAssignment(part)) return { key: part.name, target: part.name, initial: part.objectAssignmentInitializer };
  if (ts.isPropertyAssignment(part)) return withDefault(part.name, part.initializer, to);
  return { key: undefined, target: part, initial: undefined };
}

function patternProperty(part: ts.Node, to: TypeScriptConversion): PatternProperty {
  const start = to.start(part);
  const { key, target, initial } = targetOf(part, to);
  const { name, computed } = propertyKey(key, to);
  const bound = patternOf(target, to);
  return {
    kind: 'pattern-property', start, end: part.end, parent: undefined, host: part,
    name, computed, target: bound, initial: to.optional(initial),
  };
}

function arrayPattern(node: ts.Node, parts: readonly ts.Node[], to: TypeScriptConversion): ArrayPattern {
  const start = to.start(node);
  const elements = parts.map((part) => (to.ts.isOmittedExpression(part) ? undefined : patternElement(part, to)));
  return { kind: 'array-pattern', start, end: node.end, parent: undefined, host: node, elements };
}

function elementTarget(part: ts.Node, to: TypeScriptConversion): { target: ts.Node; initial: ts.Expression | undefined; rest: boolean } {
  if (to.ts.isBindingElement(part)) return { target: part.name, initial: part.initializer, rest: part.dotDotDotToken !== undefined };
  if (to.ts.isSpreadElement(part)) return { target: part.expression, initial: undefined, rest: true };
  return { ...withDefault(undefined, part as ts.Expression, to), rest: false };
}

function patternElement(part: ts.Node, to: TypeScriptConversion): PatternElement {
  const { target, initial, rest } = elementTarget(part, to);
  const bound = patternOf(target, to);
  // A parenthesised target counts from inside its parentheses, as everywhere.
  const isTargetAlone = !rest && initial === undefined;
  const start = isTargetAlone ? bound.start : to.start(part);
  const end = isTargetAlone ? bound.end : part.end;
  return { kind: 'pattern-element', start, end, parent: undefined, host: part, target: bound, initial: to.optional(initial), rest };
}
