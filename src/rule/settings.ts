import { allBlockingApis } from '../catalog/all-blocking.js';
import { allFrameworkRows } from '../catalog/all-frameworks.js';
import { FrameworkRows } from '../catalog/framework-rows.js';
import { BlockingApis } from '../catalog/lookup.js';
import { workerStarts } from '../catalog/worker-starts.js';
import type { BlockingApi } from '../catalog/types.js';
import type { Rows } from '../findings/analysis.js';
import { problemIn, type UnblockSettings } from './settings-schema.js';

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
  const known = memo.get(own as object);
  if (known !== undefined) return known;
  const problem = problemIn(own);
  if (problem !== undefined) throw new Error(`eslint-plugin-unblock: settings.unblock${problem}`);
  const rows = rowsOf(own as UnblockSettings);
  memo.set(own as object, rows);
  return rows;
}

/** The user's rows go first: theirs are the more specific ones. */
function rowsOf({ blockingApis = [], frameworks = [], allow = [], dependencies = false }: UnblockSettings): Rows {
  const allowed = new Set(allow.map((entry) => entry.replace(/^node:/, '')));
  const isAllowed = ({ module, path }: BlockingApi): boolean => allowed.has(`${module.replace(/^node:/, '')}:${path}`);
  const apis = [...blockingApis, ...allBlockingApis, ...workerStarts].filter((row) => !isAllowed(row));
  return {
    apis: new BlockingApis(apis),
    frameworks: new FrameworkRows([...frameworks, ...allFrameworkRows]),
    allowedFunctions: allow.filter((entry) => entry.includes('#') && !entry.includes(':')),
    dependencies: dependencies === false ? undefined : { packages: dependencies, allowedApis: allowed },
  };
}
