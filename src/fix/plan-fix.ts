import type { Finding } from '../findings/finding.js';
import type { Binding, Loop } from '../syntax/tree.js';
import { awaitPlaceOf, type AwaitPlace } from './awaitable.js';
import { ImportChange } from './edits/import-change.js';
import { awaited } from './edits/awaited.js';
import { spinLoop } from './edits/wait.js';
import { pauseHazardOf } from './evaluation-order.js';
import { isRefusal, refuse, type FixPlan, type Refusal } from './fix-plan.js';
import { planInSync, type Change } from './plan-sync.js';
import { recipeFor } from './recipes.js';
import type { RepairFile, RepairSite } from './repair-site.js';
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
  const imports = new ImportChange(file.tree, file.style, file.names, loop, undefined);
  const repair = spinLoop(loop, file, imports);
  return isRefusal(repair) ? refused(repair) : planned({ ...repair, imports }, place, undefined, file);
}

function siteOf(finding: Finding, file: RepairFile): RepairSite | Refusal {
  const { node, callee, api } = finding;
  if (api === undefined || callee === undefined) return refuse('the loop waits for something that no timer knows');
  if (node.kind !== 'call') return refuse('the function is handed on by name: call it in a function of its own that can wait');
  if (node.form !== 'call') return refuse('a constructor cannot wait');
  if (node.callee !== callee) return refuse('the function is called through `call` or `apply`');
  const origin = callee.kind === 'identifier' ? file.tree.bindings.of(callee) : undefined;
  const imports = new ImportChange(file.tree, file.style, file.names, callee, origin);
  return { file, finding, api, call: node, callee, imports };
}

function planCall(site: RepairSite): Planned {
  const place = awaitPlaceOf(site.call, site.file.tree);
  if (isRefusal(place)) return refused(place);
  const rewrite = recipeFor(site.api, site.finding.kind)(site);
  if (isRefusal(rewrite)) return refused(rewrite);
  const differs = rewrite.differs ?? pauseHazardOf(site.call, site.file) ?? checkThenActHazard(site);
  const edits = awaited(site.call, rewrite, site.file.tree);
  const binding = site.callee.kind === 'identifier' ? site.file.tree.bindings.of(site.callee) : undefined;
  const isKept = binding !== undefined && rewrite.edits.some(({ text }) => text === binding.name);
  const change = { title: rewrite.title, edits, differs, imports: site.imports };
  return planned(change, place, isKept ? undefined : binding, site.file);
}

function planned(change: Change, place: Exclude<AwaitPlace, Refusal>, origin: Binding | undefined, file: RepairFile): Planned {
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
