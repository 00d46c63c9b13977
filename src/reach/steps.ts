import { nameOfRunner, type Runner } from '../callgraph/runners.js';
import { Agenda } from '../callgraph/agenda.js';
import { Flow } from '../callgraph/flow.js';
import type { Registration } from '../catalog/types.js';
import type { FileSearch, Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import type { Call, FunctionNode, Node, SourceTree } from '../syntax/tree.js';
import type { Allowances } from '../context/allowances.js';
import type { Context } from '../context/context.js';
import type { DeclarationContexts } from '../context/by-declaration.js';
import type { FileContexts } from '../context/by-file.js';
import { asyncContext } from './async-context.js';
import { Collector, type Steps } from './collector.js';
import { isImported } from './importers.js';
import { isIdleMethod } from './idle-methods.js';
import { buildsServer, startsListening } from './set-up.js';
import { UseSteps } from './use-steps.js';

/** The files that are asked, and what is made of the uses in them. */
interface Asked { readonly search: FileSearch; readonly uses: UseSteps }

/** Nothing but the function itself runs it. */
function isLeftAlone({ contexts, callers }: Steps, runner: Runner): boolean {
  return contexts.length === 0 && callers.every((caller) => caller.runner === runner);
}

/**
 * Finds, for one runner at a time, what runs it; tests are asked about what nothing else runs. Answers are kept per runner: one
 * instance per analysis.
 */
export class StepFinder {
  readonly #memo = new Map<Runner, Steps>();
  readonly #withoutTests: Asked;
  readonly #withTests: Asked;

  constructor(
    private readonly project: Project,
    withoutTests: FileSearch,
    private readonly values: Values,
    private readonly files: FileContexts,
    private readonly declarations: DeclarationContexts,
    private readonly allowances: Allowances,
  ) {
    this.#withTests = this.#asked(project);
    this.#withoutTests = withoutTests === project ? this.#withTests : this.#asked(withoutTests);
  }

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

  /** What an asynchronous function is when nothing is seen to run it; in a dependent, without types, too little is seen. */
  asyncContextOf(runner: Runner): Context | undefined {
    return this.dependentOf(runner) === undefined ? asyncContext(runner) : undefined;
  }

  /** The package of the workspace that the code is of, if it is one that depends on the linted one. */
  dependentOf(node: Node): string | undefined {
    return this.project.dependentOf(this.treeOf(node));
  }

  /** Whether a file that is no test loads the file of a node. */
  isLoaded(node: Node): boolean {
    return isImported(this.treeOf(node), this.#withoutTests.search, { project: this.project, values: this.values });
  }

  /** Whether it says little that nothing is seen to run it: nothing in the program can be meant to, or too little is known of its file. */
  saysLittle(runner: Runner): boolean {
    return this.dependentOf(runner) !== undefined || isIdleMethod(runner, this.project);
  }

  /** What runs a function that is only a reference handed to a call: `paths.forEach(fs.unlinkSync)`. */
  ofReference(call: Call, argument: number): Steps {
    const collector = new Collector();
    this.#withTests.uses.addReference(collector, call, argument);
    return collector;
  }

  #asked(search: FileSearch): Asked {
    const knownContext = (runner: Runner): Context | undefined => this.#knownContext(runner);
    return { search, uses: new UseSteps(this.project, search, this.values, this.files, this.declarations, knownContext) };
  }

  #find(runner: Runner): Steps {
    const known = this.#knownContext(runner);
    if (known !== undefined) return { contexts: [{ context: known, at: runner }], callers: [], isComplete: true };
    const found = this.#collect(runner, this.#withoutTests);
    const asksTests = isLeftAlone(found, runner) && this.#withTests !== this.#withoutTests;
    const collector = asksTests ? this.#collect(runner, this.#withTests) : found;
    if (runner.kind === 'function') this.#completeFunction(collector, runner);
    const hint = this.files.hintOf(this.values.treeOf(runner));
    if (hint !== undefined) collector.settle({ context: hint.context, at: runner }, hint.yieldsTo === 'handlers');
    return collector;
  }

  #collect(runner: Runner, { search, uses }: Asked): Collector {
    const collector = new Collector();
    const flow = new Flow(this.project, search, this.values, new Agenda(collector.budget));
    flow.followRunner(runner);
    collector.isComplete = flow.isComplete;
    for (const use of flow.uses) uses.add(collector, use, { runner, depth: 0, bounds: undefined });
    return collector;
  }

  /** What its file or its declaration says, so that callers need not be asked. */
  #knownContext(runner: Runner): Context | undefined {
    const ofFile = this.files.ofFile(this.values.treeOf(runner));
    if (ofFile !== undefined) return ofFile;
    if (runner.kind === 'program') return { kind: 'startup', label: 'module' };
    return runner.kind === 'function' ? this.#declaredContext(runner) : undefined;
  }

  #completeFunction(collector: Collector, node: FunctionNode): void {
    if (startsListening(node, this.values.treeOf(node))) collector.dropRestarts(({ runner }) => this.#isCallback(runner), node);
    if (node.isAsync) collector.keepMainCall(() => this.#isMain(node), (caller) => this.#isServing(caller));
    else if (collector.size === 0 && this.#isTyped(node)) this.#addExpected(collector, node);
    if (collector.size > 0 || !buildsServer(node, this.values)) return;
    collector.contexts.push({ context: { kind: 'startup', label: 'set-up' }, at: node });
  }

  /** The function, or the object or array around it, has a written type: `satisfies Handlers`, `const handlers: Handlers = …`. */
  #isTyped(node: Node): boolean {
    const { parent } = node;
    if (/^\s*\)?\s*(?:satisfies|as)\s/.test(this.values.treeOf(node).text.slice(node.end, node.end + 40))) return true;
    switch (parent?.kind) {
      case 'declarator': case 'class-member': return parent.annotation !== undefined;
      case 'property': case 'object': case 'array': return this.#isTyped(parent);
      default: return false;
    }
  }

  /** Nothing is seen to run it, but its place expects a type that says who does: `satisfies RequestHandler`. */
  #addExpected(collector: Collector, node: FunctionNode): void {
    const context = this.declarations.ofContextualType(node);
    if (context !== undefined) collector.contexts.push({ context, at: node });
  }

  /** A callback that is written in the registration of a handler or of an interval. */
  #isServing(runner: Runner): boolean {
    const row = this.#rowAround(runner);
    return row?.context === 'handler' || row?.repeats === true;
  }

  /** A listener or a callback of `setTimeout`, as it is written there. */
  #isCallback(runner: Runner): boolean {
    const row = this.#rowAround(runner);
    return row?.context === 'callback' && row.repeats !== true;
  }

  /** What a program is started with: by its name, or because it builds a server. `reload` may run often, wherever it is run at first. */
  #isMain(node: FunctionNode): boolean {
    return /^(?:main|start|boot|init|launch|run|serve|setup|connect)/i.test(lastNameOf(node)) || buildsServer(node, this.values);
  }

  #rowAround(runner: Runner): Registration | undefined {
    const { parent } = runner;
    if (runner.kind !== 'function' || parent?.kind !== 'call') return undefined;
    return this.values.registrations.match(parent, parent.args.indexOf(runner), []);
  }

  #declaredContext(node: FunctionNode): Context | undefined {
    if (this.allowances.has(node, this.values.treeOf(node))) return { kind: 'startup', label: 'allowed' };
    const context = this.declarations.of(node) ?? this.files.ofFunction(this.values.treeOf(node), node);
    return context && { ...context, name: context.name ?? ownName(node) };
  }
}

/** `start` of `Server.start`. */
function lastNameOf(node: FunctionNode): string {
  return nameOfRunner(node).split('.').at(-1)?.replace(/^#?_*/, '') ?? '';
}

function ownName(node: FunctionNode): string | undefined {
  const name = nameOfRunner(node);
  return name === 'anonymous function' ? undefined : name;
}
