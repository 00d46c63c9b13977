import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type ts from 'typescript';
import { isRecord } from './package-json.js';

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
  const found = new Set(entryPaths(root).map((entry) => path.posix.join(root, entry)));
  return [...found].flatMap((fileName) => {
    const isNew = /\.[cm]?js$/.test(fileName) && program.getSourceFile(fileName) === undefined && !isBuilt(program, fileName);
    const file = isNew ? parse(tsModule, parsed, fileName) : undefined;
    return file === undefined ? [] : [file];
  });
}

function isBuilt(program: ts.Program, fileName: string): boolean {
  const { outDir } = program.getCompilerOptions();
  return fileName.includes('/node_modules/') || (outDir !== undefined && fileName.startsWith(`${outDir}/`));
}

function entryPaths(root: string): readonly string[] {
  const json = readJson(path.posix.join(root, 'package.json'));
  const { main, bin, scripts } = json;
  const commands = isRecord(scripts) ? Object.values(scripts) : [];
  const started = commands.flatMap((command) => (typeof command === 'string' ? [...command.matchAll(/\bnode\s+(?:-\S+\s+)*([\w./-]+)/g)] : []));
  const bins = isRecord(bin) ? Object.values(bin) : [bin];
  return [main, ...bins, ...started.map((match) => match[1])]
    .filter((entry): entry is string => typeof entry === 'string')
    .map((entry) => (/\.[cm]?js$/.test(entry) ? entry : `${entry}.js`));
}

function readJson(file: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRecord(json) ? json : {};
  } catch {
    // No package.json beside the tsconfig, or a half-written one.
    return {};
  }
}

function parse(tsModule: typeof ts, parsed: Map<string, ts.SourceFile>, fileName: string): ts.SourceFile | undefined {
  if (!existsSync(fileName)) return undefined;
  const text = readFileSync(fileName, 'utf8');
  const known = parsed.get(fileName);
  if (known?.text === text) return known;
  const file = tsModule.createSourceFile(fileName, text, tsModule.ScriptTarget.Latest, true);
  parsed.set(fileName, file);
  return file;
}
