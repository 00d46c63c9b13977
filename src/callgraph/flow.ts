import { literalOf } from '../program/literals.js';
import type { Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import type { Binding, Call, ClassMember, ClassNode, FunctionNode, Member, Node } from '../syntax/tree.js';
import { followAssignedMember } from './assignment-flow.js';
import { followArgument, followElementMethod } from './container-flow.js';
import { followDecorated } from './decorator-flow.js';
import { exportUses } from './export-flow.js';
import { isRunBy, memberUses, type Accessor } from './member-flow.js';
import { followNamespaceMember } from './namespace-flow.js';
import { followObjectMember, followProperty, followSpread } from './object-flow.js';
import { followIterated, followPattern } from './pattern-flow.js';
import { classOf, memberOf, type Runner } from './runners.js';
import { anyElement, isElement, type Use } from './uses.js';

type Access = readonly string[];

/** How many places one function is followed to; beyond it is `isComplete: false`. */
const placeLimit = 4000;
/** How many times one flow may ask the checker whose member is read. */
const questionLimit = 400;

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
    if (node.form === 'declaration') {
      const binding = node.id && this.values.treeOf(node).bindings.of(node.id);
      if (binding !== undefined) this.followBinding(binding, []);
      if (node.parent?.kind === 'export-default') exportUses(this, this.values.treeOf(node), 'default', []);
      return;
    }
    if (node.parent?.kind === 'property' && node.form !== 'expression' && node.form !== 'arrow') followObjectMember(this, node);
    else this.follow(node, []);
    const own = node.id && this.values.treeOf(node).bindings.of(node.id);
    if (own !== undefined && own.declaration === node) this.followBinding(own, []);
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
    switch (parent?.kind) {
      case 'call': return this.#followCall(node, parent, access);
      case 'member': return parent.object === node ? this.#followAccess(parent, access) : undefined;
      case 'declarator': case 'parameter': case 'pattern-property': case 'pattern-element':
        return parent.initial === node ? followPattern(this, parent.target, access) : this.#decorates(node);
      case 'assignment': return parent.value === node ? this.#followAssigned(parent, access) : undefined;
      case 'property': return followProperty(this, parent, access);
      case 'spread': return followSpread(this, parent, access);
      case 'array': return this.follow(parent, [placeIn(parent.elements, node), ...access]);
      case 'return': return this.#followReturned(parent, access);
      case 'function': return parent.body === node ? this.followResult(parent, access) : undefined;
      case 'await': case 'conditional': case 'binary': case 'sequence': case 'yield': return this.follow(parent, access);
      case 'export-default': return exportUses(this, this.values.treeOf(node), parent.isAssignment ? 'export=' : 'default', access);
      case 'export-specifier': return exportUses(this, this.values.treeOf(node), parent.exported, access);
      case 'class': return parent.heritage === node ? this.followClass(parent) : this.#decorates(node);
      case 'class-member': return parent.value === node ? memberUses(this, parent, access) : this.#decorates(node);
      case 'loop': return parent.iterated === node ? followIterated(this, parent, access) : undefined;
      default: return undefined;
    }
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
    const binding = node.id && this.values.treeOf(node).bindings.of(node.id);
    if (binding !== undefined) this.followBinding(binding, []);
    if (node.parent?.kind === 'export-default') exportUses(this, this.values.treeOf(node), 'default', []);
    else if (node.parent?.kind !== 'export-named' && node.parent?.kind !== 'program') this.follow(node, []);
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
    if (member.form === 'static-block' || (member.form === 'field' && member.isStatic && member.value?.kind !== 'function')) this.called(owner);
    else if (member.form === 'constructor' || (member.form === 'field' && member.value?.kind !== 'function')) this.followClass(owner);
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

  #followCall(node: Node, call: Call, access: Access): void {
    if (call.callee === node) {
      if (access.length === 0) this.called(call);
    } else followArgument(this, node, call, access);
  }

  #followAccess(member: Member, access: Access): void {
    const [first, ...rest] = access;
    if (first === undefined) return this.#followFunctionMember(member);
    if (isElement(first) && followElementMethod(this, member, access)) return;
    if (isRead(member, first)) this.#followRead(member, rest);
  }

  #followRead(member: Member, access: Access): void {
    if (access.length > 0 || this.accessor === undefined) this.follow(member, access);
    else if (isRunBy(this.accessor, member)) this.called(member);
  }

  /** `f.call(…)`, `f.apply(…)`, `f.bind(…)`. */
  #followFunctionMember(member: Member): void {
    const call = member.parent;
    if (call?.kind !== 'call' || call.callee !== member) return;
    if (member.name === 'call' || member.name === 'apply') this.called(call);
    else if (member.name === 'bind') this.follow(call, []);
  }

  /** `constructor(private readonly notify: () => void)` */
  #followField(constructor: FunctionNode, target: Node, access: Access): void {
    const owner = memberOf(constructor)?.parent;
    if (owner?.kind === 'class' && target.kind === 'identifier') memberUses(this, { owner, name: target.name }, access);
  }

  #followAssigned(assignment: Extract<Node, { kind: 'assignment' }>, access: Access): void {
    this.follow(assignment, access);
    const { target } = assignment;
    if (target.kind === 'identifier') followPattern(this, target, access);
    else if (target.kind === 'member') followAssignedMember(this, target, access);
  }

  #followReturned(node: Node, access: Access): void {
    for (let at = node.parent; at !== undefined; at = at.parent) {
      if (at.kind === 'function') return this.followResult(at, access);
    }
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

  #decorates(at: Node): void {
    this.uses.push({ kind: 'decorates', at });
  }
}

/** The index of an element, as far as no spread before it moves it. */
function placeIn(elements: readonly (Node | undefined)[], node: Node): string {
  const index = elements.indexOf(node);
  return elements.slice(0, index).some((element) => element?.kind === 'spread') ? anyElement : String(index);
}

/** Whether a read of the member may give the property. */
function isRead(member: Member, property: string): boolean {
  if (property === anyElement) return member.computed !== undefined;
  const index = member.computed && literalOf(member.computed);
  return typeof index === 'number' ? String(index) === property : member.name === undefined || member.name === property;
}
