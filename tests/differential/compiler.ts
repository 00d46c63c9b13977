import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  noImplicitReturns: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
  esModuleInterop: true,
  noEmit: true,
};

/** Compilers and linters count places behind it. */
export const byteOrderMark = /^\uFEFF/;

/**
 * Makes one strict program after another over changing texts. Libraries are parsed once; a module again when its text changed.
 */
export class Compiler {
  readonly #parsed = new Map<string, { readonly text: string; readonly file: ts.SourceFile }>();
  readonly #host: ts.CompilerHost;
  #texts: ReadonlyMap<string, string> = new Map();
  #previous: ts.Program | undefined;

  readonly #options: ts.CompilerOptions;

  /**
   * @param root the folder that the programs' modules are in
   * @param changes compiler options that differ from the strict ones
   */
  constructor(root: string, changes: ts.CompilerOptions = {}) {
    this.#options = { ...options, ...changes };
    const host = ts.createCompilerHost(this.#options, true);
    this.#host = {
      ...host,
      getCurrentDirectory: () => root,
      fileExists: (file) => this.#texts.has(file) || host.fileExists(file),
      readFile: (file) => this.#texts.get(file) ?? host.readFile(file),
      getSourceFile: (file, languageVersion) => this.#sourceFile(file, languageVersion),
    };
  }

  /** @param texts the modules, by absolute path; they need not be on disk */
  program(texts: ReadonlyMap<string, string>): ts.Program {
    this.#texts = texts;
    this.#previous = ts.createProgram({
      rootNames: [...texts.keys()], options: this.#options, host: this.#host, ...(this.#previous && { oldProgram: this.#previous }),
    });
    return this.#previous;
  }

  #sourceFile(file: string, languageVersion: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined {
    const read = this.#texts.get(file) ?? (ts.sys.fileExists(file) ? readFileSync(file, 'utf8') : undefined);
    if (read === undefined) return undefined;
    const text = read.replace(byteOrderMark, '');
    const known = this.#parsed.get(file);
    if (known?.text === text) return known.file;
    const made = ts.createSourceFile(file, text, languageVersion, true);
    this.#parsed.set(file, { text, file: made });
    return made;
  }
}

/** @returns one line for each complaint of the compiler about a module: `main.ts:3 TS2322 Type …` */
export function complaintsAbout(program: ts.Program, file: string): readonly string[] {
  const source = program.getSourceFile(file);
  if (source === undefined) return [`${file} is not in the program`];
  const syntactic = program.getSyntacticDiagnostics(source);
  const found = syntactic.length > 0 ? syntactic : program.getSemanticDiagnostics(source);
  return found.map(({ start, code, messageText }) => {
    const line = start === undefined ? 0 : source.getLineAndCharacterOfPosition(start).line + 1;
    return `${path.basename(file)}:${line} TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** @returns a module as it runs: without types, of the module kind that its name says */
export function javaScriptOf(file: string, text: string): { readonly name: string; readonly text: string } {
  const name = file.replace(/\.([cm]?)ts$/, '.$1js');
  if (name === file) return { name, text };
  const module = file.endsWith('.cts') ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext;
  const compilerOptions = { target: options.target ?? ts.ScriptTarget.ES2022, module, verbatimModuleSyntax: true, esModuleInterop: true };
  return { name, text: ts.transpileModule(text, { fileName: file, compilerOptions }).outputText };
}
