import { contains } from '../../syntax/children.js';
import type { Call, FunctionNode, Identifier, Member } from '../../syntax/tree.js';
import { editedText, insertion, isRefusal, refuse, type Refusal, type TextEdit } from '../fix-plan.js';
import type { RepairFile } from '../repair-site.js';
import { indentAt } from '../surroundings.js';
import { arrayKindOf } from './array-kind.js';
import { hoistPlace } from './hoist.js';

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
  const [total, element] = callback.params.map(({ target }) => target).filter((target): target is Identifier => target.kind === 'identifier');
  const initial = call.args[1];
  const { body } = callback;
  if (total === undefined || element === undefined || callback.params.length !== 2) return refuse('it takes more than the total and the element');
  if (initial === undefined || call.args.length !== 2) return refuse('it starts without an initial value');
  if (body === undefined || body.kind === 'block' || contains(body, ({ kind }) => kind === 'this')) return refuse('it is more than one expression');
  if (tree.bindings.named(total.name, call) !== undefined) return refuse(`\`${total.name}\` is another variable around it`);
  if (contains(callee.object, (node) => node.kind === 'identifier' && node.name === element.name)) return refuse(`\`${element.name}\` is a variable of the array, too`);
  const place = hoistPlace(call, file);
  if (isRefusal(place)) return place;
  const indent = indentAt(tree.text, place.statement.start);
  const array = tree.text.slice(callee.object.start, callee.object.end);
  const start = tree.text.slice(initial.start, call.end - 1).trim().replace(/,$/, '');
  const lines = [
    `let ${total.name} = ${start}${style.end}`, `for (const ${element.name} of ${array}) {`,
    `  ${total.name} = ${editedText(tree, body.start, body.end, inner)}${style.end}`, '}', '',
  ];
  const outside = inner.filter((edit) => edit.start < call.start || edit.end > call.end);
  const edits = [
    ...outside, insertion(place.statement.start, lines.map((line, index) => (index === 0 ? line : indent + line)).join(style.newline)),
    { start: call.start, end: call.end, text: total.name },
  ];
  return arrayKindOf(callee.object, file) === 'dense' ? { edits } : { edits, differs: 'a loop also visits the holes of a sparse array' };
}
