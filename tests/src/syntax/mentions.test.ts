import { describe, expect, test } from 'vitest';
import { byTypeScript, byTypeScriptEslint } from './parsed.js';

const rows = [
  { name: 'identifiers', code: 'const x = 1; x; function f(x) {}', mentions: ['identifier x', 'identifier x', 'identifier x'] },
  { name: 'members', code: 'a.x; a?.x(); x.x;', mentions: ['member a.x', 'member a?.x', 'member x.x', 'identifier x'] },
  { name: 'members between brackets', code: `a['x']; a[\`x\`]; a[x];`, mentions: [`member a['x']`, 'member a[`x`]', 'identifier x'] },
  {
    name: 'properties',
    code: '({ x: 1, x() {}, get x() { return 1; } });',
    mentions: ['property x: 1', 'property x() {}', 'property get x() { return 1; }'],
  },
  { name: 'a shorthand property', code: 'f({ x });', mentions: ['property x', 'identifier x'] },
  { name: 'class members', code: 'class A { x = 1; static x() {} }', mentions: ['class-member x = 1;', 'class-member static x() {}'] },
  { name: 'patterns', code: 'const { x: y, z: x } = a;', mentions: ['pattern-property x: y', 'identifier x'] },
  { name: 'an import', code: `import { x } from 'a';`, mentions: ['import-specifier x', 'identifier x'] },
  { name: 'renamed imports', code: `import { x as y, z as x } from 'a';`, mentions: ['import-specifier x as y', 'identifier x'] },
  { name: 'an export', code: 'export { x };', mentions: ['export-specifier x', 'identifier x'] },
  {
    name: 'renamed exports',
    code: 'export { x as y, z as x };',
    mentions: ['export-specifier x as y', 'identifier x', 'export-specifier z as x'],
  },
  {
    name: 'exports of another module',
    code: `export { x, y as x } from 'a';`,
    mentions: ['export-specifier x', 'export-specifier y as x'],
  },
  { name: 'an exported namespace', code: `export * as x from 'a';`, mentions: [`export-all export * as x from 'a';`] },
  { name: 'no strings, types, labels and comments', code: `'x'; type x = 1; x: for (;;) {} /* x */ let a: x;`, mentions: undefined },
];

describe('who says x:', () => {
  test.each(rows)('$name', ({ code, mentions }) => {
    for (const tree of [byTypeScript(code), byTypeScriptEslint(code)]) {
      const said = tree.mentions.get('x')?.map((node) => `${node.kind} ${code.slice(node.start, node.end)}`);
      expect(said).toEqual(mentions);
    }
  });
});

test('every name is listed, default and all too, and a name that is missing is not', () => {
  const { mentions } = byTypeScript(`import a, * as b from 'a'; a.constructor; a.`);
  expect([...mentions.keys()].sort()).toEqual(['*', 'a', 'b', 'constructor', 'default']);
});

test('the lists are made once', () => {
  const tree = byTypeScript('a;');
  expect(tree.mentions).toBe(tree.mentions);
  expect(tree.bindings).toBe(tree.bindings);
});
