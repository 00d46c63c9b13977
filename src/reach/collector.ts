import { Budget } from '../callgraph/budget.js';
import { runnerOf, type Runner } from '../callgraph/runners.js';
import type { Passed } from '../callgraph/uses.js';
import type { Registration } from '../catalog/types.js';
import type { Context } from '../context/context.js';
import type { Call, Node } from '../syntax/tree.js';
import { isStatement, nameInCall } from './call-places.js';

/** How many places a function is followed to, with all that it is passed on to; beyond it is `isComplete: false`. */
const flowLimit = 20_000;

/** One way up from a runner: the code that runs it. */
export interface Caller {
  readonly runner: Runner;
  /** Where in the caller. */
  readonly at: Node;
  /** Between the two lies the event loop (a promise reaction): what the code is when nothing more is known about the caller. */
  readonly deferred: Context | undefined;
}

/** A context of a runner. */
export interface Place {
  readonly context: Context;
  readonly at: Node;
  /** Where the code that is in the context calls the runner, when it is not the runner itself. */
  readonly through?: Node | undefined;
}

/** What runs a runner: contexts (a framework, a timer, the module's start) and callers. */
export interface Steps {
  readonly contexts: readonly Place[];
  readonly callers: readonly Caller[];
  readonly isComplete: boolean;
}

/** Gathers what runs one runner. */
export class Collector implements Steps {
  readonly contexts: Place[] = [];
  readonly callers: Caller[] = [];
  /** The properties that lead to the function from what the bounds of a flow give back. */
  readonly returned: (readonly string[])[] = [];
  isComplete = true;
  readonly #passes = new Map<Call, Map<string, number>>();
  readonly #places = new Set<Node>();
  #again = 0;

  /** @param budget of all the flows that are followed for the runner */
  constructor(readonly budget = new Budget(flowLimit)) {}

  /** How often something that runs it was found, the same again among them. */
  get size(): number {
    return this.contexts.length + this.callers.length + this.#again;
  }

  /**
   * Of the callers of a main function that a module's top level starts only that start counts, and those that serve with it again and
   * again: for a listener or a timer to call it is to restart.
   *
   * @param isMain asked only where the top level does start the function
   */
  keepMainCall(isMain: () => boolean, isServing: (runner: Runner) => boolean): void {
    const main = this.callers.find(({ runner, at }) => runner.kind === 'program' && isStatement(at));
    if (main === undefined || !isMain()) return;
    this.#keepCallers((caller) => caller === main || isServing(caller.runner));
  }

  /** A server that starts again, after a while or at an event, does what it does at its start. */
  dropRestarts(isRestart: (caller: Caller) => boolean, runner: Runner): void {
    const before = this.callers.length;
    this.#keepCallers((caller) => !isRestart(caller));
    if (this.callers.length === before || this.callers.length + this.contexts.length > 0) return;
    this.contexts.push({ context: { kind: 'startup', label: 'set-up' }, at: runner });
  }

  #keepCallers(isKept: (caller: Caller) => boolean): void {
    this.callers.splice(0, this.callers.length, ...this.callers.filter(isKept));
  }

  /** It is run in the context that is given, but for its callers, and perhaps the handlers of a server. */
  settle(otherwise: Place, keepsHandlers: boolean): void {
    const kept = keepsHandlers ? this.contexts.filter(({ context }) => context.kind === 'handler') : [];
    this.contexts.splice(0, this.contexts.length, ...kept, otherwise);
  }

  /** Whether the function comes to the call as this argument for the first time, or by a shorter way than before. */
  isNewPass({ call, argument, property }: Passed, depth: number): boolean {
    const passes = this.#passes.get(call) ?? new Map<string, number>();
    this.#passes.set(call, passes);
    const key = [argument, ...property].join('.');
    const isNew = depth < (passes.get(key) ?? Infinity);
    if (isNew) passes.set(key, depth);
    return isNew;
  }

  /** What runs the member runs the code too. */
  addRunner(runner: Node | undefined, at: Node): void {
    if (runner?.kind === 'function') this.callers.push({ runner, at, deferred: undefined });
  }

  addCaller(at: Node, deferred: Context | undefined): void {
    if (this.#places.has(at)) this.#again += 1;
    else this.callers.push({ runner: runnerOf(at), at, deferred });
    this.#places.add(at);
  }

  /** What a row says of a function that is passed to a call. */
  addRow(row: Registration, call: Call): void {
    if (row.context === 'inline') return this.addCaller(call, undefined);
    const context: Context = { kind: row.context, label: row.label, name: nameInCall(row, call) };
    if (row.once === true) this.addCaller(call, context);
    else this.contexts.push({ context, at: call });
  }
}
