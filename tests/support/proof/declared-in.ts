import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Place } from './resolve-api.js';

/** Where the types declare a member: the package by its own name, the class or interface around it, its name there. */
export interface DeclaredIn {
  readonly package: string;
  readonly container?: string;
  readonly symbol?: string;
}

function packageName(fileName: string): string {
  for (let folder = dirname(fileName); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string };
    if (name) return name;
  }
  return '';
}

function isNamedType(node: ts.Node): node is ts.ClassLikeDeclaration | ts.InterfaceDeclaration {
  return ts.isClassLike(node) || ts.isInterfaceDeclaration(node);
}

/** Names that the compiler gives to what has none. */
function ownName(symbol: ts.Symbol | undefined): string | undefined {
  if (!symbol || symbol.name.startsWith('__') || symbol.name === 'export=') return undefined;
  return symbol.name;
}

function nameOf(symbol: ts.Symbol, declaration: ts.Declaration): string | undefined {
  const name = ts.getNameOfDeclaration(declaration);
  if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) return name.text;
  return ownName(symbol);
}

function describe(symbol: ts.Symbol, declaration: ts.Declaration): DeclaredIn {
  const { parent } = declaration;
  const container = isNamedType(parent) ? parent.name?.text : undefined;
  const name = nameOf(symbol, declaration);
  return {
    package: packageName(declaration.getSourceFile().fileName),
    ...(container === undefined ? {} : { container }),
    ...(name === undefined ? {} : { symbol: name }),
  };
}

/** Every declaration of what a path leads to; for the call of a returned function, the declaration of its type. */
export function declaredIn(place: Place): DeclaredIn[] {
  if (place.symbol) {
    const { symbol } = place;
    return (symbol.declarations ?? []).map((declaration) => describe(symbol, declaration));
  }
  return place.types.flatMap((type) => {
    const symbol = type.aliasSymbol ?? type.getSymbol();
    return (symbol?.declarations ?? []).map((declaration) => {
      const container = symbol && nameOf(symbol, declaration);
      return { package: packageName(declaration.getSourceFile().fileName), ...(container === undefined ? {} : { container }) };
    });
  });
}
