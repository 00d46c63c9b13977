import type { Binding, Call } from '../../syntax/tree.js';
import { insertion, refuse, type Refusal } from '../fix-plan.js';
import type { RepairSite, Rewrite } from '../repair-site.js';
import { isLastUse } from './remove-import.js';

/** `sync-fetch` takes what `fetch` takes; the methods that read the body give promises then. */
export function fetchTwin(site: RepairSite): Rewrite | Refusal {
  const { call, callee, file, imports } = site;
  const hiding = file.tree.bindings.named('fetch', call);
  if (hiding !== undefined && !isOnlyUse(hiding, site)) return refuse('`fetch` is another function here');
  if (hiding !== undefined) imports.drop(hiding);
  const reader = readerOf(call);
  const obstacle = reader && readerObstacle(reader);
  if (obstacle !== undefined) return refuse(obstacle);
  const named = { start: callee.start, end: callee.end, text: 'fetch' };
  return {
    title: 'Await `fetch` instead', edits: reader === undefined ? [named] : [insertion(call.start, 'await '), named],
    differs: 'errors of the network are of another class, and the body is read with `await`',
  };
}

/** The package itself was imported as `fetch`: once its only use is gone, the name is the global's again. */
function isOnlyUse(hiding: Binding, { callee, file }: RepairSite): boolean {
  return callee.kind === 'identifier' && file.tree.bindings.of(callee) === hiding && isLastUse(hiding, file);
}

function readerObstacle(reader: Call): string | undefined {
  const { callee, parent } = reader;
  if (callee.kind === 'member' && callee.name === 'buffer') return '`fetch` has no `buffer()`: use `Buffer.from(await response.arrayBuffer())`';
  const isUsedAtOnce = parent?.kind === 'member' || (parent?.kind === 'call' && parent.callee === reader);
  return isUsedAtOnce ? 'what is read from the body is used at once: put it into a variable first' : undefined;
}

/** `syncFetch(url).json()` */
function readerOf({ parent, ...call }: Call): Call | undefined {
  if (parent?.kind !== 'member' || parent.object.start !== call.start) return undefined;
  return parent.parent?.kind === 'call' && parent.parent.callee === parent ? parent.parent : undefined;
}
