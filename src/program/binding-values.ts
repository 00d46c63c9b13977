import type { Binding, Declarator, FunctionNode, Identifier, ImportSpecifier, Node, Parameter, PatternElement, SourceTree } from '../syntax/tree.js';
import type { Values } from './resolve-value.js';
import { clearer, type Value } from './values.js';
import { ofWrites } from './written-values.js';

/** What a name bound in the tree stands for. */
export function valueOfBinding(values: Values, binding: Binding, tree: SourceTree): Value | undefined {
  const { declaration } = binding;
  switch (declaration.kind) {
    case 'import-specifier': return ofImport(values, declaration, tree);
    case 'function': case 'class': return { kind: 'project', node: declaration, tree };
    case 'declarator': return ofDeclared(values, binding, declaration, sourceOf(values, declaration, declaration.initial, tree));
    case 'parameter': return ofParameter(values, binding, declaration, tree);
    default: return undefined;
  }
}

function ofImport(values: Values, { imported, parent }: ImportSpecifier, tree: SourceTree): Value | undefined {
  return parent?.kind === 'import' ? values.fromModule(tree, parent.source, imported, parent.host) : undefined;
}

/** By its default or annotation; a parameter that is a plain name also by what its function's callers are seen to pass. */
function ofParameter(values: Values, binding: Binding, parameter: Parameter, tree: SourceTree): Value | undefined {
  const initial = parameter.initial ?? settledIn(parameter);
  const source = isDefault(values, parameter, tree) ? undefined : sourceOf(values, parameter, initial, tree);
  const value = ofDeclared(values, binding, parameter, source);
  if (value !== undefined || parameter.target !== binding.identifier) return value;
  return values.registrations.provided(parameter) ?? givenTo(values, parameter);
}

/** `manager: Manager = new Default()`: callers may give another one, which only its type tells. */
function isDefault(values: Values, { annotation, initial }: Parameter, tree: SourceTree): boolean {
  if (!values.isTyped || annotation === undefined || initial === undefined) return false;
  return values.of(initial)?.kind === 'instance' && values.ofType(annotation, tree)?.kind !== 'instance';
}

/** What a declaration's target receives: its initial value, else what its type stands for; a class of the project's own tells most. */
function sourceOf(values: Values, { annotation }: Declarator | Parameter, initial: Node | undefined, tree: SourceTree): Value | undefined {
  const value = initial && values.of(initial);
  return clearer(value, () => {
    const typed = values.ofType(annotation, tree);
    return value === undefined || typed?.kind === 'instance' ? typed : undefined;
  });
}

/** What a name stands for that is the declaration's target or a part of its pattern. */
function ofDeclared(values: Values, binding: Binding, { target }: Declarator | Parameter, source: Value | undefined): Value | undefined {
  if (target === binding.identifier) return clearer(source, () => ofWrites(values, binding.writes.map(({ value }) => value)));
  const path = patternPath(target, binding.identifier);
  return (source && path && values.alongPath(source, path)) ?? ofFallback(values, binding.identifier);
}

/** `const { read = readFileSync } = options` */
function ofFallback(values: Values, { parent }: Identifier): Value | undefined {
  const fallback = parent?.kind === 'pattern-property' ? parent.initial : undefined;
  return fallback && values.of(fallback);
}

/** What the calls in the same file hand to a parameter of a function or a constructor, as far as they agree. */
function givenTo(values: Values, parameter: Parameter): Value | undefined {
  const [first, ...more] = argumentsFor(values, parameter).map((argument) => argument && values.of(argument));
  return first?.kind === 'external' && more.every((value) => value?.kind === 'external' && value.module === first.module) ? first : undefined;
}

function argumentsFor(values: Values, parameter: Parameter): readonly (Node | undefined)[] {
  const owner = parameter.parent;
  const name = owner?.kind === 'function' ? calledName(owner) : undefined;
  if (owner?.kind !== 'function' || name === undefined) return [];
  const index = owner.params.indexOf(parameter);
  const references = values.treeOf(owner).bindings.of(name)?.references ?? [];
  return references.flatMap(({ parent, start }) => (parent?.kind === 'call' && parent.callee.start === start ? [parent.args[index]] : []));
}

/** The name by which a file calls a function: its own, its variable's, or its class's. */
function calledName({ id, form, parent }: FunctionNode): Identifier | undefined {
  if (form === 'declaration') return id;
  if (parent?.kind === 'declarator') return parent.target.kind === 'identifier' ? parent.target : undefined;
  if (parent?.kind !== 'class-member' || parent.form !== 'constructor') return undefined;
  return parent.parent?.kind === 'class' ? parent.parent.id : undefined;
}

/** What a variable is given that is declared with a value and never set again. */
export function constantOf({ declaration, identifier, writes }: Binding): Node | undefined {
  const isWhole = declaration.kind === 'declarator' && declaration.target === identifier;
  return isWhole && writes.length === 0 ? declaration.initial : undefined;
}

/** `promise.then((value) => …)`: what the first parameter is given. */
export function settledIn(parameter: Parameter): Node | undefined {
  const owner = parameter.parent;
  const call = owner?.parent;
  if (owner?.kind !== 'function' || owner.params[0] !== parameter || call?.kind !== 'call' || call.args[0] !== owner) return undefined;
  return call.callee.kind === 'member' && call.callee.name === 'then' ? call.callee.object : undefined;
}

/** The property names that lead from a pattern to one of the names that it binds. */
function patternPath(pattern: Node, name: Identifier): readonly string[] | undefined {
  if (pattern === name) return [];
  if (pattern.kind === 'array-pattern') return elementPath(pattern.elements, name);
  if (pattern.kind !== 'object-pattern') return undefined;
  for (const property of pattern.properties) {
    if (name.start < property.start || name.end > property.end || property.name === undefined) continue;
    const rest = patternPath(property.target, name);
    if (rest !== undefined) return [property.name, ...rest];
  }
  return undefined;
}

/** Of `[first, { second }]`: the index, then the names. */
function elementPath(elements: readonly (PatternElement | undefined)[], name: Identifier): readonly string[] | undefined {
  const index = elements.findIndex((element) => element !== undefined && name.start >= element.start && name.end <= element.end);
  const element = elements[index];
  const rest = element === undefined || element.rest ? undefined : patternPath(element.target, name);
  return rest && [String(index), ...rest];
}
