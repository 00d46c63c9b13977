import {
  endOf, fieldOf, isNode, listOf, startOf, textOf, type Convert, type ConvertRows, type EstreeConversion, type EstreeNode,
} from './estree-conversion.js';
import type { Case, Declarator, Loop, Node, Variables } from './tree.js';

const variableForms: ReadonlyMap<unknown, Variables['form']> = new Map([
  ['const', 'const'], ['let', 'let'], ['var', 'var'], ['using', 'using'], ['await using', 'using'],
]);

function declarator(node: EstreeNode, to: EstreeConversion): Declarator {
  const target = to.node(node.id);
  const initial = to.optional(node.init);
  const annotation = to.type(fieldOf(node.id, 'typeAnnotation'));
  return { kind: 'declarator', start: startOf(node), end: endOf(node), parent: undefined, host: node, target, initial, annotation };
}

function variables(node: EstreeNode, to: EstreeConversion): Node {
  const form = variableForms.get(node.kind) ?? 'var';
  const declarations = listOf(node.declarations).filter(isNode).map((declaration) => declarator(declaration, to));
  return { kind: 'variables', start: startOf(node), end: endOf(node), parent: undefined, host: node, form, declarations };
}

function expressionStatement(node: EstreeNode, to: EstreeConversion): Node {
  const expression = to.node(node.expression);
  return { kind: 'expression-statement', start: startOf(node), end: endOf(node), parent: undefined, host: node, expression };
}

function ifStatement(node: EstreeNode, to: EstreeConversion): Node {
  const test = to.node(node.test);
  const then = to.node(node.consequent);
  const otherwise = to.optional(node.alternate);
  return { kind: 'if', start: startOf(node), end: endOf(node), parent: undefined, host: node, test, then, otherwise };
}

function loop(plainForm: Loop['form']): Convert {
  return (node, to) => {
    const initial = to.optional(node.init);
    const each = to.optional(node.left);
    const iterated = to.optional(node.right);
    const test = to.optional(node.test);
    const update = to.optional(node.update);
    const body = to.node(node.body);
    const form = plainForm === 'for-of' && node.await === true ? 'for-await' : plainForm;
    return {
      kind: 'loop', start: startOf(node), end: endOf(node), parent: undefined, host: node, form,
      initial, test, update, each, iterated, body,
    };
  };
}

function returnStatement(node: EstreeNode, to: EstreeConversion): Node {
  return { kind: 'return', start: startOf(node), end: endOf(node), parent: undefined, host: node, argument: to.optional(node.argument) };
}

function throwStatement(node: EstreeNode, to: EstreeConversion): Node {
  return { kind: 'throw', start: startOf(node), end: endOf(node), parent: undefined, host: node, argument: to.node(node.argument) };
}

function tryStatement(node: EstreeNode, to: EstreeConversion): Node {
  return {
    kind: 'try', start: startOf(node), end: endOf(node), parent: undefined, host: node,
    block: to.block(node.block),
    caught: to.optional(fieldOf(node.handler, 'param')),
    handler: isNode(node.handler) ? to.block(node.handler.body) : undefined,
    finalizer: isNode(node.finalizer) ? to.block(node.finalizer) : undefined,
  };
}

function switchStatement(node: EstreeNode, to: EstreeConversion): Node {
  const discriminant = to.node(node.discriminant);
  const cases = listOf(node.cases).filter(isNode).map((clause) => caseClause(clause, to));
  return { kind: 'switch', start: startOf(node), end: endOf(node), parent: undefined, host: node, discriminant, cases };
}

function caseClause(node: EstreeNode, to: EstreeConversion): Case {
  const test = to.optional(node.test);
  return { kind: 'case', start: startOf(node), end: endOf(node), parent: undefined, host: node, test, body: to.nodes(node.consequent) };
}

function jump(form: 'break' | 'continue'): Convert {
  return (node) => {
    const label = isNode(node.label) ? textOf(node.label.name) : undefined;
    return { kind: 'jump', start: startOf(node), end: endOf(node), parent: undefined, host: node, form, label };
  };
}

function labeled(node: EstreeNode, to: EstreeConversion): Node {
  const label = textOf(fieldOf(node.label, 'name'));
  return { kind: 'labeled', start: startOf(node), end: endOf(node), parent: undefined, host: node, label, body: to.node(node.body) };
}

function plain(type: 'empty' | 'debugger'): Convert {
  return (node) => ({ kind: 'other', start: startOf(node), end: endOf(node), parent: undefined, host: node, type, children: [] });
}

function withStatement(node: EstreeNode, to: EstreeConversion): Node {
  const children = to.nodes([node.object, node.body]);
  return { kind: 'other', start: startOf(node), end: endOf(node), parent: undefined, host: node, type: 'with', children };
}

export const statementRows: ConvertRows = {
  VariableDeclaration: variables,
  BlockStatement: (node, to) => to.block(node),
  ExpressionStatement: expressionStatement,
  IfStatement: ifStatement,
  WhileStatement: loop('while'),
  DoWhileStatement: loop('do'),
  ForStatement: loop('for'),
  ForInStatement: loop('for-in'),
  ForOfStatement: loop('for-of'),
  ReturnStatement: returnStatement,
  ThrowStatement: throwStatement,
  TryStatement: tryStatement,
  SwitchStatement: switchStatement,
  BreakStatement: jump('break'),
  ContinueStatement: jump('continue'),
  LabeledStatement: labeled,
  EmptyStatement: plain('empty'),
  DebuggerStatement: plain('debugger'),
  WithStatement: withStatement,
};
