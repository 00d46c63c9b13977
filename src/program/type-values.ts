import type { SourceTree, TypeReference } from '../syntax/tree.js';
import type { NamedType } from '../syntax/type-references.js';
import type { Values } from './resolve-value.js';
import { external, globalModule, type InstanceValue, type Value } from './values.js';

/** What a written type stands for: an instance of what it names; of `typeof x` what `x` stands for. */
export function valueOfType(values: Values, type: TypeReference, tree: SourceTree): Value | undefined {
  if (type.kind === 'other') return undefined;
  if (type.kind === 'import') return ofImportedType(values, type, tree);
  return type.kind === 'typeof' ? named(values, type.path, tree) : ofNamedType(values, type, tree);
}

function ofNamedType(values: Values, type: NamedType, tree: SourceTree): Value | undefined {
  if (['Promise', 'PromiseLike', 'Awaited'].includes(type.path[0] ?? '')) return values.ofType(type.arguments[0], tree);
  const instance = values.instanceOf(named(values, type.path, tree));
  if (instance?.kind !== 'instance' || type.or === undefined) return instance;
  return type.or.every((other) => isInstanceOf(values.ofType(other, tree), instance)) ? instance : undefined;
}

/** Which class of a union an object is of depends on the code around: `if (entity instanceof Group)`. */
function isInstanceOf(value: Value | undefined, instance: InstanceValue): boolean {
  return value?.kind === 'instance' && value.class === instance.class;
}

function named(values: Values, [first = '', ...rest]: readonly string[], tree: SourceTree): Value | undefined {
  const binding = tree.bindings.module.get(first);
  const start = binding === undefined ? external(globalModule, first) : values.of(binding.identifier);
  return start && values.alongPath(start, rest);
}

/** `import('fs').Stats`, `typeof import('fs')` */
function ofImportedType(values: Values, type: Extract<TypeReference, { kind: 'import' }>, tree: SourceTree): Value | undefined {
  const start = values.fromModule(tree, type.source, '*', type.host);
  const value = start && values.alongPath(start, type.path);
  return type.isTypeof ? value : values.instanceOf(value);
}
