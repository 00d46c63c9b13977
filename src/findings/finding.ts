import type { BlockingApi, BlockingKind, Cost } from '../catalog/types.js';
import type { PackageJson } from '../program/package-json.js';
import type { Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import type { Reach } from '../reach/climb.js';
import type { Node, SourceTree } from '../syntax/tree.js';
import type { Inside } from './dependency-calls.js';

/** What is known around a finding, for those who change the code. */
export interface Surroundings {
  readonly project: Project;
  readonly values: Values;
  /** The nearest package.json. */
  readonly manifest: PackageJson | undefined;
}

/** The kind of the row, or `helper`: a function that its author declared to block; `twin`: an `xSync` of somebody's own. */
export type FindingKind = BlockingKind | 'helper' | 'twin';

/** One blocking call and what can run it. */
export interface Finding {
  readonly tree: SourceTree;
  /** The call, `new`, property read, passed reference or loop. */
  readonly node: Node;
  /** The rule family it belongs to. */
  readonly kind: FindingKind;
  readonly cost: Cost;
  /** What is written there, for the message: `fs.readFileSync`, `while loop`. */
  readonly name: string;
  /** The row; `undefined` for spin loops. */
  readonly api: BlockingApi | undefined;
  /** What the squiggle is put under, in offsets: the callee's name, or the loop's keyword. */
  readonly start: number;
  readonly end: number;
  /** Climbed when it is first asked for: a finding that no rule wants costs nothing. */
  readonly reach: Reach;
  /** The expression that names the API; `undefined` for spin loops. */
  readonly callee: Node | undefined;
  readonly surroundings: Surroundings;
  /** Of a call into a package without rows: what it comes to there. */
  readonly inside?: Inside;
}

/** @param climb finds what can run the call; it is called once, and only if the finding's `reach` is asked for */
export function finding(known: Omit<Finding, 'reach'>, climb: () => Reach): Finding {
  let reach: Reach | undefined;
  return { ...known, get reach() { return reach ??= climb(); } };
}

/** Whether calls of a row take microseconds, unless their input is large: compressing is always worth a report. */
export function isSmall(row: BlockingApi | undefined, cost: Cost): boolean {
  return cost === 'cheap' || (cost === 'size' && row?.kind !== 'compression');
}
