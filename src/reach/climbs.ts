import { runnerOf, type Runner } from '../callgraph/runners.js';
import type { Call, Node } from '../syntax/tree.js';
import { Climb, type Reach } from './climb.js';
import type { StepFinder } from './steps.js';

interface Climbed { readonly from: Node; readonly reach: Reach }

/** The climbs of one analysis. All code of a function is run by the same callers, so each function is climbed from once. */
export class Climbs {
  readonly #ofRunner = new Map<Runner, Climbed>();

  constructor(private readonly steps: StepFinder) {}

  from(node: Node): Reach {
    const runner = runnerOf(node);
    const known = this.#ofRunner.get(runner);
    if (known !== undefined) return beginningAt(node, known);
    const reach = new Climb(this.steps).from(node);
    this.#ofRunner.set(runner, { from: node, reach });
    return reach;
  }

  /** From a function that is handed to a call by reference. */
  fromReference(call: Call, argument: number): Reach {
    return new Climb(this.steps).fromReference(call, argument);
  }
}

/** Where no function lies between, the code itself is the place that a context is reported at. */
function beginningAt(node: Node, { from, reach }: Climbed): Reach {
  if (!reach.serving.some(({ at }) => at === from)) return reach;
  return { ...reach, serving: reach.serving.map((reached) => (reached.at === from ? { ...reached, at: node } : reached)) };
}
