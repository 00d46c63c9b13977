import { childrenOf, contains } from '../../syntax/children.js';
import type { Node } from '../../syntax/tree.js';
import { pauseHazardOf } from '../evaluation-order.js';
import { refuse, type Refusal } from '../fix-plan.js';
import type { RepairFile } from '../repair-site.js';

export interface HoistPlace {
  /** The statement that new ones can stand in front of. */
  readonly statement: Node;
  /** Set when the statement only declares the value: its name, and its type annotation with the colon. */
  readonly declarator: { readonly name: string; readonly type: string | undefined } | undefined;
}

/** Nodes that evaluate all of their parts, one after the other. */
const straight: ReadonlySet<Node['kind']> = new Set<Node['kind']>([
  'member', 'call', 'await', 'spread', 'array', 'object', 'property', 'template', 'unary', 'declarator',
]);

/** Statements that do nothing but evaluate such nodes. */
const whole: ReadonlySet<Node['kind']> = new Set<Node['kind']>(['variables', 'return', 'expression-statement']);

/** Nodes that other code runs in: also the tags of templates and the classes are. */
const acting: ReadonlySet<Node['kind']> = new Set<Node['kind']>(['call', 'import-call', 'await', 'yield', 'assignment', 'class', 'spread', 'other']);

/** Where an expression can be computed before its statement instead of inside it. */
export function hoistPlace(node: Node, file: RepairFile): HoistPlace | Refusal {
  if (pauseHazardOf(node, file) !== undefined) return refuse('other parts of the statement come before the callback');
  const statement = statementAround(node);
  if (statement === undefined) return refuse('the callback runs only under a condition');
  if (actsBefore(node, statement)) return refuse('other parts of the statement run before the callback');
  if (!isInList(statement)) return refuse('the statement is not in a block');
  if (statement.kind === 'variables' && statement.declarations.length !== 1) return refuse('the statement declares more than one variable');
  return { statement, declarator: declaratorOf(statement, node, file) };
}

function isInList({ parent }: Node): boolean {
  return parent?.kind === 'block' || parent?.kind === 'program' || parent?.kind === 'case';
}

/** The statement that evaluates the node whenever it runs. */
function statementAround(node: Node): Node | undefined {
  let below = node;
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (headOf(at) === below || whole.has(at.kind)) return at;
    if (!straight.has(at.kind) || mayLeaveOut(at, below)) return undefined;
    below = at;
  }
  return undefined;
}

/** `holder?.say(…)` may leave its arguments alone, and `table?.[key]` its key. */
function mayLeaveOut(at: Node, below: Node): boolean {
  return isOptional(at) && (at.kind === 'call' ? at.callee : at.kind === 'member' && at.object) !== below;
}

function isOptional(node: Node): boolean {
  if (node.kind === 'call') return node.optional || isOptional(node.callee);
  return node.kind === 'member' && (node.optional || isOptional(node.object));
}

/** What a statement evaluates once, before all else. */
function headOf(statement: Node): Node | undefined {
  switch (statement.kind) {
    case 'if': return statement.test;
    case 'loop': return statement.iterated;
    case 'switch': return statement.discriminant;
    case 'throw': return statement.argument;
    default: return undefined;
  }
}

/** Whether something that has effects, or that the callback could change, is evaluated in the statement before the node. */
function actsBefore(node: Node, statement: Node): boolean {
  for (let at = node; at !== statement && at.parent !== undefined; at = at.parent) {
    const parts = childrenOf(at.parent);
    if (parts.slice(0, parts.indexOf(at)).some((part) => contains(part, (inner) => acts(inner, part)))) return true;
  }
  return false;
}

/** What is called with the node may be a member: `console.log`. */
function acts(node: Node, part: Node): boolean {
  if (node.kind === 'unary') return /^(?:\+\+|--|delete)$/.test(node.operator);
  if (node.kind === 'member') return part.parent?.kind !== 'call' || part.parent.callee !== part;
  return acting.has(node.kind);
}

function declaratorOf(statement: Node, node: Node, { tree }: RepairFile): HoistPlace['declarator'] {
  const declarator = statement.kind === 'variables' && statement.form === 'const' ? statement.declarations[0] : undefined;
  if (declarator?.initial !== node || declarator.target.kind !== 'identifier') return undefined;
  const { name, start } = declarator.target;
  const written = tree.text.slice(start + name.length, tree.text.slice(0, node.start).lastIndexOf('=')).trimEnd();
  return { name, type: written === '' ? undefined : written };
}

/** What a variable that is declared in front of the statement is visible in: all cases of a `switch` share theirs. */
function scopeOf({ parent, ...statement }: Node): Pick<Node, 'start' | 'end'> {
  return parent?.kind === 'case' ? parent.parent ?? parent : parent ?? statement;
}

/**
 * A name for a new variable in front of a statement. Fixes of one pass choose without knowing of each other: those in one block
 * get different names by their place.
 */
export function hoistedName(base: string, statement: Node, { tree, findings }: RepairFile): string {
  const block = scopeOf(statement);
  const isInside = (start: number): boolean => start >= block.start && start < block.end;
  const isTaken = (name: string): boolean =>
    tree.mentions.get(name)?.some((mention) => mention.kind === 'identifier' && isInside(mention.start)) === true;
  let index = findings.filter(({ node }) => isInside(node.start) && node.start < statement.start).length;
  const nameAt = (at: number): string => (at === 0 ? base : `${base}${at + 1}`);
  while (isTaken(nameAt(index))) index += findings.length + 1;
  return nameAt(index);
}
