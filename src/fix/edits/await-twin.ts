import type { BlockingApi, Twin } from '../../catalog/types.js';
import type { ExternalValue } from '../../program/values.js';
import type { Member, Node } from '../../syntax/tree.js';
import { isRefusal, refuse, type Refusal, type TextEdit } from '../fix-plan.js';
import type { Rewrite, RepairSite } from '../repair-site.js';

/** The twin takes the same arguments and gives a promise of the same value. */
export function awaitTwin(site: RepairSite): Rewrite | Refusal {
  const { twin } = site.api;
  if (twin === undefined) return refuse('it has no asynchronous counterpart');
  const callee = calleeOf(site, twin);
  return isRefusal(callee) ? callee : { title: `Await ${titleOf(twin)} instead`, edits: [callee] };
}

/** As {@link awaitTwin}; with the package's types at hand the rewritten call must bind, and give what the blocking call gave. */
export function boundTwin(site: RepairSite): Rewrite | Refusal {
  const rewrite = awaitTwin(site);
  if (isRefusal(rewrite) || isBound(site)) return rewrite;
  return { ...rewrite, differs: 'its types take or give something else' };
}

/** Unknown where the types are missing, for Node's own twins (the catalog proves them), and where the twin is named by another path. */
function isBound({ api, call, callee, file }: RepairSite): boolean {
  const { checker } = file.project;
  const name = api.twin?.path ?? '';
  const isBeside = api.twin?.module === api.module && /^[\w$]+$/.test(name) && name !== 'default' && !api.module.startsWith('node:');
  if (checker === undefined || !isBeside || checker.kindsAt(callee.host).has('unknown')) return true;
  return checker.twinOf(call.host, name) !== undefined;
}

export function titleOf({ module, path }: Twin): string {
  return `\`${path.replace(/^default$/, module).replace(/^.*#/, '')}\``;
}

/** Writes the twin where the call names the blocking API. */
export function calleeOf({ callee, api, imports, file }: RepairSite, twin: Twin): TextEdit | Refusal {
  if (callee.kind === 'identifier') return replaced(callee, imports.name(twin.module, twin.path));
  if (callee.kind !== 'member') return refuse('the function is not called by its name');
  const known = moduleAbove(callee, file);
  const inModule = known && pathIn(known.value, known.isNamespace, twin);
  if (known !== undefined && inModule !== undefined) return memberEdit(known.member, callee, inModule, file.tree.text);
  const isOfModule = known !== undefined || isMemberOfModule(callee, api, file);
  if (isOfModule && !twin.path.includes('#')) return replaced(callee, imports.name(twin.module, twin.path));
  return onSameReceiver(callee, api.path, twin, file);
}

/** `realpathSync.native` is of the module, a method of one of its objects is not. */
function isMemberOfModule(callee: Member, api: BlockingApi, { values }: RepairSite['file']): boolean {
  const value = values.of(callee);
  return value?.kind === 'external' && value.module === api.module && !/[#()]/.test(value.path);
}

function replaced({ start, end }: Node, text: string): TextEdit {
  return { start, end, text };
}

interface ModuleAbove { readonly value: ExternalValue; readonly member: Member; readonly isNamespace: boolean }

/** The part of a member chain that is a whole module, with the member that is read from it. */
function moduleAbove(callee: Member, { values, tree }: RepairSite['file']): ModuleAbove | undefined {
  const { object } = callee;
  const value = values.of(object);
  if (value?.kind === 'external' && (value.path === '' || value.path === 'default') && value.module !== 'global') {
    const binding = object.kind === 'identifier' ? tree.bindings.of(object) : undefined;
    const isNamespace = binding?.declaration.kind === 'import-specifier' && binding.declaration.imported === '*';
    return { value, member: callee, isNamespace };
  }
  return object.kind === 'member' ? moduleAbove(object, { values, tree } as RepairSite['file']) : undefined;
}

/** What to read from the module to get the twin: `promises.readFile` of `node:fs`; `undefined` when it is not in there. */
function pathIn({ module }: ExternalValue, isNamespace: boolean, twin: Twin): string | undefined {
  if (twin.path.includes('#')) return undefined;
  if (module === 'node:fs' && twin.module === 'node:fs/promises') return `promises.${twin.path}`;
  if (module !== twin.module) return undefined;
  return isNamespace || twin.path !== 'default' ? twin.path : '';
}

/** Keeps the receiver as it is written, with its comments. */
function memberEdit(first: Member, callee: Member, path: string, text: string): TextEdit | Refusal {
  if (first.computed === undefined && path !== '') return { start: first.nameStart, end: callee.end, text: path };
  if (text.slice(first.object.end, first.end).includes(')')) return refuse('the receiver is in parentheses');
  return { start: first.object.end, end: callee.end, text: path === '' ? '' : `.${path}` };
}

/** A method of the same object: `dir.readSync` becomes `dir.read`. */
function onSameReceiver(callee: Member, path: string, twin: Twin, { project, tree }: RepairSite['file']): TextEdit | Refusal {
  const name = lastOf(twin.path);
  const isSameContainer = containerOf(path) === containerOf(twin.path);
  const isNested = twin.module === 'node:fs/promises';
  if (!isSameContainer && !isNested) return refuse(`${titleOf(twin)} is not a member of what the method is called on`);
  const read = isNested ? 'promises' : name;
  if (project.checker?.hasProperty(callee.object.host, read) === false) {
    return refuse(`\`${tree.text.slice(callee.object.start, callee.object.end)}\` has no \`${read}\``);
  }
  if (callee.computed !== undefined) return refuse('the method is named by an expression');
  return { start: callee.nameStart, end: callee.end, text: isNested ? `promises.${name}` : name };
}

function containerOf(path: string): string {
  return path.replace(/[\w$]+$/, '').replace(/^default\./, '');
}

function lastOf(path: string): string {
  return /[\w$]+$/.exec(path)?.[0] ?? path;
}
