import type { SourceTree, TypeReference } from '../syntax/tree.js';
import type { Values } from './resolve-value.js';
import { external, globalModule, type Value } from './values.js';

/** What a written type stands for: an instance of what it names; of `typeof x` what `x` stands for. */
export function valueOfType(values: Values, type: TypeReference, tree: SourceTree): Value | undefined {
  if (type.kind === 'other') return undefined;
  if (type.kind === 'import') return ofImportedType(values, type, tree);
  const [first = '', ...rest] = type.path;
  if (type.kind === 'named' && ['Promise', 'PromiseLike', 'Awaited'].includes(first)) return values.ofType(type.arguments[0], tree);
  const binding = tree.bindings.module.get(first);
  const start = binding === undefined ? external(globalModule, first) : values.of(binding.identifier);
  const value = start && values.alongPath(start, rest);
  return type.kind === 'typeof' ? value : values.instanceOf(value);
}

/** `import('fs').Stats`, `typeof import('fs')` */
function ofImportedType(values: Values, type: Extract<TypeReference, { kind: 'import' }>, tree: SourceTree): Value | undefined {
  const start = values.fromModule(tree, type.source, '*', type.host);
  const value = start && values.alongPath(start, type.path);
  return type.isTypeof ? value : values.instanceOf(value);
}
