import type { FunctionNode, Node, ObjectLiteral, Property } from '../syntax/tree.js';
import { isSameValue } from '../program/values.js';
import type { Flow } from './flow.js';
import { anyElement, withAnyElement } from './uses.js';

type Access = readonly string[];

/** `{ get total() {} }`, `{ save() {} }`. */
export function followObjectMember(flow: Flow, node: FunctionNode): void {
  const { parent } = node;
  if (parent?.kind !== 'property' || parent.parent === undefined) return;
  if (node.form === 'getter' || node.form === 'setter') flow.accessor = node.form;
  followProperty(flow, parent, []);
}

/** `this`, and a name for it: `const self = this`. */
const thisOrName: ReadonlySet<Node['kind']> = new Set<Node['kind']>(['this', 'identifier']);

/** The object is followed, and `this` in its methods too. */
export function followProperty(flow: Flow, { name, parent: object }: Property, access: Access): void {
  if (object === undefined) return;
  const inObject = [name ?? anyElement, ...access];
  flow.follow(object, inObject);
  for (const mention of flow.values.treeOf(object).mentions.get(name ?? '') ?? []) {
    if (mention.kind !== 'member' || !thisOrName.has(mention.object.kind)) continue;
    if (isSameValue(flow.values.of(mention.object), object)) flow.follow(mention.object, inObject);
  }
}

export function followSpread(flow: Flow, spread: Node, access: Access): void {
  const { parent } = spread;
  if (parent?.kind === 'object' && isReplaced(parent, spread, access[0])) return;
  if (parent?.kind === 'object') flow.follow(parent, access);
  else if (parent?.kind === 'array') flow.follow(parent, withAnyElement(access));
  else if (parent?.kind === 'call') flow.add({ kind: 'passed', call: parent, argument: parent.args.indexOf(spread), property: access.slice(1) });
}

/** `{ ...defaults, load }`: the later property counts. */
function isReplaced(object: ObjectLiteral, spread: Node, name: string | undefined): boolean {
  const at = object.properties.findIndex((property) => property === spread);
  return object.properties.some((property, index) => index > at && property.kind === 'property' && property.name === name);
}
