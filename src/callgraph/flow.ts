import type { FileSearch, Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import type { Binding, ClassMember, ClassNode, FunctionNode, Node, Property } from '../syntax/tree.js';
import type { Agenda } from './agenda.js';
import { followDecorated } from './decorator-flow.js';
import { exportUses } from './export-flow.js';
import { Feed } from './feed.js';
import { followIterator, isIgnored, iterated, iteratorMemberOf } from './iteration-flow.js';
import { memberUses, type Accessor } from './member-flow.js';
import { followNamespaceMember } from './namespace-flow.js';
import { followObjectMember } from './object-flow.js';
import { followPattern } from './pattern-flow.js';
import { placeRows, type FollowFrom } from './place-flow.js';
import { classOf, memberOf, type Runner } from './runners.js';
import { anyElement, type Use } from './uses.js';

type Access = readonly string[];

/** How many times one flow may ask the checker whose member is read. */
const questionLimit = 400;
/** Where the module's own classes are declared; elsewhere a class may be an expression. */
const declaringPlaces: ReadonlySet<Node['kind'] | undefined> = new Set<Node['kind']>(['program', 'export-named', 'export-default']);
/** Where a value gets a name, or becomes what the code around it gives. */
const namingPlaces: ReadonlySet<Node['kind']> = new Set<Node['kind']>([
  'declarator', 'export-default', 'conditional', 'binary', 'await', 'return', 'function',
]);
/** Stands for what a function gives or a class constructs, where the properties that lead to it are written. */
const result = '()';

/**
 * Follows a function from its definition to everything that can run it: through names, exports, properties, arrays, returned
 * values and members, across the project's files. One instance answers one question and is thrown away.
 */
export class Flow {
  /** Set when an accessor of an object literal is followed: it runs where its property is read or written. */
  accessor: Accessor | undefined;
  readonly #seen = new Map<Node, Set<string>>();
  readonly #uses = new Feed<Use>();
  /** Of a flow of instances: the expressions that give one of them. */
  #instances: Feed<Node> | undefined;
  #questions = 0;

  /**
   * @param search where uses are looked for
   * @param agenda of a flow that is followed for another's sake, the other's
   */
  constructor(readonly project: Project, readonly search: FileSearch, readonly values: Values, private readonly agenda: Agenda) {}

  get uses(): readonly Use[] {
    return this.#uses.items;
  }

  /** `false` when a budget ran out: uses may be missing. */
  get isComplete(): boolean {
    return this.agenda.isComplete;
  }

  /** Follows what runs a function, a class's field initialiser or its static block; of a generator what goes through its results. */
  followRunner(runner: Runner): void {
    const iterator = iteratorMemberOf(runner);
    if (iterator !== undefined) this.#followIterator(iterator);
    else if (runner.kind === 'function' && runner.isGenerator) this.#followGenerator(runner);
    else this.#followCalls(runner);
  }

  /** A flow that is followed for this one's sake. */
  #part(): Flow {
    return new Flow(this.project, this.search, this.values, this.agenda);
  }

  #followGenerator(runner: FunctionNode): void {
    const calls = this.#part();
    calls.#followCalls(runner);
    for (const use of calls.uses) this.#followIterations(use);
  }

  /** What is not known to go through the result may do so where the function is called. */
  #followIterations(use: Use): void {
    if (use.kind !== 'called') return this.add(use);
    if (isIgnored(use.at)) return;
    const flow = this.#part();
    flow.follow(use.at, [iterated]);
    if (flow.uses.every(({ kind }) => kind === 'exported')) flow.called(use.at);
    for (const found of flow.uses) this.add(found);
  }

  #followIterator(member: ClassMember | Property): void {
    const { parent } = member;
    if (parent?.kind === 'object') this.follow(parent, [iterated]);
    if (parent?.kind !== 'class') return;
    const instances = this.#part();
    instances.followClass(parent);
    for (const { at } of instances.uses.filter((use) => use.kind === 'called')) this.follow(at, [iterated]);
  }

  /** Follows what calls a function; of a generator what makes its iterators. */
  #followCalls(runner: Runner): void {
    if (runner.kind === 'program') return;
    this.agenda.flows.set(runner, this);
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
    const { parent } = node;
    if (parent === undefined) return;
    const row = placeRows[parent.kind] as FollowFrom<Node['kind']> | undefined;
    if (row === undefined || access.length > 5 || !this.isNew(node, access)) return;
    this.#instances?.add(node);
    if (this.#instances !== undefined && !namingPlaces.has(parent.kind)) return;
    this.agenda.add(() => {
      if (access[0] !== iterated || !followIterator(this, node, parent)) row(this, node, parent, access);
    });
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
    if (!this.isNew(node, [result])) return;
    this.#followDeclaration(node);
    if (!declaringPlaces.has(node.parent?.kind)) this.follow(node, []);
  }

  /** Tells of every expression that gives an instance of a class by itself or by a name: not by a property, nor through a parameter. */
  watchInstances(owner: ClassNode, watch: (instance: Node) => void): void {
    const flow = this.agenda.instances.get(owner) ?? this.#instancesOf(owner);
    flow.#instances?.listen(watch);
  }

  #instancesOf(owner: ClassNode): Flow {
    const flow = this.#part();
    flow.#instances = new Feed();
    this.agenda.instances.set(owner, flow);
    const making = this.#part();
    making.#uses.listen((use) => { if (use.kind === 'called') flow.follow(use.at, []); });
    making.followClass(owner);
    return flow;
  }

  called(at: Node): void {
    this.add({ kind: 'called', at });
  }

  add(use: Use): void {
    this.#uses.add(use);
  }

  /** Whether one more question to the checker is within this flow's budget. */
  mayAsk(): boolean {
    this.#questions += 1;
    if (this.#questions > questionLimit) this.agenda.isComplete = false;
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
    if (!this.agenda.hasPlace()) return false;
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
    if (!this.isNew(factory, [result, ...access])) return;
    if (factory === this.agenda.bounds) return this.add({ kind: 'returned', property: access });
    const flow = this.agenda.flows.get(factory) ?? this.#part();
    flow.#uses.listen((use) => { this.#followResultAt(use, access); });
    if (!this.agenda.flows.has(factory)) flow.#followCalls(factory);
  }

  #followResultAt(use: Use, access: Access): void {
    if (use.kind === 'decorates' && access.length === 0) followDecorated(this, use.at);
    if (use.kind !== 'called') return;
    if (use.at.kind === 'pattern-property') followPattern(this, use.at.target, access);
    else this.follow(use.at, access);
  }
}
