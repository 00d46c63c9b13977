import type { Finding } from '../findings/finding.js';
import type { Binding, Call } from '../syntax/tree.js';
import { awaitPlaceOf } from './awaitable.js';
import { ImportChange } from './edits/import-change.js';
import { pauseHazardOf } from './evaluation-order.js';
import { insertion, isRefusal, refuse, type FixPlan, type Refusal, type TextEdit } from './fix-plan.js';
import { recipeFor } from './recipes.js';
import type { RepairFile, RepairSite, Rewrite } from './repair-site.js';
import { checkThenActHazard } from './shared-state.js';
import { guardBefore, needsParentheses } from './surroundings.js';

/** What is planned for one finding; the texts of its imports are written when the plans of all others are known. */
export interface Planned {
  readonly fix: PlannedFix | undefined;
  readonly suggestions: readonly FixPlan[];
  readonly refusal: Refusal | undefined;
}

export interface PlannedFix {
  readonly title: string;
  /** At the call: what remains when the imports need no change. */
  readonly edits: readonly TextEdit[];
  readonly imports: ImportChange;
  /** What the name of the blocking API is bound to, when the fix takes that name away. */
  readonly origin: Binding | undefined;
}

/** Decides what can be done about one finding. */
export function planFix(finding: Finding, file: RepairFile): Planned {
  const site = siteOf(finding, file);
  return isRefusal(site) ? refused(site) : planCall(site);
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
  if (place.kind === 'sync') return refused(refuse('the function around it is not async'));
  const rewrite = recipeFor(site.api)(site);
  if (isRefusal(rewrite)) return refused(rewrite);
  const differs = rewrite.differs ?? pauseHazardOf(site.call, site.file) ?? checkThenActHazard(site);
  const edits = awaited(site.call, rewrite, site.file);
  const { imports } = site;
  if (differs !== undefined) {
    const suggestion: FixPlan = { kind: 'suggestion', title: `${rewrite.title}: ${differs}`, edits: [...edits, ...imports.edits()] };
    return { fix: undefined, suggestions: [suggestion], refusal: refuse(differs) };
  }
  const binding = site.callee.kind === 'identifier' ? site.file.tree.bindings.of(site.callee) : undefined;
  const isKept = binding !== undefined && rewrite.edits.some(({ text }) => text === binding.name);
  const origin = isKept ? undefined : binding;
  return { fix: { title: rewrite.title, edits, imports, origin }, suggestions: [], refusal: undefined };
}

function refused(refusal: Refusal): Planned {
  return { fix: undefined, suggestions: [], refusal };
}

/** The edits that put `await` before the rewritten call, in parentheses where the parent needs them. */
function awaited(call: Call, { edits, before = '', after = '', member = '' }: Rewrite, { tree }: RepairFile): readonly TextEdit[] {
  const isWrapped = member !== '' || needsParentheses(call, tree);
  const isAwaited = call.parent?.kind === 'await' && member === '';
  const open = isWrapped ? `${guardBefore(call, tree)}(` : '';
  const start = insertion(call.start, open + (isAwaited ? '' : 'await ') + before);
  const end = after + (isWrapped ? `)${member}` : '');
  return [...(start.text === '' ? [] : [start]), ...edits, ...(end === '' ? [] : [insertion(call.end, end)])];
}
