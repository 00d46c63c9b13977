import { describe, expect, test } from 'vitest';
import { walk } from '../../../src/syntax/children.js';
import { treeFromEstree } from '../../../src/syntax/from-estree.js';
import { jsdocOf } from '../../../src/syntax/jsdoc.js';
import type { SourceTree } from '../../../src/syntax/tree.js';
import { outline } from './outline.js';
import { byTypeScript } from './parsed.js';

/** What an editor sees while somebody types. `tree` is what TypeScript makes of it. */
const halfWritten = [
  { name: 'nothing', code: '', tree: '' },
  { name: 'a member', code: 'fs.', tree: '(member object: fs, name: "");' },
  { name: 'an optional member', code: 'fs?.', tree: '(member object: fs, name: "", optional);' },
  { name: 'a computed member', code: 'fs[', tree: '(member object: fs, computed: );' },
  { name: 'a call', code: 'f(a, ', tree: '(call form: "call", callee: f, args: [a]);' },
  { name: 'an import call', code: 'import(', tree: '(import-call source: (other type: "missing"));' },
  { name: 'a meta property', code: 'import.', tree: '(meta name: "import.meta");' },
  { name: 'an import', code: 'import', tree: '' },
  {
    name: 'an import without a module',
    code: 'import { a } from',
    tree: '(import source: "", specifiers: [(import-specifier imported: "a", local: a)])',
  },
  { name: 'an export', code: 'export', tree: '' },
  {
    name: 'an export list',
    code: 'export { a as',
    tree: '(export-named specifiers: [(export-specifier exported: "", localName: "a", local: a)])',
  },
  { name: 'a declaration', code: 'const', tree: '(variables form: "const")' },
  {
    name: 'a declaration without a value',
    code: 'const a =',
    tree: '(variables form: "const", declarations: [(declarator target: a, initial: )])',
  },
  {
    name: 'a pattern',
    code: 'const { a: ',
    tree: '(variables form: "const", declarations: [(declarator target: (object-pattern properties: [(pattern-property name: "a", target: '
      + ')]))])',
  },
  { name: 'a call before a comment', code: 'f(a,\n  // b\n', tree: '(call form: "call", callee: f, args: [a]);' },
  { name: 'an operator before a comment', code: 'a +\n  // b\n', tree: '(binary operator: "+", left: a, right: );' },
  { name: 'a function', code: 'function', tree: '(function form: "declaration", id: )' },
  { name: 'a function without parameters', code: 'async function f', tree: '(function form: "declaration", id: f, isAsync)' },
  {
    name: 'a function without a body',
    code: 'function f(a',
    tree: '(function form: "declaration", id: f, params: [(parameter target: a)])',
  },
  {
    name: 'a parameter',
    code: 'function f(a, , b: ) {}',
    tree: '(function form: "declaration", id: f, params: [(parameter target: a), (parameter target: b, annotation: ?)], body: {})',
  },
  {
    name: 'an arrow',
    code: 'const f = async (a) =>',
    tree: '(variables form: "const", declarations: [(declarator target: f, initial: (function form: "arrow", params: [(parameter target: '
      + 'a)], body: , isAsync))])',
  },
  { name: 'a class', code: 'class', tree: '(class)' },
  {
    name: 'a class body',
    code: 'class A extends { m(',
    tree: '(class id: A, heritage: (object properties: [(property name: "m", value: (function form: "method"))]))',
  },
  {
    name: 'a class with stray words',
    code: 'class A { private async ; m }',
    tree: '(class id: A, members: [(class-member form: "field", name: "async"), (class-member form: "field", name: "m")])',
  },
  { name: 'a decorator', code: '@A', tree: '(other type: "MissingDeclaration", children: [(other type: "Decorator", children: [A])])' },
  { name: 'an if', code: 'if (', tree: '(if test: , then: ;)' },
  {
    name: 'a for',
    code: 'for (const a of',
    tree: '(loop form: "for-of", each: (variables form: "const", declarations: [(declarator target: a)]), iterated: , body: ;)',
  },
  { name: 'a try', code: 'try', tree: '(try block: {}, finalizer: {})' },
  { name: 'a catch', code: 'try {} catch (', tree: '(try block: {}, caught: , handler: {})' },
  { name: 'a switch', code: 'switch (a) { case', tree: '(switch discriminant: a, cases: [(case test: )])' },
  { name: 'a return outside', code: 'return', tree: '(return)' },
  { name: 'an await', code: 'await', tree: 'await;' },
  { name: 'a new', code: 'new', tree: '(call form: "new", callee: );' },
  { name: 'a template', code: '`a${', tree: '(template quasis: ["a", ""], expressions: []);' },
  { name: 'a tag', code: 'a`${b', tree: '(call form: "tag", callee: a, args: [b]);' },
  { name: 'a string', code: 'f("a', tree: '(call form: "call", callee: f, args: ["a"]);' },
  { name: 'a regular expression', code: 'f(/a', tree: '(call form: "call", callee: f, args: [(regexp pattern: "", flags: "")]);' },
  {
    name: 'an object',
    code: 'f({ a, b: , [c',
    tree: '(call form: "call", callee: f, args: [(object properties: [(property name: "a", value: a, shorthand), (property name: "b", '
      + 'value: ), (property computed: c, value: )])]);',
  },
  { name: 'an array assignment', code: '[a, = b', tree: '(array elements: [a, b]);' },
  { name: 'a conditional', code: 'a ?', tree: '(conditional test: a, then: , otherwise: );' },
  { name: 'an operator', code: 'a +', tree: '(binary operator: "+", left: a, right: );' },
  { name: 'a comment', code: 'a; /* b', tree: 'a;' },
  { name: 'a type', code: 'let a: typeof', tree: '(variables form: "let", declarations: [(declarator target: a, annotation: typeof )])' },
  {
    name: 'an import type',
    code: 'let a: import(',
    tree: '(variables form: "let", declarations: [(declarator target: a, annotation: ?)])',
  },
  { name: 'an enum', code: 'enum A { B =', tree: '(other type: "enum", children: [A, ])' },
  { name: 'a namespace', code: 'namespace A.', tree: '(other type: "namespace", children: [A])' },
  { name: 'braces alone', code: '}}) ]', tree: '' },
  { name: 'a merge conflict', code: '<<<<<<< a\nb;\n=======\nc;\n>>>>>>> d\n', tree: 'b;' },
  {
    name: 'letters of nothing',
    code: '\u0000\ud800 \\ # @',
    tree: '(other type: "private-name"); (other type: "MissingDeclaration", children: [(other type: "Decorator", children: [])])',
  },
];

function readAll(tree: SourceTree): void {
  walk(tree.program, (node) => {
    expect(node.start).toBeLessThanOrEqual(node.end);
    jsdocOf(tree, node);
    if (node.kind === 'identifier') tree.bindings.of(node);
  });
  tree.mentions.get('a');
}

describe('half-written:', () => {
  test.each(halfWritten)('$name', ({ code, tree }) => {
    const made = byTypeScript(code);
    readAll(made);
    readAll(byTypeScript(code, '/src/file.jsx'));
    expect(made.program.body.map(outline).join(' ')).toBe(tree);
  });
});

describe('deep:', () => {
  test.each([
    { name: 'a long sum', code: 'a + '.repeat(20_000) + 'a', names: 20_001 },
    { name: 'a long comma list', code: 'a, '.repeat(20_000) + 'a', names: 20_001 },
    { name: 'a long chain', code: `a${'.b()'.repeat(500)}`, names: 1 },
  ])('$name', ({ code, names }) => {
    const tree = byTypeScript(code);
    expect(tree.mentions.get('a')?.length).toBe(names);
    expect(tree.bindings.module.size).toBe(0);
  });
});

/** What no parser makes, or not yet. */
const strange: readonly { name: string; program: object; tree: string }[] = [
  { name: 'no body', program: {}, tree: '' },
  { name: 'a body that is no list', program: { body: 1 }, tree: '' },
  { name: 'statements that are no nodes', program: { body: [null, 1, 'a', {}, { type: 1 }] }, tree: '' },
  {
    name: 'an unknown node with nodes inside',
    program: {
      body: [{ type: 'Future', parent: { type: 'Program' }, a: { type: 'Identifier', name: 'b' }, c: [{ type: 'Super' }, null] }],
    },
    tree: '(other type: "Future", children: [b, super])',
  },
  {
    name: 'a call of nothing',
    program: { body: [{ type: 'CallExpression' }] },
    tree: '(call form: "call", callee: (other type: "missing"))',
  },
  {
    name: 'a node of Object.prototype\'s names',
    program: { body: [{ type: 'toString' }, { type: '__proto__' }] },
    tree: '(other type: "toString") (other type: "__proto__")',
  },
];

const knownTypes = [
  'ArrayPattern', 'ArrowFunctionExpression', 'AssignmentExpression', 'ClassDeclaration', 'DoWhileStatement', 'ExportAllDeclaration',
  'ExportDefaultDeclaration', 'ExportNamedDeclaration', 'ForOfStatement', 'FunctionDeclaration', 'ImportDeclaration', 'ImportExpression',
  'JSXAttribute', 'JSXElement', 'JSXMemberExpression', 'LabeledStatement', 'Literal', 'LogicalExpression', 'MemberExpression',
  'MetaProperty',
  'MethodDefinition', 'ObjectExpression', 'ObjectPattern', 'Property', 'PropertyDefinition', 'StaticBlock', 'SwitchStatement',
  'TaggedTemplateExpression', 'TemplateLiteral', 'TryStatement', 'TSEnumDeclaration', 'TSImportEqualsDeclaration', 'TSModuleDeclaration',
  'UnaryExpression', 'VariableDeclaration', 'WithStatement', 'YieldExpression',
];

describe('an ESTree program with', () => {
  test.each(strange)('$name', ({ program, tree }) => {
    const made = treeFromEstree(program, '', '/src/file.js');
    readAll(made);
    expect(made.program.body.map(outline).join(' ')).toBe(tree);
  });

  test.each(knownTypes)('a bare %s', (type) => {
    const bare = { type };
    const nested = { type, id: bare, body: { type, body: [bare] }, params: [bare], left: { type: 'Identifier' }, declarations: [bare] };
    for (const node of [bare, nested]) readAll(treeFromEstree({ body: [node] }, '', '/src/file.js'));
  });
});
