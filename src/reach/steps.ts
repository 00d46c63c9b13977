import { nameOfRunner, type Runner } from '../callgraph/runners.js';
import { Flow } from '../callgraph/flow.js';
import type { Use } from '../callgraph/uses.js';
import { constructorOf } from '../program/class-members.js';
import type { Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import type { Call, FunctionNode, Node, SourceTree } from '../syntax/tree.js';
import type { Allowances } from '../context/allowances.js';
import type { Context } from '../context/context.js';
import type { DeclarationContexts } from '../context/by-declaration.js';
import type { FileContexts } from '../context/by-file.js';
import { asyncContext } from './async-context.js';
import { isAsyncInUnknownHands, isWithin } from './call-places.js';
import { Collector, type Caller, type Steps } from './collector.js';

type Passed = Extract<Use, { kind: 'passed' }>;

/** A function is followed through what a callee does with it, on behalf of one call. */
interface Inside {
  readonly call: Call;
  readonly callee: FunctionNode;
  /** The function that was passed. */
  readonly runner: Runner;
  readonly depth: number;
  readonly entered: Set<Runner>;
  /** Where a function in the callee calls it, when that one is followed. */
  readonly through: Node | undefined;
}

/** Callbacks of callbacks of project functions are followed this far. */
const passLimit = 4;

/** Finds, for one runner at a time, what runs it. Answers are kept per runner: one instance per analysis. */
export class StepFinder {
  readonly #memo = new Map<Runner, Steps>();

  constructor(
    private readonly project: Project,
    private readonly values: Values,
    private readonly files: FileContexts,
    private readonly declarations: DeclarationContexts,
    private readonly allowances: Allowances,
  ) {}

  of(runner: Runner): Steps {
    const known = this.#memo.get(runner);
    if (known !== undefined) return known;
    const steps = this.#find(runner);
    this.#memo.set(runner, steps);
    return steps;
  }

  treeOf(node: Node): SourceTree {
    return this.values.treeOf(node);
  }

  /** What runs a function that is only a reference handed to a call: `paths.forEach(fs.unlinkSync)`. */
  ofReference(call: Call, argument: number): Steps {
    const collector = new Collector();
    const row = this.values.registrations.match(call, argument, []);
    if (row !== undefined) collector.addRow(row, call);
    else this.#addFollowedParameter(collector, { kind: 'passed', call, argument, property: [] }, undefined, 0);
    return collector;
  }

  #find(runner: Runner): Steps {
    const collector = new Collector();
    const known = this.#knownContext(runner);
    if (known !== undefined) {
      collector.contexts.push({ context: known, at: runner });
      return collector;
    }
    const flow = new Flow(this.project, this.values);
    flow.followRunner(runner);
    collector.isComplete = flow.isComplete;
    for (const use of flow.uses) this.#addUse(collector, use, runner, 0);
    if (runner.kind === 'function') this.#completeFunction(collector, runner);
    return collector;
  }

  /** What its file or its declaration says, so that callers need not be asked. */
  #knownContext(runner: Runner): Context | undefined {
    const ofFile = this.files.ofFile(this.values.treeOf(runner));
    if (ofFile !== undefined) return ofFile;
    if (runner.kind === 'program') return { kind: 'startup', label: 'module' };
    return runner.kind === 'function' ? this.#declaredContext(runner) : undefined;
  }

  #completeFunction(collector: Collector, node: FunctionNode): void {
    if (node.isAsync) collector.keepMainCall((caller) => this.#isServing(caller));
    else if (collector.size === 0 && this.#isTyped(node)) this.#addExpected(collector, node);
  }

  /** The function, or the object or array around it, has a written type: `satisfies Handlers`, `const handlers: Handlers = …`. */
  #isTyped(node: Node): boolean {
    const { parent } = node;
    if (/^\s*\)?\s*(?:satisfies|as)\s/.test(this.values.treeOf(node).text.slice(node.end, node.end + 40))) return true;
    switch (parent?.kind) {
      case 'declarator': case 'class-member': return parent.annotation !== undefined;
      case 'property': case 'object': case 'array': return this.#isTyped(parent);
      default: return false;
    }
  }

  /** Nothing is seen to run it, but its place expects a type that says who does: `satisfies RequestHandler`. */
  #addExpected(collector: Collector, node: FunctionNode): void {
    const context = this.declarations.ofContextualType(node);
    if (context !== undefined) collector.contexts.push({ context, at: node });
  }

  /** A callback that is written in the registration of a handler or of an interval. */
  #isServing(runner: Runner): boolean {
    const { parent } = runner;
    if (runner.kind !== 'function' || parent?.kind !== 'call') return false;
    const row = this.values.registrations.match(parent, parent.args.indexOf(runner), []);
    return row?.context === 'handler' || row?.repeats === true;
  }

  #declaredContext(node: FunctionNode): Context | undefined {
    if (this.allowances.has(node, this.values.treeOf(node))) return { kind: 'startup', label: 'allowed' };
    const context = this.declarations.of(node) ?? this.files.ofFunction(this.values.treeOf(node), node);
    return context && { ...context, name: context.name ?? ownName(node) };
  }

  #addUse(collector: Collector, use: Use, runner: Runner, depth: number): void {
    if (use.kind === 'called' || use.kind === 'decorates') collector.addCaller(use.at, undefined);
    else if (use.kind === 'replaces') collector.addRunner(use.member.value, use.member);
    else if (use.kind === 'passed') this.#addPassed(collector, use, runner, depth);
    else if (use.kind === 'exported') this.#addExported(collector, use, runner);
    else if (use.kind === 'assigned' && use.target.name?.startsWith('on') === true) {
      collector.contexts.push({ context: { kind: 'callback', label: 'event handler', name: use.target.name }, at: use.target });
    }
  }

  #addExported(collector: Collector, use: Extract<Use, { kind: 'exported' }>, runner: Runner): void {
    const context = this.files.ofExport(use.tree, use.name, use.property);
    if (context !== undefined) collector.contexts.push({ context, at: runner });
  }

  #addPassed(collector: Collector, use: Passed, runner: Runner | undefined, depth: number): void {
    const { call, argument, property } = use;
    const row = this.values.registrations.match(call, argument, property);
    if (row?.wraps === true && this.#addFollowedResult(collector, use, runner, depth)) return;
    if (row !== undefined) return collector.addRow(row, call);
    const expected = this.#expectedBy(call, runner);
    if (expected !== undefined) collector.contexts.push({ context: expected, at: call });
    else if (this.#addFollowed(collector, use, runner, depth)) return;
    else if (!isAsyncInUnknownHands(call, runner)) collector.addCaller(call, undefined);
  }

  /** What the type of a callee outside the project says of a function that is handed to it. */
  #expectedBy(call: Call, runner: Runner | undefined): Context | undefined {
    return runner?.kind === 'function' && this.#isOutside(call) ? this.declarations.ofContextualType(runner) : undefined;
  }

  #addFollowed(collector: Collector, use: Passed, runner: Runner | undefined, depth: number): boolean {
    return this.#addFollowedParameter(collector, use, runner, depth) || this.#addFollowedResult(collector, use, runner, depth);
  }

  /** A wrapper that nothing is known about: what runs its result may run the function (`export const GET = withAuth(async …)`). */
  #addFollowedResult(collector: Collector, { call, property }: Passed, runner: Runner | undefined, depth: number): boolean {
    if (property.length > 0 || depth >= passLimit || runner === undefined || call.parent?.kind === 'expression-statement') return false;
    const flow = new Flow(this.project, this.values);
    flow.follow(call, []);
    collector.isComplete &&= flow.isComplete;
    const before = collector.size;
    for (const use of flow.uses) this.#addUse(collector, use, runner, depth + 1);
    return collector.size > before;
  }

  #isOutside(call: Call): boolean {
    const callee = this.values.of(call.callee);
    return callee === undefined || callee.kind === 'external';
  }

  /** The callee is the project's own: what it does with the parameter decides, as far as it does that for this call. */
  #addFollowedParameter(collector: Collector, { call, argument, property }: Passed, runner: Runner | undefined, depth: number): boolean {
    const callee = this.#projectCallee(call);
    if (callee === undefined || depth >= passLimit) return false;
    const flow = this.#boundedFlow(callee);
    flow.followParameter(callee, argument, property);
    const before = collector.size;
    this.#addInside(collector, flow, { call, callee, runner: runner ?? callee, depth: depth + 1, entered: new Set(), through: undefined });
    return collector.size > before || flow.uses.some(({ kind }) => kind !== 'exported' && kind !== 'returned');
  }

  #boundedFlow(callee: FunctionNode): Flow {
    const flow = new Flow(this.project, this.values);
    flow.bounds = callee;
    return flow;
  }

  /** Adds what runs a function inside of a callee: for the callee itself its one call, for what it gives back the call's result. */
  #addInside(collector: Collector, flow: Flow, inside: Inside): void {
    const found = new Collector();
    for (const use of flow.uses) this.#addUse(found, use, inside.runner, inside.depth);
    collector.isComplete &&= flow.isComplete && found.isComplete;
    collector.contexts.push(...found.contexts.map((place) => ({ through: inside.through, ...place })));
    for (const caller of found.callers) this.#addOutside(collector, caller, inside);
    for (const use of flow.uses) if (use.kind === 'returned') this.#addResult(collector, use.property, inside);
  }

  #addOutside(collector: Collector, caller: Caller, inside: Inside): void {
    const { callee, call, entered } = inside;
    const { runner, deferred } = caller;
    if (runner === callee) return collector.addCaller(call, deferred);
    const isElsewhere = !isWithin(runner, callee) || entered.has(runner) || this.#knownContext(runner) !== undefined;
    if (isElsewhere) return void collector.callers.push(caller);
    entered.add(runner);
    const flow = this.#boundedFlow(callee);
    flow.followRunner(runner);
    const before = collector.size;
    this.#addInside(collector, flow, { ...inside, through: inside.through ?? caller.at });
    if (collector.size > before) return;
    if (flow.uses.every(({ kind }) => kind !== 'returned')) return void collector.callers.push(caller);
    const context = asyncContext(runner);
    if (context !== undefined) collector.contexts.push({ context, at: runner, through: caller.at });
  }

  #addResult(collector: Collector, property: readonly string[], { call, runner, depth }: Inside): void {
    const flow = new Flow(this.project, this.values);
    flow.follow(call, property);
    collector.isComplete &&= flow.isComplete;
    for (const use of flow.uses) this.#addUse(collector, use, runner, depth);
  }

  #projectCallee(call: Call): FunctionNode | undefined {
    const value = this.values.of(call.callee);
    if (value?.kind === 'project' && value.node.kind === 'function') return value.node;
    if (value?.kind === 'project' && value.node.kind === 'class') return constructorOf(value.node);
    return undefined;
  }
}

function ownName(node: FunctionNode): string | undefined {
  const name = nameOfRunner(node);
  return name === 'anonymous function' ? undefined : name;
}
