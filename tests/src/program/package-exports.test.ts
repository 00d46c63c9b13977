import { describe, expect, test } from 'vitest';
import { exportedPath } from '../../../src/program/package-exports.js';

describe('what `exports` and `imports` name', () => {
  test.each<readonly [name: string, field: unknown, subpath: string, path: string | undefined]>([
    ['a path is the main entry', './a.js', '.', './a.js'],
    ['a path has no subpaths', './a.js', './b', undefined],
    ['conditions are the main entry', { import: './a.mjs', require: './a.cjs' }, '.', './a.mjs'],
    ['conditions go by their order', { default: './b.js', import: './a.mjs' }, '.', './b.js'],
    ['what only `require` is offered', { browser: './c.js', require: './a.cjs' }, '.', './a.cjs'],
    ['conditions in conditions', { node: { import: { types: './a.d.ts', default: './a.mjs' } } }, '.', './a.mjs'],
    ['a condition that leads nowhere', { node: { deno: './d.js' }, default: './a.js' }, '.', './a.js'],
    ['fallbacks', ['./a.js', './b.js'], '.', './a.js'],
    ['nothing for anybody', { types: './a.d.ts' }, '.', undefined],
    ['a subpath', { '.': './a.js', './b': './lib/b.js' }, './b', './lib/b.js'],
    ['a subpath that is missing', { '.': './a.js' }, './b', undefined],
    ['a subpath that is closed', { './*': './lib/*.js', './b': null }, './b', undefined],
    ['a pattern', { './*': './lib/*.js' }, './b/c', './lib/b/c.js'],
    ['a pattern with an ending', { './*.js': './lib/*.mjs' }, './b.js', './lib/b.mjs'],
    ['the longest pattern', { './*': './lib/*.js', './internal/*': './in/*.js' }, './internal/b', './in/b.js'],
    ['a name of `imports`', { '#b': { node: './b.js' } }, '#b', './b.js'],
    ['a name of `imports` for a module', { '#fs': 'node:fs' }, '#fs', 'node:fs'],
    ['no field', undefined, '.', undefined],
    ['nonsense', 1, '.', undefined],
  ])('%s', (_name, field, subpath, path) => {
    expect(exportedPath(field, subpath)).toBe(path);
  });
});
