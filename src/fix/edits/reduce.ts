import { contains } from '../../syntax/children.js';
import type { Call, FunctionNode, Identifier, Member, Node } from '../../syntax/tree.js';
import { editedText, insertion, isRefusal, refuse, type Refusal, type TextEdit } from '../fix-plan.js';
import type { RepairFile } from '../repair-site.js';
import { indentAt } from '../surroundings.js';
import { arrayKindOf } from './array-kind.js';
import { hoistPlace } from './hoist.js';
import { valueOf } from './loop-result.js';

/** `array.reduce((total, x) => …, initial)`, with a callback that is one expression. */
export interface Reduction { readonly call: Call; readonly callee: Member; readonly callback: FunctionNode }

export function reducerOf(callback: FunctionNode): Reduction | undefined {
  const { parent } = callback;
  if (parent?.kind !== 'call' || parent.args[0] !== callback || parent.callee.kind !== 'member' || parent.callee.name !== 'reduce') return undefined;
  return { call: parent, callee: parent.callee, callback };
}

export function reductionLoop(
  { call, callee, callback }: Reduction, inner: readonly TextEdit[], file: RepairFile,
): { readonly edits: readonly TextEdit[]; readonly differs?: string } | Refusal {
  const { tree, style } = file;
  const parts = partsOf({ call, callee, callback }, file);
  if (isRefusal(parts)) return parts;
  const place = hoistPlace(call, file);
  if (isRefusal(place)) return place;
  const { total, element, initial, value } = parts;
  const indent = indentAt(tree.text, place.statement.start);
  const array = tree.text.slice(callee.object.start, callee.object.end);
  const start = tree.text.slice(initial.start, call.end - 1).trim().replace(/,$/, '');
  const lines = [
    `let ${total.name} = ${start}${style.end}`, `for (const ${element.name} of ${array}) {`,
    `  ${total.name} = ${editedText(tree, value.start, value.end, inner)}${style.end}`, '}', '',
  ];
  const outside = inner.filter((edit) => edit.start < call.start || edit.end > call.end);
  const edits = [
    ...outside, insertion(place.statement.start, lines.map((line, index) => (index === 0 ? line : indent + line)).join(style.newline)),
    { start: call.start, end: call.end, text: total.name },
  ];
  return arrayKindOf(callee.object, file) === 'dense' ? { edits } : { edits, differs: 'a loop also visits the holes of a sparse array' };
}

/** A parameter of the callback that the loop would let hide a variable which is read there. */
function hiddenName({ call, callee }: Reduction, total: Identifier, element: Identifier, { tree }: RepairFile): string | undefined {
  if (tree.bindings.named(total.name, call) !== undefined) return total.name;
  return contains(callee.object, (node) => node.kind === 'identifier' && node.name === element.name) ? element.name : undefined;
}

interface Parts {
  readonly total: Identifier;
  readonly element: Identifier;
  readonly initial: Node;
  readonly value: { readonly start: number; readonly end: number };
}

function partsOf(reduction: Reduction, file: RepairFile): Parts | Refusal {
  const { call, callback } = reduction;
  const [total, element, ...more] = callback.params.map(({ target }) => (target.kind === 'identifier' ? target : undefined));
  const [, initial, ...others] = call.args;
  if (total === undefined || element === undefined || more.length > 0) return refuse('it takes more than the total and the element');
  if (initial === undefined || others.length > 0) return refuse('it starts without an initial value');
  const value = callback.body?.kind === 'block' ? undefined : valueOf(callback, file);
  const hidden = hiddenName(reduction, total, element, file);
  if (hidden !== undefined) return refuse(`\`${hidden}\` is another variable around it`);
  return value === undefined ? refuse('it is more than one expression') : { total, element, initial, value };
}
