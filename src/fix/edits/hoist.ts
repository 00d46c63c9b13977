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
  'member', 'call', 'await', 'spread', 'array', 'object', 'property', 'template', 'unary', 'declarator', 'variables', 'return',
  'expression-statement',
]);

/** Where an expression can be computed before its statement instead of inside it. */
export function hoistPlace(node: Node, file: RepairFile): HoistPlace | Refusal {
  if (pauseHazardOf(node, file) !== undefined) return refuse('other parts of the statement come before the callback');
  const statement = statementAround(node);
  if (statement === undefined) return refuse('the callback runs only under a condition');
  if (!isInList(statement)) return refuse('the statement is not in a block');
  if (statement.kind === 'variables' && statement.declarations.length !== 1) return refuse('the statement declares more than one variable');
  return { statement, declarator: declaratorOf(statement, node, file) };
}

function isInList({ parent }: Node): boolean {
  return parent?.kind === 'block' || parent?.kind === 'program' || parent?.kind === 'case';
}

/** The statement that evaluates the node whenever it runs. */
function statementAround(node: Node): Node | undefined {
  for (let at = node.parent; at !== undefined && straight.has(at.kind); at = at.parent) {
    if (at.kind === 'variables' || at.kind === 'return' || at.kind === 'expression-statement') return at;
  }
  return undefined;
}

function declaratorOf(statement: Node, node: Node, { tree }: RepairFile): HoistPlace['declarator'] {
  const declarator = statement.kind === 'variables' && statement.form === 'const' ? statement.declarations[0] : undefined;
  if (declarator?.initial !== node || declarator.target.kind !== 'identifier') return undefined;
  const { name, start } = declarator.target;
  const written = tree.text.slice(start + name.length, tree.text.slice(0, node.start).lastIndexOf('=')).trimEnd();
  return { name, type: written === '' ? undefined : written };
}

/**
 * A name for a new variable in front of a statement. Fixes of one pass choose without knowing of each other: those in one block
 * get different names by their place.
 */
export function hoistedName(base: string, statement: Node, { tree, findings }: RepairFile): string {
  const block = statement.parent ?? statement;
  const isInside = (start: number): boolean => start >= block.start && start < block.end;
  const isTaken = (name: string): boolean =>
    tree.mentions.get(name)?.some((mention) => mention.kind === 'identifier' && isInside(mention.start)) === true;
  let index = findings.filter(({ node }) => isInside(node.start) && node.start < statement.start).length;
  const nameAt = (at: number): string => (at === 0 ? base : `${base}${at + 1}`);
  while (isTaken(nameAt(index))) index += findings.length + 1;
  return nameAt(index);
}
