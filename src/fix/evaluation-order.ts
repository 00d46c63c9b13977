import { literalOf } from '../program/literals.js';
import { childrenOf } from '../syntax/children.js';
import type { Assignment, Call, Loop, Node } from '../syntax/tree.js';
import type { RepairFile } from './repair-site.js';

/**
 * Other code may run where an `await` is put. This finds what that code could change between a read that comes before the pause
 * and its use after.
 *
 * @param outermost what around the node is not looked at any more
 * @returns what differs, as a clause for titles and refusals; `undefined` when the order of events is kept
 */
export function pauseHazardOf(node: Node, file: RepairFile, outermost?: Node): string | undefined {
  let below = node;
  for (let at = node.parent; at !== undefined && at !== outermost && at.kind !== 'function'; at = at.parent) {
    const hazard = hazardAt(at, below, file);
    if (hazard !== undefined) return hazard;
    below = at;
  }
  return undefined;
}

function hazardAt(at: Node, below: Node, file: RepairFile): string | undefined {
  switch (at.kind) {
    case 'call': return callHazard(at, below, file);
    case 'assignment': return at.value === below ? assignmentHazard(at, below, file) : undefined;
    case 'loop': return at.body === below ? loopHazard(at, file) : undefined;
    default: return readHazard(heldBefore(at, below), file);
  }
}

/** Nodes whose parts are all evaluated before what they make of them. */
const collecting: ReadonlySet<Node['kind']> = new Set<Node['kind']>(['template', 'array', 'object', 'property', 'other', 'binary', 'member']);

/** What was evaluated before a part of a node and is still needed after it: not the left side of `&&`, which has been decided on. */
function heldBefore(at: Node, below: Node): readonly Node[] {
  const isDecided = at.kind === 'binary' && /^(?:&&|\|\||\?\?)$/.test(at.operator);
  if (isDecided || !collecting.has(at.kind)) return [];
  const children = childrenOf(at);
  return children.slice(0, children.indexOf(below));
}

function callHazard(call: Call, below: Node, file: RepairFile): string | undefined {
  const index = call.args.indexOf(below);
  if (index === -1) return undefined;
  const { callee } = call;
  const receiver = callee.kind === 'member' ? callee.object : callee;
  if (!file.stability.isStableReceiver(receiver)) return changes(receiver, file);
  return readHazard(call.args.slice(0, index), file);
}

function readHazard(earlier: readonly Node[], file: RepairFile): string | undefined {
  const unstable = earlier.find((node) => !file.stability.isStable(node));
  return unstable && changes(unstable, file);
}

function changes(node: Node, { tree }: RepairFile): string {
  return `${quoted(tree.text.slice(node.start, node.end))} is read before the pause, in which other code may change it`;
}

function assignmentHazard({ target, operator }: Assignment, value: Node, file: RepairFile): string | undefined {
  if (operator !== '=') return compoundHazard(target, value, file);
  if (target.kind !== 'member') return undefined;
  return file.stability.isStableReceiver(target.object) ? undefined : changes(target.object, file);
}

/** `x += await f()` reads `x` first: what others add meanwhile is lost. */
function compoundHazard(target: Node, value: Node, file: RepairFile): string | undefined {
  const binding = target.kind === 'identifier' ? file.tree.bindings.of(target) : undefined;
  if (binding !== undefined && file.stability.isOwn(binding, value)) return undefined;
  return changes(target, file);
}

/** Others may add to or take from a collection that is not the function's own while the loop waits. */
function loopHazard({ form, iterated }: Loop, file: RepairFile): string | undefined {
  if (iterated === undefined || form === 'for-await') return undefined;
  if (iterated.kind === 'member') return `${quoted(file.tree.text.slice(iterated.start, iterated.end))} may change while the loop waits`;
  if (iterated.kind !== 'identifier') return undefined;
  const binding = file.tree.bindings.of(iterated);
  const isShared = binding !== undefined && file.tree.bindings.module.get(binding.name) === binding
    && (binding.writes.length > 0 || binding.references.some(isMutated));
  return isShared ? `\`${binding.name}\` may change while the loop waits` : undefined;
}

const mutators: ReadonlySet<string> = new Set([
  'push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'set', 'add', 'delete', 'clear', 'fill',
]);

/** Whether a reference to a collection changes what it holds: `list.push(x)`, `list[0] = x`, `list.length = 0`. */
export function isMutated(reference: Node): boolean {
  const { parent } = reference;
  if (parent?.kind !== 'member' || parent.object !== reference) return false;
  const user = parent.parent;
  if (user?.kind === 'call') return user.callee === parent && parent.name !== undefined && mutators.has(parent.name);
  return isAssigned(parent) || isDeleted(parent);
}

function isDeleted({ parent }: Node): boolean {
  return parent?.kind === 'unary' && parent.operator === 'delete';
}

/** Whether a node is the target of an assignment. */
export function isAssigned(node: Node): boolean {
  return node.parent?.kind === 'assignment' && node.parent.target === node;
}

/** A short quotation of code for a sentence. */
export function quoted(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return `\`${line.length > 40 ? `${line.slice(0, 39)}…` : line}\``;
}

/** Whether a literal options argument says `name: value`. */
export function saysOption(argument: Node | undefined, name: string, value: boolean): boolean {
  return argument?.kind === 'object' && argument.properties.some((property) =>
    property.kind === 'property' && property.name === name && literalOf(property.value) === value);
}
