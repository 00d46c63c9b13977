import type ts from 'typescript';
import type { ConvertRows, TypeScriptConversion } from './typescript-conversion.js';
import { exported, exportedStart } from './from-typescript-exports.js';
import { patternOf } from './from-typescript-patterns.js';
import type { Case, Declarator, Loop, Node, Variables } from './tree.js';

function declarator(node: ts.VariableDeclaration, to: TypeScriptConversion): Declarator {
  const start = to.start(node);
  const target = patternOf(node.name, to);
  const initial = to.optional(node.initializer);
  return { kind: 'declarator', start, end: node.end, parent: undefined, host: node, target, initial, annotation: to.type(node.type) };
}

/** `using` and `await using` are both flags at once in TypeScript, so that the order of the questions matters. */
function variablesForm(list: ts.VariableDeclarationList, to: TypeScriptConversion): Variables['form'] {
  const { NodeFlags } = to.ts;
  const isConst = (list.flags & NodeFlags.Const) !== 0;
  const isLet = (list.flags & NodeFlags.Let) !== 0;
  const usingFlag = (NodeFlags as Partial<typeof NodeFlags>).Using ?? 0;
  if (usingFlag !== 0 && (list.flags & usingFlag) === usingFlag) return 'using';
  if (isConst) return 'const';
  return isLet ? 'let' : 'var';
}

function variables(host: ts.Node, list: ts.VariableDeclarationList, start: number, to: TypeScriptConversion): Variables {
  const declarations = list.declarations.map((declaration) => declarator(declaration, to));
  return { kind: 'variables', start, end: host.end, parent: undefined, host, form: variablesForm(list, to), declarations };
}

function variableStatement(node: ts.VariableStatement, to: TypeScriptConversion): Node {
  return exported(node, variables(node, node.declarationList, exportedStart(node, to), to), to);
}

function variableList(node: ts.VariableDeclarationList, to: TypeScriptConversion): Node {
  return variables(node, node, to.start(node), to);
}

function block(node: ts.Block, to: TypeScriptConversion): Node {
  return to.block(node);
}

function expressionStatement(node: ts.ExpressionStatement, to: TypeScriptConversion): Node {
  const start = to.start(node);
  return { kind: 'expression-statement', start, end: node.end, parent: undefined, host: node, expression: to.node(node.expression) };
}

function ifStatement(node: ts.IfStatement, to: TypeScriptConversion): Node {
  const start = to.start(node);
  const test = to.node(node.expression);
  const then = to.node(node.thenStatement);
  return { kind: 'if', start, end: node.end, parent: undefined, host: node, test, then, otherwise: to.optional(node.elseStatement) };
}

interface LoopParts {
  readonly initial?: ts.Node | undefined;
  readonly test?: ts.Node | undefined;
  readonly update?: ts.Node | undefined;
  readonly each?: ts.ForInitializer | undefined;
  readonly iterated?: ts.Node | undefined;
}

function loop(node: ts.IterationStatement, form: Loop['form'], parts: LoopParts, to: TypeScriptConversion): Loop {
  return {
    kind: 'loop', start: to.start(node), end: node.end, parent: undefined, host: node, form,
    initial: to.optional(parts.initial),
    test: to.optional(parts.test),
    update: to.optional(parts.update),
    each: parts.each === undefined ? undefined : patternOf(parts.each, to),
    iterated: to.optional(parts.iterated),
    body: to.node(node.statement),
  };
}

function whileLoop(node: ts.WhileStatement, to: TypeScriptConversion): Node {
  return loop(node, 'while', { test: node.expression }, to);
}

function doLoop(node: ts.DoStatement, to: TypeScriptConversion): Node {
  return loop(node, 'do', { test: node.expression }, to);
}

function forLoop(node: ts.ForStatement, to: TypeScriptConversion): Node {
  return loop(node, 'for', { initial: node.initializer, test: node.condition, update: node.incrementor }, to);
}

function forInLoop(node: ts.ForInStatement, to: TypeScriptConversion): Node {
  return loop(node, 'for-in', { each: node.initializer, iterated: node.expression }, to);
}

function forOfLoop(node: ts.ForOfStatement, to: TypeScriptConversion): Node {
  const form = node.awaitModifier === undefined ? 'for-of' : 'for-await';
  return loop(node, form, { each: node.initializer, iterated: node.expression }, to);
}

function returnStatement(node: ts.ReturnStatement, to: TypeScriptConversion): Node {
  return { kind: 'return', start: to.start(node), end: node.end, parent: undefined, host: node, argument: to.optional(node.expression) };
}

function throwStatement(node: ts.ThrowStatement, to: TypeScriptConversion): Node {
  return { kind: 'throw', start: to.start(node), end: node.end, parent: undefined, host: node, argument: to.node(node.expression) };
}

function tryStatement(node: ts.TryStatement, to: TypeScriptConversion): Node {
  const caught = node.catchClause?.variableDeclaration;
  return {
    kind: 'try', start: to.start(node), end: node.end, parent: undefined, host: node,
    block: to.block(node.tryBlock),
    caught: caught === undefined ? undefined : patternOf(caught.name, to),
    handler: node.catchClause === undefined ? undefined : to.block(node.catchClause.block),
    finalizer: node.finallyBlock === undefined ? undefined : to.block(node.finallyBlock),
  };
}

function switchStatement(node: ts.SwitchStatement, to: TypeScriptConversion): Node {
  const start = to.start(node);
  const discriminant = to.node(node.expression);
  const cases = node.caseBlock.clauses.map((clause) => caseClause(clause, to));
  return { kind: 'switch', start, end: node.end, parent: undefined, host: node, discriminant, cases };
}

function caseClause(node: ts.CaseOrDefaultClause, to: TypeScriptConversion): Case {
  const start = to.start(node);
  const test = to.ts.isCaseClause(node) ? to.node(node.expression) : undefined;
  return { kind: 'case', start, end: node.end, parent: undefined, host: node, test, body: to.nodes(node.statements) };
}

function jump(form: 'break' | 'continue') {
  return (node: ts.BreakOrContinueStatement, to: TypeScriptConversion): Node =>
    ({ kind: 'jump', start: to.start(node), end: node.end, parent: undefined, host: node, form, label: node.label?.text });
}

function labeled(node: ts.LabeledStatement, to: TypeScriptConversion): Node {
  const start = to.start(node);
  return { kind: 'labeled', start, end: node.end, parent: undefined, host: node, label: node.label.text, body: to.node(node.statement) };
}

function plain(type: 'empty' | 'debugger') {
  return (node: ts.Node, to: TypeScriptConversion): Node =>
    ({ kind: 'other', start: to.start(node), end: node.end, parent: undefined, host: node, type, children: [] });
}

function withStatement(node: ts.WithStatement, to: TypeScriptConversion): Node {
  const start = to.start(node);
  const children = to.nodes([node.expression, node.statement]);
  return { kind: 'other', start, end: node.end, parent: undefined, host: node, type: 'with', children };
}

export const statementRows = {
  VariableStatement: variableStatement,
  VariableDeclarationList: variableList,
  Block: block,
  ExpressionStatement: expressionStatement,
  IfStatement: ifStatement,
  WhileStatement: whileLoop,
  DoStatement: doLoop,
  ForStatement: forLoop,
  ForInStatement: forInLoop,
  ForOfStatement: forOfLoop,
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
} satisfies ConvertRows;
