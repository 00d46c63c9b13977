import { runnerOf } from '../../callgraph/runners.js';
import type { Binding, Node } from '../../syntax/tree.js';
import { isMutated } from '../evaluation-order.js';
import type { RepairFile } from '../repair-site.js';

/** Methods that give an array without holes, and functions of `Object` and `Array` that do. */
const denseMethods: ReadonlySet<string> = new Set(['split', 'filter', 'toSorted', 'toReversed', 'readdirSync', 'readdir']);
const denseStatics: ReadonlySet<string> = new Set(['keys', 'values', 'entries', 'from']);

/**
 * What a method that arrays have is called on: `dense` when it is an array in which each index is set and which nothing changes
 * during the loop.
 */
export function arrayKindOf(node: Node, file: RepairFile): 'dense' | 'array' | 'other' {
  if (isDense(node, file)) return 'dense';
  return file.project.checker?.isArray(node.host) === false ? 'other' : 'array';
}

function isDense(node: Node, file: RepairFile): boolean {
  if (node.kind === 'await') return isDense(node.argument, file);
  if (node.kind === 'array') return node.elements.every((element) => element !== undefined);
  if (node.kind === 'identifier') return isDenseName(node, file);
  if (node.kind !== 'call' || node.form !== 'call') return false;
  return givesDense(node.callee);
}

function givesDense(callee: Node): boolean {
  const name = callee.kind === 'member' || callee.kind === 'identifier' ? callee.name ?? '' : '';
  return denseMethods.has(name) || (denseStatics.has(name) && callee.kind === 'member' && isConstructor(callee.object));
}

function isConstructor(node: Node): boolean {
  return node.kind === 'identifier' && (node.name === 'Object' || node.name === 'Array');
}

/** A constant that is dense from the start, that nothing in the file changes, and that is not handed to others. */
function isDenseName(node: Node & { readonly kind: 'identifier' }, file: RepairFile): boolean {
  const binding = file.tree.bindings.of(node);
  const declaration = binding?.kind === 'const' ? binding.declaration : undefined;
  if (binding === undefined || declaration?.kind !== 'declarator' || declaration.target !== binding.identifier) return false;
  const isKept = binding.references.every((reference) => (isMutated(reference) ? isAppended(reference, binding) : isRead(reference)));
  return isKept && declaration.initial !== undefined && declaration.initial.kind !== 'identifier' && isDense(declaration.initial, file);
}

/** Only the function that made the array adds to it, and while a loop of its own runs it does nothing else. */
function isAppended(reference: Node, { identifier }: Binding): boolean {
  const owner = runnerOf(identifier);
  const { parent } = reference;
  const isPush = parent?.kind === 'member' && parent.name === 'push' && parent.parent?.kind === 'call';
  return isPush && owner.kind === 'function' && runnerOf(reference) === owner;
}

function isRead({ parent, ...reference }: Node): boolean {
  if (parent?.kind === 'member') return true;
  return (parent?.kind === 'loop' && parent.iterated?.start === reference.start) || parent?.kind === 'spread' || parent?.kind === 'return';
}
