import { describe, expect, test } from 'vitest';
import type { SourceTree } from '../../../src/syntax/tree.js';
import { outline } from './outline.js';
import { byEspree, byTypeScript, byTypeScriptEslint, plain } from './parsed.js';
import { expressionSnippets } from './snippets/expressions.js';
import { functionSnippets } from './snippets/functions-and-classes.js';
import { layoutSnippets } from './snippets/jsx-and-layout.js';
import { moduleSnippets } from './snippets/modules.js';
import { statementSnippets } from './snippets/statements.js';

const snippets = [...expressionSnippets, ...functionSnippets, ...statementSnippets, ...moduleSnippets, ...layoutSnippets];

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function outlineOf(tree: SourceTree): string {
  return onOneLine(tree.program.body.map(outline).join(' '));
}

describe('the tree of', () => {
  test.each(snippets)('$name', ({ file, code, tree, isModule = false }) => {
    const path = `/src/file.${file}`;
    const made = byTypeScript(code, path);
    expect(outlineOf(made)).toBe(onOneLine(tree));
    expect(made.program.isModule).toBe(isModule);
    expect(plain(byTypeScriptEslint(code, path).program)).toEqual(plain(made.program));
  });
});

describe('espree gives the same tree of', () => {
  test.each(snippets.filter(({ file }) => file.startsWith('js')))('$name', ({ file, code }) => {
    const path = `/src/file.${file}`;
    expect(plain(byEspree(code, path).program)).toEqual(plain(byTypeScript(code, path).program));
  });
});

describe('TypeScript gives the same tree', () => {
  test('without parents, and of a path with backslashes', () => {
    const code = 'export class A { m(@B() c) { return c?.d; } }';
    const made = byTypeScript(code, 'C:\\src\\file.ts', false);
    expect(plain(made.program)).toEqual(plain(byTypeScript(code).program));
    expect(made.path).toBe('C:/src/file.ts');
  });
});
