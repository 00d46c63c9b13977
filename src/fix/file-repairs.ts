import type { Finding } from '../findings/finding.js';
import type { PackageJson } from '../program/package-json.js';
import type { Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import type { SourceTree } from '../syntax/tree.js';
import { withoutTexts } from './edits/remove-import.js';
import type { Repairs } from './fix-plan.js';
import { moduleNamesOf, type ModuleName } from './module-names.js';
import { writeFixes } from './one-pass.js';
import { planFix } from './plan-fix.js';
import type { RepairFile } from './repair-site.js';
import { sourceStyleOf, type SourceStyle } from './source-style.js';
import { Stability } from './stability.js';

const memo = new WeakMap<readonly Finding[], ReadonlyMap<Finding, Repairs>>();

/**
 * Writes the repairs of one file. Each is complete by itself; together the fixes converge in few passes, and leave no name behind
 * that nothing uses.
 *
 * @param reported the findings that the rules report, in a list that is the same for all rules
 * @param all the findings of the file
 */
export function repairsOf(reported: readonly Finding[], all: readonly Finding[]): ReadonlyMap<Finding, Repairs> {
  const known = memo.get(reported) ?? planAll(reported, all);
  memo.set(reported, known);
  return known;
}

function planAll(reported: readonly Finding[], all: readonly Finding[]): ReadonlyMap<Finding, Repairs> {
  const [first] = reported;
  if (first === undefined) return new Map();
  const file = new FileToRepair(first, all);
  const plans = reported.map((finding) => [finding, planFix(finding, file)] as const);
  const written = writeFixes(plans.flatMap(([, { fix }]) => fix ?? []), file);
  return new Map(plans.map(([finding, { fix, ...rest }]) => [finding, { ...rest, fix: fix && written.get(fix) }]));
}

/** Most findings are refused before anything but the tree is looked at. */
class FileToRepair implements RepairFile {
  readonly tree: SourceTree;
  readonly values: Values;
  readonly project: Project;
  readonly hasRuntime: boolean;
  readonly stability: Stability;
  readonly #manifest: PackageJson | undefined;
  #names: readonly ModuleName[] | undefined;
  #style: SourceStyle | undefined;
  #code: string | undefined;

  constructor({ tree, surroundings: { values, project, manifest } }: Finding, readonly findings: readonly Finding[]) {
    this.tree = tree;
    this.values = values;
    this.project = project;
    this.#manifest = manifest;
    this.hasRuntime = manifest?.dependencies.has('unblock') === true;
    this.stability = new Stability(tree, values, project, new Set(findings.map(({ node }) => node)));
  }

  get names(): readonly ModuleName[] {
    return this.#names ??= moduleNamesOf(this.tree, this.values);
  }

  get style(): SourceStyle {
    return this.#style ??= sourceStyleOf(this.tree, this.#manifest);
  }

  get code(): string {
    return this.#code ??= withoutTexts(this.tree.text);
  }
}
