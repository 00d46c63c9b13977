import type { BlockingApis } from '../catalog/lookup.js';
import type { DeclaredOrigin } from '../program/declared-origin.js';
import type { Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import type { Call, SourceTree } from '../syntax/tree.js';
import { isHarmless } from './harmless.js';

/** A call of `xSync` where `x` could be awaited instead. */
export interface OwnTwin { readonly node: Call; readonly twin: string }

/** @returns the calls of functions without a row whose asynchronous counterpart binds in their place; none without types */
export function ownTwinsIn(tree: SourceTree, project: Project, values: Values, apis: BlockingApis): readonly OwnTwin[] {
  const { checker } = project;
  const found: OwnTwin[] = [];
  if (checker === undefined || !tree.text.includes('Sync')) return found;
  for (const node of tree.nodes) {
    if (node.kind !== 'call' || node.form !== 'call') continue;
    const twin = twinName(node);
    if (twin === undefined || hasRow(node, values, apis)) continue;
    const origin = checker.originAt(node.callee.host);
    if (!isInCatalog(origin, apis) && checker.twinOf(node.host, twin) !== undefined) found.push({ node, twin });
  }
  return found;
}

function twinName({ callee }: Call): string | undefined {
  const name = callee.kind === 'identifier' || callee.kind === 'member' ? callee.name : undefined;
  return name !== undefined && name.length > 'Sync'.length && name.endsWith('Sync') ? name.slice(0, -'Sync'.length) : undefined;
}

/** Its own rows decide about it, or a row says that it does not block. */
function isInCatalog(origin: DeclaredOrigin | undefined, apis: BlockingApis): boolean {
  if (origin === undefined) return false;
  const { module, container, symbol } = origin;
  return apis.declaredAt(module, container, symbol).length > 0 || isHarmless(module, container === undefined ? symbol : `${container}#${symbol}`);
}

function hasRow({ callee }: Call, values: Values, apis: BlockingApis): boolean {
  const value = values.of(callee);
  return value?.kind === 'external' && apis.at(value).length > 0;
}
