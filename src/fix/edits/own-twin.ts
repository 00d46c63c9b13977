import { refuse, type Refusal } from '../fix-plan.js';
import type { RepairSite, Rewrite } from '../repair-site.js';
import { titleOf } from './await-twin.js';

/** `loadSync` of the project's or a package's own, beside which `load` gives a promise of the same. */
export function ownTwin({ api, callee, file, imports }: RepairSite): Rewrite | Refusal {
  const { twin } = api;
  if (twin === undefined) return refuse('it has no asynchronous counterpart');
  const title = `Await ${titleOf(twin)} instead`;
  if (callee.kind === 'member' && callee.computed === undefined) return { title, edits: [{ start: callee.nameStart, end: callee.end, text: twin.path }] };
  const binding = callee.kind === 'identifier' ? file.tree.bindings.of(callee) : undefined;
  const name = binding && imports.beside(binding, twin.path);
  return name === undefined ? refuse('the function is not called by its name') : { title, edits: [{ start: callee.start, end: callee.end, text: name }] };
}
