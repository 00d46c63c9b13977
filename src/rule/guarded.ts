import type { Rule } from 'eslint';
import { isDebugging } from './settings.js';

/**
 * Runs a part of the analysis. A mistake of the plugin must not abort the linting of all files, so what it throws is dropped
 * unless `settings.unblock.debug` asks for it.
 *
 * @param fallback what stands for the result when there is none
 */
export function guarded<Result>(context: Rule.RuleContext, run: () => Result, fallback: Result): Result {
  try {
    return run();
  } catch (error) {
    if (isDebugging(context.settings)) throw error;
    return fallback;
  }
}
