import { escaped } from '../syntax/escaped.js';
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

/** Types that stand for their argument: its members are theirs. */
const transparent: ReadonlySet<string> = new Set([
  'Promise', 'PromiseLike', 'Awaited', 'NoInfer', 'NonNullable', 'Partial', 'Readonly', 'Required',
]);

/** Types that are made of their argument. */
const computed: ReadonlySet<string> = new Set([
  'Exclude', 'Extract', 'InstanceType', 'Omit', 'OmitThisParameter', 'Parameters', 'Pick', 'Record', 'ReturnType', 'ThisParameterType',
]);

function ofNamedType(values: Values, type: NamedType, tree: SourceTree): Value | undefined {
  if (transparent.has(type.path[0] ?? '')) return values.ofType(type.arguments[0], tree);
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
  const start = binding === undefined ? globalType(first, tree) : values.of(binding.identifier);
  return start && values.alongPath(start, rest);
}

function globalType(name: string, tree: SourceTree): Value | undefined {
  return computed.has(name) || declaresType(tree, name) ? undefined : external(globalModule, name);
}

const declared = new WeakMap<SourceTree, Map<string, boolean>>();

/** Whether the file has an interface, an alias or a type parameter of this name: the tree holds no types. */
function declaresType(tree: SourceTree, name: string): boolean {
  const known = declared.get(tree) ?? new Map<string, boolean>();
  declared.set(tree, known);
  const answer = known.get(name) ?? declarationOf(name).test(tree.text);
  known.set(name, answer);
  return answer;
}

/** `interface T`, `type T`, `<T extends …`, `<T>(`, `class Box<T>` */
function declarationOf(name: string): RegExp {
  const type = escaped(name);
  const parameter = String.raw`(?:[^<>()]*,\s*)?${type}\b`;
  return new RegExp(String.raw`\b(?:interface|type)\s+${type}\b|[<,]\s*${type}\s+extends\b|<${parameter}[^<>()]*>\s*\(|\bclass\s+[\w$]+\s*<${parameter}`);
}

/** `import('fs').Stats`, `typeof import('fs')` */
function ofImportedType(values: Values, type: Extract<TypeReference, { kind: 'import' }>, tree: SourceTree): Value | undefined {
  const start = values.fromModule(tree, type.source, '*', type.host);
  const value = start && values.alongPath(start, type.path);
  return type.isTypeof ? value : values.instanceOf(value);
}
