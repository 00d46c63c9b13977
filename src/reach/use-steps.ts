import { Agenda } from '../callgraph/agenda.js';
import { Flow } from '../callgraph/flow.js';
import type { Runner } from '../callgraph/runners.js';
import type { Passed, Use } from '../callgraph/uses.js';
import type { DeclarationContexts } from '../context/by-declaration.js';
import type { FileContexts } from '../context/by-file.js';
import type { Context } from '../context/context.js';
import type { TypeKind } from '../program/checker.js';
import type { FileSearch, Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import { globalModule } from '../program/values.js';
import type { Call, FunctionNode, Node } from '../syntax/tree.js';
import { asyncContext } from './async-context.js';
import { isAsyncInUnknownHands, isWithin } from './call-places.js';
import { Callees } from './callees.js';
import { Collector, type Caller } from './collector.js';
import { contextInUnknownRouter } from './unknown-routers.js';

/** What is followed. */
interface Following {
  /** The function; `undefined` when it is outside the project, and only a reference to it is followed. */
  readonly runner: Runner | undefined;
  /** Through how many calls it has been handed. */
  readonly depth: number;
  /** The function that it is followed in, on behalf of one of its calls. */
  readonly bounds: FunctionNode | undefined;
}

/** A function is followed through what a callee does with it, on behalf of one call. */
interface Inside {
  readonly call: Call;
  readonly callee: FunctionNode;
  readonly outer: Following;
  readonly inner: Following;
  /** The callee's own functions that have been gone through. */
  readonly entered: Set<Runner>;
  /** Where a function in the callee calls it, when that one is followed. */
  readonly through: Node | undefined;
}

/** Callbacks of callbacks of project functions are followed this far. */
const passLimit = 4;

/** Says for each place that a function flows to what runs it there. */
export class UseSteps {
  readonly #callees: Callees;

  constructor(
    private readonly project: Project,
    private readonly search: FileSearch,
    private readonly values: Values,
    private readonly files: FileContexts,
    private readonly declarations: DeclarationContexts,
    private readonly knownContext: (runner: Runner) => Context | undefined,
  ) {
    this.#callees = new Callees(project, search, values);
  }

  /** For a function outside the project that is handed to a call. */
  addReference(collector: Collector, call: Call, argument: number): void {
    const row = this.values.registrations.match(call, argument, []);
    if (row !== undefined) return collector.addRow(row, call);
    const use: Passed = { kind: 'passed', call, argument, property: [] };
    this.#addFollowedParameter(collector, use, { runner: undefined, depth: 0, bounds: undefined });
  }

  add(collector: Collector, use: Use, following: Following): void {
    switch (use.kind) {
      case 'called': case 'decorates': return collector.addCaller(use.at, undefined);
      case 'replaces': return collector.addRunner(use.member.value, use.member);
      case 'passed': return this.#addPassed(collector, use, following);
      case 'returned': return void collector.returned.push(use.property);
      case 'exported': return this.#addExported(collector, use, following.runner);
      case 'assigned': return addAssigned(collector, use.target);
    }
  }

  #addExported(collector: Collector, use: Extract<Use, { kind: 'exported' }>, runner: Runner | undefined): void {
    const context = this.files.ofExport(use.tree, use.name, use.property);
    if (context !== undefined) collector.contexts.push({ context, at: runner ?? use.tree.program });
  }

  #addPassed(collector: Collector, use: Passed, following: Following): void {
    if (!collector.isNewPass(use, following.depth)) return;
    const { call, argument, property } = use;
    const row = this.values.registrations.match(call, argument, property);
    if (row === undefined) this.#addUnlisted(collector, use, following);
    else if (row.wraps !== true) collector.addRow(row, call);
    else if (!this.#addFollowedResult(collector, use, following) && row.context !== 'inline') collector.addRow(row, call);
  }

  /** No row tells what the callee does with it. */
  #addUnlisted(collector: Collector, use: Passed, following: Following): void {
    const expected = this.#expectedBy(use.call, following.runner);
    if (expected !== undefined) collector.contexts.push({ context: expected, at: use.call });
    else if (this.#addFollowedParameter(collector, use, following) || this.#addFollowedResult(collector, use, following)) return;
    else if (isListenerOption(use) && this.#isOutside(use.call)) addListener(collector, use.property.at(-1), use.call);
    else if (this.#mayRun(use, following.runner)) collector.addCaller(use.call, undefined);
  }

  /**
   * Whether a callee that is not seen to call a function may do so. What is handed to it as a part of an object that stands elsewhere (a
   * runtime, a settings object) is mostly data; options are written in the call.
   */
  #mayRun({ call, property }: Passed, runner: Runner | undefined): boolean {
    if (isAsyncInUnknownHands(call, runner)) return false;
    if (property.length === 0) return true;
    if (this.#callees.of(call) !== undefined) return false;
    const callee = this.values.of(call.callee);
    return (runner !== undefined && isWithin(runner, call)) || (property.length === 1 && !(callee?.kind === 'external' && callee.module === globalModule));
  }

  /** What the type of a callee outside the project, or its name, says of a function that is handed to it. */
  #expectedBy(call: Call, runner: Runner | undefined): Context | undefined {
    if (runner?.kind !== 'function' || !this.#isOutside(call)) return undefined;
    const declared = this.declarations.ofContextualType(runner);
    const routed = declared === undefined ? contextInUnknownRouter(call, runner) : undefined;
    return routed !== undefined && this.#hasUnknownReceiver(call) ? routed : declared;
  }

  #hasUnknownReceiver({ callee }: Call): boolean {
    if (callee.kind !== 'member' || this.values.of(callee.object) !== undefined) return false;
    return (this.project.checker?.typeNamesAt(callee.object.host) ?? []).length === 0;
  }

  #isOutside(call: Call): boolean {
    const callee = this.values.of(call.callee);
    return callee === undefined || callee.kind === 'external';
  }

  /** A wrapper that nothing is known about: what runs its result may run the function (`export const GET = withAuth(async …)`). */
  #addFollowedResult(collector: Collector, { call, property }: Passed, following: Following): boolean {
    if (property.length > 0 || following.depth >= passLimit || !this.#mayGiveFunction(call)) return false;
    const before = collector.size;
    this.#addFlowOf(collector, call, [], { ...following, depth: following.depth + 1 });
    return collector.size > before;
  }

  /** What is waited for, and a number or a text, is a result and no function that waits to be called. */
  #mayGiveFunction(call: Call): boolean {
    if (call.parent?.kind === 'expression-statement' || call.parent?.kind === 'await') return false;
    if (call.form === 'new') return true;
    const kinds = this.project.checker?.kindsAt(call.host) ?? new Set<TypeKind>(['unknown']);
    return kinds.has('object') || kinds.has('unknown');
  }

  /** Adds what runs the function that is in the value of an expression. */
  #addFlowOf(collector: Collector, node: Node, property: readonly string[], following: Following): void {
    const flow = this.#flow(collector, following.bounds);
    flow.follow(node, property);
    collector.isComplete &&= flow.isComplete;
    for (const use of flow.uses) this.add(collector, use, following);
  }

  #flow({ budget }: Collector, bounds: FunctionNode | undefined): Flow {
    return new Flow(this.project, this.search, this.values, new Agenda(budget, bounds));
  }

  /** The callee is the project's own: what it does with the parameter decides, as far as it does that for this call. */
  #addFollowedParameter(collector: Collector, { call, argument, property }: Passed, outer: Following): boolean {
    const callee = this.#callees.of(call);
    if (callee === undefined || outer.depth >= passLimit) return false;
    const flow = this.#flow(collector, callee);
    flow.followParameter(callee, argument, property);
    const before = collector.size;
    const inner = { runner: outer.runner ?? callee, depth: outer.depth + 1, bounds: callee };
    this.#addInside(collector, flow, { call, callee, outer, inner, entered: new Set(), through: undefined });
    return collector.size > before || flow.uses.some(({ kind }) => kind !== 'exported' && kind !== 'returned');
  }

  /**
   * Adds what runs a function inside of a callee: for the callee itself its one call, for what it gives back the call's result.
   *
   * @returns whether the callee gives something back that runs the function
   */
  #addInside(collector: Collector, flow: Flow, inside: Inside): boolean {
    const found = new Collector(collector.budget);
    for (const use of flow.uses) this.add(found, use, inside.inner);
    collector.isComplete &&= flow.isComplete && found.isComplete;
    collector.contexts.push(...found.contexts.map((place) => ({ through: inside.through, ...place })));
    const areReturned = found.callers.map((caller) => this.#addOutside(collector, caller, inside));
    for (const property of found.returned) {
      this.#addFlowOf(collector, inside.call, property, { ...inside.outer, depth: inside.inner.depth });
    }
    return found.returned.length > 0 || areReturned.includes(true);
  }

  /** @returns whether the callee gives back the caller, or something that runs it, or this has been seen to */
  #addOutside(collector: Collector, caller: Caller, inside: Inside): boolean {
    const { runner } = caller;
    if (runner === inside.callee) collector.addCaller(inside.call, caller.deferred);
    else if (this.#isPassedThrough(runner, inside)) return this.#addPassedThrough(collector, caller, inside);
    else collector.callers.push(caller);
    return false;
  }

  /** Whether a function is the callee's own, so that the callee's call decides what runs it. */
  #isPassedThrough(runner: Runner, { callee, entered }: Inside): boolean {
    return entered.has(runner) || (isWithin(runner, callee) && this.knownContext(runner) === undefined);
  }

  #addPassedThrough(collector: Collector, caller: Caller, inside: Inside): boolean {
    const { runner, at } = caller;
    if (inside.entered.has(runner)) return true;
    inside.entered.add(runner);
    const flow = this.#flow(collector, inside.callee);
    flow.followRunner(runner);
    const before = collector.size;
    const isReturned = this.#addInside(collector, flow, { ...inside, through: inside.through ?? at });
    if (collector.size > before) return isReturned;
    const context = this.project.dependentOf(this.values.treeOf(runner)) === undefined ? asyncContext(runner) : undefined;
    if (!isReturned) collector.callers.push(caller);
    else if (context !== undefined) collector.contexts.push({ context, at: runner, through: at });
    return isReturned;
  }
}

/** What an object does once, when it begins or ends. */
const lifecycleOption = /^on(?:Start|Ready|Init|Listen|Open|Load|Exit|Close|End|Stop|Shutdown|Destroy|Finish|Complete|Done)/;

/** `new Settings({ onPut: f })`: an object that is kept runs it later, and again. */
function isListenerOption({ call, property }: Passed): boolean {
  const name = property.at(-1);
  return call.form === 'new' && name !== undefined && /^on[A-Z]/.test(name) && !lifecycleOption.test(name);
}

/** `server.onerror = f`, of something outside the project. */
function addAssigned(collector: Collector, target: Node & { readonly name: string | undefined }): void {
  if (target.name?.startsWith('on') === true) addListener(collector, target.name, target);
}

function addListener(collector: Collector, name: string | undefined, at: Node): void {
  collector.contexts.push({ context: { kind: 'callback', label: 'event handler', name }, at });
}
