import type { FunctionNode, Member, Node } from '../syntax/tree.js';
import type { Flow } from './flow.js';

const descriptorKeys: ReadonlySet<string> = new Set(['value', 'get', 'set', 'init']);

/** A decorator at `at` gives back a function: it takes the place of the member. */
export function followDecorated(flow: Flow, at: Node): void {
  const { parent } = at;
  if (parent?.kind === 'class-member' && parent.decorators.includes(at)) flow.add({ kind: 'replaces', member: parent });
}

/** @returns the decorator that assigns to a key of its descriptor: `descriptor.value = function …` */
export function decoratorOf(flow: Flow, target: Member): FunctionNode | undefined {
  const { object } = target;
  if (object.kind !== 'identifier' || !descriptorKeys.has(target.name ?? '')) return undefined;
  const declaration = flow.values.treeOf(object).bindings.of(object)?.declaration;
  const owner = declaration?.kind === 'parameter' ? declaration.parent : undefined;
  return owner?.kind === 'function' && owner.params[2] === declaration ? owner : undefined;
}
