import { web } from '../catalog/blocking/web.js';
import { lastNameOf, type BlockingApis } from '../catalog/lookup.js';
import type { FrameworkRows } from '../catalog/framework-rows.js';
import type { BlockingApi, Cost } from '../catalog/types.js';
import { DeclarationContexts } from '../context/by-declaration.js';
import { Allowances } from '../context/allowances.js';
import { FileContexts } from '../context/by-file.js';
import { WorkerFiles } from '../context/worker-files.js';
import { literalOf } from '../program/literals.js';
import { Tags } from '../program/tags.js';
import type { Glance } from '../program/glance.js';
import { PackageJsons } from '../program/package-json.js';
import { globalModule, packageOf } from '../program/values.js';
import type { FileSearch, Project } from '../program/project.js';
import { Values } from '../program/resolve-value.js';
import type { Reach } from '../reach/climb.js';
import { Climbs } from '../reach/climbs.js';
import { endsTheProcess } from '../reach/exit-paths.js';
import { StepFinder } from '../reach/steps.js';
import type { Node, SourceTree } from '../syntax/tree.js';
import { BlockingCalls, declaredBlocking, type BlockingCall } from './blocking-calls.js';
import { DefaultExports } from './default-exports.js';
import { dependencyCallsIn, type Dependencies, type DependencyCall, type DependencyChoice } from './dependency-calls.js';
import { finding, type Finding, type FindingKind, type Surroundings } from './finding.js';
import { isKept } from './kept-workers.js';
import { isLoadedBefore, loadedBy } from './loaded-modules.js';
import { ownTwinsIn } from './own-twins.js';
import { takesRequestBody } from './request-bodies.js';
import { spinLoopsIn } from './spin-loops.js';

/** The rows that an analysis works with: the catalog's and the user's own. */
export interface Rows {
  readonly apis: BlockingApis;
  readonly frameworks: FrameworkRows;
  /** `file#function`: functions that may block, whoever calls them. */
  readonly allowedFunctions: readonly string[];
  /** Whether calls into packages without rows are followed; not when left out. */
  readonly dependencies?: DependencyChoice | undefined;
}

/** What code can use without naming a module; emitters and streams come out of many. */
const alwaysThere: ReadonlySet<string> = new Set([globalModule, 'node:process', 'node:events', 'node:stream', 'node:timers', 'node:buffer']);
const webApis: ReadonlySet<BlockingApi> = new Set(web);

/** @returns whether a module may be in use, remembered per module: it is asked for every name of every file */
function moduleTest(packages: ReadonlySet<string> | undefined): (module: string) => boolean {
  const known = new Map<string, boolean>();
  return (module) => {
    if (packages === undefined) return true;
    const answer = known.get(module) ?? (alwaysThere.has(module)
      || packages.has(module) || packages.has(module.replace(/^node:/, '')) || packages.has(packageOf(module)));
    known.set(module, answer);
    return answer;
  };
}

/** Everything that the rules ask about one program. Findings are computed per file, on demand, and kept. */
export class Analysis {
  readonly values: Values;
  readonly #calls: BlockingCalls;
  readonly #climbs: Climbs;
  readonly #files: FileContexts;
  readonly #tags: Tags;
  /** What tests use and load says nothing about what serves. */
  readonly #withoutTests: FileSearch;
  readonly #defaults: DefaultExports;
  readonly #isUsed: (module: string) => boolean;
  readonly #findings = new Map<SourceTree, readonly Finding[]>();
  readonly #manifests = new PackageJsons();

  /**
   * @param usedModules the specifiers that the project imports; `undefined` when they are not known
   * @param dependencies looks into packages without rows; absent unless the user asks for it
   */
  constructor(
    readonly project: Project, private readonly rows: Rows, usedModules: ReadonlySet<string> | undefined,
    private readonly dependencies?: Dependencies,
  ) {
    const packages = usedModules && new Set([...usedModules].flatMap((specifier) => [specifier, packageOf(specifier)]));
    this.#isUsed = moduleTest(packages);
    this.values = new Values(project, rows.frameworks, this.#isUsed);
    this.#tags = new Tags(project, this.values);
    this.#calls = new BlockingCalls(rows.apis, project, this.values, this.#tags, this.#isUsed);
    this.#files = new FileContexts(
      rows.frameworks.files, this.#manifests, new WorkerFiles(project, this.values, this.#isUsed), project.root,
    );
    this.#withoutTests = project.searchWithout((path) => this.#files.isTestFile(path));
    this.#defaults = new DefaultExports(this.#withoutTests, rows.apis.defaults.filter(({ module }) => this.#isUsed(module)));
    const declarations = new DeclarationContexts(rows.frameworks, this.values, project.checker);
    const allowances = new Allowances(rows.allowedFunctions, this.#tags);
    this.#climbs = new Climbs(new StepFinder(project, this.#withoutTests, this.values, this.#files, declarations, allowances), this.values);
  }

  /** Whether a file is worth a closer look: it mentions the name of a blocking API, or has a loop that might spin; and is no test. */
  mayHaveFindings({ path, directives, ...look }: Glance): boolean {
    return (this.dependencies !== undefined || this.#isWorthALook(look)) && !this.#files.isQuietFile(path, directives);
  }

  #isWorthALook({ names, text }: Pick<Glance, 'names' | 'text'>): boolean {
    if (/Sync\b|\bwhile\b|\bfor\s*\(\s*;/.test(text) || this.rows.apis.isNamedIn(names, this.#isUsed)) return true;
    return this.#defaults.mayBeUsedIn(text) || [...this.#tags.names].some((name) => names.has(name));
  }

  findingsIn(tree: SourceTree): readonly Finding[] {
    const known = this.#findings.get(tree);
    if (known !== undefined) return known;
    const findings = this.#files.isQuiet(tree) ? [] : this.#allFindings(tree);
    this.#findings.set(tree, findings);
    return findings;
  }

  #allFindings(tree: SourceTree): readonly Finding[] {
    const direct = [...this.#callFindings(tree), ...this.#loopFindings(tree), ...this.#twinFindings(tree)];
    const findings = [...direct, ...this.#dependencyFindings(tree, new Set(direct.map(({ node }) => node)))];
    return findings.sort((a, b) => a.start - b.start);
  }

  #callFindings(tree: SourceTree): readonly Finding[] {
    const calls = this.#calls.in(tree).filter((call) => this.#counts(call, tree));
    const prepared = new Set(calls.map(({ callee }) => (callee.kind === 'member' ? callee.object : undefined)));
    const isPrepared = ({ api, node }: BlockingCall): boolean => api.kind === 'database' && prepared.has(node);
    return calls.filter((call) => !isPrepared(call)).map((call) => finding({
      tree, node: call.node, kind: kindOf(call), cost: this.#costOf(call), name: shownName(call, tree),
      api: call.api, ...rangeOf(call, tree), callee: call.callee, surroundings: this.#around(tree),
    }, () => this.#reachOf(call)));
  }

  /** What grows with its input is computing in earnest where the client says how large that is. */
  #costOf(call: BlockingCall): Cost {
    return call.api.checksBodies === true && takesRequestBody(call, this.values) ? 'cpu' : call.api.cost;
  }

  #counts(call: BlockingCall, tree: SourceTree): boolean {
    if (call.api.kind === 'worker-start' && isKept(call.node, tree)) return false;
    if (endsTheProcess(call.node, this.values) || (webApis.has(call.api) && this.#files.isBrowser(tree))) return false;
    return !isLoadedBefore(call, tree, this.#withoutTests, (file) => this.#files.isQuiet(file) || this.#files.isScript(file));
  }

  #loopFindings(tree: SourceTree): readonly Finding[] {
    return spinLoopsIn(tree, this.values).map(({ node }) => finding({
      tree, node, kind: 'wait', cost: 'wait', name: `${node.form} loop`, api: undefined,
      start: node.start, end: node.start + node.form.length, callee: undefined, surroundings: this.#around(tree),
    }, () => this.#climbs.from(node)));
  }

  #twinFindings(tree: SourceTree): readonly Finding[] {
    return ownTwinsIn(tree, this.project, this.values, this.rows.apis).map(({ node, twin }) => finding({
      tree, node, kind: 'twin', cost: 'io', name: tree.text.slice(...nameRange(node.callee, tree)), api: ownTwin(twin),
      ...rangeOf(node, tree), callee: node.callee, surroundings: this.#around(tree),
    }, () => this.#climbs.from(node)));
  }

  /** @param found what is reported for a reason of its own */
  #dependencyFindings(tree: SourceTree, found: ReadonlySet<Node>): readonly Finding[] {
    if (this.dependencies === undefined) return [];
    const calls = dependencyCallsIn(tree, this.values, this.dependencies);
    return calls.filter(({ node }) => !found.has(node) && !endsTheProcess(node, this.values)).map((call) => finding({
      tree, node: call.node, kind: 'helper', cost: call.inside.api?.cost ?? 'io', name: tree.text.slice(...nameRange(call.node.callee, tree)),
      api: rowOf(call), ...rangeOf(call.node, tree), callee: call.node.callee, surroundings: this.#around(tree), inside: call.inside,
    }, () => this.#reachInto(call)));
  }

  #reachInto({ node, inside }: DependencyCall): Reach {
    return inside.api === undefined ? { serving: [], isUnreached: false, isComplete: false } : this.#climbs.from(node);
  }

  #around(tree: SourceTree): Surroundings {
    return { project: this.project, values: this.values, manifest: this.#manifests.of(tree.path) };
  }

  #reachOf(call: BlockingCall): Reach {
    const { node, passedTo } = call;
    if (this.#isDoneAtStart(call)) return { serving: [], isUnreached: false, isComplete: true };
    return passedTo === undefined ? this.#climbs.from(node) : this.#climbs.fromReference(passedTo, passedTo.args.indexOf(node));
  }

  /** What start-up has loaded, the same call finds in Node's cache later; what it has put into a variable is not made again. */
  #isDoneAtStart(call: BlockingCall): boolean {
    return this.#climbs.isFilledAtStart(call.node) || (loadedBy(call) !== undefined && this.#climbs.isRunAtStart(call.node));
  }
}

/** A row for one call: the counterpart is in the same place as the function. */
function ownTwin(name: string): BlockingApi {
  return { module: '', path: `${name}Sync`, kind: 'compute', cost: 'io', twin: { module: '', path: name, style: 'promise' }, repair: 'safe' };
}

/** A row for one call. */
function rowOf({ callee, inside }: DependencyCall): BlockingApi {
  return { module: callee.module, path: callee.path, kind: inside.api?.kind ?? 'compute', cost: inside.api?.cost ?? 'io' };
}

/** `execSync('sleep 1')` waits, whatever it waits with. */
function kindOf({ api, node }: BlockingCall): FindingKind {
  if (api === declaredBlocking) return 'helper';
  const command = api.kind === 'process' && node.kind === 'call' ? node.args[0] : undefined;
  const text = command?.kind === 'template' ? command.quasis[0] : command && literalOf(command);
  return typeof text === 'string' && /^\s*(?:\/bin\/)?(?:sleep\b|timeout\s+\/t\b)/.test(text) ? 'wait' : api.kind;
}

/**
 * As it is written, unless that says another name than the API's: `slurp` of `import { readFileSync as slurp }`. Default exports and
 * functions that were made (`const require = createRequire(…)`) have only the name that they are given.
 */
function shownName({ api, callee }: BlockingCall, tree: SourceTree): string {
  const written = tree.text.slice(...nameRange(callee, tree));
  const name = lastNameOf(api.path);
  return name === 'default' || api.path.endsWith('()#') || written.endsWith(name) ? written : name;
}

/** Of a statement that is prepared and run in one chain the whole chain of names: `prepare('…').get`. */
function rangeOf({ api, callee }: { readonly api?: BlockingApi; readonly callee: Node }, tree: SourceTree): { start: number; end: number } {
  const [start, end] = nameRange(callee, tree);
  const inner = api?.kind === 'database' && callee.kind === 'member' && callee.object.kind === 'call' ? callee.object : undefined;
  return { start: inner === undefined ? start : nameRange(inner.callee, tree)[0], end };
}

/**
 * The callee, or only the name behind its last dot when that is on another line (chained calls) or the receiver is a call. Of
 * `db.transaction(…)()` the name of what made the function.
 */
function nameRange(callee: Node, tree: SourceTree): readonly [number, number] {
  if (callee.kind === 'call') return nameRange(callee.callee, tree);
  if (callee.kind !== 'member') return [callee.start, callee.end];
  const isPlain = !tree.text.slice(callee.start, callee.end).includes('\n') && !/[()]/.test(tree.text.slice(callee.start, callee.nameStart));
  return [isPlain || callee.computed !== undefined ? callee.start : callee.nameStart, callee.end];
}
