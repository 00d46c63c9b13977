import { literalOf } from '../../program/literals.js';
import type { TypeKind } from '../../program/checker.js';
import type { Identifier, Node } from '../../syntax/tree.js';
import { isRefusal, type Refusal } from '../fix-plan.js';
import { kindsOf } from '../kinds.js';
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

type TargetKind = 'path' | 'descriptor' | 'either';

/** By type; without types by what the name was opened with. */
function targetKind(target: Node, file: RepairFile): TargetKind {
  const value = literalOf(target);
  if (value !== undefined) return typeof value === 'number' ? 'descriptor' : 'path';
  const kinds = kindsOf(target, file);
  if (kinds !== undefined) return kindByType(target, kinds);
  if (target.kind === 'identifier' && isOpened(target, file)) return 'descriptor';
  return isNamedDescriptor(target) ? 'either' : 'path';
}

function kindByType(target: Node, kinds: ReadonlySet<TypeKind>): TargetKind {
  if (kinds.has('number')) return kinds.size === 1 ? 'descriptor' : 'either';
  return kinds.has('unknown') && isNamedDescriptor(target) ? 'either' : 'path';
}

/** A name for what `openSync`, or the promisified `open`, gave. */
function isOpened(target: Identifier, { tree, values }: RepairFile): boolean {
  const declaration = tree.bindings.of(target)?.declaration;
  const opened = declaration?.kind === 'declarator' && declaration.initial !== undefined ? calleeIn(declaration.initial) : undefined;
  const origin = opened && values.of(opened);
  return origin?.kind === 'external' && origin.module === 'node:fs' && /^open(?:Sync)?$/.test(origin.path);
}

/** `open` of `await promisify(open)(…)`, `openSync` of `openSync(…)` */
function calleeIn(node: Node): Node | undefined {
  if (node.kind === 'await') return calleeIn(node.argument);
  if (node.kind !== 'call') return undefined;
  return node.callee.kind === 'call' ? node.callee.args[0] : node.callee;
}

function isNamedDescriptor(target: Node): boolean {
  const name = target.kind === 'identifier' || target.kind === 'member' ? target.name ?? '' : '';
  return /fd$|descriptor$/i.test(name);
}
