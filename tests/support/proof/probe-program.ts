import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What a probe is compiled against. */
export interface ProbeEnvironment {
  /** The folder whose `node_modules` is searched. */
  readonly folder: string;
  /** Names of TypeScript's library files, e.g. `lib.dom.d.ts`. */
  readonly libraries: readonly string[];
  /** Packages of global and ambient declarations to load: `@types/node`, or an alias such as `types-node-22`. */
  readonly ambient: readonly string[];
}

/** A program that imports some modules, and the symbol of each. */
export interface Probe {
  readonly checker: ts.TypeChecker;
  /** A node to resolve global names from. */
  readonly file: ts.SourceFile;
  /** The module's symbol; undefined when it does not resolve to a file or an ambient declaration. */
  moduleSymbol(specifier: string): ts.Symbol | undefined;
}

const parsed = new Map<string, ts.SourceFile | undefined>();

/** Packages ask for `types="node"`: they get the version under test, not the one that is installed beside it. */
function resolveNodeTypes(host: ts.CompilerHost, options: ts.CompilerOptions, entry: string): void {
  host.resolveTypeReferenceDirectiveReferences = (references, containingFile, redirected) => references.map((reference) => {
    const name = typeof reference === 'string' ? reference : reference.fileName;
    if (name === 'node') return { resolvedTypeReferenceDirective: { primary: true, resolvedFileName: entry } };
    return ts.resolveTypeReferenceDirective(name, containingFile, options, host, redirected);
  });
}

/** Reads the disk, and before it the files that are given by name and text. */
function hostFor(options: ts.CompilerOptions, virtual: ReadonlyMap<string, string>, environment: ProbeEnvironment): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const node = environment.ambient.find((name) => name.startsWith('types-node-'));
  if (node) resolveNodeTypes(host, options, ambientEntry(environment.folder, node));
  host.getCurrentDirectory = () => environment.folder;
  host.fileExists = (name) => virtual.has(name) || ts.sys.fileExists(name);
  host.getSourceFile = (name, version, onError) => {
    const text = virtual.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, version, true);
    if (!parsed.has(name)) parsed.set(name, read(name, version, onError));
    return parsed.get(name);
  };
  return host;
}

/** The entry of a package of declarations. Throws when the package is not installed in the folder. */
function ambientEntry(folder: string, name: string): string {
  const root = join(folder, 'node_modules', name);
  if (!existsSync(join(root, 'package.json'))) throw new Error(`the package ${name} is not installed in ${folder}`);
  const { types, typings } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { types?: string; typings?: string };
  const entry = join(root, types ?? typings ?? 'index.d.ts');
  return existsSync(entry) ? entry : `${entry}.d.ts`;
}

/**
 * Type-checks nothing: builds a program around one file that imports the modules, to be asked about symbols.
 * `declarations` are ambient ones that are added to those of the environment, as a later version of its packages would.
 */
export function buildProbe(environment: ProbeEnvironment, specifiers: readonly string[], declarations = ''): Probe {
  const { folder } = environment;
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ['node'], lib: [...environment.libraries], types: [], strict: true, skipLibCheck: true, noEmit: true,
    esModuleInterop: true, allowJs: true, maxNodeModuleJsDepth: 2,
  };
  const probeName = join(folder, 'unblock-probe.ts');
  const imports = specifiers.map((specifier, index) => `import * as m${String(index)} from '${specifier}';`);
  const virtual = new Map([
    [probeName, `${imports.join('\n')}\nexport {};\n`],
    [join(folder, 'unblock-probe-declarations.d.ts'), declarations],
  ]);
  const roots = [...environment.ambient.map((name) => ambientEntry(folder, name)), ...virtual.keys()];
  const program = ts.createProgram(roots, options, hostFor(options, virtual, environment));
  const file = program.getSourceFile(probeName);
  if (!file) throw new Error('the probe file is missing from its own program');
  const checker = program.getTypeChecker();
  const specifierNodes = file.statements.filter(ts.isImportDeclaration).map((statement) => statement.moduleSpecifier);
  return {
    checker, file,
    moduleSymbol: (specifier) => {
      const node = specifierNodes[specifiers.indexOf(specifier)];
      return node && checker.getSymbolAtLocation(node);
    },
  };
}

/** Forgets the parsed declaration files: they are kept between programs because most of them are read by many. */
export function forgetParsedFiles(): void {
  parsed.clear();
}
