import type { BlockingApi, Twin } from '../catalog/types.js';
import { awaitTwin } from './edits/await-twin.js';
import { refuse, type Refusal } from './fix-plan.js';
import type { Rewrite, RepairSite } from './repair-site.js';

/** Makes an awaitable expression of a blocking call, or says why it cannot. */
export type Recipe = (site: RepairSite) => Rewrite | Refusal;

/** APIs whose twin is not the same call by another name. */
const byPlace: Readonly<Record<string, Recipe>> = {};

const byStyle: Readonly<Record<Twin['style'], Recipe>> = {
  'promise': awaitTwin,
  'promisify': () => refuse('to do'),
  'callback': () => refuse('the asynchronous form reports through a callback'),
  'async-iterator': () => refuse('the asynchronous form is an async iterator: loop over it with `for await`'),
  'stream': () => refuse('the asynchronous form gives a stream'),
};

export function recipeFor(api: BlockingApi): Recipe {
  const own = byPlace[`${api.module}:${api.path}`];
  if (own !== undefined) return own;
  return api.twin === undefined ? () => refuse('it has no asynchronous counterpart') : byStyle[api.twin.style];
}
