import { nameOfRunner, runnerOf, type Runner } from '../callgraph/runners.js';
import { isServing, type Context } from '../context/context.js';
import type { Call, Node, SourceTree } from '../syntax/tree.js';
import type { Caller, Place, Steps } from './collector.js';
import type { StepFinder } from './steps.js';

/** A context that can run the code, and the way from it. */
export interface Reached {
  readonly context: Context;
  /** Where the first function of the path is called; when there are no functions between, code of the same function as the call. */
  readonly at: Node;
  /** The file of `at`. */
  readonly tree: SourceTree;
  /** The functions between, the outermost first. */
  readonly path: readonly string[];
}

/** The functions on the way, the outermost first: what is above shares what is below. */
interface Way { readonly name: string; readonly below: Way | undefined }

interface Found { readonly context: Context; readonly at: Node; readonly way: Way | undefined }

export interface Reach {
  /** The contexts that hold up other work, each once: handlers first, then the shorter ways. Of many not all: see {@link mostCounted}. */
  readonly serving: readonly Reached[];
  /** Nothing in the program runs the code, as far as can be seen. */
  readonly isUnreached: boolean;
  /** `false` when a budget ran out: contexts may be missing. */
  readonly isComplete: boolean;
}

interface State {
  readonly runner: Runner;
  readonly at: Node;
  readonly way: Way | undefined;
  /** The code is not in the runner but a function that it refers to. */
  readonly isReference: boolean;
  /** The first async function or deferral on the way: what is reported when the callers run out above it. */
  readonly carrier: Found | undefined;
}

/** How many runners one climb visits. */
const runnerLimit = 2000;

/**
 * A climb that has found a handler and more other contexts than this ends: what is used everywhere (the settings, a database) would be
 * followed through the whole program, which costs more than all other climbs together.
 */
export const mostCounted = 10;

/** Climbs from code to everything that can run it, breadth first, so that the first way found to a context is a shortest one. */
export class Climb {
  readonly #serving = new Map<string, Reached>();
  readonly #seen = new Set<Runner>();
  readonly #queue: State[] = [];
  #hasHandler = false;
  #isComplete = true;
  #isUnreached = false;
  #seeksStart = false;
  /** The programs whose start-up runs the code: dependents by their names, and the linted package's own. */
  readonly #startedIn = new Set<string | undefined>();
  #hasContext = false;
  /** Tests alone say little about what runs the code elsewhere. */
  #isOnlyTested = true;
  /** What tests of other packages call is offered to tests. */
  #isForTests = false;
  #carrier: Found | undefined;
  /** What is behind methods that nothing calls and behind functions of dependents. */
  readonly #idle: Found[] = [];

  /** @param isSettled whether what is called at a place holds up nobody, whatever runs the code there */
  constructor(private readonly steps: StepFinder, private readonly isSettled: (at: Node) => boolean) {}

  from(node: Node): Reach {
    this.#enter(runnerOf(node), node, undefined, undefined);
    return this.#run();
  }

  /** Whether the start-up of each program in which the code serves runs it; what starts the linted package starts all of them. */
  meetsStart(node: Node): boolean {
    this.#seeksStart = true;
    const { serving, isComplete } = this.from(node);
    if (this.#startedIn.has(undefined)) return true;
    return isComplete && serving.length > 0 && serving.every(({ at }) => this.#startedIn.has(this.steps.dependentOf(at)));
  }

  /** From a function that is handed to a call by reference. */
  fromReference(call: Call, argument: number): Reach {
    const reference = call.args[argument] ?? call;
    const state: State = { runner: runnerOf(call), at: reference, way: undefined, isReference: true, carrier: undefined };
    this.#take(this.steps.ofReference(call, argument), state);
    return this.#run();
  }

  #run(): Reach {
    for (let state = this.#queue.shift(); state !== undefined && !this.#hasEnough; state = this.#queue.shift()) {
      this.#take(this.steps.of(state.runner), state);
    }
    this.#serveUnknown();
    const serving = [...this.#serving.values()].sort((a, b) => rank(a.context) - rank(b.context));
    return { serving, isUnreached: this.#isUnreached && serving.length === 0, isComplete: this.#isComplete };
  }

  get #hasEnough(): boolean {
    return this.#seeksStart ? this.#startedIn.has(undefined) : this.#hasHandler && this.#serving.size > mostCounted + 1;
  }

  /**
   * What stands for itself when nothing is seen to run it: methods that nothing calls, functions that only call each other, and those
   * whose callers were not all looked at.
   */
  #serveUnknown(): void {
    if (this.#serving.size > 0) return;
    if (!this.#hasContext) for (const found of this.#idle) this.#serve(found);
    if (this.#isUnreached || this.#serving.size > 0 || !this.#isUnknown) return;
    if (this.#carrier === undefined) this.#isUnreached = true;
    else this.#serve(this.#carrier);
  }

  /** No context was met, or only tests were and more may run the code. */
  get #isUnknown(): boolean {
    return this.#isOnlyTested && (!this.#hasContext || !this.#isComplete || this.#isLoaded);
  }

  /** What only tests call, in a file that the program loads, is there for something that is not seen: a container, a proxy. */
  get #isLoaded(): boolean {
    return !this.#isForTests && this.#carrier !== undefined && this.steps.isLoaded(this.#carrier.at);
  }

  /** Several ways from the same place count once. */
  #serve({ context, at, way }: Found): void {
    const tree = this.steps.treeOf(at);
    const key = `${context.label} ${context.name ?? ''} ${tree.path} ${context.name === undefined ? at.start : ''}`;
    if (this.#serving.has(key)) return;
    this.#serving.set(key, { context, at, tree, path: namesOf(way) });
    this.#hasHandler ||= context.kind === 'handler';
  }

  #enter(runner: Runner, at: Node, way: Way | undefined, carrier: Found | undefined): void {
    if (this.#seen.has(runner)) return;
    if (this.#seen.size >= runnerLimit) {
      this.#isComplete = false;
      return;
    }
    this.#seen.add(runner);
    this.#queue.push({ runner, at, way, isReference: false, carrier: carrier ?? this.#carrierOf(runner, at, way) });
  }

  #carrierOf(runner: Runner, at: Node, way: Way | undefined): Found | undefined {
    const context = this.steps.asyncContextOf(runner);
    return context && { context, at, way };
  }

  #take(found: Steps, state: State): void {
    this.#hasContext ||= found.contexts.length > 0;
    this.#isOnlyTested &&= found.contexts.every(({ context }) => context.kind === 'test');
    this.#carrier ??= state.carrier;
    this.#isComplete &&= found.isComplete;
    const above = withName(state);
    for (const place of found.contexts) this.#reach(place, state, above);
    for (const caller of found.callers) this.#climb(caller, state, above);
    if (found.contexts.length + found.callers.length > 0) return;
    if (state.carrier === undefined) this.#isUnreached = true;
    else if (this.steps.saysLittle(state.runner)) this.#idle.push(state.carrier);
    else this.#serve(state.carrier);
  }

  #reach({ context, at: place, through }: Place, { runner, at, way }: State, above: Way | undefined): void {
    this.#isForTests ||= context.kind === 'test' && this.steps.dependentOf(place) !== undefined;
    if (context.kind === 'startup') this.#startedIn.add(this.steps.dependentOf(place));
    if (!isServing(context)) return;
    const isOwn = place === runner || runner.kind === 'function';
    this.#serve(through === undefined ? { context, at: isOwn ? at : place, way } : { context, at: through, way: above });
  }

  #climb({ runner, at, deferred }: Caller, state: State, above: Way | undefined): void {
    if (this.isSettled(at)) {
      this.#hasContext = true;
      this.#isOnlyTested = false;
      return;
    }
    const carrier = state.carrier ?? (deferred && { context: deferred, at: state.at, way: state.way });
    const isPassedOver = above !== undefined && above === state.way;
    this.#enter(runner, isPassedOver ? state.at : at, above, carrier);
  }
}

function withName({ runner, way, isReference }: State): Way | undefined {
  const name = isReference || runner.kind === 'program' ? undefined : nameOfRunner(runner);
  return name === undefined || name === 'anonymous function' ? way : { name, below: way };
}

function namesOf(way: Way | undefined): readonly string[] {
  const names: string[] = [];
  for (let at = way; at !== undefined; at = at.below) names.push(at.name);
  return names;
}

function rank(context: Context): number {
  if (context.kind === 'handler') return 0;
  return context.kind === 'callback' ? 1 : 2;
}
