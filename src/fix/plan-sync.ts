import { nameOfRunner } from '../callgraph/runners.js';
import type { FunctionNode } from '../syntax/tree.js';
import { awaitPlaceOf } from './awaitable.js';
import { allAtOnce } from './edits/all-at-once.js';
import { inlineCallbackOf, sequentialLoop } from './edits/inline-callbacks.js';
import type { InlineCallback } from './edits/loop-result.js';
import { reducerOf, reductionLoop, type Reduction } from './edits/reduce.js';
import { makeAsync } from './edits/make-async.js';
import { pauseHazardOf } from './evaluation-order.js';
import { isRefusal, refuse, type FixPlan, type Refusal, type TextEdit } from './fix-plan.js';
import { handlerVerdict } from './handlers.js';
import { callerPlan } from './local-callers.js';
import type { RepairFile } from './repair-site.js';
import type { ImportChange } from './edits/import-change.js';

/** A rewritten call: what is left is to let the function around it wait. */
export interface Change {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly differs?: string | undefined;
  readonly imports: ImportChange;
}

export interface SyncPlan {
  /** Set when the change is equivalent. */
  readonly fix: Change | undefined;
  readonly suggestions: readonly FixPlan[];
  readonly refusal: Refusal | undefined;
}

/** What can be done when the nearest function is not async. */
export function planInSync(change: Change, inside: FunctionNode, file: RepairFile): SyncPlan {
  const reduce = reducerOf(inside);
  if (reduce !== undefined) return planReduce(change, reduce, file);
  const inline = inlineCallbackOf(inside);
  if (inline !== undefined) return planInline(change, inline, file);
  if (isReaction(inside)) return planReaction(change, inside, file);
  const handler = handlerVerdict(inside, file);
  if (handler !== undefined) return isRefusal(handler) ? none(handler) : planHandler(change, inside, handler.differs, file);
  const callers = callerPlan(inside, file);
  if (isRefusal(callers)) return none(callers);
  const name = nameOfRunner(inside);
  const edits = [...change.edits, ...callers.edits];
  return suggestion(change, `Make \`${name}\` async and await its callers in this file`, edits, `\`${name}\` is not async`);
}

function none(refusal: Refusal): SyncPlan {
  return { fix: undefined, suggestions: [], refusal };
}

function suggestion({ imports }: Change, title: string, edits: readonly TextEdit[], reason: string): SyncPlan {
  return { fix: undefined, suggestions: [{ kind: 'suggestion', title, edits: [...edits, ...imports.edits()] }], refusal: refuse(reason) };
}

function planInline(change: Change, inline: InlineCallback, file: RepairFile): SyncPlan {
  const place = awaitPlaceOf(inline.call, file.tree);
  if (isRefusal(place)) return none(place);
  const name = `the callback of \`${inline.method}\``;
  if (place.kind === 'sync') return none(refuse(`${name} is not async, and neither is the function around it`));
  const loop = sequentialLoop(inline, change.edits, file);
  const all = allAtOnce(inline, change.edits, file);
  const parallel: FixPlan[] = all === undefined ? [] : [{
    kind: 'suggestion', edits: [...all, ...change.imports.edits()],
    title: 'Run all at once with `Promise.all`: they overlap, and the others go on when one fails',
  }];
  if (isRefusal(loop)) return { fix: undefined, suggestions: parallel, refusal: refuse(`${name} cannot wait, and ${loop.reason}`) };
  const differs = change.differs ?? loop.differs ?? pauseHazardOf(inline.call, file);
  const title = `${change.title}, in a loop that waits for each`;
  if (differs === undefined) return { fix: { ...change, title, edits: loop.edits }, suggestions: parallel, refusal: undefined };
  const plan = suggestion(change, `${title}: ${differs}`, loop.edits, differs);
  return { ...plan, suggestions: [...plan.suggestions, ...parallel] };
}

function planReduce(change: Change, reduce: Reduction, file: RepairFile): SyncPlan {
  const place = awaitPlaceOf(reduce.call, file.tree);
  if (isRefusal(place)) return none(place);
  const loop = place.kind === 'sync' ? refuse('neither is the function around it') : reductionLoop(reduce, change.edits, file);
  if (isRefusal(loop)) return none(refuse(`the callback of \`reduce\` is not async, and ${loop.reason}`));
  const title = `${change.title}, in a loop that waits for each`;
  const differs = change.differs ?? loop.differs;
  if (differs === undefined) return { fix: { ...change, title, edits: loop.edits }, suggestions: [], refusal: undefined };
  return suggestion(change, `${title}: ${differs}`, loop.edits, differs);
}

/** `.then(callback)` waits for a promise that the callback returns, and rejects as it throws. */
function isReaction({ parent, ...callback }: FunctionNode): boolean {
  if (parent?.kind !== 'call' || parent.callee.kind !== 'member') return false;
  const isArgument = parent.args.some(({ start }) => start === callback.start);
  return isArgument && ['then', 'catch', 'finally'].includes(parent.callee.name ?? '');
}

function planReaction(change: Change, inside: FunctionNode, file: RepairFile): SyncPlan {
  const keyword = makeAsync(inside, file.tree);
  if (isRefusal(keyword)) return none(keyword);
  const edits = [...keyword, ...change.edits];
  if (change.differs === undefined) return { fix: { ...change, edits }, suggestions: [], refusal: undefined };
  return suggestion(change, `${change.title}: ${change.differs}`, edits, change.differs);
}

function planHandler(change: Change, inside: FunctionNode, differs: string, file: RepairFile): SyncPlan {
  const keyword = makeAsync(inside, file.tree);
  if (isRefusal(keyword)) return none(keyword);
  return suggestion(change, `${change.title}, and make the handler async: ${differs}`, [...keyword, ...change.edits], 'the handler is not async');
}
