/**
 * What the plugin is compared with: no rule at all, and one rule that does nothing. The first rule of any kind costs up to 10 % of a
 * typed run, mostly in collecting garbage; the second baseline leaves that out.
 */
const empty = { rules: { nothing: { create: () => ({ Program() {} }) } } };

export const baselines = { none: [], empty: [{ plugins: { bench: empty }, rules: { 'bench/nothing': 'error' } }] };
