import { nameOfRunner, runnerOf, type Runner } from '../callgraph/runners.js';
import { Flow } from '../callgraph/flow.js';
import type { Use } from '../callgraph/uses.js';
import type { Registration } from '../catalog/types.js';
import { constructorOf } from '../program/class-members.js';
import { literalOf } from '../program/literals.js';
import type { Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import type { Call, FunctionNode, Node, SourceTree } from '../syntax/tree.js';
import type { Allowances } from '../context/allowances.js';
import type { Context } from '../context/context.js';
import type { DeclarationContexts } from '../context/by-declaration.js';
import type { FileContexts } from '../context/by-file.js';

/** One way up from a runner: the code that runs it. */
export interface Caller {
  readonly runner: Runner;
  /** Where in the caller. */
  readonly at: Node;
  /** Between the two lies the event loop (a promise reaction): what the code is when nothing more is known about the caller. */
  readonly deferred: Context | undefined;
}

/** What runs a runner: contexts (a framework, a timer, the module's start) and callers. */
export interface Steps {
  readonly contexts: readonly { readonly context: Context; readonly at: Node }[];
  readonly callers: readonly Caller[];
  readonly isComplete: boolean;
}

type Passed = Extract<Use, { kind: 'passed' }>;

/** Callbacks of callbacks of project functions are followed this far. */
const passLimit = 4;

/** Finds, for one runner at a time, what runs it. Answers are kept per runner: one instance per analysis. */
export class StepFinder {
  readonly #memo = new Map<Runner, Steps>();

  constructor(
    private readonly project: Project,
    private readonly values: Values,
    private readonly files: FileContexts,
    private readonly declarations: DeclarationContexts,
    private readonly allowances: Allowances,
  ) {}

  of(runner: Runner): Steps {
    const known = this.#memo.get(runner);
    if (known !== undefined) return known;
    const steps = this.#find(runner);
    this.#memo.set(runner, steps);
    return steps;
  }

  treeOf(node: Node): SourceTree {
    return this.values.treeOf(node);
  }

  /** What runs a function that is only a reference handed to a call: `paths.forEach(fs.unlinkSync)`. */
  ofReference(call: Call, argument: number): Steps {
    const collector = new Collector();
    const row = this.values.registrations.match(call, argument, []);
    if (row !== undefined) addRow(collector, row, call);
    else this.#addFollowedParameter(collector, { kind: 'passed', call, argument, property: [] }, undefined, 0);
    return collector;
  }

  #find(runner: Runner): Steps {
    const collector = new Collector();
    const ofFile = this.files.ofFile(this.values.treeOf(runner));
    if (ofFile !== undefined || runner.kind === 'program') {
      collector.contexts.push({ context: ofFile ?? { kind: 'startup', label: 'module' }, at: runner });
      return collector;
    }
    const declared = runner.kind === 'function' ? this.#declaredContext(runner) : undefined;
    if (declared !== undefined) {
      collector.contexts.push({ context: declared, at: runner });
      return collector;
    }
    const flow = new Flow(this.project, this.values);
    flow.followRunner(runner);
    collector.isComplete = flow.isComplete;
    for (const use of flow.uses) this.#addUse(collector, use, runner, 0);
    if (runner.kind === 'function' && collector.size === 0 && !runner.isAsync && this.#isTyped(runner)) this.#addExpected(collector, runner);
    if (runner.kind === 'function' && runner.isAsync) collector.keepMainCall((caller) => this.#isServing(caller));
    return collector;
  }

  /** The function, or the object or array around it, has a written type: `satisfies Handlers`, `const handlers: Handlers = …`. */
  #isTyped(node: Node): boolean {
    const { parent } = node;
    if (/^\s*\)?\s*(?:satisfies|as)\s/.test(this.values.treeOf(node).text.slice(node.end, node.end + 40))) return true;
    if (parent?.kind === 'declarator' || parent?.kind === 'class-member') return parent.annotation !== undefined;
    return (parent?.kind === 'property' || parent?.kind === 'object' || parent?.kind === 'array') && this.#isTyped(parent);
  }

  /** Nothing is seen to run it, but its place expects a type that says who does: `satisfies RequestHandler`. */
  #addExpected(collector: Collector, node: FunctionNode): void {
    const context = this.declarations.ofContextualType(node);
    if (context !== undefined) collector.contexts.push({ context, at: node });
  }

  /** A callback that is written in the registration of a handler or of an interval. */
  #isServing(runner: Runner): boolean {
    const { parent } = runner;
    if (runner.kind !== 'function' || parent?.kind !== 'call') return false;
    const row = this.values.registrations.match(parent, parent.args.indexOf(runner), []);
    return row?.context === 'handler' || row?.repeats === true;
  }

  #declaredContext(node: FunctionNode): Context | undefined {
    if (this.allowances.has(node, this.values.treeOf(node))) return { kind: 'startup', label: 'allowed' };
    const context = this.declarations.of(node) ?? this.files.ofFunction(this.values.treeOf(node), node);
    return context && { ...context, name: context.name ?? ownName(node) };
  }

  #addUse(collector: Collector, use: Use, runner: Runner, depth: number): void {
    if (use.kind === 'called' || use.kind === 'decorates') collector.addCaller(use.at, undefined);
    else if (use.kind === 'replaces') collector.addRunner(use.member.value, use.member);
    else if (use.kind === 'passed') this.#addPassed(collector, use, runner, depth);
    else if (use.kind === 'exported') this.#addExported(collector, use, runner);
    else if (use.target.name?.startsWith('on') === true) {
      collector.contexts.push({ context: { kind: 'callback', label: 'event handler', name: use.target.name }, at: use.target });
    }
  }

  #addExported(collector: Collector, use: Extract<Use, { kind: 'exported' }>, runner: Runner): void {
    const context = this.files.ofExport(use.tree, use.name, use.property);
    if (context !== undefined) collector.contexts.push({ context, at: runner });
  }

  #addPassed(collector: Collector, use: Passed, runner: Runner | undefined, depth: number): void {
    const { call, argument, property } = use;
    const row = this.values.registrations.match(call, argument, property);
    if (row?.wraps === true && this.#addFollowedResult(collector, use, runner, depth)) return;
    if (row !== undefined) return addRow(collector, row, call);
    if (runner?.kind === 'function') {
      const context = this.#isOutside(call) ? this.declarations.ofContextualType(runner) : undefined;
      if (context !== undefined) return void collector.contexts.push({ context, at: call });
    }
    if (this.#addFollowedParameter(collector, use, runner, depth) || this.#addFollowedResult(collector, use, runner, depth)) return;
    if (runner?.kind !== 'function' || !runner.isAsync || isWaitedFor(call)) collector.addCaller(call, undefined);
  }

  /** A wrapper that nothing is known about: what runs its result may run the function (`export const GET = withAuth(async …)`). */
  #addFollowedResult(collector: Collector, { call, property }: Passed, runner: Runner | undefined, depth: number): boolean {
    if (property.length > 0 || depth >= passLimit || runner === undefined || call.parent?.kind === 'expression-statement') return false;
    const flow = new Flow(this.project, this.values);
    flow.follow(call, []);
    const before = collector.size;
    for (const use of flow.uses) this.#addUse(collector, use, runner, depth + 1);
    return collector.size > before;
  }

  #isOutside(call: Call): boolean {
    const callee = this.values.of(call.callee);
    return callee === undefined || callee.kind === 'external';
  }

  /** The callee is the project's own: what it does with the parameter decides. */
  #addFollowedParameter(collector: Collector, { call, argument, property }: Passed, runner: Runner | undefined, depth: number): boolean {
    const callee = this.#projectCallee(call);
    if (callee === undefined || depth >= passLimit) return false;
    const flow = new Flow(this.project, this.values);
    flow.followParameter(callee, argument, property);
    for (const use of flow.uses) {
      if (use.kind === 'called' && runnerOf(use.at) === callee) collector.addCaller(call, undefined);
      else this.#addUse(collector, use, runner ?? callee, depth + 1);
    }
    return flow.uses.some((use) => use.kind !== 'exported');
  }

  #projectCallee(call: Call): FunctionNode | undefined {
    const value = this.values.of(call.callee);
    if (value?.kind === 'project' && value.node.kind === 'function') return value.node;
    if (value?.kind === 'project' && value.node.kind === 'class') return constructorOf(value.node);
    return undefined;
  }
}

class Collector implements Steps {
  readonly contexts: { context: Context; at: Node }[] = [];
  readonly callers: Caller[] = [];
  isComplete = true;

  get size(): number {
    return this.contexts.length + this.callers.length;
  }

  /**
   * An async function that a module's top level starts is a main function. For a listener or a timer to call it again is to restart,
   * so of its callers only the start counts, and those that serve with it again and again.
   */
  keepMainCall(isServing: (runner: Runner) => boolean): void {
    const main = this.callers.find(({ runner, at }) => runner.kind === 'program' && isStatement(at));
    if (main === undefined) return;
    const kept = this.callers.filter((caller) => caller === main || isServing(caller.runner));
    this.callers.splice(0, this.callers.length, ...kept);
  }

  /** What runs the member runs the code too. */
  addRunner(runner: Node | undefined, at: Node): void {
    if (runner?.kind === 'function') this.callers.push({ runner, at, deferred: undefined });
  }

  addCaller(at: Node, deferred: Context | undefined): void {
    const runner = runnerOf(at);
    if (!this.callers.some((caller) => caller.runner === runner && caller.at === at)) this.callers.push({ runner, at, deferred });
  }
}

function addRow(collector: Collector, row: Registration, call: Call): void {
  if (row.context === 'inline') return collector.addCaller(call, undefined);
  const context: Context = { kind: row.context, label: row.label, name: nameInCall(row, call) };
  if (row.once === true) collector.addCaller(call, context);
  else collector.contexts.push({ context, at: call });
}

/** `main();`, `void main();`, `await main();`, `main().catch(…);` */
function isStatement(call: Node): boolean {
  const { parent } = call;
  if (parent?.kind === 'expression-statement') return true;
  if (parent?.kind === 'await' || parent?.kind === 'unary' || (parent?.kind === 'call' && parent.callee === call)) return isStatement(parent);
  return parent?.kind === 'member' && parent.object === call && isStatement(parent);
}

/**
 * Whether the code around a call goes on only when the call is done. Then a function passed to it runs as part of that code; else
 * an async function is in unknown hands: a start-up's `router.get(path, async …)` must not hide what the router does with it.
 */
function isWaitedFor(call: Call): boolean {
  const { parent } = call;
  if (parent?.kind === 'member') return parent.name === 'then' || parent.name === 'catch' || parent.name === 'finally';
  return parent?.kind === 'await' || parent?.kind === 'yield' || (parent?.kind === 'return' && runnerOf(call).kind === 'function');
}

/** `GET /login` of `app.get('/login', …)`, `message` of `socket.on('message', …)`. */
function nameInCall(row: Registration, call: Call): string | undefined {
  const argument = row.namedBy === undefined ? undefined : call.args[row.namedBy];
  const literal = argument && literalOf(argument);
  const verb = row.verb === true && call.callee.kind === 'member' ? call.callee.name?.toUpperCase() : undefined;
  const parts = [verb, typeof literal === 'string' ? literal : undefined].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

function ownName(node: FunctionNode): string | undefined {
  const name = nameOfRunner(node);
  return name === 'anonymous function' ? undefined : name;
}
