import { runnerOf, type Runner } from '../callgraph/runners.js';
import type { Values } from '../program/resolve-value.js';
import type { Call, Node } from '../syntax/tree.js';
import { Climb, type Reach } from './climb.js';
import { endsTheProcess } from './exit-paths.js';
import { isFirstTimeOnly } from './first-time.js';
import type { StepFinder } from './steps.js';

/** The climbs of one analysis. All code of a function is run by the same callers, so each function is climbed from once. */
export class Climbs {
  readonly #ofRunner = new Map<Runner, Reach>();
  readonly #isRunAtStart = new Map<Runner, boolean>();
  readonly #areServing = new Map<Runner, boolean>();
  readonly #areSettled = new Map<Node, boolean>();

  constructor(private readonly steps: StepFinder, private readonly values: Values) {}

  from(node: Node): Reach {
    const runner = runnerOf(node);
    const reach = this.#ofRunner.get(runner) ?? this.#climb().from(node);
    this.#ofRunner.set(runner, reach);
    return reach;
  }

  /** Whether start-up runs the code, whatever else does. */
  isRunAtStart(node: Node): boolean {
    const runner = runnerOf(node);
    const isRun = this.#isRunAtStart.get(runner) ?? new Climb(this.steps, () => false).meetsStart(node);
    this.#isRunAtStart.set(runner, isRun);
    return isRun;
  }

  /** From a function that is handed to a call by reference. */
  fromReference(call: Call, argument: number): Reach {
    return this.#climb().fromReference(call, argument);
  }

  /** Whether the code runs only until it has filled a variable, and start-up runs it: then it has been filled before anybody is served. */
  isFilledAtStart(node: Node): boolean {
    return isFirstTimeOnly(node, this.values.treeOf(node), (at) => this.#isServing(at)) && this.isRunAtStart(node);
  }

  /** Whatever is settled on the way: else a variable's filling would be asked about itself. */
  #isServing(node: Node): boolean {
    const runner = runnerOf(node);
    const isServing = this.#areServing.get(runner) ?? new Climb(this.steps, () => false).from(node).serving.length > 0;
    this.#areServing.set(runner, isServing);
    return isServing;
  }

  #climb(): Climb {
    return new Climb(this.steps, (at) => this.#isSettled(at));
  }

  /** What is called here holds up nobody: the process ends after it, or start-up has done it. */
  #isSettled(at: Node): boolean {
    const isSettled = this.#areSettled.get(at) ?? (endsTheProcess(at, this.values) || this.isFilledAtStart(at));
    this.#areSettled.set(at, isSettled);
    return isSettled;
  }
}
