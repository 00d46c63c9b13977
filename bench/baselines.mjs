/**
 * What the plugin is compared with: no rule at all, and one rule that does nothing. ESLint walks the tree and emits events only
 * when there is a rule, which costs 15 to 20 % of a typed run whatever the rule; the second baseline leaves that out.
 */
const empty = { rules: { nothing: { create: () => ({ Program() {} }) } } };

export const baselines = { none: [], empty: [{ plugins: { bench: empty }, rules: { 'bench/nothing': 'error' } }] };
