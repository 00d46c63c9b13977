import { describe, expect, it } from 'vitest';
import { allFrameworkRows } from '../../../src/catalog/all-frameworks.js';
import { FrameworkRows } from '../../../src/catalog/framework-rows.js';
import { Values } from '../../../src/program/resolve-value.js';
import { SingleFileProject } from '../../../src/program/single-file-project.js';
import { isText } from '../../../src/program/text-values.js';
import { walk } from '../../../src/syntax/children.js';
import type { Node, SourceTree } from '../../../src/syntax/tree.js';
import { byEspree, byTypeScript, byTypeScriptEslint } from '../syntax/parsed.js';

/** Whether what `use(…)` is given is known to be a string. */
function isKnownText(code: string, parse: (text: string) => SourceTree = byEspree): boolean {
  const tree = parse(`import path, { join } from 'node:path';\nimport { tmpdir } from 'node:os';\n${code}`);
  const values = new Values(new SingleFileProject(tree, '/src'), new FrameworkRows(allFrameworkRows), () => true);
  let given: Node | undefined;
  walk(tree.program, (node) => {
    if (node.kind === 'call' && node.callee.kind === 'identifier' && node.callee.name === 'use') given = node.args[0];
  });
  if (given === undefined) throw new Error('Nothing is used.');
  return isText(given, values);
}

describe('what syntax knows to be a string', () => {
  it.each([
    ['a literal', "use('a');"],
    ['a template', 'use(`${a}/b`);'],
    ['a literal and something', "use(a + 'b');"],
    ['a path', 'use(path.join(a, b));'],
    ['a path by its name', 'use(join(a, b));'],
    ['a folder of the system', 'use(tmpdir());'],
    ['a global', 'use(String(a));'],
    ['a constant', 'const file = join(a, b); use(file);'],
    ['a variable that is never set again', 'let file = join(a, b); use(file);'],
    ['what a function returns', 'function file() { return join(a, b); } use(file());'],
    ['what a function returns in all cases', "function file() { if (a) return 'a'; return join(a, b); } use(file());"],
    ['what an arrow gives', 'const file = () => `${a}`; use(file());'],
  ])('%s', (_, code) => {
    expect(isKnownText(code)).toBe(true);
  });

  it.each([
    ['a number', 'use(1);'],
    ['a sum', 'use(a + b);'],
    ['a parameter', 'function f(file) { use(file); }'],
    ['a variable that is set again', 'let file = join(a, b); file = 3; use(file);'],
    ['a part of something', "const { file } = { file: 'a' }; use(file);"],
    ['the parts of a path', 'use(path.parse(a));'],
    ['a boolean about a path', 'use(path.isAbsolute(a));'],
    ['a made string object', "use(new String('a'));"],
    ['what an async function gives', "async function file() { return 'a'; } use(file());"],
    ['what a generator gives', "function* file() { return 'a'; } use(file());"],
    ['what a function returns in one case', "function file() { if (a) return 'a'; return a; } use(file());"],
    ['what a function may not return', "function file() { if (a) { return 'a'; } } use(file());"],
    ['a function that calls itself', 'function file() { return file(); } use(file());'],
    ['a name of nothing', 'use(file);'],
  ])('not: %s', (_, code) => {
    expect(isKnownText(code)).toBe(false);
  });

  describe.each([['TypeScript', byTypeScript], ['typescript-eslint', byTypeScriptEslint]] as const)('parsed by %s', (_parser, parse) => {
    it.each([
      ['a parameter that is a string', 'function f(file: string) { use(file); }', true],
      ['a parameter that is a string, before others', 'const f = (file : string, b: number) => { use(file); };', true],
      ['a parameter with a default', "function f(file: string = 'a') { use(file); }", true],
      ['a parameter that may be left out', 'function f(file?: string) { use(file); }', false],
      ['a parameter that may be a number', 'function f(file: string | number) { use(file); }', false],
      ['a list of strings', 'function f(file: string[]) { use(file); }', false],
      ['a part of a parameter', 'function f({ file }: { file: string }) { use(file); }', false],
      ['a rest of strings', 'function f(...file: string[]) { use(file); }', false],
    ])('%s', (_, code, expected) => {
      expect(isKnownText(code, parse)).toBe(expected);
    });
  });
});
