import { nameOfRunner } from '../callgraph/runners.js';
import { lineAt } from '../syntax/lines.js';
import type { Binding, Call, FunctionNode, Node } from '../syntax/tree.js';
import { awaitPlaceOf, barrierOf } from './awaitable.js';
import { awaited } from './edits/awaited.js';
import { inlineCallbackOf } from './edits/inline-callbacks.js';
import { makeAsync } from './edits/make-async.js';
import { isRefusal, refuse, type Refusal, type TextEdit } from './fix-plan.js';
import type { RepairFile } from './repair-site.js';

/**
 * Makes a function of the file async, awaits it where it is called, and so on up to functions that are async already.
 *
 * @returns the edits outside the blocking call itself, or the barrier that stops it
 */
export function callerPlan(start: FunctionNode, file: RepairFile): { readonly edits: readonly TextEdit[] } | Refusal {
  const edits: TextEdit[] = [];
  const waiting: FunctionNode[] = [start];
  const seen = new Set<FunctionNode>();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const step = oneFunction(node, file);
    if (isRefusal(step)) return step;
    edits.push(...step.edits);
    waiting.push(...step.callers);
  }
  return { edits };
}

function oneFunction(node: FunctionNode, file: RepairFile): { edits: readonly TextEdit[]; callers: readonly FunctionNode[] } | Refusal {
  const obstacle = barrierOf(node, file.tree);
  if (obstacle !== undefined) return refuse(obstacle);
  const calls = callsOf(node, file);
  if (isRefusal(calls)) return calls;
  const keyword = makeAsync(node, file.tree);
  if (isRefusal(keyword)) return keyword;
  const edits: TextEdit[] = [...keyword];
  const callers: FunctionNode[] = [];
  for (const call of calls) {
    const place = awaitPlaceOf(call, file.tree);
    if (isRefusal(place)) return place;
    if (place.kind === 'sync') callers.push(place.inside);
    edits.push(...awaited(call, { edits: [] }, file.tree));
  }
  return { edits, callers };
}

/** All calls of a function that only this file can call; a refusal when it is used in any other way. */
function callsOf(node: FunctionNode, file: RepairFile): readonly Call[] | Refusal {
  const name = nameOfRunner(node);
  const binding = bindingOf(node, file);
  if (binding === undefined) return refuse(placeText(node, name));
  if (isExported(binding, file)) return refuse(`\`${name}\` is not async, and it is exported: its callers in other files would have to await it`);
  if (binding.writes.length > 0) return refuse(`\`${name}\` is assigned more than once`);
  const calls: Call[] = [];
  for (const reference of binding.references) {
    const call = callOf(reference);
    if (call === undefined) return refuse(`\`${name}\` is not async, and line ${lineAt(file.tree.text, reference.start)} uses it other than in a plain call`);
    calls.push(call);
  }
  return calls.length === 0 ? refuse(`\`${name}\` is not async, and nothing in this file calls it`) : calls;
}

function placeText(node: FunctionNode, name: string): string {
  if (inlineCallbackOf(node) !== undefined) return 'the callback runs inside a function that does not wait for it';
  if (node.parent?.kind === 'class-member') return `\`${name}\` is a method that is not async: its callers would have to await it`;
  if (node.parent?.kind === 'call') return 'the callback is not async, and what it is passed to would not wait for it';
  return `\`${name}\` is not async`;
}

function bindingOf(node: FunctionNode, { tree }: RepairFile): Binding | undefined {
  if (node.form === 'declaration' && node.id !== undefined) return tree.bindings.of(node.id);
  const { parent } = node;
  if (parent?.kind !== 'declarator' || parent.target.kind !== 'identifier' || parent.annotation !== undefined) return undefined;
  return tree.bindings.of(parent.target);
}

function isExported({ declaration, references }: Binding, { tree }: RepairFile): boolean {
  const statement = declaration.kind === 'declarator' ? declaration.parent : declaration;
  const { parent } = statement ?? {};
  if (parent?.kind === 'export-named' || parent?.kind === 'export-default') return true;
  return references.some((reference) => reference.parent?.kind === 'export-specifier' || reference.parent?.kind === 'export-default')
    || (!tree.program.isModule && tree.program.body.length === 0);
}

function callOf(reference: Node): Call | undefined {
  const { parent } = reference;
  return parent?.kind === 'call' && parent.form === 'call' && parent.callee === reference && !parent.optional ? parent : undefined;
}
