import type { Finding } from '../findings/finding.js';
import { escaped } from '../syntax/escaped.js';
import type { Binding, Loop } from '../syntax/tree.js';
import { awaitPlaceOf, type AwaitPlace } from './awaitable.js';
import { ImportChange } from './edits/import-change.js';
import { passedSignal } from './edits/abort-signal.js';
import { awaited } from './edits/awaited.js';
import { hoistedValue } from './edits/compound.js';
import { dropUnused } from './edits/remove-import.js';
import { spinLoop } from './edits/wait.js';
import { pauseHazardOf } from './evaluation-order.js';
import { isRefusal, refuse, type FixPlan, type Refusal } from './fix-plan.js';
import { planInSync, type Change } from './plan-sync.js';
import { recipeFor } from './recipes.js';
import type { RepairFile, RepairSite, Rewrite } from './repair-site.js';
import { checkThenActHazard } from './shared-state.js';

/** What is planned for one finding; the texts of its imports are written when the plans of all others are known. */
export interface Planned {
  readonly fix: PlannedFix | undefined;
  readonly suggestions: readonly FixPlan[];
  readonly refusal: Refusal | undefined;
}

export interface PlannedFix extends Change {
  /** What the name of the blocking API is bound to, when the fix takes that name away. */
  readonly origin: Binding | undefined;
}

/** Decides what can be done about one finding. */
export function planFix(finding: Finding, file: RepairFile): Planned {
  if (finding.node.kind === 'loop') return planLoop(finding.node, file);
  const site = siteOf(finding, file);
  return isRefusal(site) ? refused(site) : planCall(site);
}

function planLoop(loop: Loop, file: RepairFile): Planned {
  const place = awaitPlaceOf(loop, file.tree);
  if (isRefusal(place)) return refused(place);
  const imports = new ImportChange(file, loop, undefined);
  const repair = spinLoop(loop, file, imports);
  return isRefusal(repair) ? refused(repair) : plannedIn({ ...repair, imports }, place, undefined, file);
}

function siteOf(finding: Finding, file: RepairFile): RepairSite | Refusal {
  const { node, callee, api } = finding;
  if (api === undefined || callee === undefined) return refuse('the loop waits for something that no timer knows');
  if (node.kind !== 'call') return refuse('the function is handed on by name: call it in a function of its own that can wait');
  if (node.form !== 'call') return refuse('a constructor cannot wait');
  if (node.callee !== callee) return refuse('the function is called through `call` or `apply`');
  const origin = callee.kind === 'identifier' ? file.tree.bindings.of(callee) : undefined;
  const imports = new ImportChange(file, callee, origin);
  return { file, finding, api, call: node, callee, imports };
}

function planCall(site: RepairSite): Planned {
  const place = awaitPlaceOf(site.call, site.file.tree);
  if (isRefusal(place)) return refused(place);
  const rewrite = recipeFor(site.api, site.finding.kind)(site);
  if (isRefusal(rewrite)) return refused(rewrite);
  const inPlace = awaited(site.call, rewrite, site.file.tree);
  const pause = pauseHazardOf(site.call, site.file);
  const hoisted = pause === undefined ? undefined : hoistedValue(site.call, inPlace, site.file);
  const edits = hoisted ?? inPlace;
  const differs = rewrite.differs ?? (hoisted === undefined ? pause : undefined) ?? checkThenActHazard(site);
  const change = { title: rewrite.title, edits, differs, imports: site.imports };
  const planned = plannedIn(change, place, replacedName(site, rewrite), site.file);
  return withSignal(planned, site);
}

/** The variable whose use the rewrite takes away: of a member chain its first name, when all of the chain is replaced. */
function replacedName({ callee, file }: RepairSite, { edits }: Rewrite): Binding | undefined {
  let root = callee;
  while (root.kind === 'member') root = root.object;
  const binding = root.kind === 'identifier' ? file.tree.bindings.of(root) : undefined;
  const isReplaced = edits.some(({ start, end }) => start <= callee.start && end >= callee.end && start < end);
  const isKept = binding !== undefined && edits.some(({ text }) => new RegExp(`^${escaped(binding.name)}\\b`).test(text));
  return isReplaced && !isKept ? binding : undefined;
}

/** Where a fix can also be aborted, that is one more suggestion. */
function withSignal(planned: Planned, site: RepairSite): Planned {
  const signal = planned.fix && passedSignal(site);
  if (planned.fix === undefined || signal === undefined) return planned;
  const edits = [...planned.fix.edits, signal.edit, ...planned.fix.imports.edits()];
  const suggestion: FixPlan = { kind: 'suggestion', title: `${planned.fix.title}, and pass \`${signal.name}\` on`, edits };
  return { ...planned, suggestions: [...planned.suggestions, suggestion] };
}

function plannedIn(change: Change, place: Exclude<AwaitPlace, Refusal>, origin: Binding | undefined, file: RepairFile): Planned {
  const isFix = change.differs === undefined && place.kind !== 'sync';
  if (!isFix) dropUnused(change.imports, origin, file);
  if (place.kind === 'sync') {
    const { fix, suggestions, refusal } = planInSync(change, place.inside, file);
    return { fix: fix && { ...fix, origin }, suggestions, refusal };
  }
  const { title, edits, differs, imports } = change;
  if (differs === undefined) return { fix: { title, edits, imports, origin }, suggestions: [], refusal: undefined };
  const suggestion: FixPlan = { kind: 'suggestion', title: `${title}: ${differs}`, edits: [...edits, ...imports.edits()] };
  return { fix: undefined, suggestions: [suggestion], refusal: refuse(differs) };
}

function refused(refusal: Refusal): Planned {
  return { fix: undefined, suggestions: [], refusal };
}
