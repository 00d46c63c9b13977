import type { Finding } from '../findings/finding.js';
import type { Repairs } from './fix-plan.js';
import { moduleNamesOf } from './module-names.js';
import { planFix } from './plan-fix.js';
import type { RepairFile } from './repair-site.js';
import { sourceStyleOf } from './source-style.js';
import { Stability } from './stability.js';

const memo = new WeakMap<readonly Finding[], ReadonlyMap<Finding, Repairs>>();

/**
 * @param findings all findings of one file, so that fixes of the same pass know of each other
 * @returns what can be done about each
 */
export function repairsOf(findings: readonly Finding[]): ReadonlyMap<Finding, Repairs> {
  const known = memo.get(findings);
  if (known !== undefined) return known;
  const [first] = findings;
  const file = first && repairFile(first);
  const repairs = new Map(file === undefined ? [] : findings.map((finding) => [finding, planFix(finding, file)]));
  memo.set(findings, repairs);
  return repairs;
}

function repairFile({ tree, surroundings }: Finding): RepairFile {
  const { values, project, manifest } = surroundings;
  return {
    tree, values, project,
    names: moduleNamesOf(tree, values),
    style: sourceStyleOf(tree, manifest),
    stability: new Stability(tree, values, project),
    hasRuntime: manifest?.dependencies.has('unblock') === true,
  };
}
