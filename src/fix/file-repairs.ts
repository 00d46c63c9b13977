import type { Finding } from '../findings/finding.js';
import type { Binding } from '../syntax/tree.js';
import { countOf, dropUnused, isLastUse, withoutTexts } from './edits/remove-import.js';
import { insertion, type FixPlan, type Repairs } from './fix-plan.js';
import { moduleNamesOf } from './module-names.js';
import { planFix, type Planned, type PlannedFix } from './plan-fix.js';
import type { RepairFile } from './repair-site.js';
import { sourceStyleOf } from './source-style.js';
import { Stability } from './stability.js';

/**
 * How many fixes of one pass may reach up to the imports. ESLint applies one of several fixes whose ranges overlap and gives up
 * after ten passes.
 */
const wideLimit = 3;

const memo = new WeakMap<readonly Finding[], RepairFile>();

/**
 * Plans the fixes of one rule in one file. Each is complete by itself; together they converge in few passes: a name that is
 * imported by one fix is there for the others in the next pass, and the last fix takes away the imports that nothing uses.
 *
 * @param reported the findings that the rule reports
 * @param all the findings of the file
 */
export function repairsOf(reported: readonly Finding[], all: readonly Finding[]): ReadonlyMap<Finding, Repairs> {
  const [first] = reported;
  if (first === undefined) return new Map();
  const file = memo.get(all) ?? repairFile(first, all);
  memo.set(all, file);
  const planned = reported.map((finding) => ({ finding, plan: planFix(finding, file) }));
  const fixes = planned.flatMap(({ plan }) => plan.fix ?? []).sort((a, b) => startOf(a) - startOf(b));
  const written = writeFixes(fixes, file);
  return new Map(planned.map(({ finding, plan }) => [finding, repairsFrom(plan, written)]));
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

function repairsFrom({ fix, suggestions, refusal }: Planned, written: ReadonlyMap<PlannedFix, FixPlan>): Repairs {
  return { fix: fix && written.get(fix), suggestions, refusal };
}

function writeFixes(fixes: readonly PlannedFix[], file: RepairFile): ReadonlyMap<PlannedFix, FixPlan> {
  const importing = fixes.filter(({ imports }) => imports.missing.length > 0);
  const missing = new Set(importing.flatMap(({ imports }) => imports.missing));
  const dropping = fixes.filter(({ origin }) => origin !== undefined && isLastUse(origin, file));
  const [first] = importing;
  if (first !== undefined && missing.size > wideLimit) for (const { imports } of importing) first.imports.include(imports);
  const mayDrop = first !== undefined || dropping.length <= wideLimit;
  if (mayDrop) for (const { imports, origin } of dropping) dropUnused(imports, origin, file);
  const last = first === undefined ? lastToWait(fixes.filter(({ imports }) => imports.isEmpty), file) : undefined;
  return new Map(fixes.map((fix, index) => [fix, planOf(fix, fix === last ? fixes[index - 1] : undefined)]));
}

/**
 * The fix that is held back for the next pass, so that it can take the imports away that no call needs then.
 */
function lastToWait(fixes: readonly PlannedFix[], file: RepairFile): PlannedFix | undefined {
  const last = fixes.length > 1 ? fixes.at(-1) : undefined;
  const origins = new Set(fixes.flatMap(({ origin }) => origin ?? []));
  const becomesUnused = (origin: Binding): boolean => countOf(origin, file) === fixes.filter((fix) => fix.origin === origin).length + 1;
  return [...origins].some(becomesUnused) ? last : undefined;
}

/** A fix whose range touches the fix before it waits for the next pass; the text there stays as it is. */
function planOf({ title, edits, imports }: PlannedFix, before: PlannedFix | undefined): FixPlan {
  const at = before?.edits[0]?.start;
  const touch = at === undefined ? [] : [insertion(at, '')];
  return { kind: 'fix', title, edits: [...touch, ...edits, ...imports.edits()] };
}

function startOf({ edits }: PlannedFix): number {
  return edits[0]?.start ?? 0;
}
