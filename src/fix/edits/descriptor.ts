import { literalOf } from '../../program/literals.js';
import type { Node } from '../../syntax/tree.js';
import { isRefusal, type Refusal } from '../fix-plan.js';
import type { RepairFile, RepairSite, Rewrite } from '../repair-site.js';
import { awaitTwin } from './await-twin.js';
import { promisifiedTwin } from './promisified.js';

/** `readFileSync` also takes a file descriptor, which the promise form rejects and the callback form takes. */
export function pathOrDescriptor(site: RepairSite): Rewrite | Refusal {
  const [target] = site.call.args;
  const kind = target === undefined ? 'path' : targetKind(target, site.file);
  if (kind === 'path') return awaitTwin(site);
  const name = site.api.twin?.path ?? '';
  const rewrite = promisifiedTwin(site, { module: site.api.module, path: name, style: 'promisify' });
  if (isRefusal(rewrite) || kind === 'descriptor') return rewrite;
  return { ...rewrite, differs: 'the first argument may be a file descriptor, which only the callback form takes' };
}

/** By type; without types by what the name was opened with. */
function targetKind(target: Node, { project, tree, values }: RepairFile): 'path' | 'descriptor' | 'either' {
  const value = literalOf(target);
  if (value !== undefined) return typeof value === 'number' ? 'descriptor' : 'path';
  if (project.checker !== undefined) {
    const kinds = project.checker.kindsAt(target.host);
    if (!kinds.has('number')) return kinds.has('unknown') && isNamedDescriptor(target) ? 'either' : 'path';
    return kinds.size === 1 ? 'descriptor' : 'either';
  }
  const binding = target.kind === 'identifier' ? tree.bindings.of(target) : undefined;
  const initial = binding?.declaration.kind === 'declarator' ? binding.declaration.initial : undefined;
  const opened = initial?.kind === 'await' ? initial.argument : initial;
  if (opened?.kind === 'call') {
    const callee = opened.callee.kind === 'call' ? opened.callee.args[0] : opened.callee;
    const origin = callee && values.of(callee);
    if (origin?.kind === 'external' && origin.module === 'node:fs' && /^open(?:Sync)?$/.test(origin.path)) return 'descriptor';
  }
  return isNamedDescriptor(target) ? 'either' : 'path';
}

function isNamedDescriptor(target: Node): boolean {
  const name = target.kind === 'identifier' || target.kind === 'member' ? target.name ?? '' : '';
  return /fd$|descriptor$/i.test(name);
}
