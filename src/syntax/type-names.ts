import type { TypeReference } from './tree.js';

/** An annotation with one of these names nothing: what is meant stands between the angle brackets, one step further away. */
const wrappers: ReadonlySet<string> = new Set(['Array', 'ReadonlyArray']);

function namesSomething(type: TypeReference): boolean {
  return type.kind !== 'other';
}

/** The reference to a type by its name; `other` for arrays, promises and half-written names. */
export function namedType(path: readonly string[], args: readonly TypeReference[], host: object): TypeReference {
  const first = path[0];
  if (first === undefined || first === '' || (path.length === 1 && wrappers.has(first))) return { kind: 'other', host };
  return { kind: 'named', path, arguments: args.filter(namesSomething), host };
}

/** Of an intersection: the first member that names something. */
export function firstNamed(members: readonly TypeReference[], host: object): TypeReference {
  return members.find(namesSomething) ?? { kind: 'other', host };
}

/** Of a union: the first member that names something, with the others that do. */
export function unionOf(members: readonly TypeReference[], host: object): TypeReference {
  const [first, ...or] = members.filter(namesSomething);
  if (first?.kind === 'named' && or.length > 0) return { ...first, or };
  return first ?? { kind: 'other', host };
}
