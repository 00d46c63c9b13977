import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The names that a package's declaration files declare, by what a row can use them for. */
export interface DeclaredNames {
  /** Methods and properties of classes, interfaces and object types, and members of namespaces. */
  readonly members: ReadonlySet<string>;
  /** Functions, constants and re-exports; `default` when there is a default export. */
  readonly values: ReadonlySet<string>;
  /** Classes, interfaces and type aliases. */
  readonly types: ReadonlySet<string>;
  /** String literal types and keys: events, hook names. */
  readonly literals: ReadonlySet<string>;
}

class Collected implements DeclaredNames {
  readonly members = new Set<string>();
  readonly values = new Set<string>();
  readonly types = new Set<string>();
  readonly literals = new Set<string>();

  add(file: ts.SourceFile): void {
    for (const statement of file.statements) this.visit(statement);
  }

  visit(node: ts.Node): void {
    this.#addName(node);
    ts.forEachChild(node, (child) => { this.visit(child); });
  }

  #addName(node: ts.Node): void {
    if (ts.isStringLiteral(node)) this.literals.add(node.text);
    if (ts.isExportAssignment(node) || isDefault(node)) this.values.add('default');
    if (ts.isExportSpecifier(node)) this.#addTo([this.values, this.types, this.members], node.name);
    else if (isTypeDeclaration(node)) this.#addTo(ts.isClassDeclaration(node) ? [this.types, this.values] : [this.types], node.name);
    else if (isMember(node)) this.#addTo([this.members, this.literals], node.name);
    else if (isValue(node)) this.#addTo([this.values, this.members], node.name);
  }

  #addTo(sets: readonly Set<string>[], name: ts.DeclarationName | undefined): void {
    if (name === undefined || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) return;
    for (const set of sets) set.add(name.text);
  }
}

function isDefault(node: ts.Node): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);
}

function isTypeDeclaration(node: ts.Node): node is ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function isMember(node: ts.Node): node is ts.MethodSignature | ts.PropertySignature | ts.MethodDeclaration | ts.PropertyDeclaration {
  return ts.isMethodSignature(node) || ts.isPropertySignature(node) || ts.isMethodDeclaration(node) || ts.isPropertyDeclaration(node)
    || ts.isGetAccessor(node);
}

function isValue(node: ts.Node): node is ts.FunctionDeclaration | ts.VariableDeclaration | ts.ModuleDeclaration {
  return ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node) || ts.isModuleDeclaration(node)
    || ts.isImportEqualsDeclaration(node) || ts.isNamespaceExport(node);
}

const cache = new Map<string, DeclaredNames | undefined>();

/** @returns `undefined` when the package, and a package of types for it, is in none of the folders. */
export function declaredNames(packageName: string, folders: readonly string[]): DeclaredNames | undefined {
  if (cache.has(packageName)) return cache.get(packageName);
  const names = collect(packageName, folders);
  cache.set(packageName, names);
  return names;
}

function collect(packageName: string, folders: readonly string[]): DeclaredNames | undefined {
  const files = declarationFiles(packageName, folders);
  const collected = new Collected();
  for (const file of files) collected.add(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return files.length === 0 ? undefined : collected;
}

/** Where the globals and Node's modules are declared; a package is its own and what `@types` says about it. */
function declaringPackages(packageName: string): readonly string[] {
  if (packageName === 'global') return ['typescript/lib', '@types/node', '@types/jest', '@types/mocha', '@types/deno', 'bun-types'];
  if (packageName.startsWith('node:')) return ['@types/node'];
  if (packageName.startsWith('bun')) return ['bun-types'];
  if (packageName === 'h3') return ['h3', 'h3v1'];
  return [packageName, `@types/${packageName.replace('@', '').replace('/', '__')}`];
}

function declarationFiles(packageName: string, folders: readonly string[]): readonly string[] {
  const roots = declaringPackages(packageName).flatMap((name) => folders.map((folder) => join(folder, 'node_modules', name)));
  return roots.filter((root) => existsSync(root)).flatMap((root) => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
    return files.filter((path) => /\.d\.[cm]?ts$/.test(path) && !path.includes('node_modules')).map((path) => join(root, path));
  });
}
