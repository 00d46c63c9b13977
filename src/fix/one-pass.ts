import type { Binding, SourceTree } from '../syntax/tree.js';
import { countOf, dropUnused, isLastUse, leftBehind } from './edits/remove-import.js';
import { insertion, type FixPlan, type TextEdit } from './fix-plan.js';
import type { PlannedFix } from './plan-fix.js';
import type { RepairFile } from './repair-site.js';

/** How many fixes of one pass may reach up to the imports: they overlap, and so each takes a pass of its own. */
const wideLimit = 4;

/**
 * Writes the fixes of one file as one pass of `eslint --fix` will apply them: of fixes whose ranges touch it takes the one that
 * starts first, and it gives up after ten passes. Where many fixes would reach up to the imports, one brings all names in and the
 * last one takes all names away that nothing uses any more.
 */
export function writeFixes(planned: readonly PlannedFix[], file: RepairFile): ReadonlyMap<PlannedFix, FixPlan> {
  const fixes = planned.filter((fix) => !isSilenced(fix, file.tree));
  changeImports(fixes, file);
  const ranges = fixes.map((fix): RangedFix => ({ fix, ...rangeOf(editsOf(fix)) }));
  const taken = takenOf(ranges);
  const isComplete = ranges.every((range) => range.fix.imports.missing.length === 0 || taken.includes(range));
  const last = isComplete && leavesUnused(taken, file) ? taken.at(-1) : undefined;
  const before = taken.at(-2);
  if (last !== undefined && before === undefined) dropUnused(last.fix.imports, last.fix.origin, file, fixes.map(({ imports }) => imports));
  return new Map(planned.map((fix) => [fix, planOf(fix, fix === last?.fix ? before : undefined)]));
}

/** Each fix takes away the name that only it uses; where that is too much for the passes, one fix does all that is to be done. */
function changeImports(fixes: readonly PlannedFix[], file: RepairFile): void {
  const importing = fixes.filter(({ imports }) => imports.missing.length > 0);
  const dropping = fixes.filter((fix) => !importing.includes(fix) && fix.origin !== undefined && isLastUse(fix.origin, file));
  const missing = new Set(importing.flatMap(({ imports }) => imports.missing));
  const isCrowded = missing.size + dropping.length > wideLimit;
  const leader = isCrowded ? leaderOf(importing) ?? leaderOf(fixes) : undefined;
  for (const { imports } of importing) leader?.imports.include(imports);
  const cleaning = leader === undefined ? [...importing, ...dropping] : [leader];
  const users = fixes.map(({ imports }) => imports);
  for (const { imports, origin } of cleaning) dropUnused(imports, origin, file, users);
}

/** A comment keeps the linter from applying the fix: above the call, on its lines, or for a part of the file. */
function isSilenced({ edits }: PlannedFix, { text }: SourceTree): boolean {
  const { start, end } = rangeOf(edits);
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const above = text.slice(text.lastIndexOf('\n', line - 2) + 1, line);
  const own = text.slice(line, end) + (/.*/.exec(text.slice(end))?.[0] ?? '');
  return silences('next-line').test(above) || silences('line').test(own) || silencedPart.test(text);
}

/** Without names of rules the comment is about all of them. */
function silences(what: 'line' | 'next-line'): RegExp {
  return new RegExp(`\\beslint-disable-${what}(?:\\s*(?:--|\\*/|$)|.*\\bunblock/)`, 'm');
}

const silencedPart = /\/\*\s*eslint-disable(?:\s*(?:--|\*\/)|\s[^*]*\bunblock\/)/;

/** Of fixes that begin at the imports ESLint takes the one that ends first. */
function leaderOf(fixes: readonly PlannedFix[]): PlannedFix | undefined {
  return [...fixes].sort((a, b) => rangeOf(a.edits).end - rangeOf(b.edits).end)[0];
}

interface Range { readonly start: number; readonly end: number }

interface RangedFix extends Range { readonly fix: PlannedFix }

function rangeOf(edits: readonly TextEdit[]): Range {
  return { start: Math.min(...edits.map(({ start }) => start)), end: Math.max(...edits.map(({ end }) => end)) };
}

/** The fixes that one pass applies, in their order. */
function takenOf(fixes: readonly RangedFix[]): readonly RangedFix[] {
  const taken: RangedFix[] = [];
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start > (taken.at(-1)?.end ?? -1)) taken.push(fix);
  }
  return taken;
}

/** Whether a name of a blocking function stays behind that no code uses, once the pass is over. */
function leavesUnused(taken: readonly RangedFix[], file: RepairFile): boolean {
  const origins = taken.flatMap(({ fix }) => fix.origin ?? []);
  const names = new Set<Binding>([...origins, ...leftBehind(file, taken.map(({ fix }) => fix.imports)).map(({ binding }) => binding)]);
  const isLeft = (binding: Binding): boolean => countOf(binding, file) === origins.filter((origin) => origin === binding).length + 1
    && !taken.some(({ fix }) => fix.imports.drops(binding));
  return [...names].some(isLeft);
}

/** A fix whose range touches one that is applied waits for the next pass; the text there stays as it is. */
function planOf(fix: PlannedFix, before: RangedFix | undefined): FixPlan {
  const touch = before === undefined ? [] : [insertion(before.start, '')];
  return { kind: 'fix', title: fix.title, edits: [...touch, ...editsOf(fix)] };
}

function editsOf({ edits, imports }: PlannedFix): readonly TextEdit[] {
  return [...edits, ...imports.edits()];
}
