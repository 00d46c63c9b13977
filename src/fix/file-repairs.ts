import type { Finding } from '../findings/finding.js';
import { withoutTexts } from './edits/remove-import.js';
import type { Repairs } from './fix-plan.js';
import { moduleNamesOf } from './module-names.js';
import { writeFixes } from './one-pass.js';
import { planFix } from './plan-fix.js';
import type { RepairFile } from './repair-site.js';
import { sourceStyleOf } from './source-style.js';
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
  const file = repairFile(first, all);
  const plans = reported.map((finding) => [finding, planFix(finding, file)] as const);
  const written = writeFixes(plans.flatMap(([, { fix }]) => fix ?? []), file);
  return new Map(plans.map(([finding, { fix, ...rest }]) => [finding, { ...rest, fix: fix && written.get(fix) }]));
}

function repairFile({ tree, surroundings }: Finding, findings: readonly Finding[]): RepairFile {
  const { values, project, manifest } = surroundings;
  return {
    tree, findings, values, project,
    names: moduleNamesOf(tree, values),
    style: sourceStyleOf(tree, manifest),
    stability: new Stability(tree, values, project, new Set(findings.map(({ node }) => node))),
    code: withoutTexts(tree.text),
    hasRuntime: manifest?.dependencies.has('unblock') === true,
  };
}
