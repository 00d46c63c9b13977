import { literalOf } from '../../program/literals.js';
import type { Node } from '../../syntax/tree.js';
import { isRefusal, type Refusal } from '../fix-plan.js';
import type { RepairSite, Rewrite } from '../repair-site.js';
import { optionOf } from './arguments.js';
import { awaitTwin } from './await-twin.js';

const order = 'the entries come in another order';

/** A recursive read gives the same entries in another order. */
export function readdir(site: RepairSite): Rewrite | Refusal {
  const rewrite = awaitTwin(site);
  const option = optionOf(site.call.args[1], 'recursive');
  const isFlat = option === undefined || (option !== 'unknown' && literalOf(option.value) === false);
  if (isRefusal(rewrite) || isFlat || isOrderLost(site.call)) return rewrite;
  return { ...rewrite, differs: option === 'unknown' ? `with \`recursive: true\` ${order}` : order };
}

/** Globs promise no order, and the two forms give different ones. */
export function unordered(site: RepairSite): Rewrite | Refusal {
  const rewrite = awaitTwin(site);
  return isRefusal(rewrite) || isOrderLost(site.call) ? rewrite : { ...rewrite, differs: order };
}

/** Sorted, counted, or only asked what is in it. */
function isOrderLost(node: Node): boolean {
  const { parent } = node;
  return parent?.kind === 'member' && parent.object === node && ['length', 'sort', 'toSorted', 'includes'].includes(parent.name ?? '');
}
