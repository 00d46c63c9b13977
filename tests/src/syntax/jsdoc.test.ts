import { describe, expect, test } from 'vitest';
import { walk } from '../../../src/syntax/children.js';
import { jsdocOf } from '../../../src/syntax/jsdoc.js';
import type { Node } from '../../../src/syntax/tree.js';
import { byTypeScript, byTypeScriptEslint } from './parsed.js';

interface Row {
  readonly name: string;
  readonly code: string;
  /** The first node of this kind is asked. */
  readonly kind: Node['kind'];
  readonly doc: string | undefined;
}

const rows: readonly Row[] = [
  { name: 'a function', code: '/** a */ function f() {}', kind: 'function', doc: ' a ' },
  { name: 'an exported function', code: '/** a */\nexport async function f() {}', kind: 'function', doc: ' a ' },
  { name: 'a default export', code: '/** a */\nexport default function () {}', kind: 'function', doc: ' a ' },
  { name: 'several lines', code: '/**\n * a\n * @blocking\n */\nfunction f() {}', kind: 'function', doc: '\n * a\n * @blocking\n ' },
  { name: 'the last of two comments', code: '/** a */ /** b */ function f() {}', kind: 'function', doc: ' b ' },
  { name: 'an arrow in a variable', code: '/** a */\nexport const f = () => {};', kind: 'function', doc: ' a ' },
  { name: 'a declarator', code: '/** a */\nconst f = 1;', kind: 'declarator', doc: ' a ' },
  { name: 'an assigned function', code: '/** a */\nexports.f = function () {};', kind: 'function', doc: ' a ' },
  { name: 'a class', code: '/** a */\nexport class A {}', kind: 'class', doc: ' a ' },
  { name: 'a class with decorators', code: '/** a */\n@B()\n@C\nclass A {}', kind: 'class', doc: ' a ' },
  { name: 'a class with decorators before export', code: '/** a */\n@B()\nexport class A {}', kind: 'class', doc: ' a ' },
  { name: 'a method\'s function', code: 'class A { /** a */ @B() private static async m() {} }', kind: 'function', doc: ' a ' },
  { name: 'a member', code: 'class A { /** a */ m() {} }', kind: 'class-member', doc: ' a ' },
  { name: 'a method of a class with a comment', code: '/** a */ class A { m() {} }', kind: 'function', doc: undefined },
  { name: 'the second method', code: 'class A { x = 1; /** a */ m() {} }', kind: 'function', doc: ' a ' },
  { name: 'a property\'s function', code: '({ /** a */ m() {} });', kind: 'function', doc: ' a ' },
  {
    name: 'a function behind a directive',
    code: '/** a */\n// eslint-disable-next-line max-lines\nfunction f() {}',
    kind: 'function',
    doc: ' a ',
  },
  { name: 'a callback', code: '/** a */\nf(() => {});', kind: 'function', doc: undefined },
  { name: 'a callback with a comment', code: 'f(/** a */ () => {});', kind: 'function', doc: ' a ' },
  { name: 'a parameter', code: '/** a */ function f(b) {}', kind: 'parameter', doc: undefined },
  { name: 'no comment', code: 'function f() {}', kind: 'function', doc: undefined },
  { name: 'an ordinary comment', code: '/* a */ function f() {}', kind: 'function', doc: undefined },
  { name: 'an ordinary comment after another', code: '/** a */ x; /* b */ function f() {}', kind: 'function', doc: undefined },
  { name: 'an empty comment', code: '/**/ function f() {}', kind: 'function', doc: undefined },
  { name: 'a comment of another statement', code: '/** a */ x; function f() {}', kind: 'function', doc: undefined },
  { name: 'a line comment that ends like one', code: '// a */\nfunction f() {}', kind: 'function', doc: undefined },
];

function firstOf(root: Node, kind: Node['kind']): Node | undefined {
  let found: Node | undefined;
  walk(root, (node) => { if (node.kind === kind) found ??= node; });
  return found;
}

describe('the comment of', () => {
  test.each(rows)('$name', ({ code, kind, doc }) => {
    for (const tree of [byTypeScript(code), byTypeScriptEslint(code)]) {
      const node = firstOf(tree.program, kind);
      expect(node).toBeDefined();
      expect(node && jsdocOf(tree, node)).toBe(doc);
    }
  });
});
