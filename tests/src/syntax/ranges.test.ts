import { describe, expect, test } from 'vitest';
import { walk } from '../../../src/syntax/children.js';
import type { Node, SourceTree } from '../../../src/syntax/tree.js';
import { byTypeScript, byTypeScriptEslint } from './parsed.js';

interface Row {
  readonly name: string;
  readonly code: string;
  readonly kind: Node['kind'];
  /** The source text of every node of the kind, in source order. */
  readonly texts: readonly string[];
}

const rows: readonly Row[] = [
  { name: 'an identifier without its annotation', code: 'function f(a: string, b?: X) {}', kind: 'identifier', texts: ['f', 'a', 'b'] },
  {
    name: 'a parameter with everything',
    code: 'class A { constructor(@B() private c: D = e) {} }',
    kind: 'parameter',
    texts: ['@B() private c: D = e'],
  },
  { name: 'a decorated parameter of a method', code: 'class A { m(@B() c: D) {} }', kind: 'parameter', texts: ['@B() c: D'] },
  { name: 'a pattern without its annotation', code: 'function f({ a }: { a: 1 }) {}', kind: 'object-pattern', texts: ['{ a }'] },
  { name: 'an array pattern without its annotation', code: 'const [a]: [1] = b;', kind: 'array-pattern', texts: ['[a]'] },
  { name: 'an exported declaration without export', code: 'export const a = 1;', kind: 'variables', texts: ['const a = 1;'] },
  { name: 'an export', code: '/** a */ export const a = 1;', kind: 'export-named', texts: ['export const a = 1;'] },
  { name: 'an exported async function', code: 'export default async function f() {}', kind: 'function', texts: ['async function f() {}'] },
  { name: 'a class after decorators and export', code: '@A export class B {}', kind: 'class', texts: ['class B {}'] },
  { name: 'a class with decorators', code: '@A class B {}', kind: 'class', texts: ['@A class B {}'] },
  { name: 'a decorator without its sign', code: '@A() class B {}', kind: 'call', texts: ['A()'] },
  { name: 'the function of a method', code: 'class A { async m(a) {} }', kind: 'function', texts: ['(a) {}'] },
  { name: 'the function of a generic method', code: 'class A { m<T>(a: T) {} }', kind: 'function', texts: ['<T>(a: T) {}'] },
  {
    name: 'a member of a class',
    code: 'class A { @B() static async m() {}; x = 1; }',
    kind: 'class-member',
    texts: ['@B() static async m() {}', 'x = 1;'],
  },
  { name: 'the block of a static block', code: 'class A { static /* { */ { f(); } }', kind: 'block', texts: ['{ f(); }'] },
  { name: 'a call whose callee has parentheses', code: '(a)(b);', kind: 'call', texts: ['(a)(b)'] },
  { name: 'what stands in parentheses', code: 'f((a + b));', kind: 'binary', texts: ['a + b'] },
  { name: 'a call after a comment', code: 'x = /* why */ a.b().c();', kind: 'call', texts: ['a.b().c()', 'a.b()'] },
  { name: 'the parts of a long sum', code: 'a + (b) + c;', kind: 'binary', texts: ['a + (b) + c', 'a + (b)'] },
  { name: 'elements with parentheses', code: '[(a), (b) = 1] = c;', kind: 'pattern-element', texts: ['a', '(b) = 1'] },
  { name: 'an imported name', code: `import a, { b as c } from 'm';`, kind: 'import-specifier', texts: ['a', 'b as c'] },
  { name: 'the program', code: '// a\nb;\n', kind: 'program', texts: ['// a\nb;\n'] },
  { name: 'a statement after the first line', code: '#!/usr/bin/env node\n// a\nb;', kind: 'expression-statement', texts: ['b;'] },
  { name: 'an await', code: 'async () => (await (a));', kind: 'await', texts: ['await (a)'] },
];

function textsOf({ program, text }: SourceTree, kind: Node['kind']): string[] {
  const texts: string[] = [];
  walk(program, (node) => { if (node.kind === kind) texts.push(text.slice(node.start, node.end)); });
  return texts;
}

describe('the range of', () => {
  test.each(rows)('$name', ({ code, kind, texts }) => {
    expect(textsOf(byTypeScript(code), kind)).toEqual(texts);
    expect(textsOf(byTypeScriptEslint(code), kind)).toEqual(texts);
  });
});

describe('the place of the name in', () => {
  test.each([
    { name: 'a member after a dot', code: 'a /* b */ . /* c */ d;', from: 'd;' },
    { name: 'an optional member', code: 'a?.d;', from: 'd;' },
    { name: 'a private member', code: 'class A { #d; m() { return this.#d; } }', from: '#d; } }' },
    { name: 'a member between brackets', code: `a[ 'd' ];`, from: `'d' ];` },
  ])('$name', ({ code, from }) => {
    for (const tree of [byTypeScript(code), byTypeScriptEslint(code)]) {
      const names: string[] = [];
      walk(tree.program, (node) => { if (node.kind === 'member') names.push(code.slice(node.nameStart)); });
      expect(names).toEqual([from]);
    }
  });
});

describe('the first line', () => {
  test.each([
    { name: 'a line that starts with #!', code: '#!/usr/bin/env node\nmain();', hashbang: '#!/usr/bin/env node' },
    { name: 'a line that starts with #! alone', code: '#!/bin/node', hashbang: '#!/bin/node' },
    { name: 'any other line', code: '// #!\nmain();', hashbang: undefined },
  ])('$name', ({ code, hashbang }) => {
    expect(byTypeScript(code).program.hashbang).toBe(hashbang);
  });
});
