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
const wideLimit = 4;

interface PlannedFile { readonly file: RepairFile; readonly plans: ReadonlyMap<Finding, Planned> }

const memo = new WeakMap<readonly Finding[], PlannedFile>();

/**
 * Writes the fixes of one rule in one file. Each is complete by itself; together they converge in few passes: a name that is
 * imported by one fix is there for the others in the next pass, and the last fix takes away the imports that nothing uses.
 *
 * @param reported the findings that the rule reports
 * @param all the findings of the file
 */
export function repairsOf(reported: readonly Finding[], all: readonly Finding[]): ReadonlyMap<Finding, Repairs> {
  const [first] = reported;
  if (first === undefined) return new Map();
  const planned = memo.get(all) ?? planAll(first, all);
  memo.set(all, planned);
  const fixes = fixesOf(reported, planned);
  const written = writeFixes(fixes, fixesOf(all.filter(({ reach }) => reach.serving.length > 0), planned), planned.file);
  return new Map(reported.map((finding) => {
    const plan = planned.plans.get(finding) ?? { fix: undefined, suggestions: [], refusal: undefined };
    return [finding, repairsFrom(plan, written)];
  }));
}

function planAll(first: Finding, all: readonly Finding[]): PlannedFile {
  const file = repairFile(first, all);
  return { file, plans: new Map(all.map((finding) => [finding, planFix(finding, file)])) };
}

/** In the order of their places. */
function fixesOf(findings: readonly Finding[], { plans }: PlannedFile): readonly PlannedFix[] {
  return findings.flatMap((finding) => plans.get(finding)?.fix ?? []).sort((a, b) => startOf(a) - startOf(b));
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

/**
 * In a file that lacks many names the first fix brings them all, and imports that fall out of use wait for the last fix.
 *
 * @param others the fixes of all rules
 */
function writeFixes(fixes: readonly PlannedFix[], others: readonly PlannedFix[], file: RepairFile): ReadonlyMap<PlannedFix, FixPlan> {
  const importing = others.filter(({ imports }) => imports.missing.length > 0);
  const isCrowded = new Set(importing.flatMap(({ imports }) => imports.missing)).size > wideLimit;
  const isOnly = others.length === 1;
  const dropping = isCrowded ? [] : fixes.filter(({ origin }) => isOnly || (origin !== undefined && isLastUse(origin, file)));
  // ESLint takes the fix that starts first, then the one that ends first: both are the imports' up to here.
  const [first] = [...importing].sort((a, b) => endOf(a) - endOf(b));
  if (first !== undefined && isCrowded && fixes.includes(first)) for (const { imports } of importing) first.imports.include(imports);
  if (first !== undefined || dropping.length <= wideLimit) for (const { imports, origin } of dropping) dropUnused(imports, origin, file);
  const last = lastToWait(others.filter(({ imports }) => imports.isEmpty), file);
  const before = last && others[others.indexOf(last) - 1];
  return new Map(fixes.map((fix) => [fix, planOf(fix, fix === last ? before : undefined)]));
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

function endOf({ edits }: PlannedFix): number {
  return Math.max(...edits.map(({ end }) => end));
}

function startOf({ edits }: PlannedFix): number {
  return edits[0]?.start ?? 0;
}
