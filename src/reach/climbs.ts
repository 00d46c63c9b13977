import { runnerOf, type Runner } from '../callgraph/runners.js';
import type { Call, Node } from '../syntax/tree.js';
import { Climb, type Reach } from './climb.js';
import type { StepFinder } from './steps.js';

/** The climbs of one analysis. All code of a function is run by the same callers, so each function is climbed from once. */
export class Climbs {
  readonly #ofRunner = new Map<Runner, Reach>();
  readonly #isRunAtStart = new Map<Runner, boolean>();

  constructor(private readonly steps: StepFinder) {}

  from(node: Node): Reach {
    const runner = runnerOf(node);
    const reach = this.#ofRunner.get(runner) ?? new Climb(this.steps).from(node);
    this.#ofRunner.set(runner, reach);
    return reach;
  }

  /** Whether start-up runs the code, whatever else does. */
  isRunAtStart(node: Node): boolean {
    const runner = runnerOf(node);
    const isRun = this.#isRunAtStart.get(runner) ?? new Climb(this.steps).meetsStart(node);
    this.#isRunAtStart.set(runner, isRun);
    return isRun;
  }

  /** From a function that is handed to a call by reference. */
  fromReference(call: Call, argument: number): Reach {
    return new Climb(this.steps).fromReference(call, argument);
  }
}
