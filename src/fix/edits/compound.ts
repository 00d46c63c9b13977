import type { Assignment, Node, SourceTree } from '../../syntax/tree.js';
import { contains } from '../../syntax/children.js';
import { skipTrivia } from '../../syntax/trivia.js';
import { pauseHazardOf } from '../evaluation-order.js';
import { editedText, insertion, type TextEdit } from '../fix-plan.js';
import type { RepairFile } from '../repair-site.js';
import { indentAt } from '../surroundings.js';
import { hoistedName } from './hoist.js';

/**
 * `total += await f()` reads `total` before the pause. Computed in a statement before, the value is waited for first.
 *
 * @returns the edits of the statement in place of `edits`; `undefined` when the call is not in such a statement, or something
 * else is read before the pause
 */
export function hoistedValue(node: Node, edits: readonly TextEdit[], file: RepairFile): readonly TextEdit[] | undefined {
  const assignment = compoundAround(node);
  const statement = assignment?.parent;
  if (assignment === undefined || statement === undefined || mayWrite(assignment.value, file)) return undefined;
  if (pauseHazardOf(node, file, assignment) !== undefined || pauseHazardOf(statement, file) !== undefined) return undefined;
  const { start, end } = valueRange(assignment, statement, file.tree);
  if (/\/[/*]/.test(file.tree.text.slice(assignment.target.end, end))) return undefined;
  const name = hoistedName('added', statement, file);
  const value = editedText(file.tree, start, end, edits);
  const outside = edits.filter((edit) => edit.start < start || edit.end > end);
  return [...outside, insertion(statement.start, declaration(name, value, statement, file)), { start, end, text: name }];
}

interface Range { readonly start: number; readonly end: number }

/** All that stands behind the operator, with its parentheses. */
function valueRange({ target, operator }: Assignment, statement: Node, { text }: SourceTree): Range {
  const start = skipTrivia(text, text.indexOf(operator, target.end) + operator.length);
  return { start, end: statement.end - (text.charAt(statement.end - 1) === ';' ? 1 : 0) };
}

/** On a line of its own when the statement has one. */
function declaration(name: string, value: string, { start }: Node, { tree: { text }, style }: RepairFile): string {
  const isFirst = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
  const behind = isFirst ? style.end + style.newline + indentAt(text, start) : '; ';
  return `const ${name} = ${value}${behind}`;
}

/** The statement `x += …` whose value the node is part of. */
function compoundAround(node: Node): Assignment | undefined {
  for (let at = node.parent; at !== undefined && at.kind !== 'function'; at = at.parent) {
    if (at.kind !== 'assignment') continue;
    const isStatement = at.parent?.kind === 'expression-statement' && at.parent.parent?.kind === 'block';
    return isStatement && /^[-+*/%|&^]=$/.test(at.operator) && isSimple(at.target) ? at : undefined;
  }
  return undefined;
}

function isSimple(target: Node): boolean {
  if (target.kind !== 'member') return target.kind === 'identifier';
  return target.computed === undefined && (target.object.kind === 'this' || target.object.kind === 'identifier');
}

/** A function of the project's own could read or write the variable. */
function mayWrite(value: Node, { stability, findings }: RepairFile): boolean {
  return contains(value, (node) => node.kind === 'assignment' || (node.kind === 'unary' && /^(?:\+\+|--)$/.test(node.operator))
    || (node.kind === 'call' && !findings.some((finding) => finding.node === node) && !stability.isOutside(node)));
}
