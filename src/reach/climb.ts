import { nameOfRunner, runnerOf, type Runner } from '../callgraph/runners.js';
import { isServing, type Context } from '../context/context.js';
import type { Call, Node, SourceTree } from '../syntax/tree.js';
import { asyncContext } from './async-context.js';
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

type Found = Omit<Reached, 'tree'>;

export interface Reach {
  /** The contexts that hold up other work: handlers first, then the shorter ways. */
  readonly serving: readonly Reached[];
  /** Nothing in the program runs the code, as far as can be seen. */
  readonly isUnreached: boolean;
  /** `false` when a budget ran out: contexts may be missing. */
  readonly isComplete: boolean;
}

interface State {
  readonly runner: Runner;
  readonly at: Node;
  readonly path: readonly string[];
  /** The code is not in the runner but a function that it refers to. */
  readonly isReference: boolean;
  /** The first async function or deferral on the way: what is reported when the callers run out above it. */
  readonly carrier: Found | undefined;
}

/** How many runners one climb visits. */
const runnerLimit = 2000;

/** Climbs from code to everything that can run it, breadth first, so that the first way found to a context is a shortest one. */
export class Climb {
  readonly #serving: Found[] = [];
  readonly #seen = new Set<Runner>();
  readonly #queue: State[] = [];
  #isComplete = true;
  #isUnreached = false;
  #hasContext = false;
  #carrier: Found | undefined;

  constructor(private readonly steps: StepFinder) {}

  from(node: Node): Reach {
    this.#enter(runnerOf(node), node, [], undefined);
    return this.#run();
  }

  /** From a function that is handed to a call by reference. */
  fromReference(call: Call, argument: number): Reach {
    const reference = call.args[argument] ?? call;
    const state: State = { runner: runnerOf(call), at: reference, path: [], isReference: true, carrier: undefined };
    this.#take(this.steps.ofReference(call, argument), state);
    return this.#run();
  }

  #run(): Reach {
    for (let state = this.#queue.shift(); state !== undefined; state = this.#queue.shift()) {
      this.#take(this.steps.of(state.runner), state);
    }
    this.#closeCycles();
    const found = this.#serving.map((reached) => ({ ...reached, tree: this.steps.treeOf(reached.at) }));
    const serving = found.sort((a, b) => rank(a.context) - rank(b.context));
    return { serving, isUnreached: this.#isUnreached && serving.length === 0, isComplete: this.#isComplete };
  }

  /** Functions that only call each other: nothing is seen to run them, so they stand for themselves. */
  #closeCycles(): void {
    if (this.#hasContext || this.#isUnreached || this.#serving.length > 0) return;
    if (this.#carrier === undefined) this.#isUnreached = true;
    else this.#serving.push(this.#carrier);
  }

  #enter(runner: Runner, at: Node, path: readonly string[], carrier: Found | undefined): void {
    if (this.#seen.has(runner)) return;
    if (this.#seen.size >= runnerLimit) {
      this.#isComplete = false;
      return;
    }
    this.#seen.add(runner);
    this.#queue.push({ runner, at, path, isReference: false, carrier: carrier ?? carrierOf(runner, at, path) });
  }

  #take(found: Steps, state: State): void {
    this.#hasContext ||= found.contexts.length > 0;
    this.#carrier ??= state.carrier;
    this.#isComplete &&= found.isComplete;
    for (const place of found.contexts) this.#reach(place, state);
    for (const caller of found.callers) this.#climb(caller, state);
    if (found.contexts.length + found.callers.length > 0) return;
    if (state.carrier === undefined) this.#isUnreached = true;
    else if (!this.#serving.includes(state.carrier)) this.#serving.push(state.carrier);
  }

  #reach({ context, at: place, through }: Place, state: State): void {
    if (!isServing(context)) return;
    const { runner, at, path } = state;
    const isOwn = place === runner || runner.kind === 'function';
    this.#serving.push(through === undefined ? { context, at: isOwn ? at : place, path } : { context, at: through, path: withName(state) });
  }

  #climb({ runner, at, deferred }: Caller, state: State): void {
    const path = withName(state);
    const carrier = state.carrier ?? (deferred && { context: deferred, at: state.at, path: state.path });
    const isPassedOver = path.length > 0 && path.length === state.path.length;
    this.#enter(runner, isPassedOver ? state.at : at, path, carrier);
  }
}

function carrierOf(runner: Runner, at: Node, path: readonly string[]): Found | undefined {
  const context = asyncContext(runner);
  return context && { context, at, path };
}

function withName({ runner, path, isReference }: State): readonly string[] {
  const name = nameOfRunner(runner);
  return isReference || runner.kind === 'program' || name === 'anonymous function' ? path : [name, ...path];
}

function rank(context: Context): number {
  if (context.kind === 'handler') return 0;
  return context.kind === 'callback' ? 1 : 2;
}
