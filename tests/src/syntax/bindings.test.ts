import { describe, expect, test } from 'vitest';
import { walk } from '../../../src/syntax/children.js';
import type { Binding, Identifier, Node, SourceTree } from '../../../src/syntax/tree.js';
import { byEspree, byTypeScript, byTypeScriptEslint } from './parsed.js';

interface Row {
  readonly name: string;
  readonly code: string;
  /** For each `x` of the code, in source order, which variable it is: they are numbered as they appear; `-` is none of the file's. */
  readonly means: string;
  /** The kinds of those variables. */
  readonly kinds: readonly string[];
}

const rows: readonly Row[] = [
  { name: 'a global', code: 'x; f(x);', means: '--', kinds: [] },
  { name: 'const', code: 'const x = 1; f(x);', means: '11', kinds: ['const'] },
  { name: 'let in a block', code: 'let x; { let x; x; } x;', means: '1221', kinds: ['let', 'let'] },
  { name: 'var in a block', code: 'x; { var x; } x;', means: '111', kinds: ['var'] },
  { name: 'var in a function', code: 'var x; function f() { x; if (a) { var x; } } x;', means: '1221', kinds: ['var', 'var'] },
  { name: 'var twice', code: 'var x = 1; var x = 2; x;', means: '111', kinds: ['var'] },
  { name: 'var of a parameter', code: 'function f(x) { var x = x || 1; return x; }', means: '1111', kinds: ['parameter'] },
  {
    name: 'var beside a default that means the outer',
    code: 'const x = 1; function f(a = x) { var x = 2; return x; }',
    means: '1122',
    kinds: ['const', 'var'],
  },
  {
    name: 'a default that means an earlier parameter',
    code: 'const x = 1; function f(x, b = x) {}',
    means: '122',
    kinds: ['const', 'parameter'],
  },
  { name: 'a function before its declaration', code: 'x(); function x() { x(); }', means: '111', kinds: ['function'] },
  { name: 'a function in a block', code: '{ x(); function x() {} } x();', means: '11-', kinds: ['function'] },
  { name: 'overloads', code: 'function x(a: 1): void; function x(a: any) {} x(1);', means: '111', kinds: ['function'] },
  { name: 'a named function expression', code: 'const x = function x() { x; }; x;', means: '1221', kinds: ['const', 'function'] },
  {
    name: 'a named function expression with a parameter of its name',
    code: '(function x(x) { x; });',
    means: '122',
    kinds: ['function', 'parameter'],
  },
  {
    name: 'a named function expression with a variable of its name',
    code: '(function x() { var x; x; });',
    means: '122',
    kinds: ['function', 'var'],
  },
  { name: 'a closure', code: 'function f(x) { return () => { g(() => x); }; }', means: '11', kinds: ['parameter'] },
  { name: 'an arrow\'s parameter', code: 'const x = 1; const f = x => x; x;', means: '1221', kinds: ['const', 'parameter'] },
  { name: 'a destructured parameter', code: 'function f({ x, y: [z = x] }, ...[w]) { x; }', means: '111', kinds: ['parameter'] },
  { name: 'a rest parameter', code: 'function f(...x) { x; }', means: '11', kinds: ['parameter'] },
  { name: 'a class', code: 'new x(); class x { m() { x; } static y = x; }', means: '1111', kinds: ['class'] },
  { name: 'a class expression', code: 'const x = class x { m() { x; } }; x;', means: '1221', kinds: ['const', 'class'] },
  { name: 'a default export', code: 'export default class x { m() { x; } } x;', means: '111', kinds: ['class'] },
  { name: 'a method of the name', code: 'class A { x() { x(); } }', means: '-', kinds: [] },
  { name: 'a static block', code: 'class A { static { var x; x; } } x;', means: '11-', kinds: ['var'] },
  { name: 'a caught error', code: 'const x = 1; try { x; } catch (x) { x; } x;', means: '11221', kinds: ['const', 'catch'] },
  { name: 'a destructured caught error', code: 'try {} catch ({ message: x }) { x; } finally { x; }', means: '11-', kinds: ['catch'] },
  { name: 'a for loop', code: 'let x; for (let x = 0; x < 1; x++) { x; } x;', means: '122221', kinds: ['let', 'let'] },
  { name: 'a for loop with var', code: 'for (var x = 0; ;) { x; } x;', means: '111', kinds: ['var'] },
  { name: 'a for of loop', code: 'for (const x of y) { x; } x;', means: '11-', kinds: ['const'] },
  { name: 'a for of loop without a declaration', code: 'let x; for (x of y) {}', means: '11', kinds: ['let'] },
  { name: 'a body that shadows its loop', code: 'for (const x of y) { const x = 1; x; }', means: '122', kinds: ['const', 'const'] },
  { name: 'a switch', code: 'const x = 1; switch (x) { case 1: let x; x; case x: }', means: '11222', kinds: ['const', 'let'] },
  { name: 'an import', code: `import x from 'a'; x;`, means: '11', kinds: ['import'] },
  { name: 'a renamed import', code: `import { x as y, z as x } from 'a'; x;`, means: '11', kinds: ['import'] },
  { name: 'a namespace import', code: `import * as x from 'a'; x.y;`, means: '11', kinds: ['import'] },
  { name: 'import equals', code: `import x = require('a'); x.y;`, means: '11', kinds: ['import'] },
  {
    name: 'an import that is shadowed',
    code: `import { x } from 'a'; function f(x) { x(); } x();`,
    means: '1221',
    kinds: ['import', 'parameter'],
  },
  { name: 'an exported specifier', code: 'const x = 1; export { x as y };', means: '11', kinds: ['const'] },
  { name: 'an exported declaration', code: 'export const x = 1; x;', means: '11', kinds: ['const'] },
  { name: 'destructuring', code: 'const { a: { x = 1 }, ...y } = z; x;', means: '11', kinds: ['const'] },
  { name: 'a rest of destructuring', code: 'const { a, ...x } = z; x;', means: '11', kinds: ['const'] },
  { name: 'array destructuring', code: 'const [, x = 1] = z; x;', means: '11', kinds: ['const'] },
  { name: 'destructuring assignment', code: 'let x; ({ a: x } = b); [x] = c;', means: '111', kinds: ['let'] },
  { name: 'a shorthand property', code: 'const x = 1; f({ x });', means: '11', kinds: ['const'] },
  { name: 'a property that says the name', code: 'const x = 1; a.x; f({ x: 1 });', means: '1', kinds: ['const'] },
  { name: 'using', code: 'function f() { using x = open(); x; }', means: '11', kinds: ['using'] },
  { name: 'a label of the name', code: 'x: for (;;) break x;', means: '', kinds: [] },
  { name: 'an enum', code: 'enum x { A } x.A;', means: '11', kinds: ['other'] },
  { name: 'a namespace', code: 'namespace x { export const y = 1; } x.y;', means: '11', kinds: ['other'] },
  { name: 'a variable of a namespace', code: 'namespace A { const x = 1; x; } x;', means: '11-', kinds: ['const'] },
  { name: 'a name of Object.prototype', code: 'toString(x);', means: '-', kinds: [] },
];

function occurrences({ program }: SourceTree, name: string): Identifier[] {
  const found: Identifier[] = [];
  walk(program, (node) => { if (node.kind === 'identifier' && node.name === name) found.push(node); });
  return found;
}

function meaning(tree: SourceTree): Pick<Row, 'means' | 'kinds'> {
  const numbered: Binding[] = [];
  let means = '';
  for (const identifier of occurrences(tree, 'x')) {
    const binding = tree.bindings.of(identifier);
    if (binding !== undefined && !numbered.includes(binding)) numbered.push(binding);
    means += binding === undefined ? '-' : String(numbered.indexOf(binding) + 1);
  }
  return { means, kinds: numbered.map((binding) => binding.kind) };
}

describe('what a name means:', () => {
  test.each(rows)('$name', ({ code, means, kinds }) => {
    expect(meaning(byTypeScript(code))).toEqual({ means, kinds });
    expect(meaning(byTypeScriptEslint(code))).toEqual({ means, kinds });
  });
});

function bindingOfX(code: string): { tree: SourceTree; binding: Binding } {
  const tree = byTypeScript(code);
  const [first] = occurrences(tree, 'x');
  const binding = first && tree.bindings.of(first);
  if (binding === undefined) throw new Error(`no variable x in ${code}`);
  return { tree, binding };
}

function textOf({ text }: SourceTree, node: Node | undefined): string | undefined {
  return node && text.slice(node.start, node.end);
}

describe('the declaration of', () => {
  test.each([
    { name: 'a variable', code: 'const x = 1;', declaration: 'x = 1' },
    { name: 'a destructured variable', code: 'const { x } = y;', declaration: '{ x } = y' },
    { name: 'a parameter', code: 'function f([x]: A) {}', declaration: '[x]: A' },
    { name: 'a function', code: 'export function x() {}', declaration: 'function x() {}' },
    { name: 'an overloaded function', code: 'function x(): 1; function x(): any {}', declaration: 'function x(): any {}' },
    { name: 'declared overloads', code: 'declare function x(): 1; declare function x(): 2;', declaration: 'declare function x(): 1;' },
    { name: 'a function of a repeated name', code: 'var x; function x() {}', declaration: 'function x() {}' },
    { name: 'a declared function', code: 'declare function x(): 1;', declaration: 'declare function x(): 1;' },
    { name: 'a class', code: 'class x {}', declaration: 'class x {}' },
    { name: 'an import', code: `import { y as x } from 'a';`, declaration: 'y as x' },
    { name: 'a caught error', code: 'try {} catch (x) {}', declaration: 'try {} catch (x) {}' },
    { name: 'an enum', code: 'enum x {}', declaration: 'enum x {}' },
  ])('$name', ({ code, declaration }) => {
    const { tree, binding } = bindingOfX(code);
    expect(textOf(tree, binding.declaration)).toBe(declaration);
    expect(textOf(tree, binding.identifier)).toBe('x');
    expect(binding.references).toEqual([]);
  });
});

describe('the writes of a variable by', () => {
  test.each([
    { name: 'nothing', code: 'let x = 1; f(x);', writes: [] },
    { name: 'an assignment', code: 'let x; x = a;', writes: ['a'] },
    { name: 'several assignments', code: 'let x; x = a; f(x = b);', writes: ['a', 'b'] },
    { name: 'a compound assignment', code: 'let x; x ||= a;', writes: [undefined] },
    { name: 'steps', code: 'let x; x++; --x; -x; !x;', writes: [undefined, undefined] },
    { name: 'destructuring', code: 'let x; ({ x } = a); [x = 1] = b;', writes: [undefined, undefined] },
    { name: 'a loop\'s head', code: 'let x; for (x of a) {} for ([x] of b) {}', writes: [undefined, undefined] },
    { name: 'an inner function', code: 'let x; function f() { x = a; }', writes: ['a'] },
    { name: 'an assignment to another variable of the name', code: 'let x; function f(x) { x = a; }', writes: [] },
    { name: 'an assignment to its member', code: 'let x; x.y = a;', writes: [] },
    { name: 'a repeated declaration', code: 'var x = a; var x = b; var x;', writes: ['b'] },
    { name: 'a loop that declares it', code: 'for (const x of a) {}', writes: [] },
  ])('$name', ({ code, writes }) => {
    const { tree, binding } = bindingOfX(code);
    expect(binding.writes.map((write) => textOf(tree, write.value))).toEqual(writes);
    expect(binding.writes.every((write) => tree.bindings.of(write.target) === binding)).toBe(true);
  });
});

test('references are all uses but the declaring identifier, in source order', () => {
  const { binding } = bindingOfX('x(); function x() { x; } ({ x }); x = 1;');
  expect(binding.references.map((reference) => reference.start)).toEqual([0, 20, 28, 34]);
  expect(binding.identifier.start).toBe(14);
});

test('the module\'s names are those of its top level', () => {
  const code = `import a, { b as c } from 'a'; const { d } = a; var e; { var f; let g; } function h(i) {} class J {} enum K {}`;
  expect([...byTypeScript(code).bindings.module.keys()]).toEqual(['a', 'c', 'd', 'e', 'f', 'h', 'J', 'K']);
});

describe('what a name of a type annotation means', () => {
  test.each([
    { name: 'at a parameter', code: `import x from 'a'; function f(here: x) {}`, kind: 'import' },
    { name: 'at a field, past a block', code: `import x from 'a'; { const x = 1; } class A { here: x }`, kind: 'import' },
    { name: 'inside the scope of a class', code: 'function f() { class x {} return (here: x) => 1; }', kind: 'class' },
    { name: 'nowhere', code: 'function f(here: x) {}', kind: undefined },
  ])('$name', ({ code, kind }) => {
    const tree = byTypeScript(code);
    const [mention] = tree.mentions.get('here') ?? [];
    expect(mention).toBeDefined();
    expect(mention && tree.bindings.named('x', mention)?.kind).toBe(kind);
  });
});

test('espree\'s programs are read alike', () => {
  const code = 'const { x } = require("a"); function f(x = 1) { return x; } x;';
  expect(meaning(byEspree(code, '/src/file.cjs', 'commonjs'))).toEqual({ means: '1221', kinds: ['const', 'parameter'] });
});
