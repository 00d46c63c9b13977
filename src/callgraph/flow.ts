import type { Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import type { Binding, ClassMember, ClassNode, FunctionNode, Node } from '../syntax/tree.js';
import { followDecorated } from './decorator-flow.js';
import { exportUses } from './export-flow.js';
import { memberUses, type Accessor } from './member-flow.js';
import { followNamespaceMember } from './namespace-flow.js';
import { followObjectMember } from './object-flow.js';
import { followPattern } from './pattern-flow.js';
import { placeRows, type FollowFrom } from './place-flow.js';
import { classOf, memberOf, type Runner } from './runners.js';
import { anyElement, type Use } from './uses.js';

type Access = readonly string[];

/** How many places one function is followed to; beyond it is `isComplete: false`. */
const placeLimit = 4000;
/** How many times one flow may ask the checker whose member is read. */
const questionLimit = 400;
/** Where the module's own classes are declared; elsewhere a class may be an expression. */
const declaringPlaces: ReadonlySet<Node['kind'] | undefined> = new Set<Node['kind']>(['program', 'export-named', 'export-default']);

/**
 * Follows a function from its definition to everything that can run it: through names, exports, properties, arrays, returned
 * values and members, across the project's files. One instance answers one question and is thrown away.
 */
export class Flow {
  readonly uses: Use[] = [];
  isComplete = true;
  /** Set when an accessor of an object literal is followed: it runs where its property is read or written. */
  accessor: Accessor | undefined;
  readonly #seen = new Map<Node, Set<string>>();
  #places = 0;
  #questions = 0;

  constructor(readonly project: Project, readonly values: Values) {}

  /** Follows what runs a function, a class's field initialiser or its static block. */
  followRunner(runner: Runner): void {
    if (runner.kind === 'program') return;
    const member = runner.kind === 'class-member' ? runner : memberOf(runner);
    if (member !== undefined) this.#followMember(member);
    else if (runner.kind === 'function') this.followFunction(runner);
  }

  followFunction(node: FunctionNode): void {
    if (node.form === 'declaration') return this.#followDeclaration(node);
    if (node.parent?.kind === 'property' && node.form !== 'expression' && node.form !== 'arrow') followObjectMember(this, node);
    else this.follow(node, []);
    const own = this.#bindingOf(node);
    if (own !== undefined && own.declaration === node) this.followBinding(own, []);
  }

  /** A function or class by its name, and as the file's default export. */
  #followDeclaration(node: FunctionNode | ClassNode): void {
    const binding = this.#bindingOf(node);
    if (binding !== undefined) this.followBinding(binding, []);
    if (node.parent?.kind === 'export-default') exportUses(this, this.values.treeOf(node), 'default', []);
  }

  #bindingOf(node: FunctionNode | ClassNode): Binding | undefined {
    return node.id && this.values.treeOf(node).bindings.of(node.id);
  }

  /** A parameter of a project function, when the function in question is passed as its argument. */
  followParameter(callee: FunctionNode, argument: number, access: Access): void {
    const last = callee.params.at(-1);
    const parameter = callee.params[argument] ?? (last?.rest === true ? last : undefined);
    if (parameter === undefined) return;
    if (parameter.isField) this.#followField(callee, parameter.target, access);
    followPattern(this, parameter.target, parameter.rest ? [anyElement, ...access] : access);
  }

  /**
   * @param node an expression
   * @param access the properties that lead from the expression's value to the function that is followed
   */
  follow(node: Node, access: Access): void {
    if (!this.isNew(node, access) || access.length > 5) return;
    const { parent } = node;
    if (parent === undefined) return;
    const row = placeRows[parent.kind] as FollowFrom<Node['kind']> | undefined;
    row?.(this, node, parent, access);
  }

  followBinding(binding: Binding, access: Access): void {
    for (const reference of binding.references) this.follow(reference, access);
    const tree = this.values.treeOf(binding.identifier);
    if (tree.bindings.module.get(binding.name) !== binding) return followNamespaceMember(this, binding, access);
    for (const [name, exported] of this.values.exportTable(tree).byName) {
      if (exported.kind === 'local' && exported.node === binding.identifier) exportUses(this, tree, name, access);
    }
  }

  /** What constructs a class: `new` on it or on what extends it. */
  followClass(node: ClassNode): void {
    if (!this.isNew(node, [])) return;
    this.#followDeclaration(node);
    if (!declaringPlaces.has(node.parent?.kind)) this.follow(node, []);
  }

  called(at: Node): void {
    this.uses.push({ kind: 'called', at });
  }

  /** Whether one more question to the checker is within this flow's budget. */
  mayAsk(): boolean {
    this.#questions += 1;
    if (this.#questions > questionLimit) this.isComplete = false;
    return this.#questions <= questionLimit;
  }

  #followMember(member: ClassMember): void {
    const owner = classOf(member);
    if (owner === undefined) return;
    const isInitialised = member.form === 'field' && member.value?.kind !== 'function';
    if (member.form === 'static-block' || (isInitialised && member.isStatic)) this.called(owner);
    else if (member.form === 'constructor' || isInitialised) this.followClass(owner);
    else memberUses(this, member, []);
  }

  /** Whether the flow comes to a place with these properties for the first time, and may still go on. */
  isNew(node: Node, access: Access): boolean {
    this.#places += 1;
    if (this.#places > placeLimit) {
      this.isComplete = false;
      return false;
    }
    const key = access.join('.');
    const seen = this.#seen.get(node);
    if (seen?.has(key) === true) return false;
    if (seen === undefined) this.#seen.set(node, new Set([key]));
    else seen.add(key);
    return true;
  }

  /** `constructor(private readonly notify: () => void)` */
  #followField(constructor: FunctionNode, target: Node, access: Access): void {
    const owner = memberOf(constructor)?.parent;
    if (owner?.kind === 'class' && target.kind === 'identifier') memberUses(this, { owner, name: target.name }, access);
  }

  /** Where the result of a function goes, the function in question is in it. */
  followResult(factory: FunctionNode, access: Access): void {
    const flow = new Flow(this.project, this.values);
    if (!this.isNew(factory, ['()', ...access])) return;
    flow.#places = this.#places + 1;
    flow.followRunner(factory);
    this.#places = Math.max(this.#places, flow.#places);
    for (const use of flow.uses) {
      if (use.kind === 'decorates' && access.length === 0) followDecorated(this, use.at);
      if (use.kind !== 'called') continue;
      if (use.at.kind === 'pattern-property') followPattern(this, use.at.target, access);
      else this.follow(use.at, access);
    }
  }
}
