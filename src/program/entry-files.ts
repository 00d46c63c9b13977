import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type ts from 'typescript';
import { fieldsIn, isRecord } from './package-json.js';

/** Parsed entry files by the configuration of their program, whose next version an editor asks for soon. */
const known = new WeakMap<ts.CompilerOptions, Map<string, ts.SourceFile>>();

/**
 * The JavaScript files that start the program from outside of it: package.json's `main`, `bin` and the files that its scripts
 * hand to `node`. A tsconfig often leaves them out, yet only they show that `start()` is called once.
 *
 * @param root the folder of the tsconfig
 */
export function entryFilesOf(tsModule: typeof ts, program: ts.Program, root: string): readonly ts.SourceFile[] {
  const parsed = known.get(program.getCompilerOptions()) ?? new Map<string, ts.SourceFile>();
  known.set(program.getCompilerOptions(), parsed);
  const found = new Set(entryPaths(root).flatMap((entry) => candidatesFor(path.posix.join(root, entry))));
  return [...found].flatMap((fileName) => {
    const isOfProgram = program.getSourceFile(fileName) !== undefined || isBuilt(program, fileName);
    const file = isOfProgram ? undefined : parse(tsModule, parsed, fileName);
    return file === undefined ? [] : [file];
  });
}

function isBuilt(program: ts.Program, fileName: string): boolean {
  const { outDir } = program.getCompilerOptions();
  return fileName.includes('/node_modules/') || (outDir !== undefined && fileName.startsWith(`${outDir}/`));
}

function entryPaths(root: string): readonly string[] {
  const { main, bin, scripts } = fieldsIn(root) ?? {};
  const commands = isRecord(scripts) ? Object.values(scripts) : [];
  const started = commands.flatMap((command) => (typeof command === 'string' ? [...command.matchAll(/\bnode\s+(?:-\S+\s+)*([\w./-]+)/g)] : []));
  const bins = isRecord(bin) ? Object.values(bin) : [bin];
  return [main, ...bins, ...started.map((match) => match[1])]
    .filter((entry): entry is string => typeof entry === 'string');
}

/** Node adds `.js` to a name that has no file; a command's file often has no ending (`bin/www`). */
function candidatesFor(fileName: string): readonly string[] {
  if (/\.[cm]?js$/.test(fileName)) return [fileName];
  return path.posix.extname(fileName) === '' ? [fileName, `${fileName}.js`] : [`${fileName}.js`];
}

/** @returns `undefined` for what is no file, or none of JavaScript: a shell script, a binary */
function readText(fileName: string): string | undefined {
  if (!existsSync(fileName) || !statSync(fileName).isFile()) return undefined;
  const text = readFileSync(fileName, 'utf8');
  return path.posix.extname(fileName) !== '' || /^#!.*\bnode\b/.test(text) ? text : undefined;
}

function parse(tsModule: typeof ts, parsed: Map<string, ts.SourceFile>, fileName: string): ts.SourceFile | undefined {
  const text = readText(fileName);
  if (text === undefined) return undefined;
  const known = parsed.get(fileName);
  if (known?.text === text) return known;
  const file = tsModule.createSourceFile(fileName, text, tsModule.ScriptTarget.Latest, false, tsModule.ScriptKind.JS);
  parsed.set(fileName, file);
  return file;
}
