import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { childrenOf, walk } from '../../../src/syntax/children.js';
import type { Node, SourceTree } from '../../../src/syntax/tree.js';
import { byEspree, byTypeScript, byTypeScriptEslint, plain } from './parsed.js';

const repository = path.resolve(import.meta.dirname, '../../..');
const eslint = path.dirname(createRequire(import.meta.url).resolve('eslint/package.json'));

function filesIn(folder: string, extension: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(extension)).map((name) => path.join(folder, name));
}

const typeScriptFiles = filesIn(path.join(repository, 'src/syntax'), '.ts');
/** Every tenth rule of ESLint, and the larger files around them. */
const javaScriptFiles = [
  ...filesIn(path.join(eslint, 'lib/rules'), '.js').filter((_, index) => index % 10 === 0),
  ...filesIn(path.join(eslint, 'lib/linter'), '.js'),
];

/** Decorators may stand before `export`, outside of their class; all others lie inside their parent, one after the other. */
function strayChildren({ program }: SourceTree): Node[] {
  const strays: Node[] = [];
  walk(program, (parent) => {
    let end = parent.start;
    for (const child of childrenOf(parent)) {
      const isShorthand = parent.kind === 'property' && parent.shorthand;
      if (child.parent !== parent || child.end > parent.end || child.start < end || child.start > child.end) strays.push(child);
      end = isShorthand ? parent.start : child.end;
    }
  });
  return strays;
}

function relative(file: string): { name: string; file: string } {
  return { name: path.basename(file), file };
}

describe('a real TypeScript file:', () => {
  test.each(typeScriptFiles.map(relative))('$name', ({ file }) => {
    const text = readFileSync(file, 'utf8');
    const tree = byTypeScript(text, file);
    expect(strayChildren(tree)).toEqual([]);
    expect(plain(byTypeScriptEslint(text, file).program)).toEqual(plain(tree.program));
  });
});

describe('a real JavaScript file:', () => {
  test.each(javaScriptFiles.map(relative))('$name', ({ file }) => {
    const text = readFileSync(file, 'utf8');
    const tree = byTypeScript(text, file);
    expect(strayChildren(tree)).toEqual([]);
    expect(plain(byTypeScriptEslint(text, file).program)).toEqual(plain(tree.program));
    expect(plain(byEspree(text, file, 'commonjs').program)).toEqual(plain(tree.program));
  });
});

test('the lists of real files are not empty', () => {
  expect(typeScriptFiles.length).toBeGreaterThan(20);
  expect(javaScriptFiles.length).toBeGreaterThan(20);
});
