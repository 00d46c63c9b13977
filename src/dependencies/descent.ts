import { nameOfRunner } from '../callgraph/runners.js';
import type { Values } from '../program/resolve-value.js';
import { BlockingCalls, type BlockingCall } from '../findings/blocking-calls.js';
import type { Call, FunctionNode, Member, Node } from '../syntax/tree.js';
import { CertainCode } from './certain-code.js';
import { codeOf } from './exported-value.js';

/** A blocking call that a function of a package comes to, and the functions on the way, the called one first. */
export interface Landing {
  readonly use: BlockingCall;
  readonly functions: readonly string[];
}

interface Step { readonly code: Node; readonly functions: readonly string[] }

/** How many functions one question visits, and how many may be on the way to a blocking call. */
const visitLimit = 500;
const depthLimit = 10;

const waits: ReadonlySet<string> = new Set(['io', 'wait', 'cpu']);
/** What is loaded or started once is no matter of one call. */
const silentKinds: ReadonlySet<string> = new Set(['module-load', 'worker-start']);

/** Walks down from a function of a package, breadth first, so that the way found is a shortest one. */
export class Descent {
  /** `false` when a limit was met before anything was found. */
  isComplete = true;
  readonly #queue: Step[] = [];
  readonly #seen = new Set<Node>();

  constructor(private readonly values: Values, private readonly calls: BlockingCalls) {}

  /**
   * @param code what runs first, as {@link codeOf} gives it
   * @param name what the called function is called where it is imported
   */
  from(code: readonly Node[], name: string): Landing | undefined {
    for (const node of code) this.#enter(node, [], name);
    for (let step = this.#queue.shift(); step !== undefined; step = this.#queue.shift()) {
      const landing = this.#visit(step);
      if (landing !== undefined) return landing;
    }
    return undefined;
  }

  #enter(code: Node, above: readonly string[], fallback: string): void {
    if (this.#seen.has(code)) return;
    if (this.#seen.size >= visitLimit || above.length >= depthLimit) {
      this.isComplete = false;
      return;
    }
    this.#seen.add(code);
    this.#queue.push({ code, functions: [...above, nameOf(code, fallback)] });
  }

  #visit({ code, functions }: Step): Landing | undefined {
    const certain = new CertainCode(this.values);
    if (code.kind === 'function') certain.visitBody(code);
    else certain.visit(code);
    for (const node of certain.found) {
      const use = this.calls.at(node).find((found) => blocks(found) && runsIt(found, certain));
      if (use !== undefined) return { use, functions };
    }
    for (const node of certain.found) if (node.kind === 'call') this.#enterCallee(node, functions);
    return undefined;
  }

  #enterCallee(call: Call, above: readonly string[]): void {
    const { callee } = call;
    if (callee.kind === 'function') return;
    const fallback = callee.kind === 'member' || callee.kind === 'identifier' ? callee.name : undefined;
    for (const code of codeOf(this.values, this.values.of(callee))) this.#enter(code, above, fallback ?? 'default');
  }
}

function blocks({ api }: BlockingCall): boolean {
  return waits.has(api.cost) && !silentKinds.has(api.kind);
}

/** A blocking function that is only handed on counts where the call is known to run it. */
function runsIt({ node, passedTo }: BlockingCall, certain: CertainCode): boolean {
  return passedTo === undefined || certain.runs(passedTo, passedTo.args.indexOf(node));
}

function nameOf(code: FunctionNode | Member | Node, fallback: string): string {
  const name = code.kind === 'function' ? nameOfRunner(code) : 'anonymous function';
  return name === 'anonymous function' ? fallback : name;
}
