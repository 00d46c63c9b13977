import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { InstalledDependencies } from '../../src/dependencies/dependencies.js';
import { external } from '../../src/program/values.js';
import { rowsFor } from '../../src/rule/settings.js';
import { treeFromTypeScript } from '../../src/syntax/from-typescript.js';
import type { SourceTree } from '../../src/syntax/tree.js';
import { folderWith } from '../support/lint-folder.js';

const blocking = "exports.load = () => require('fs').readFileSync('a');\n";
const harmless = 'exports.load = () => 1;\n';

function dependencies(): InstalledDependencies {
  const { apis, frameworks } = rowsFor({});
  return new InstalledDependencies(ts, { apis, frameworks, packages: true, allowedApis: new Set() });
}

/** Writes a package into a folder of the project's own, above which nobody else's packages are found by its name. */
function install(folder: string, version: string, code: string): SourceTree {
  const own = join(folder, 'src', 'node_modules', 'made-here');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'package.json'), JSON.stringify({ name: 'made-here', version }));
  writeFileSync(join(own, 'index.js'), code);
  return treeFromTypeScript(ts, ts.createSourceFile(join(folder, 'src', 'app.ts'), '', ts.ScriptTarget.Latest));
}

describe('answers about a package', () => {
  const load = external('made-here', 'load');

  test('are kept while its version stays', () => {
    const [folder, kept] = [folderWith({}), dependencies()];
    expect(kept.insideOf(load, install(folder, '1.0.0', blocking))?.functions).toEqual(['load']);
    const app = install(folder, '1.0.0', harmless);
    kept.refresh();
    expect(kept.insideOf(load, app)?.functions).toEqual(['load']);
  });

  test('are forgotten with its version', () => {
    const [folder, kept] = [folderWith({}), dependencies()];
    expect(kept.insideOf(load, install(folder, '1.0.0', blocking))?.functions).toEqual(['load']);
    const app = install(folder, '1.0.1', harmless);
    expect(kept.insideOf(load, app)?.functions).toEqual(['load']);
    kept.refresh();
    expect(kept.insideOf(load, app)).toBeUndefined();
  });

  test('are looked for again when it is installed at last', () => {
    const [folder, kept] = [folderWith({}), dependencies()];
    const app = treeFromTypeScript(ts, ts.createSourceFile(join(folder, 'src', 'app.ts'), '', ts.ScriptTarget.Latest));
    expect(kept.insideOf(load, app)).toBeUndefined();
    install(folder, '1.0.0', blocking);
    kept.refresh();
    expect(kept.insideOf(load, app)?.functions).toEqual(['load']);
  });

  test('are the same through the links of a package manager', () => {
    const [folder, store] = [folderWith({}), folderWith({})];
    install(store, '1.0.0', "exports.load = require('its-own').load;\n");
    const own = join(store, 'src', 'node_modules', 'its-own');
    mkdirSync(own);
    writeFileSync(join(own, 'package.json'), '{}');
    writeFileSync(join(own, 'index.js'), blocking);
    mkdirSync(join(folder, 'src', 'node_modules'), { recursive: true });
    symlinkSync(join(store, 'src', 'node_modules', 'made-here'), join(folder, 'src', 'node_modules', 'made-here'), 'dir');
    const app = treeFromTypeScript(ts, ts.createSourceFile(join(folder, 'src', 'app.ts'), '', ts.ScriptTarget.Latest));
    expect(dependencies().insideOf(load, app)?.file).toBe(join(own, 'index.js'));
  });

  test('do not depend on the order of the questions', () => {
    const code = `${blocking}${Array.from({ length: 600 }, (_, index) => `function f${String(index)}() { f${String(index + 1)}(); }`).join('\n')}
      function f600() { require('fs').readFileSync('b'); }
      exports.far = () => f0();
      exports.near = () => f595();
    `;
    const [folder, first, second] = [folderWith({}), dependencies(), dependencies()];
    const app = install(folder, '1.0.0', code);
    const ask = (asked: InstalledDependencies, path: string): unknown => asked.insideOf(external('made-here', path), app);
    const answers = [ask(first, 'far'), ask(first, 'near')];
    expect([ask(second, 'near'), ask(second, 'far')].reverse()).toEqual(answers);
    expect(answers).toEqual([
      { api: undefined, functions: [], file: '', line: 0 },
      expect.objectContaining({ functions: ['near', 'f595', 'f596', 'f597', 'f598', 'f599', 'f600'] }),
    ]);
  });
});

describe('a package that says nothing', () => {
  const faults: readonly (readonly [name: string, manifest: string, code: string])[] = [
    ['a broken package.json', '{', blocking],
    ['no object', '[]', 'exports.load = 1;'],
    ['broken code', '{}', 'exports.load = () => { require("fs").'],
    ['a file that is missing', '{ "main": "lib/missing.js" }', ''],
    ['an export that names itself', '{}', 'exports.load = exports.load;'],
    ['files that export each other', '{}', "module.exports = require('./index.js');"],
    ['functions that call each other', '{}', 'exports.load = load; function load() { return other(); } function other() { return load(); }'],
    ['a class that extends itself', '{}', 'class A extends A { load() { return super.load(); } } exports.load = new A().load;'],
    ['exports that lead out', '{ "exports": { ".": "../../../../package.json" } }', ''],
  ];

  test.each(faults)('%s', (_name, manifest, code) => {
    const folder = folderWith({});
    const app = install(folder, '1.0.0', code);
    writeFileSync(join(folder, 'src', 'node_modules', 'made-here', 'package.json'), manifest);
    expect(dependencies().insideOf(external('made-here', 'load'), app)).toBeUndefined();
  });
});
