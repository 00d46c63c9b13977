import type ts from 'typescript';
import { CarriedAnswers, type FileChange, type Question } from './carried-answers.js';
import { haveSameSpecifiers, importersByName, modulesImportedBy, type SourceFileInternals } from './specifiers.js';
import { namesAfterTag } from './tags.js';

type FilesByPath = ReadonlyMap<string, ts.SourceFile>;

/** The last program of each configuration: the object with its options lives as long as the configuration is open. */
const latest = new WeakMap<ts.CompilerOptions, ProgramFiles>();

/**
 * The files of a program. In an editor the next program has the same files, all but one.
 *
 * @param entries files of the project's own that are not in the program
 */
export function programFilesOf(program: ts.Program, entries: readonly ts.SourceFile[]): ProgramFiles {
  const options = program.getCompilerOptions();
  const inProgram = program.getSourceFiles();
  const files = new ProgramFiles(entries.length === 0 ? inProgram : [...entries, ...inProgram], latest.get(options));
  latest.set(options, files);
  return files;
}

/** The files of a program, and what is known of them by their names and specifiers. Files are named by their paths. */
export class ProgramFiles {
  /** The project's own: not of packages, not declarations. */
  readonly own: FilesByPath;
  readonly #mentioning: CarriedAnswers<readonly string[]>;
  readonly #tagged: CarriedAnswers<ReadonlySet<string>>;
  readonly #importers: CarriedAnswers<ReadonlyMap<string, readonly string[]>>;
  readonly #modules: CarriedAnswers<ReadonlySet<string>>;

  /** @param latest the files of the program before, which may share most of them */
  constructor(private readonly all: readonly ts.SourceFile[], latest: ProgramFiles | undefined) {
    const changes = latest && changesBetween(latest.all, all);
    const before = changes && latest && { changes, files: latest };
    this.own = before === undefined ? ownFilesByPath(all) : replaced(before);
    this.#mentioning = carried(mentioning(this.own), before, ({ files }) => files.#mentioning);
    this.#tagged = carried(tagged(all), before, ({ files }) => files.#tagged);
    this.#importers = carried(importers(this.own), before, ({ files }) => files.#importers);
    this.#modules = carried(modules(this.own), before, ({ files }) => files.#modules);
  }

  /** The project's own files that have the name as an identifier, a property's name or a private name. */
  mentioning(name: string): readonly ts.SourceFile[] {
    return this.#at(this.#mentioning.get(name));
  }

  /** The project's own files with a specifier whose last part is the name. */
  importing(name: string): readonly ts.SourceFile[] {
    return this.#at(this.#importers.get('').get(name) ?? []);
  }

  /** The specifiers of packages and Node modules that the project's own files import or require. */
  get importedModules(): ReadonlySet<string> {
    return this.#modules.get('');
  }

  /** The names that are declared behind comments with a tag, in declaration files too. */
  namesAfter(tag: string): ReadonlySet<string> {
    return this.#tagged.get(tag);
  }

  #at(paths: readonly string[]): readonly ts.SourceFile[] {
    return paths.flatMap((path) => this.own.get(path) ?? []);
  }
}

function ownFilesByPath(all: readonly ts.SourceFile[]): FilesByPath {
  const own = all.filter((file) => !file.isDeclarationFile && !file.fileName.includes('/node_modules/'));
  return new Map(own.map((file) => [file.fileName, file]));
}

function replaced({ changes, files }: Before): FilesByPath {
  const own = new Map(files.own);
  for (const { to } of changes) if (own.has(to.fileName)) own.set(to.fileName, to);
  return own;
}

interface Before { readonly changes: readonly FileChange[]; readonly files: ProgramFiles }

/** Nothing made here may hold the program before: an editor makes thousands. */
function carried<Answer>(
  question: Question<Answer>, before: Before | undefined, of: (before: Before) => CarriedAnswers<Answer>,
): CarriedAnswers<Answer> {
  return new CarriedAnswers(question, before && { changes: before.changes, answers: of(before) });
}

function mentioning(files: FilesByPath): Question<readonly string[]> {
  return {
    find: (name) => {
      const paths: string[] = [];
      for (const [path, file] of files) if (isMentioned(file, name)) paths.push(path);
      return paths;
    },
    isUntouched: ({ from, to }, name) => isMentioned(from, name) === isMentioned(to, name),
  };
}

function tagged(files: readonly ts.SourceFile[]): Question<ReadonlySet<string>> {
  return {
    find: (tag) => new Set(files.flatMap(({ text }) => namesAfterTag(text, tag))),
    isUntouched: ({ from, to }, tag) => String(namesAfterTag(from.text, tag)) === String(namesAfterTag(to.text, tag)),
  };
}

function importers(files: FilesByPath): Question<ReadonlyMap<string, readonly string[]>> {
  return { find: () => importersByName(files.values()), isUntouched: ({ from, to }) => haveSameSpecifiers(from, to) };
}

function modules(files: FilesByPath): Question<ReadonlySet<string>> {
  return { find: () => modulesImportedBy(files.values()), isUntouched: ({ from, to }) => haveSameSpecifiers(from, to) };
}

/** @returns `undefined` when files came, went or moved */
function changesBetween(before: readonly ts.SourceFile[], after: readonly ts.SourceFile[]): readonly FileChange[] | undefined {
  if (before.length !== after.length) return undefined;
  const changes: FileChange[] = [];
  for (let index = 0; index < after.length; index += 1) {
    const from = before[index];
    const to = after[index];
    if (from === to) continue;
    if (from === undefined || from.fileName !== to?.fileName) return undefined;
    changes.push({ from, to });
  }
  return changes;
}

/** Whether a file has the name as an identifier, a property's name or a private name. */
export function isMentioned(file: ts.SourceFile, name: string): boolean {
  const { identifiers } = file as SourceFileInternals;
  return identifiers === undefined ? file.text.includes(name) : identifiers.has(name);
}
