import type { FrameworkRow, Registration } from '../../../src/catalog/types.js';
import { declaredNames, type DeclaredNames } from './declared-names.js';

type TypedRow = Exclude<FrameworkRow, { on: 'file' }>;

/** What keeps a row from being proved, in words; empty when all its names are declared by its packages. */
export function problemsOf(row: TypedRow, folders: readonly string[]): readonly string[] {
  const pools = row.packages.map((name) => declaredNames(name, folders)).filter((pool) => pool !== undefined);
  if (pools.length === 0) return [`none of ${row.packages.join(', ')} is installed`];
  return claimsOf(row).filter((claim) => !isDeclared(claim, pools)).map((claim) => `no ${claim.as} ${claim.name}`);
}

/** One name that a row takes for granted. */
interface Claim { readonly as: 'member' | 'value' | 'type' | 'receiver' | 'key' | 'literal'; readonly name: string }

function claim(as: Claim['as'], names: readonly string[] | undefined): readonly Claim[] {
  return (names ?? []).map((name) => ({ as, name }));
}

function claimsOf(row: TypedRow): readonly Claim[] {
  switch (row.on) {
    case 'call': return claimsOfCall(row);
    case 'decorator': return claim('value', row.names);
    case 'heritage': return [...claim('type', row.types), ...claim('member', row.methods)];
    case 'annotation': return [...claim('type', row.types.map(lastPart)), ...claim('key', keysOf(row.property))];
    case 'parameter': return claim('type', row.types.map(lastPart));
  }
}

function claimsOfCall(row: Registration): readonly Claim[] {
  return [
    ...claim(row.form === 'method' ? 'member' : 'value', row.names),
    ...claim('receiver', row.receivers),
    ...claim('key', keysOf(row.property)),
    ...claim('literal', row.event?.names.map((name) => name.replace('*', ''))),
  ];
}

function lastPart(dotted: string): string {
  return dotted.slice(dotted.lastIndexOf('.') + 1);
}

/** The literal keys of `resolvers.*.{resolve,subscribe}`. */
export function keysOf(property: string | undefined): readonly string[] {
  return (property ?? '').split('.').flatMap((part) => (part.startsWith('{') ? part.slice(1, -1).split(',') : [part]))
    .filter((key) => key !== '' && key !== '*' && key !== '[]');
}

function isDeclared({ as, name }: Claim, pools: readonly DeclaredNames[]): boolean {
  return pools.some((pool) => {
    switch (as) {
      case 'member': return pool.members.has(name);
      case 'value': return pool.values.has(name) || (pool.values.has('default') && pool.members.has(name));
      case 'type': return pool.types.has(name) || pool.values.has(name);
      case 'receiver': return pool.types.has(name) || pool.values.has(name) || pool.members.has(name);
      case 'key': return pool.members.has(name) || pool.literals.has(name);
      case 'literal': return pool.literals.has(name) || [...pool.literals].some((literal) => literal.startsWith(name));
    }
  });
}
