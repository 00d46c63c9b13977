import { parse as parseTypeScriptEstree } from '@typescript-eslint/parser';
import * as espree from 'espree';
import ts from 'typescript';
import { treeFromEstree } from '../../../src/syntax/from-estree.js';
import { treeFromTypeScript } from '../../../src/syntax/from-typescript.js';
import type { SourceTree } from '../../../src/syntax/tree.js';

/** The tree by way of TypeScript's own parser; `path` decides between TypeScript, JavaScript and JSX. */
export function byTypeScript(text: string, path = '/src/file.ts', setParentNodes = true): SourceTree {
  return treeFromTypeScript(ts, ts.createSourceFile(path, text, ts.ScriptTarget.Latest, setParentNodes));
}

/** The tree by way of `@typescript-eslint/parser` without types. */
export function byTypeScriptEslint(text: string, path = '/src/file.ts'): SourceTree {
  const ecmaFeatures = { jsx: path.endsWith('x') };
  const program = parseTypeScriptEstree(text, { range: true, sourceType: 'module', filePath: path, ecmaFeatures });
  return treeFromEstree(program, text, path);
}

/** The tree by way of espree, as ESLint calls it for JavaScript. */
export function byEspree(text: string, path = '/src/file.js', sourceType: 'module' | 'commonjs' = 'module'): SourceTree {
  const ecmaFeatures = { jsx: path.endsWith('x') };
  const program = espree.parse(text, { range: true, loc: true, ecmaVersion: 'latest', sourceType, ecmaFeatures });
  return treeFromEstree(program, text, path);
}

/** A node as plain data, without what is different by design: the node it was made from and the way back up. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, held: unknown) => {
    if (key === 'host' || key === 'parent') return undefined;
    if (typeof held === 'bigint') return `${held}n`;
    return held === undefined && key !== '' ? undefined : held;
  }));
}
