import { describe, expect, test } from 'vitest';
import { childrenOf, walk } from '../../../src/syntax/children.js';
import type { Node } from '../../../src/syntax/tree.js';
import { byTypeScript } from './parsed.js';

/** Each row's names are `a`, `b`, `c` … up to `l` in the order of the text: a child that is left out or out of order shows. */
const inOrder = [
  { name: 'a declaration', code: 'const { [a]: b = c, x: [d, ...e], ...f } = g;' },
  { name: 'a function', code: 'function a(@b c = d, { e }, ...f) { return g; }' },
  { name: 'a class', code: '@a class b extends c { @d [e] = f; m(g) { h; } static { i; } }' },
  { name: 'an object', code: '({ [a]: b, m() { c; }, d, ...e });' },
  { name: 'calls and members', code: 'a[b](c, ...d); new e(f); g`${h}`; import(i);' },
  { name: 'expressions', code: 'a ? b : c; d = e; [f, , g]; h + i; (j, k); -l;' },
  { name: 'destructuring', code: '({ [a]: b = c, ...d } = e); [f = g, ...h] = i;' },
  { name: 'generators', code: 'async function* a() { await b; yield c; yield* d; }' },
  { name: 'conditions', code: 'if (a) b; else c; switch (d) { case e: f; default: g; }' },
  { name: 'loops', code: 'for (a; b; c) d; for (const e of f) g; while (h) i; do j; while (k);' },
  { name: 'try', code: 'try { a; } catch ({ b }) { c; } finally { d; }' },
  { name: 'jumps', code: 'x: throw a; function b() { return c; }' },
  { name: 'imports', code: `import a, * as b from 'x'; import { x as c } from 'x';` },
  { name: 'exports', code: 'export { a as x }; export default b; export const c = d;' },
  { name: 'an enum and a namespace', code: 'enum a { X = b } namespace c { d; }' },
];

function namesIn(root: Node): string {
  let names = '';
  walk(root, (node) => { if (node.kind === 'identifier') names += node.name; });
  return names;
}

describe('all names are visited in source order in', () => {
  test.each(inOrder)('$name', ({ code }) => {
    const written = code.match(/\b[a-l]\b/g) ?? [];
    expect(namesIn(byTypeScript(code).program)).toBe(written.join(''));
  });
});

describe('walk', () => {
  test('leaves out what is inside a skipped node', () => {
    const visited: string[] = [];
    walk(byTypeScript('a(function () { b; }, c);').program, (node) => {
      visited.push(node.kind);
      return node.kind === 'function' ? 'skip' : undefined;
    });
    expect(visited).toEqual(['program', 'expression-statement', 'call', 'identifier', 'function', 'identifier']);
  });

  test('may walk inside its own visit', () => {
    const { program } = byTypeScript('a(b(c));');
    let calls = '';
    walk(program, (node) => { if (node.kind === 'call') calls += `${namesIn(node)} `; });
    expect(calls).toBe('abc bc ');
  });
});

test('childrenOf gives the nodes directly inside', () => {
  const [statement] = byTypeScript('const a = [b, , c];').program.body;
  const [declarator] = statement === undefined ? [] : childrenOf(statement);
  expect(declarator?.kind).toBe('declarator');
  expect(declarator === undefined ? [] : childrenOf(declarator).map((child) => child.kind)).toEqual(['identifier', 'array']);
});
