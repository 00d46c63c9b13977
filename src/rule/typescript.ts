import { createRequire } from 'node:module';
import path from 'node:path';
import type ts from 'typescript';

type TypeScript = typeof ts;

const candidates: (() => TypeScript)[] = [import.meta.url, path.join(process.cwd(), 'package.json')]
  .map((from) => () => createRequire(from)('typescript') as TypeScript);
const loaded = new Map<number, TypeScript | undefined>();

/**
 * The TypeScript that a program was made with: node kinds are numbers that change between versions. Loaded only once there is a
 * program, so that projects without TypeScript never need it.
 */
export function typescriptOf(program: ts.Program): TypeScript | undefined {
  const kind = program.getSourceFiles()[0]?.kind;
  for (const index of candidates.keys()) {
    const found = load(index);
    if (found?.SyntaxKind?.SourceFile === kind) return found;
  }
  return undefined;
}

/** Any TypeScript that can parse: for files that are not of a program. */
export function anyTypescript(): TypeScript | undefined {
  return [...candidates.keys()].map(load).find((found) => typeof found?.createSourceFile === 'function');
}

function load(index: number): TypeScript | undefined {
  if (!loaded.has(index)) loaded.set(index, tryLoad(index));
  return loaded.get(index);
}

function tryLoad(index: number): TypeScript | undefined {
  try {
    return candidates[index]?.();
  } catch {
    // Not installed beside the plugin, or a version without this API (TypeScript 7).
    return undefined;
  }
}
