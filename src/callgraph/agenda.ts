import type { ClassNode, FunctionNode } from '../syntax/tree.js';
import type { Budget } from './budget.js';
import type { Flow } from './flow.js';
import type { Runner } from './runners.js';

/**
 * What a flow has still to do, with the flows of the functions whose results it goes through. Programs nest deeper than the stack
 * does, so nothing is followed before the step that found it is done; steps are done in the order in which they stand in the code.
 */
export class Agenda {
  /** By what they follow. A function that gives its own result needs its own flow: each is followed once. */
  readonly flows = new Map<Runner, Flow>();
  /** The flows of what classes construct. */
  readonly instances = new Map<ClassNode, Flow>();
  isComplete = true;
  readonly #waiting: (() => void)[] = [];
  #found: (() => void)[] = [];
  #isWorking = false;

  /**
   * @param budget how far the flows may go, and others that share it
   * @param bounds a function whose results are not followed to its callers, because only one of them is asked about
   */
  constructor(private readonly budget: Budget, readonly bounds?: FunctionNode) {}

  /** Does the step, and all that it leads to, or keeps it until the step that is being done is over. */
  add(step: () => void): void {
    this.#found.push(step);
    if (!this.#isWorking) this.#work();
  }

  /** Whether one more place is within the budget. */
  hasPlace(): boolean {
    const isWithin = this.budget.spend();
    this.isComplete &&= isWithin;
    return isWithin;
  }

  #work(): void {
    this.#isWorking = true;
    do {
      for (let step = this.#found.pop(); step !== undefined; step = this.#found.pop()) this.#waiting.push(step);
      this.#waiting.pop()?.();
    } while (this.#waiting.length + this.#found.length > 0);
    this.#isWorking = false;
  }
}
