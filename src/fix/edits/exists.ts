import { isRefusal, type Refusal } from '../fix-plan.js';
import type { RepairSite, Rewrite } from '../repair-site.js';
import { awaitTwin } from './await-twin.js';

/** `access` rejects for whatever `existsSync` says `false` to, wrong arguments included. */
export function exists(site: RepairSite): Rewrite | Refusal {
  const rewrite = awaitTwin(site);
  return isRefusal(rewrite) ? rewrite : { ...rewrite, after: '.then(() => true, () => false)' };
}
