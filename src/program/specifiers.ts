import type ts from 'typescript';

/** Parts of `ts.SourceFile` that every TypeScript version has but does not declare. */
export interface SourceFileInternals {
  /** All identifiers, private names and property names written as strings. */
  readonly identifiers?: ReadonlyMap<string, string>;
  /** The string literals of imports and exports; of JavaScript files those of `require` calls too. Only a program fills it in. */
  readonly imports?: readonly ts.StringLiteralLike[];
}

/** What loaders are given, up to the end of the line: a text, or an expression with texts, as in `require(path.join(__dirname, 'lib'))`. */
const loads = /\b(?:require|getBuiltinModule)\(\s*([^\n;]*)/g;
const texts = /'[^'\n]+'|"[^"\n]+"|`[^`\n]+`/g;

/** `from 'a'`, `import 'a'`, `import('a')`. */
const importing = /\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g;

interface Specifiers { readonly written: readonly string[]; readonly modules: readonly string[]; readonly names: ReadonlySet<string> }

/** A source file, or the text of one that is not parsed yet. */
type SpecifierSource = SourceFileInternals & { readonly text: string };

/** An editor's next program has the same source files, all but one. */
const known = new WeakMap<SpecifierSource, Specifiers>();

/** The specifiers that files import or require, those of files (`./a`) left out. */
export function modulesImportedBy(files: Iterable<ts.SourceFile>): ReadonlySet<string> {
  const modules = new Set<string>();
  for (const file of files) for (const module of readFrom(file).modules) modules.add(module);
  return modules;
}

/** Whether two versions of a file import and require the same. */
export function haveSameSpecifiers(a: ts.SourceFile, b: ts.SourceFile): boolean {
  return readFrom(a).written.join('\n') === readFrom(b).written.join('\n');
}

/** The paths of files by the last parts of their specifiers. */
export function importersByName(files: Iterable<ts.SourceFile>): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  for (const file of files) {
    for (const name of readFrom(file).names) {
      const list = importers.get(name);
      if (list === undefined) importers.set(name, [file.fileName]);
      else list.push(file.fileName);
    }
  }
  return importers;
}

/** Whether a file imports or requires something whose specifier's last part is one of the names. */
export function importsAny(file: SpecifierSource, names: ReadonlySet<string>): boolean {
  return [...readFrom(file).names].some((name) => names.has(name));
}

/** The endings of source files. */
export const sourceEndings = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

/** A path or specifier without what may be left out of an import. */
export function withoutEnding(file: string): string {
  return file.replace(/\.[cm]?[jt]sx?$/, '');
}

/** The name by which files are found that import a module: `store` of `./lib/store.js`. */
export function lastPartOf(specifier: string): string {
  return withoutEnding(specifier.split('/').at(-1) ?? '');
}

function namesOfSpecifier(specifier: string): readonly string[] {
  const name = lastPartOf(specifier);
  return specifier.startsWith('.') ? [name] : [name, '*'];
}

function readFrom(file: SpecifierSource): Specifiers {
  const kept = known.get(file);
  if (kept !== undefined) return kept;
  const written = writtenIn(file);
  const modules = written.filter((specifier) => !specifier.startsWith('.'));
  const made = { written, modules, names: new Set(written.flatMap(namesOfSpecifier)) };
  known.set(file, made);
  return made;
}

function writtenIn(file: SpecifierSource): readonly string[] {
  const { imports, identifiers } = file;
  const imported = imports?.map((literal) => literal.text) ?? [...file.text.matchAll(importing)].map(([, specifier = '']) => specifier);
  if (identifiers !== undefined && !identifiers.has('require') && !identifiers.has('getBuiltinModule')) return imported;
  return [...imported, ...[...file.text.matchAll(loads)].flatMap(([, given = '']) => given.match(texts)?.map((text) => text.slice(1, -1)) ?? [])];
}
