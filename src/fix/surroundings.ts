import { skipTrivia } from '../syntax/trivia.js';
import type { Node, SourceTree } from '../syntax/tree.js';

/** Whether `await …` in the node's place needs parentheses, because the parent's operator binds tighter than `await`. */
export function needsParentheses(node: Node, { text }: SourceTree): boolean {
  const next = text.slice(skipTrivia(text, node.end), skipTrivia(text, node.end) + 2);
  if (next.startsWith('!') && next !== '!=') return true;
  return isHead(node) && !isParenthesised(node, text);
}

/** The node is what a member is read from, what is called, the base of a power, or what a class extends. */
function isHead(node: Node): boolean {
  const { parent } = node;
  switch (parent?.kind) {
    case 'member': return parent.object === node;
    case 'call': return parent.callee === node;
    case 'binary': return parent.operator === '**' && parent.left === node;
    case 'class': return parent.heritage === node;
    default: return false;
  }
}

/** Of a node that is the head of its parent: no other parentheses can follow it directly. */
function isParenthesised({ start, end }: Node, text: string): boolean {
  return /\(\s*$/.test(text.slice(0, start)) && text.charAt(skipTrivia(text, end)) === ')';
}

/**
 * What must stand before a statement that will begin with a parenthesis: without semicolons the line above would go on with it.
 */
export function guardBefore(node: Node, { text }: SourceTree): ';' | '' {
  const statement = statementStartingAt(node);
  const before = statement && statementBefore(statement);
  const previous = before && lastInside(before);
  return previous !== undefined && endsWithExpression.has(previous.kind) && text.charAt(previous.end - 1) !== ';' ? ';' : '';
}

const endsWithExpression: ReadonlySet<Node['kind']> = new Set<Node['kind']>([
  'expression-statement', 'variables', 'return', 'throw', 'import', 'export-named',
]);

/** What a statement without braces ends with: `else say()`, `for (…) say()`. After `do say() while (…)` a semicolon is not needed. */
function lastInside(statement: Node): Node {
  switch (statement.kind) {
    case 'if': return lastInside(statement.otherwise ?? statement.then);
    case 'loop': return statement.form === 'do' ? statement : lastInside(statement.body);
    case 'labeled': return lastInside(statement.body);
    default: return statement;
  }
}

function statementBefore(statement: Node): Node | undefined {
  const { parent } = statement;
  if (parent?.kind !== 'block' && parent?.kind !== 'program' && parent?.kind !== 'case') return undefined;
  return parent.body[parent.body.indexOf(statement) - 1];
}

function statementStartingAt(node: Node): Node | undefined {
  for (let at = node.parent; at?.start === node.start; at = at.parent) if (at.kind === 'expression-statement') return at;
  return undefined;
}

/** The white space at the start of the line that the offset is on. */
export function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? '';
}
