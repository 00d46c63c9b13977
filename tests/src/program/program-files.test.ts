import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { programFilesOf, type ProgramFiles } from '../../../src/program/program-files.js';

type Files = Readonly<Record<string, string>>;

const before: Files = {
  '/a.ts': "import { load } from './b';\nload();\n",
  '/b.ts': 'export function load() {}\nexport function save() {}\n',
  '/c.ts': "import { save } from './b';\nimport fs from 'node:fs';\nsave(fs);\n",
  '/types.d.ts': '/** @blocking */\nexport declare function crush(): void;\n',
};

interface Facts { readonly load: string; readonly importers: string; readonly modules: string; readonly tagged: string }

const unchanged: Facts = { load: '/a.ts /b.ts', importers: '/a.ts /c.ts', modules: 'node:fs', tagged: 'crush' };

const edits: readonly (readonly [name: string, after: Files, facts: Facts])[] = [
  ['nothing of interest changes', { ...before, '/a.ts': "import { load } from './b';\nload(); load();\n" }, unchanged],
  ['a file begins to say the name', { ...before, '/c.ts': "import { save, load } from './b';\nimport fs from 'node:fs';\n" },
    { ...unchanged, load: '/a.ts /b.ts /c.ts' }],
  ['the first file stops saying the name', { ...before, '/a.ts': "import { save } from './b';\n" }, { ...unchanged, load: '/b.ts' }],
  ['a file stops importing', { ...before, '/a.ts': 'const load = 1;\n' }, { ...unchanged, importers: '/c.ts' }],
  ['a file begins to import', { ...before, '/b.ts': "export { load } from '../b';\n" }, { ...unchanged, importers: '/a.ts /b.ts /c.ts' }],
  ['a package is imported', { ...before, '/b.ts': "import express from 'express';\nexport const load = express;\n" },
    { ...unchanged, modules: 'express node:fs' }],
  ['a package is imported no longer', { ...before, '/c.ts': "import { save } from './b';\n" }, { ...unchanged, modules: '' }],
  ['a function is tagged', { ...before, '/b.ts': '/** @blocking */\nexport function load() {}\n' }, { ...unchanged, tagged: 'crush load' }],
  ['a declaration file loses its tag', { ...before, '/types.d.ts': 'export declare function crush(): void;\n' }, { ...unchanged, tagged: '' }],
  ['a file comes', { ...before, '/d.ts': "import { load } from './b';\n" }, { ...unchanged, load: '/a.ts /b.ts /d.ts', importers: '/a.ts /c.ts /d.ts' }],
  ['a file goes', { '/b.ts': before['/b.ts'] ?? '', '/c.ts': before['/c.ts'] ?? '' },
    { load: '/b.ts', importers: '/c.ts', modules: 'node:fs', tagged: '' }],
  ['two files change at once', { ...before, '/a.ts': 'const load = 1;\n', '/b.ts': 'export const save = 1;\n' },
    { ...unchanged, load: '/a.ts', importers: '/c.ts' }],
];

describe('files of a program, and of the next one', () => {
  it('gives the facts of the first program', () => {
    expect(factsOf(filesOf(programOf(before, {})))).toEqual(unchanged);
  });

  it.each(edits)('%s: as if the program were new', (_name, after, facts) => {
    const options: ts.CompilerOptions = {};
    const first = programOf(before, options);
    factsOf(filesOf(first));
    const next = filesOf(programOf(after, options, first));
    const fresh = filesOf(programOf(after, {}));
    expect(factsOf(next)).toEqual(facts);
    expect(orderIn(next)).toBe(orderIn(fresh));
  });

  it.each(edits)('%s, seen by the program after the next', (_name, after, facts) => {
    const options: ts.CompilerOptions = {};
    const first = programOf(before, options);
    factsOf(filesOf(first));
    const second = programOf(after, options, first);
    factsOf(filesOf(second));
    expect(factsOf(filesOf(programOf(before, options, second)))).toEqual(unchanged);
    expect(factsOf(filesOf(programOf(after, options, second)))).toEqual(facts);
  });

  it('gives the changed file, not the one before', () => {
    const options: ts.CompilerOptions = {};
    const first = programOf(before, options);
    filesOf(first).mentioning('load');
    const second = filesOf(programOf({ ...before, '/a.ts': "import { load } from './b'; // new\n" }, options, first));
    expect(second.mentioning('load').map(({ text }) => text)).toEqual([before['/b.ts'], "import { load } from './b'; // new\n"]);
    expect([...second.own.values()].map(({ text }) => text)).toContain("import { load } from './b'; // new\n");
  });

  it('takes over what the change does not touch', () => {
    const options: ts.CompilerOptions = {};
    const first = programOf(before, options);
    const known = filesOf(first).importedModules;
    expect(filesOf(programOf({ ...before, '/b.ts': 'export const load = 2;\n' }, options, first)).importedModules).toBe(known);
  });
});

describe('memory', () => {
  it('holds no program but the last', async () => {
    const options: ts.CompilerOptions = {};
    const first = new WeakRef(editedThrice(options));
    await collectGarbage();
    expect(first.deref()).toBeUndefined();
    expect(filesOf(programOf(before, options)).own.size).toBe(3);
  });
});

/** @returns the files of the first of three programs */
function editedThrice(options: ts.CompilerOptions): ProgramFiles {
  const program = programOf(before, options);
  const files = filesOf(program);
  factsOf(files);
  for (const text of ['load();', 'save();']) factsOf(filesOf(programOf({ ...before, '/a.ts': text }, options, program)));
  return files;
}

/** What a WeakRef pointed to lives at least until the end of the running job. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => { setImmediate(resolve); });
    gc();
  }
}

function filesOf(program: ts.Program): ProgramFiles {
  return programFilesOf(program, []);
}

function factsOf(files: ProgramFiles): Facts {
  const paths = (found: readonly ts.SourceFile[]): string => found.map(({ fileName }) => fileName).sort().join(' ');
  return {
    load: paths(files.mentioning('load')),
    importers: paths(files.importing('b')),
    modules: [...files.importedModules].sort().join(' '),
    tagged: [...files.namesAfter('@blocking')].sort().join(' '),
  };
}

/** Files come in the order of the program, which follows the imports: the first of equal paths to a call is the one that is told. */
function orderIn(files: ProgramFiles): string {
  return [...files.mentioning('load'), ...files.importing('b'), ...files.own.values()].map(({ fileName }) => fileName).join(' ');
}

/** A program that shares the files whose text is the same with the program before. */
function programOf(files: Files, options: ts.CompilerOptions, old?: ts.Program): ts.Program {
  const host: ts.CompilerHost = {
    fileExists: (path) => path in files,
    readFile: (path) => files[path],
    getSourceFile: (path) => sourceFile(path, files[path], old),
    getDefaultLibFileName: () => '/lib.d.ts',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    getNewLine: () => '\n',
    useCaseSensitiveFileNames: () => true,
    writeFile: () => undefined,
  };
  return ts.createProgram({ rootNames: Object.keys(files), options: Object.assign(options, { noLib: true, types: [] }), host });
}

function sourceFile(path: string, text: string | undefined, old: ts.Program | undefined): ts.SourceFile | undefined {
  const known = old?.getSourceFile(path);
  if (text === undefined || known?.text === text) return known;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}
