import type { Rule } from 'eslint';
import type { ContextKind } from '../catalog/types.js';
import { isSmall, type Finding, type FindingKind } from '../findings/finding.js';
import { repairsOf } from '../fix/file-repairs.js';
import type { FixPlan, Repairs } from '../fix/fix-plan.js';
import { findingsFor } from './analysis-for.js';
import { dataOf } from './finding-data.js';
import { guarded } from './guarded.js';
import { isDebugging } from './settings.js';

export const blockingMessages = {
  blockingCall: '`{{name}}` blocks the event loop in {{context}}. {{remedy}}{{refusal}}',
  unreachedCall: '`{{name}}` blocks the thread, and nothing in the program tells who runs it. {{remedy}}{{refusal}}',
  cutShort: '`{{name}}`: the search for {{search}} was cut short, so {{loss}}.',
  repair: '{{title}}.',
};

/** The options of the rules that report blocking calls. */
export interface BlockingOptions {
  /** Also report calls that take microseconds of CPU. */
  readonly checkCheap?: boolean;
  /** Also report calls in functions that nothing in the program calls. */
  readonly checkUnreached?: boolean;
  /** Names that are not reported, as they are written or by their last part: `existsSync`. */
  readonly allow?: readonly string[];
}

export const blockingOptions: Rule.RuleMetaData['schema'] = [{
  type: 'object',
  additionalProperties: false,
  properties: {
    checkCheap: { type: 'boolean', description: 'Also report calls that take microseconds of CPU.' },
    checkUnreached: { type: 'boolean', description: 'Also report calls in functions that nothing in the program calls.' },
    allow: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Names of calls that are not reported.' },
  },
}];

/** The listener of a rule that reports the findings of some kinds. */
export function reportBlocking(
  context: Rule.RuleContext, kinds: readonly FindingKind[], contexts?: readonly ContextKind[],
): Rule.RuleListener {
  const options = (context.options[0] ?? {}) as BlockingOptions;
  let wanted: readonly Finding[] = [];
  return {
    Program(program) {
      const asked = findingsFor(context).filter((finding) => kinds.includes(finding.kind) && isAskedFor(finding, options));
      wanted = guarded(context, () => asked.filter((finding) => isServing(finding, options) && isIn(finding, contexts)), []);
      if (wanted.length > 0) reportedBy(program).push(...wanted);
      if (isDebugging(context.settings)) for (const finding of asked) if (!finding.reach.isComplete) reportCutShort(context, finding);
    },
    'Program:exit'(program) {
      if (wanted.length === 0) return;
      const repairs = guarded(context, () => repairsOf(reportedBy(program), findingsFor(context)), new Map<Finding, Repairs>());
      for (const finding of wanted) report(context, finding, repairs.get(finding));
    },
  };
}

/** What the rules that are on report about a file, by its syntax tree: the repairs of one pass are planned together. */
const reported = new WeakMap<object, Finding[]>();

function reportedBy(program: object): Finding[] {
  const known = reported.get(program) ?? [];
  reported.set(program, known);
  return known;
}

/** A rule that is about requests leaves other contexts alone; calls that nothing reaches are in none. */
function isIn({ reach }: Finding, contexts: readonly ContextKind[] | undefined): boolean {
  return contexts === undefined || reach.isUnreached || reach.serving.some(({ context }) => contexts.includes(context.kind));
}

/** By what is called, whoever runs it. */
function isAskedFor({ cost, name, api }: Finding, options: BlockingOptions): boolean {
  return (!isSmall(api, cost) || options.checkCheap === true) && !isAllowed(name, options.allow ?? []);
}

function isServing({ reach }: Finding, options: BlockingOptions): boolean {
  return reach.serving.length > 0 || (reach.isUnreached && options.checkUnreached === true);
}

function isAllowed(name: string, allowed: readonly string[]): boolean {
  return allowed.some((entry) => name === entry || name.endsWith(`.${entry}`));
}

function report(context: Rule.RuleContext, finding: Finding, repairs: Repairs | undefined): void {
  const { sourceCode, cwd } = context;
  // Offsets are of the text that was analysed; a program that lags behind the editor gives no repairs.
  const usable = finding.tree.text === sourceCode.text ? repairs : undefined;
  context.report({
    loc: { start: sourceCode.getLocFromIndex(finding.start), end: sourceCode.getLocFromIndex(finding.end) },
    messageId: finding.reach.serving.length > 0 ? 'blockingCall' : 'unreachedCall',
    data: dataOf(finding, cwd, usable?.refusal),
    fix: usable?.fix === undefined ? null : applied(usable.fix),
    suggest: (usable?.suggestions ?? []).map((plan) => ({ messageId: 'repair', data: { title: plan.title }, fix: applied(plan) })),
  });
}

/** Under `debug`: a budget ran out, which must not look like an answer. */
function reportCutShort(context: Rule.RuleContext, { name, start, end, reach, inside }: Finding): void {
  const { sourceCode } = context;
  const loss = reach.serving.length > 0 ? 'contexts may be missing from its report' : 'it is not known whether it blocks the event loop';
  const loc = { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) };
  const search = inside !== undefined && inside.api === undefined ? 'what it runs' : 'what runs it';
  context.report({ loc, messageId: 'cutShort', data: { name, search, loss } });
}

function applied({ edits }: FixPlan): Rule.ReportFixer {
  return (fixer) => edits.map(({ start, end, text }) => fixer.replaceTextRange([start, end], text));
}
