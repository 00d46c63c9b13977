import type { Identifier, Member, Node, NodeOf, This } from '../syntax/tree.js';
import { valueOfCall, valueOfModule } from './call-results.js';
import { literalOf } from './literals.js';
import type { Values } from './resolve-value.js';
import { areSame, clearer, external, globalModule, type Value } from './values.js';

type ValueOf<K extends Node['kind']> = (values: Values, node: NodeOf<K>) => Value | undefined;

/** What the kinds of expressions stand for; those without a row are unknown. */
const valueRows: { readonly [K in Node['kind']]?: ValueOf<K> } = {
  'identifier': ofIdentifier,
  'member': ofMember,
  'this': ofThis,
  'call': (values, node) => valueOfCall(values, node),
  'import-call': (values, node) => valueOfModule(values, node.source, node, '*'),
  'function': ofItself,
  'class': ofItself,
  'object': ofItself,
  'array': ofItself,
  'await': (values, node) => values.of(node.argument),
  'assignment': (values, node) => values.of(node.value),
  'conditional': (values, node) => ofEither(values, node.then, node.otherwise),
  'binary': (values, node) => ofEither(values, node.left, node.right),
  'sequence': (values, node) => ofLast(values, node.expressions),
};

/** What an expression stands for, by what its parts stand for; `undefined` when syntax does not tell. */
export function valueOfExpression(values: Values, node: Node): Value | undefined {
  const row = valueRows[node.kind] as ValueOf<Node['kind']> | undefined;
  return row?.(values, node);
}

function ofItself(values: Values, node: Node): Value {
  return { kind: 'project', node, tree: values.treeOf(node) };
}

/** Instances of two classes are told apart by the code around, if at all. */
function ofEither(values: Values, first: Node, second: Node): Value | undefined {
  const one = values.of(first);
  if (one === undefined) return ofDefault(values, first, second);
  if (one.kind !== 'instance') return clearer(one, () => values.of(second));
  const other = values.of(second);
  return other?.kind === 'instance' && !areSame(one, other) ? undefined : one;
}

/** `given ?? new Default()`: what is given may be an instance of another class, which only its type tells. */
function ofDefault(values: Values, given: Node, otherwise: Node): Value | undefined {
  const value = values.of(otherwise);
  return value?.kind === 'instance' && values.isTyped && isGiven(values, given) ? undefined : value;
}

/** A parameter with a written type, or a member of one. */
function isGiven(values: Values, node: Node): boolean {
  if (node.kind === 'member') return isGiven(values, node.object);
  const declaration = node.kind === 'identifier' ? values.treeOf(node).bindings.of(node)?.declaration : undefined;
  return declaration?.kind === 'parameter' && declaration.annotation !== undefined;
}

function ofLast(values: Values, nodes: readonly Node[]): Value | undefined {
  const last = nodes.at(-1);
  return last && values.of(last);
}

const globalObjects: ReadonlySet<string> = new Set(['globalThis', 'global', 'self', 'window']);

function ofIdentifier(values: Values, node: Identifier): Value | undefined {
  const tree = values.treeOf(node);
  const binding = tree.bindings.of(node);
  if (binding !== undefined) return values.ofBinding(binding, tree);
  if (node.name === 'undefined') return undefined;
  if (node.name === 'exports') return { kind: 'namespace', tree };
  return external(globalModule, globalObjects.has(node.name) ? '' : node.name);
}

function ofMember(values: Values, node: Member): Value | undefined {
  const name = node.name ?? indexOf(node);
  if (name === undefined) return undefined;
  const object = values.of(node.object);
  if (object === undefined || (object.kind === 'project' && object.node.kind === 'function')) return undefined;
  return isModule(object) && node.name === 'exports' ? { kind: 'namespace', tree: values.treeOf(node) } : values.member(object, name);
}

/** `list[0]` */
function indexOf(node: Member): string | undefined {
  const index = node.computed && literalOf(node.computed);
  return typeof index === 'number' ? String(index) : undefined;
}

/** CommonJS's `module` of the file. */
function isModule(value: Value): boolean {
  return value.kind === 'external' && value.module === globalModule && value.path === 'module';
}

/** Of the class member or method that the expression is written in; arrow functions have the `this` around them. */
function ofThis(values: Values, node: This): Value | undefined {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (at.kind === 'class-member') return ofOwner(values, at);
    if (hasOwnThis(at)) return ofMethodOwner(values, at);
  }
  return undefined;
}

/** Not of a class's method: that is asked about as the member that it is the value of. */
function hasOwnThis(node: Node): boolean {
  return node.kind === 'function' && node.form !== 'arrow' && node.parent?.kind !== 'class-member';
}

/** The instance, or the class, that a member is of. */
function ofOwner(values: Values, { parent, isStatic }: NodeOf<'class-member'>): Value | undefined {
  if (parent?.kind !== 'class') return undefined;
  return isStatic ? ofItself(values, parent) : { kind: 'instance', class: parent, tree: values.treeOf(parent) };
}

/** The object literal that a function is a method of. */
function ofMethodOwner(values: Values, { parent }: Node): Value | undefined {
  return parent?.kind === 'property' && parent.parent?.kind === 'object' ? ofItself(values, parent.parent) : undefined;
}
