import type { Mention, Node, NodeOf } from './tree.js';

/** For each kind of node that says names, which. */
const namesOf: { readonly [K in Mention['kind']]: (node: NodeOf<K>) => readonly (string | undefined)[] } = {
  'identifier': (node) => [node.name],
  'member': (node) => [node.name],
  'property': (node) => [node.name],
  'class-member': (node) => [node.name],
  'pattern-property': (node) => [node.name],
  'import-specifier': (node) => [node.imported],
  'export-specifier': (node) => (node.exported === node.localName ? [node.exported] : [node.localName, node.exported]),
  'export-all': (node) => [node.exported],
};

function isMention(node: Node): node is Mention {
  return Object.hasOwn(namesOf, node.kind);
}

function namesIn(node: Mention): readonly (string | undefined)[] {
  const names = namesOf[node.kind] as (node: Mention) => readonly (string | undefined)[];
  return names(node);
}

/**
 * For every name the nodes that say it, in source order. An import specifier is listed under the imported name, its local
 * identifier under the local one; an export specifier under both its names.
 */
export function collectMentions(nodes: readonly Node[]): ReadonlyMap<string, readonly Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const node of nodes) {
    if (!isMention(node)) continue;
    for (const name of namesIn(node)) if (name !== undefined && name !== '') add(mentions, name, node);
  }
  return mentions;
}

function add(mentions: Map<string, Mention[]>, name: string, node: Mention): void {
  const known = mentions.get(name);
  if (known === undefined) mentions.set(name, [node]);
  else known.push(node);
}
