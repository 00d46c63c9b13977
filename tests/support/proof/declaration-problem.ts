import type { BlockingApi } from '../../../src/catalog/types.js';
import { lastName, ownerName } from './api-path.js';
import { declaredIn, type DeclaredIn } from './declared-in.js';
import type { Place } from './resolve-api.js';

const declarationsOfGlobals = ['typescript', '@types/node', '@types/deno', 'bun-types'];

/** `@scope/name` of `@scope/name/sub`, `name` of `name/sub`. */
export function packageOf(module: string): string {
  return module.split('/').slice(0, module.startsWith('@') ? 2 : 1).join('/');
}

/** The packages that a module's types come from unless a row says otherwise. */
function usualPackages(module: string): readonly string[] {
  if (module === 'global') return declarationsOfGlobals;
  if (module.startsWith('node:')) return ['@types/node'];
  if (module === 'bun' || module.startsWith('bun:')) return ['bun-types'];
  const name = packageOf(module);
  return [name, `@types/${name.replace('@', '').replace('/', '__')}`];
}

function sayWhere({ package: name, container, symbol }: DeclaredIn): string {
  return [name, container, symbol].filter((part) => part !== undefined).join(' · ');
}

/** Whether a declaration is where the row says, or where its module and path say when it has no `declared`. */
function isWhereSaid(row: BlockingApi, found: DeclaredIn): boolean {
  const packages = row.declared ? [row.declared.package] : usualPackages(row.module);
  const container = row.declared?.container ?? ownerName(row.path);
  const symbol = row.declared?.symbol ?? lastName(row.path);
  return packages.includes(found.package)
    && (found.container === undefined || found.container === container)
    && (found.symbol === undefined || found.symbol === symbol);
}

/** The smallest `declared` that a row needs for a declaration; undefined when module and path say it already. */
export function declaredFor(row: BlockingApi, found: DeclaredIn): BlockingApi['declared'] {
  const { declared: _given, ...bare } = row;
  if (isWhereSaid(bare, found)) return undefined;
  const sameContainer = found.container === undefined || found.container === ownerName(row.path);
  const sameSymbol = found.symbol === undefined || found.symbol === lastName(row.path);
  return {
    package: found.package,
    ...(sameContainer ? {} : { container: found.container }),
    ...(sameSymbol ? {} : { symbol: found.symbol }),
  };
}

/** Says where the types really declare the row's member, when that is not where the row says. */
export function declarationProblem(row: BlockingApi, place: Place): string | undefined {
  const found = declaredIn(place);
  if (found.length === 0 || found.some((one) => isWhereSaid(row, one))) return undefined;
  return `is declared in ${[...new Set(found.map(sayWhere))].join(' and ')}`;
}
