import type ts from 'typescript';
import { describedPackage } from '../catalog/lookup.js';

/** Where a declaration outside the project stands. */
export interface DeclaredOrigin {
  /** The package that holds the declaration file: `@types/node`, `fastify`; `typescript` for its own libraries. */
  readonly package: string;
  /** The module that users import: `node:fs`, `express` (for `@types/express`), `global`. */
  readonly module: string;
  /** The class, interface or namespace around it. */
  readonly container: string | undefined;
  readonly symbol: string;
  /** The member's path as the catalog writes it: `readFileSync`, `DatabaseSync#exec`, `realpathSync.native`. */
  readonly path: string;
}

/**
 * @returns `undefined` for declarations of the project's own.
 */
export function declaredOrigin(tsModule: typeof ts, program: ts.Program, declaration: ts.Declaration): DeclaredOrigin | undefined {
  const file = declaration.getSourceFile();
  const packageName = packageOfFile(file.fileName) ?? (program.isSourceFileDefaultLibrary(file) ? 'typescript' : undefined);
  if (packageName === undefined) return undefined;
  const scope = scopeOf(tsModule, declaration);
  const symbol = nameOf(tsModule, declaration);
  return {
    package: packageName,
    module: moduleOf(packageName, scope.ambientModule, tsModule.isExternalModule(file)),
    container: scope.container,
    symbol,
    path: scope.container === undefined ? symbol : `${scope.container}${scope.isInstance ? '#' : '.'}${symbol}`,
  };
}

/** `/p/node_modules/@types/foo__bar/index.d.ts` is of `@types/foo__bar`; the innermost node_modules counts. */
function packageOfFile(fileName: string): string | undefined {
  const at = fileName.lastIndexOf('/node_modules/');
  if (at === -1) return undefined;
  const parts = fileName.slice(at + '/node_modules/'.length).split('/');
  const [first, second] = parts;
  if (first === undefined) return undefined;
  return first.startsWith('@') && second !== undefined ? `${first}/${second}` : first;
}

function moduleOf(packageName: string, ambientModule: string | undefined, isModule: boolean): string {
  const isNode = packageName === '@types/node' || packageName === 'bun-types';
  if (ambientModule !== undefined) return isNode ? nodeModule(ambientModule) : ambientModule;
  if (packageName === 'typescript' || (isNode && !isModule)) return 'global';
  return describedPackage(packageName);
}

/** `fs` and `node:fs` flip between the majors of `@types/node`. `buffer` and friends declare globals too; those stay modules. */
function nodeModule(name: string): string {
  return name.startsWith('node:') || name.startsWith('bun') ? name : `node:${name}`;
}

interface Scope { container: string | undefined; isInstance: boolean; ambientModule: string | undefined }

function scopeOf(tsModule: typeof ts, declaration: ts.Declaration): Scope {
  const scope: Scope = { container: undefined, isInstance: false, ambientModule: undefined };
  for (let node: ts.Node | undefined = declaration.parent; node !== undefined; node = node.parent) {
    if (tsModule.isModuleDeclaration(node)) {
      if (tsModule.isStringLiteral(node.name)) scope.ambientModule = node.name.text;
      else if (node.name.text === 'global') return { ...scope, ambientModule: 'global' };
      else scope.container ??= node.name.text;
    } else if (isTypeContainer(tsModule, node)) {
      scope.container ??= node.name?.text;
      scope.isInstance = !isStatic(tsModule, declaration);
    }
  }
  return scope;
}

type TypeContainer = ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

function isTypeContainer(tsModule: typeof ts, node: ts.Node): node is TypeContainer {
  return tsModule.isClassDeclaration(node) || tsModule.isInterfaceDeclaration(node) || tsModule.isTypeAliasDeclaration(node);
}

function isStatic(tsModule: typeof ts, declaration: ts.Declaration): boolean {
  return (tsModule.getCombinedModifierFlags(declaration) & tsModule.ModifierFlags.Static) !== 0;
}

function nameOf(tsModule: typeof ts, declaration: ts.Declaration): string {
  const { name } = declaration as ts.NamedDeclaration;
  if (name === undefined) return 'default';
  return tsModule.isIdentifier(name) || tsModule.isStringLiteral(name) || tsModule.isPrivateIdentifier(name) ? name.text : '';
}
