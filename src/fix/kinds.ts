import type { TypeKind } from '../program/checker.js';
import { isText } from '../program/text-values.js';
import type { Node } from '../syntax/tree.js';
import type { RepairFile } from './repair-site.js';

const text: ReadonlySet<TypeKind> = new Set<TypeKind>(['string']);

/** Of what kinds an expression can be, by syntax where it tells, since a type may cost the checker seconds; `undefined` without types. */
export function kindsOf(node: Node, { project, values }: Pick<RepairFile, 'project' | 'values'>): ReadonlySet<TypeKind> | undefined {
  return isText(node, values) ? text : project.checker?.kindsAt(node.host);
}
