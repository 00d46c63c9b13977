import type { ESLint, Linter } from 'eslint';
import { rules } from '../rules/index.js';
import type { UnblockRule } from './rule/create-rule.js';

const namespace = 'unblock';

type RuleEntry = readonly [string, UnblockRule];
type ConfigName = 'recommended' | 'strict' | 'untyped';

const plugin: ESLint.Plugin & { configs: Record<ConfigName, Linter.Config[]> } = {
  meta: { name: 'eslint-plugin-unblock', version: '0.1.0', namespace },
  rules,
  configs: { recommended: [], strict: [], untyped: [] },
};

function config(name: ConfigName, isIncluded: (rule: UnblockRule) => boolean, options: readonly unknown[] = []): Linter.Config[] {
  const entries = Object.entries(rules).filter(([, rule]: RuleEntry) => isIncluded(rule));
  const severities = entries.map(([id]): [string, Linter.RuleEntry] => [`${namespace}/${id}`, ['error', ...options]]);
  return [{ name: `unblock/${name}`, plugins: { [namespace]: plugin }, rules: Object.fromEntries(severities) }];
}

plugin.configs.recommended = config('recommended', ({ meta }) => meta.docs.recommended);
plugin.configs.strict = config('strict', () => true, [{ checkCheap: true, checkUnreached: true }]);
plugin.configs.untyped = config('untyped', ({ meta }) => meta.docs.recommended && meta.docs.requiresTypeChecking !== true);

export default plugin;
