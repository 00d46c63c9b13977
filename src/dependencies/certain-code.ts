import type { Values } from '../program/resolve-value.js';
import { contains, childrenOf } from '../syntax/children.js';
import type { Call, FunctionNode, Member, Node, NodeOf } from '../syntax/tree.js';

/** Visits what a node runs; gives whether the code behind it runs too. */
type Visit<K extends Node['kind']> = (code: CertainCode, node: NodeOf<K>) => boolean;

/** The kinds that do more than run all of their parts in order. */
const rows: { readonly [K in Node['kind']]?: Visit<K> } = {
  'function': () => true,
  'class': () => true,
  'call': (code, node) => code.visitCall(node),
  'member': (code, node) => code.visitMember(node),
  'block': (code, node) => node.body.every((statement) => code.visit(statement)),
  'if': (code, node) => code.visitIf(node),
  'conditional': (code, node) => code.visit(node.test),
  'binary': (code, node) => code.visit(node.left) && (shortCircuits.has(node.operator) || code.visit(node.right)),
  'assignment': (code, node) => code.visit(node.target) && (conditionalAssignments.has(node.operator) || code.visit(node.value)),
  'switch': (code, node) => code.visit(node.discriminant) && !node.cases.some(mayReturn),
  'loop': (code, node) => code.visitParts(node) && !mayReturn(node.body),
  'try': (code, node) => code.visitTry(node),
};

const shortCircuits: ReadonlySet<string> = new Set(['&&', '||', '??']);
const conditionalAssignments: ReadonlySet<string> = new Set(['&&=', '||=', '??=']);

/**
 * Collects the calls and property reads that every call of a function comes to, in the order in which they run: nothing behind a
 * condition, in a `catch`, or behind a `return` that some calls take. A loop counts as if it went round at least once, and code
 * behind an `await` as the code before it.
 */
export class CertainCode {
  readonly found: (Call | Member)[] = [];

  constructor(private readonly values: Values) {}

  /** Everything that a call of the function runs, promise reactions and callbacks of array methods too. */
  visitBody({ body }: FunctionNode): void {
    if (body !== undefined) this.visit(body);
  }

  /** @returns whether the code behind the node runs too */
  visit(node: Node): boolean {
    const row = rows[node.kind] as Visit<Node['kind']> | undefined;
    return row === undefined ? this.visitParts(node) : row(this, node);
  }

  visitParts(node: Node): boolean {
    for (const child of childrenOf(node)) if (!this.visit(child)) return false;
    return true;
  }

  visitCall(call: Call): boolean {
    if (call.callee.kind === 'function') this.visitBody(call.callee);
    else this.visit(call.callee);
    if (!call.optional) for (const [index, argument] of call.args.entries()) this.#visitArgument(call, argument, index);
    this.found.push(call);
    return true;
  }

  visitMember(member: Member): boolean {
    this.visit(member.object);
    if (member.computed !== undefined) this.visit(member.computed);
    this.found.push(member);
    return true;
  }

  /** Behind `if (!name) return;` the code goes on: the argument is only checked. Any other early return is another way. */
  visitIf({ test, then, otherwise }: NodeOf<'if'>): boolean {
    this.visit(test);
    if (otherwise !== undefined && mayReturn(otherwise)) return false;
    return !mayReturn(then) || (!contains(then, isWork) && this.#isAboutArguments(test));
  }

  visitTry({ block, handler, finalizer }: NodeOf<'try'>): boolean {
    const goesOn = this.visit(block);
    if (finalizer !== undefined) this.visit(finalizer);
    return goesOn && (handler === undefined || !mayReturn(block));
  }

  /** A function counts where a row says that the call runs it, at once or as a promise's reaction to success. */
  #visitArgument(call: Call, argument: Node, index: number): void {
    if (argument.kind !== 'function') this.visit(argument);
    else if (this.runs(call, index)) this.visitBody(argument);
  }

  /** Whether a call runs the function at this place among its arguments. */
  runs(call: Call, index: number): boolean {
    const name = call.callee.kind === 'member' || call.callee.kind === 'identifier' ? call.callee.name : undefined;
    if (name === 'catch' || (name === 'then' && index > 0)) return false;
    if (name === '__awaiter') return index === 3;
    const row = this.values.registrations.match(call, index, []);
    return row !== undefined && row.wraps !== true && (row.context === 'inline' || row.once === true);
  }

  /** Whether a test asks about nothing but parameters and globals: variables of a module may remember earlier calls. */
  #isAboutArguments(test: Node): boolean {
    return !contains(test, (node) => {
      if (node.kind === 'this' || node.kind === 'await') return true;
      const binding = node.kind === 'identifier' ? this.values.treeOf(node).bindings.of(node) : undefined;
      return binding !== undefined && binding.kind !== 'parameter';
    });
  }
}

function mayReturn(node: Node): boolean {
  return contains(node, ({ kind }) => kind === 'return');
}

function isWork({ kind }: Node): boolean {
  return kind === 'call' || kind === 'await' || kind === 'import-call';
}
