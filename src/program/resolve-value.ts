import type { Registration } from '../catalog/types.js';
import type { Call, FunctionNode, Identifier, Node, Parameter, TypeReference } from '../syntax/tree.js';
import type { Binding, SourceTree } from '../syntax/tree.js';
import { exportTableOf, wholeModule, type ExportTable } from './exports.js';
import { memberOfClass } from './class-members.js';
import type { Project } from './project.js';
import { Registrations } from './registrations.js';
import { returnedBy } from './returned.js';
import {
  external, globalModule, instanceOfExternal, memberOfExternal, resultOfExternal, type ExternalValue, type Value,
} from './values.js';

/** Chains longer than this (re-exports, aliases, factories that call factories) are given up as unknown. */
const depthLimit = 24;

/**
 * Follows names, members, imports, exports, annotations and factories to what an expression stands for, by syntax alone: the
 * checker is never asked here. One instance per analysis; answers are kept per node.
 */
export class Values {
  readonly #memo = new Map<Node, Value | undefined>();
  readonly #exports = new Map<SourceTree, ExportTable>();
  #depth = 0;

  readonly registrations: Registrations;

  constructor(private readonly project: Project, registrations: readonly Registration[]) {
    this.registrations = new Registrations(registrations, this, project.checker);
  }

  /** What an expression stands for; `undefined` when syntax does not tell. */
  of(node: Node): Value | undefined {
    if (this.#memo.has(node)) return this.#memo.get(node);
    if (this.#depth >= depthLimit) return undefined;
    this.#memo.set(node, undefined); // An expression defined by itself is unknown.
    this.#depth += 1;
    const value = this.#resolve(node);
    this.#depth -= 1;
    this.#memo.set(node, value);
    return value;
  }

  /** What an expression stands for outside the project: itself, or what the project's class of it extends. */
  externalBase(node: Node): ExternalValue | undefined {
    let value = this.of(node);
    for (let depth = 0; depth < depthLimit && value?.kind === 'instance'; depth += 1) {
      const { heritage } = value.class;
      value = heritage && this.instanceOf(this.of(heritage));
    }
    if (value?.kind === 'project' && value.node.kind === 'array') return external(globalModule, 'Array#');
    return value?.kind === 'external' ? value : undefined;
  }

  treeOf(node: Node): SourceTree {
    return this.project.treeOf(node);
  }

  exportTable(tree: SourceTree): ExportTable {
    const known = this.#exports.get(tree);
    if (known !== undefined) return known;
    const table = exportTableOf(tree);
    this.#exports.set(tree, table);
    return table;
  }

  /** What a file of the project exports under a name, through its re-exports. */
  ofExport(tree: SourceTree, name: string, seen = new Set<SourceTree>()): Value | undefined {
    if (seen.has(tree)) return undefined;
    seen.add(tree);
    const table = this.exportTable(tree);
    const exported = table.byName.get(name);
    if (exported?.kind === 'local') return this.of(exported.node);
    if (exported?.kind === 'from') return this.#fromModule(tree, exported.source, exported.name, exported.host, seen);
    const whole = table.byName.get(wholeModule);
    if (whole?.kind === 'local') {
      const value = this.of(whole.node);
      return name === 'default' ? value : value && this.member(value, name);
    }
    for (const star of name === 'default' ? [] : table.stars) {
      const value = this.#fromModule(tree, star.source, name, star.host, seen);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** The value of `value.name`. */
  member(value: Value, name: string): Value | undefined {
    switch (value.kind) {
      case 'external': return memberOfExternal(value, name);
      case 'namespace': return this.ofExport(value.tree, name);
      case 'instance': return memberOfClass(this, value.class, name, false);
      default: return this.#memberOfNode(value.node, name);
    }
  }

  /** What a written type stands for: an instance of what it names. */
  ofType(type: TypeReference | undefined, tree: SourceTree): Value | undefined {
    if (type === undefined || type.kind === 'other') return undefined;
    if (type.kind === 'import') {
      const start = this.#fromModule(tree, type.source, '*', type.host);
      const value = start && this.#alongPath(start, type.path);
      return type.isTypeof ? value : this.instanceOf(value);
    }
    const [first = '', ...rest] = type.path;
    if (type.kind === 'named' && ['Promise', 'PromiseLike', 'Awaited'].includes(first)) return this.ofType(type.arguments[0], tree);
    const binding = tree.bindings.module.get(first);
    const start = binding === undefined ? external(globalModule, first) : this.of(binding.identifier);
    const value = start && this.#alongPath(start, rest);
    return type.kind === 'typeof' ? value : this.instanceOf(value);
  }

  /** What `new value()` gives. */
  instanceOf(value: Value | undefined): Value | undefined {
    if (value?.kind === 'external') return instanceOfExternal(value);
    return value?.kind === 'project' && value.node.kind === 'class' ? { kind: 'instance', class: value.node, tree: value.tree } : undefined;
  }

  #resolve(node: Node): Value | undefined {
    switch (node.kind) {
      case 'identifier': return this.#ofIdentifier(node);
      case 'member': return this.#ofMember(node);
      case 'call': return this.#ofCall(node);
      case 'import-call': return this.#ofSpecifier(node.source, node);
      case 'await': return this.of(node.argument);
      case 'assignment': return this.of(node.value);
      case 'conditional': return this.of(node.then) ?? this.of(node.otherwise);
      case 'binary': return this.of(node.left) ?? this.of(node.right);
      case 'sequence': return lastOf(node.expressions, (last) => this.of(last));
      case 'this': return this.#ofThis(node);
      case 'function': case 'class': case 'object': case 'array': return { kind: 'project', node, tree: this.treeOf(node) };
      default: return undefined;
    }
  }

  #ofIdentifier(node: Identifier): Value | undefined {
    const tree = this.treeOf(node);
    const binding = tree.bindings.of(node);
    if (binding !== undefined) return this.ofBinding(binding, tree);
    return external(globalModule, ['globalThis', 'global', 'self', 'window'].includes(node.name) ? '' : node.name);
  }

  /** What a name bound in the tree stands for. */
  ofBinding(binding: Binding, tree: SourceTree): Value | undefined {
    const { declaration } = binding;
    switch (declaration.kind) {
      case 'import-specifier': {
        const { parent } = declaration;
        return parent?.kind === 'import' ? this.#fromModule(tree, parent.source, declaration.imported, parent.host) : undefined;
      }
      case 'function': case 'class': return { kind: 'project', node: declaration, tree };
      case 'declarator': return this.#ofDeclared(binding, declaration.target, declaration.initial, declaration.annotation, tree);
      case 'parameter': {
        const value = this.#ofDeclared(binding, declaration.target, declaration.initial ?? settledIn(declaration), declaration.annotation, tree);
        if (value !== undefined || declaration.target !== binding.identifier) return value;
        return this.registrations.provided(declaration) ?? this.#givenTo(declaration);
      }
      default: return undefined;
    }
  }

  #ofDeclared(binding: Binding, target: Node, initial: Node | undefined, type: TypeReference | undefined, tree: SourceTree): Value | undefined {
    const source = (initial && this.of(initial)) ?? this.ofType(type, tree);
    if (target === binding.identifier) return source ?? this.#ofOnlyWrite(binding);
    const path = patternPath(target, binding.identifier);
    const { parent } = binding.identifier;
    const fallback = parent?.kind === 'pattern-property' ? parent.initial : undefined;
    return (source && path && this.#alongPath(source, path)) ?? (fallback && this.of(fallback));
  }

  /** What the calls in the same file hand to a parameter of a function declaration, as far as they agree. */
  #givenTo(parameter: Parameter): Value | undefined {
    const owner = parameter.parent;
    if (owner?.kind !== 'function' || owner.id === undefined || owner.form !== 'declaration') return undefined;
    const index = owner.params.indexOf(parameter);
    const references = this.treeOf(owner).bindings.of(owner.id)?.references ?? [];
    const given = references.map(({ parent }) => (parent?.kind === 'call' ? parent.args[index] : undefined));
    const [first, ...more] = given.map((argument) => argument && this.of(argument));
    return first?.kind === 'external' && more.every((value) => value?.kind === 'external' && value.module === first.module) ? first : undefined;
  }

  /** `let x; x = value;` with one assignment that tells. */
  #ofOnlyWrite(binding: Binding): Value | undefined {
    const known = binding.writes.map(({ value }) => value && this.of(value)).filter((value) => value !== undefined);
    const [only, ...more] = known.filter((value) => !(value.kind === 'external' && value.path === 'undefined'));
    return more.length === 0 ? only : undefined;
  }

  #alongPath(start: Value, path: readonly string[]): Value | undefined {
    let value: Value | undefined = start;
    for (const name of path) value = value && this.member(value, name);
    return value;
  }

  #ofMember(node: Extract<Node, { kind: 'member' }>): Value | undefined {
    if (node.name === undefined) return undefined;
    const object = this.of(node.object);
    if (object === undefined) return undefined;
    if (object.kind === 'project' && object.node.kind === 'function') return undefined;
    return this.member(object, node.name);
  }

  #ofThis(node: Node): Value | undefined {
    for (let at = node.parent; at !== undefined; at = at.parent) {
      if (at.kind === 'function' && at.form !== 'arrow' && at.parent?.kind !== 'class-member') return undefined;
      if (at.kind !== 'class-member') continue;
      const owner = at.parent;
      if (owner?.kind !== 'class') return undefined;
      const tree = this.treeOf(node);
      return at.isStatic ? { kind: 'project', node: owner, tree } : { kind: 'instance', class: owner, tree };
    }
    return undefined;
  }

  #memberOfNode(node: Node, name: string): Value | undefined {
    if (node.kind === 'class') return memberOfClass(this, node, name, true);
    if (node.kind !== 'object') return undefined;
    for (const property of [...node.properties].reverse()) {
      if (property.kind === 'property' && property.name === name) return this.of(property.value);
      if (property.kind !== 'spread') continue;
      const spread = this.of(property.argument);
      const value = spread && this.member(spread, name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  #ofCall(node: Call): Value | undefined {
    const { callee } = node;
    if (callee.kind === 'member' && callee.name === 'bind') return this.of(callee.object);
    const value = this.of(callee);
    if (value === undefined) return undefined;
    if (node.form === 'new') return this.instanceOf(value);
    if (value.kind === 'external') return this.#resultOfExternal(value, node);
    return value.kind === 'project' && value.node.kind === 'function' ? this.#resultOf(value.node, value.tree) : undefined;
  }

  #resultOf(node: FunctionNode, tree: SourceTree): Value | undefined {
    const [only, ...more] = returnedBy(node);
    return (only !== undefined && more.length === 0 ? this.of(only) : undefined) ?? this.ofType(node.returnType, tree);
  }

  #resultOfExternal(callee: ExternalValue, node: Call): Value | undefined {
    const [first] = node.args;
    if (first !== undefined && isModuleLoader(callee)) return this.#ofSpecifier(first, node);
    return resultOfExternal(callee);
  }

  #ofSpecifier(source: Node, from: Node): Value | undefined {
    const specifier = source.kind === 'literal' ? source.value : source.kind === 'template' && source.quasis.length === 1 ? source.quasis[0] : undefined;
    return typeof specifier === 'string' ? this.#fromModule(this.treeOf(from), specifier, '*', source.host) : undefined;
  }

  /** @param imported an exported name, or `*` and `export=` for all of the module */
  #fromModule(tree: SourceTree, specifier: string, imported: string, host: object, seen?: Set<SourceTree>): Value | undefined {
    const target = this.project.resolveModule(tree, specifier, host);
    if (target === undefined) return undefined;
    const isWhole = imported === '*' || imported === wholeModule;
    if (target.kind === 'module') {
      const whole = external(target.name, '');
      return isWhole ? whole : memberOfExternal(whole, imported);
    }
    if (!isWhole) return this.ofExport(target.tree, imported, seen);
    return { kind: 'namespace', tree: target.tree };
  }
}

/** `require`, what `createRequire` gives, `module.require` and `process.getBuiltinModule`. */
function isModuleLoader({ module, path }: ExternalValue): boolean {
  if (module === globalModule) return path === 'require' || path === 'module.require' || path === 'process.getBuiltinModule';
  return (module === 'node:module' && path === 'createRequire()#') || (module === 'node:process' && path === 'getBuiltinModule');
}

/** `promise.then((value) => …)`: what the first parameter is given. */
function settledIn(parameter: Parameter): Node | undefined {
  const owner = parameter.parent;
  const call = owner?.parent;
  if (owner?.kind !== 'function' || owner.params[0] !== parameter || call?.kind !== 'call' || call.args[0] !== owner) return undefined;
  return call.callee.kind === 'member' && call.callee.name === 'then' ? call.callee.object : undefined;
}

/** The property names that lead from a pattern to one of the names that it binds. */
function patternPath(pattern: Node, name: Identifier): readonly string[] | undefined {
  if (pattern === name) return [];
  if (pattern.kind !== 'object-pattern') return undefined;
  for (const property of pattern.properties) {
    if (name.start < property.start || name.end > property.end || property.name === undefined) continue;
    const rest = patternPath(property.target, name);
    if (rest !== undefined) return [property.name, ...rest];
  }
  return undefined;
}

function lastOf<T>(nodes: readonly Node[], then: (last: Node) => T): T | undefined {
  const last = nodes.at(-1);
  return last === undefined ? undefined : then(last);
}
