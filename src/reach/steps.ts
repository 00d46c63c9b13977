import { nameOfRunner, runnerOf, type Runner } from '../callgraph/runners.js';
import { Flow } from '../callgraph/flow.js';
import type { Use } from '../callgraph/uses.js';
import type { Registration } from '../catalog/types.js';
import { constructorOf } from '../program/class-members.js';
import { literalOf } from '../program/literals.js';
import type { Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import type { Call, FunctionNode, Node, SourceTree } from '../syntax/tree.js';
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
    this.#addPassed(collector, { kind: 'passed', call, argument, property: [] }, undefined, 0);
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
    return collector;
  }

  #declaredContext(node: FunctionNode): Context | undefined {
    const context = this.declarations.of(node) ?? this.files.ofFunction(this.values.treeOf(node), node);
    return context && { ...context, name: context.name ?? ownName(node) };
  }

  #addUse(collector: Collector, use: Use, runner: Runner, depth: number): void {
    if (use.kind === 'called') collector.addCaller(use.at, undefined);
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
    if (row !== undefined) return addRow(collector, row, call);
    if (runner?.kind === 'function') {
      const context = this.#isOutside(call) ? this.declarations.ofContextualType(runner) : undefined;
      if (context !== undefined) return void collector.contexts.push({ context, at: call });
    }
    if (!this.#addFollowedParameter(collector, use, runner, depth)) collector.addCaller(call, undefined);
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
