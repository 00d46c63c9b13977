import { allBlockingApis } from '../catalog/all-blocking.js';
import { allFrameworkRows } from '../catalog/all-frameworks.js';
import { FrameworkRows } from '../catalog/framework-rows.js';
import { BlockingApis } from '../catalog/lookup.js';
import { workerStarts } from '../catalog/worker-starts.js';
import type { BlockingApi, FrameworkRow } from '../catalog/types.js';
import type { Rows } from '../findings/analysis.js';
import { problemIn } from './settings-schema.js';

/** What `settings.unblock` of an ESLint configuration may hold. */
export interface UnblockSettings {
  /** The user's own blocking APIs, in the catalog's row type. */
  readonly blockingApis?: readonly BlockingApi[];
  /** Frameworks of the user's own: what runs functions, in the catalog's row type. */
  readonly frameworks?: readonly FrameworkRow[];
  /** What may block: an API (`node:fs:existsSync`), or a function of the project (`src/config.ts#load`). */
  readonly allow?: readonly string[];
  /** Say where the search for what runs a call was cut short, so that reports may be missing. */
  readonly debug?: boolean;
}

/** @param settings the `settings` of a rule's context, which {@link rowsFor} has checked */
export function isDebugging({ unblock }: Readonly<Record<string, unknown>>): boolean {
  return (unblock as UnblockSettings | undefined)?.debug === true;
}

const memo = new WeakMap<object, Rows>();
let catalogOnly: Rows | undefined;

/**
 * @param settings the `settings` of a rule's context
 * @throws Error that names the key and the allowed values when `settings.unblock` is wrong
 */
export function rowsFor(settings: Readonly<Record<string, unknown>>): Rows {
  const own = settings['unblock'];
  if (own === undefined) return catalogOnly ??= rowsOf({});
  const problem = problemIn(own);
  if (problem !== undefined) throw new Error(`eslint-plugin-unblock: settings.unblock${problem}`);
  const known = memo.get(own as object);
  if (known !== undefined) return known;
  const rows = rowsOf(own as UnblockSettings);
  memo.set(own as object, rows);
  return rows;
}

/** The user's rows go first: theirs are the more specific ones. */
function rowsOf({ blockingApis = [], frameworks = [], allow = [] }: UnblockSettings): Rows {
  const allowed = new Set(allow);
  const apis = [...blockingApis, ...allBlockingApis, ...workerStarts].filter((row) => !allowed.has(`${row.module}:${row.path}`));
  return {
    apis: new BlockingApis(apis),
    frameworks: new FrameworkRows([...frameworks, ...allFrameworkRows]),
    allowedFunctions: new Set(allow.filter((entry) => entry.includes('#') && !entry.includes(':'))),
  };
}
