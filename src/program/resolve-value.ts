import type { FrameworkRows } from '../catalog/framework-rows.js';
import type { Binding, Node, ObjectLiteral, SourceTree, TypeReference } from '../syntax/tree.js';
import { valueOfBinding } from './binding-values.js';
import { memberOfClass } from './class-members.js';
import { exportTableOf, wholeModule, type ExportTable } from './exports.js';
import { valueOfExpression } from './expression-values.js';
import type { Project } from './project.js';
import { Registrations } from './registrations.js';
import { valueOfType } from './type-values.js';
import { clearer, external, globalModule, instanceOfExternal, isSameValue, memberOfExternal, type ExternalValue, type Value } from './values.js';
import { ofAssignments } from './written-values.js';

/** Chains longer than this (re-exports, aliases, factories that call factories) are given up as unknown. */
const depthLimit = 24;

/**
 * Follows names, members, imports, exports, annotations and factories to what an expression stands for, by syntax alone: the
 * checker is never asked here. One instance per analysis; answers are kept per node.
 */
export class Values {
  readonly #memo = new Map<Node, Value | undefined>();
  /** The members of object literals, arrays, classes and files, by their names. */
  readonly #members = new Map<Node | SourceTree, Map<string, Value | undefined>>();
  readonly #exports = new Map<SourceTree, ExportTable>();
  #depth = 0;

  readonly registrations: Registrations;
  /** Whether a checker can be asked about what is unknown here. */
  readonly isTyped: boolean;

  /** @param isUsed whether the program may hold values of a package or module */
  constructor(private readonly project: Project, rows: FrameworkRows, isUsed: (module: string) => boolean) {
    const isOutside = (at: Node): boolean => project.dependentOf(project.treeOf(at)) !== undefined;
    this.registrations = new Registrations(rows, this, project.checker, isUsed, isOutside);
    this.isTyped = project.checker !== undefined;
  }

  /** What an expression stands for; `undefined` when syntax does not tell. */
  of(node: Node): Value | undefined {
    if (this.#memo.has(node)) return this.#memo.get(node);
    return this.#found(this.#memo, node, () => valueOfExpression(this, node));
  }

  /** What is defined by itself (`o = { ...o }`) is unknown, and so is what takes too many steps. */
  #found<Key>(memo: Map<Key, Value | undefined>, key: Key, find: () => Value | undefined): Value | undefined {
    if (this.#depth >= depthLimit) return undefined;
    memo.set(key, undefined);
    this.#depth += 1;
    const value = find();
    this.#depth -= 1;
    memo.set(key, value);
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

  /** What a name bound in the tree stands for. */
  ofBinding(binding: Binding, tree: SourceTree): Value | undefined {
    return valueOfBinding(this, binding, tree);
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
    if (exported?.kind === 'from') return this.fromModule(tree, exported.source, exported.name, exported.host, seen);
    const whole = table.byName.get(wholeModule);
    if (whole?.kind === 'local') return this.#ofWholeModule(whole.node, name);
    return name === 'default' ? this.#ofCommonJs(tree, table) : this.#ofStars(tree, table, name, seen);
  }

  /** `module.exports = { name }`, `export = value`: the value is the default export, its members are the others. */
  #ofWholeModule(node: Node, name: string): Value | undefined {
    const value = this.of(node);
    return name === 'default' ? value : value && this.member(value, name);
  }

  /** The default export of a file that only assigns to `exports.name`: all of them. */
  #ofCommonJs(tree: SourceTree, { byName }: ExportTable): Value | undefined {
    return tree.program.isModule || byName.size === 0 ? undefined : { kind: 'namespace', tree };
  }

  /** What the first `export * from` that knows the name gives. */
  #ofStars(tree: SourceTree, { stars }: ExportTable, name: string, seen: Set<SourceTree>): Value | undefined {
    for (const star of stars) {
      const value = this.fromModule(tree, star.source, name, star.host, seen);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /**
   * What a module gives to a file that imports it.
   *
   * @param imported an exported name, or `*` and `export=` for all of the module
   */
  fromModule(tree: SourceTree, specifier: string, imported: string, host: object, seen?: Set<SourceTree>): Value | undefined {
    const target = this.project.resolveModule(tree, specifier, host);
    if (target === undefined) return undefined;
    const isWhole = imported === '*' || imported === wholeModule;
    if (target.kind === 'module') {
      const whole = external(target.name, '');
      return isWhole ? whole : memberOfExternal(whole, imported);
    }
    if (!isWhole) return this.ofExport(target.tree, imported, seen);
    return (imported === wholeModule ? this.#objectOfModule(target.tree) : undefined) ?? { kind: 'namespace', tree: target.tree };
  }

  /** The class, the function or the instance that a file exports as `module.exports`, with nothing beside it. */
  #objectOfModule(tree: SourceTree): Value | undefined {
    const { byName } = this.exportTable(tree);
    const whole = byName.get(wholeModule);
    const value = whole?.kind === 'local' && byName.size === 1 ? this.of(whole.node) : undefined;
    const isCallable = value?.kind === 'project' && (value.node.kind === 'class' || value.node.kind === 'function');
    return isCallable || value?.kind === 'instance' ? value : undefined;
  }

  /** The value of `value.name`. */
  member(value: Value, name: string): Value | undefined {
    switch (value.kind) {
      case 'external': return memberOfExternal(value, name);
      case 'namespace': return this.#foundMember(value.tree, name, () => this.ofExport(value.tree, name));
      case 'instance': return memberOfClass(this, value.class, name, false);
      default: return this.#foundMember(value.node, name, () => this.#memberOfNode(value.node, name));
    }
  }

  #foundMember(owner: Node | SourceTree, name: string, find: () => Value | undefined): Value | undefined {
    const members = this.#members.get(owner) ?? new Map<string, Value | undefined>();
    this.#members.set(owner, members);
    return members.has(name) ? members.get(name) : this.#found(members, name, find);
  }

  /** What a written type stands for: an instance of what it names. */
  ofType(type: TypeReference | undefined, tree: SourceTree): Value | undefined {
    return type === undefined ? undefined : valueOfType(this, type, tree);
  }

  /** What `new value()` gives. */
  instanceOf(value: Value | undefined): Value | undefined {
    if (value?.kind === 'external') return instanceOfExternal(value);
    return value?.kind === 'project' && value.node.kind === 'class' ? { kind: 'instance', class: value.node, tree: value.tree } : undefined;
  }

  /** The value of `start.a.b`, the path being `['a', 'b']`. */
  alongPath(start: Value, path: readonly string[]): Value | undefined {
    let value: Value | undefined = start;
    for (const name of path) value = value && this.member(value, name);
    return value;
  }

  /** An element by its index; the array's own methods are those of every array. */
  #elementOf(elements: readonly (Node | undefined)[], name: string): Value | undefined {
    if (!/^\d+$/.test(name)) return external(globalModule, `Array#${name}`);
    const isPlain = elements.every((element) => element?.kind !== 'spread');
    const element = isPlain ? elements[Number(name)] : undefined;
    return element && this.of(element);
  }

  #memberOfNode(node: Node, name: string): Value | undefined {
    if (node.kind === 'class') return memberOfClass(this, node, name, true);
    if (node.kind === 'array') return this.#elementOf(node.elements, name);
    return node.kind === 'object' ? this.#memberOfObject(node, name) : undefined;
  }

  /** As the literal has it, else as it is assigned later: `table.name = value`. */
  #memberOfObject(node: ObjectLiteral, name: string): Value | undefined {
    const isHolder = (object: Value | undefined): boolean => isSameValue(object, node);
    return clearer(this.#memberInLiteral(node, name), () => ofAssignments(this, this.treeOf(node), name, isHolder));
  }

  #memberInLiteral(node: ObjectLiteral, name: string): Value | undefined {
    for (const property of [...node.properties].reverse()) {
      if (property.kind === 'property' && property.name === name) return this.of(property.value);
      if (property.kind !== 'spread') continue;
      const spread = this.of(property.argument);
      const value = spread && this.member(spread, name);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}
