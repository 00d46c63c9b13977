import { lastNameOf, type BlockingApis } from '../catalog/lookup.js';
import type { FrameworkRow } from '../catalog/types.js';
import { DeclarationContexts } from '../context/by-declaration.js';
import { FileContexts } from '../context/by-file.js';
import { literalOf } from '../program/literals.js';
import { PackageJsons } from '../program/package-json.js';
import { globalModule, packageOf } from '../program/values.js';
import type { Project } from '../program/project.js';
import { Values } from '../program/resolve-value.js';
import { Climb } from '../reach/climb.js';
import { StepFinder } from '../reach/steps.js';
import type { Node, SourceTree } from '../syntax/tree.js';
import { BlockingCalls, type BlockingCall } from './blocking-calls.js';
import { endsTheProcess } from './exit-paths.js';
import type { Finding } from './finding.js';
import { spinLoopsIn } from './spin-loops.js';

/** The rows that an analysis works with: the catalog's and the user's own. */
export interface Rows {
  readonly apis: BlockingApis;
  readonly frameworks: readonly FrameworkRow[];
  /** `file#function`: functions that may block, whoever calls them. */
  readonly allowedFunctions: ReadonlySet<string>;
}

/** Everything that the rules ask about one program. Findings are computed per file, on demand, and kept. */
export class Analysis {
  readonly values: Values;
  readonly #calls: BlockingCalls;
  readonly #steps: StepFinder;
  readonly #isUsed: (module: string) => boolean;
  readonly #findings = new Map<SourceTree, readonly Finding[]>();

  constructor(readonly project: Project, private readonly rows: Rows, usedModules: ReadonlySet<string> | undefined) {
    this.values = new Values(project, rows.frameworks.filter((row) => row.on === 'call'));
    this.#isUsed = (module) => usedModules === undefined || module === globalModule || module.startsWith('node:')
      || usedModules.has(module) || usedModules.has(packageOf(module));
    this.#calls = new BlockingCalls(rows.apis, project, this.values, this.#isUsed);
    const files = new FileContexts(rows.frameworks.filter((row) => row.on === 'file'), new PackageJsons(), project.root);
    const declarations = new DeclarationContexts(rows.frameworks, this.values, project.checker);
    this.#steps = new StepFinder(project, this.values, files, declarations);
  }

  /** Whether a file is worth a closer look: it mentions the name of a blocking API, or has a loop that might spin. */
  mayHaveFindings(names: Iterable<string>, text: string): boolean {
    for (const name of names) if (this.rows.apis.hasName(name, this.#isUsed)) return true;
    return /\bwhile\b|\bfor\s*\(\s*;/.test(text);
  }

  findingsIn(tree: SourceTree): readonly Finding[] {
    const known = this.#findings.get(tree);
    if (known !== undefined) return known;
    const findings = [...this.#callFindings(tree), ...this.#loopFindings(tree)].sort((a, b) => a.start - b.start);
    this.#findings.set(tree, findings);
    return findings;
  }

  #callFindings(tree: SourceTree): readonly Finding[] {
    return this.#calls.in(tree).filter(({ node }) => !endsTheProcess(node, this.values)).map((call) => ({
      tree, node: call.node, kind: kindOf(call), cost: call.api.cost, name: shownName(call, tree),
      api: call.api, ...rangeOf(call.callee, tree), reach: this.#reachOf(call),
    }));
  }

  #loopFindings(tree: SourceTree): readonly Finding[] {
    return spinLoopsIn(tree, this.values).map(({ node }) => ({
      tree, node, kind: 'wait', cost: 'wait', name: `${node.form} loop`, api: undefined,
      start: node.start, end: node.start + node.form.length, reach: new Climb(this.#steps).from(node),
    }));
  }

  #reachOf({ node, passedTo }: BlockingCall) {
    const climb = new Climb(this.#steps);
    return passedTo === undefined ? climb.from(node) : climb.fromReference(passedTo, passedTo.args.indexOf(node));
  }
}

/** `execSync('sleep 1')` waits, whatever it waits with. */
function kindOf({ api, node }: BlockingCall): Finding['kind'] {
  const command = api.kind === 'process' && node.kind === 'call' ? node.args[0] : undefined;
  const text = command?.kind === 'template' ? command.quasis[0] : command && literalOf(command);
  return typeof text === 'string' && /^\s*(?:\/bin\/)?(?:sleep\b|timeout\s+\/t\b)/.test(text) ? 'wait' : api.kind;
}

/** As it is written, unless that says another name than the API's: `slurp` of `import { readFileSync as slurp }`. */
function shownName({ api, callee }: BlockingCall, tree: SourceTree): string {
  const written = tree.text.slice(...nameRange(callee, tree));
  const name = lastNameOf(api.path);
  return name === 'default' || written.endsWith(name) ? written : name;
}

function rangeOf(callee: Node, tree: SourceTree): { start: number; end: number } {
  const [start, end] = nameRange(callee, tree);
  return { start, end };
}

/** The callee, or only the name behind its last dot when that is on another line (chained calls) or the receiver is a call. */
function nameRange(callee: Node, tree: SourceTree): readonly [number, number] {
  if (callee.kind !== 'member') return [callee.start, callee.end];
  const isPlain = !tree.text.slice(callee.start, callee.end).includes('\n') && !/[()]/.test(tree.text.slice(callee.start, callee.nameStart));
  return [isPlain || callee.computed !== undefined ? callee.start : callee.nameStart, callee.end];
}
