import type { Rule } from 'eslint';

export const documentation = 'https://github.com/unblock-js/eslint-plugin-unblock/blob/main/docs/rules';

/** The presets that a rule can be in; `untyped` is `recommended` without the rules that need types. */
export interface RuleDocs {
  readonly description: string;
  readonly recommended: boolean;
  readonly requiresTypeChecking?: boolean;
}

export interface UnblockRule extends Rule.RuleModule {
  readonly name: string;
  readonly meta: Rule.RuleMetaData & { readonly docs: RuleDocs & { readonly url: string } };
}

interface RuleDefinition {
  readonly name: string;
  readonly meta: Omit<Rule.RuleMetaData, 'docs'> & { readonly docs: RuleDocs };
  readonly create: (context: Rule.RuleContext) => Rule.RuleListener;
}

/** Completes a rule's `docs` with the address of its page. */
export function createRule({ name, meta, create }: RuleDefinition): UnblockRule {
  return { name, meta: { ...meta, docs: { ...meta.docs, url: `${documentation}/${name}.md` } }, create };
}
