import type { Values } from '../program/resolve-value.js';
import { globalModule } from '../program/values.js';
import { contains } from '../syntax/children.js';
import type { FunctionNode, Node } from '../syntax/tree.js';

const exits: ReadonlySet<string> = new Set([
  ...['exit', 'abort', 'reallyExit'].map((name) => `${globalModule} process.${name}`), 'node:process exit', 'node:process abort',
]);

/** A function that calls a function that calls a function that ends the process is looked through, no more. */
const depthLimit = 3;

/**
 * Whether `process.exit()` follows the code in the same block, with nothing between that would lead past it: then the loop has nobody
 * left to serve, and asynchronous work would be lost.
 */
export function endsTheProcess(node: Node, values: Values): boolean {
  let statement = node;
  for (let at = node.parent; at !== undefined && at.kind !== 'function' && at.kind !== 'program'; at = at.parent) {
    if (at.kind === 'block' && leadsToExit(at.body.slice(at.body.indexOf(statement)), values, 0) > 0) return true;
    statement = at;
  }
  return false;
}

/** @returns the index of the statement that ends the process; -1 when there is none, or when something may lead past it */
function leadsToExit(statements: readonly Node[], values: Values, depth: number): number {
  const exit = statements.findIndex((candidate) => candidate.kind === 'expression-statement' && isExit(candidate.expression, values, depth));
  const leadsPast = (node: Node): boolean => node.kind === 'return' || (node.kind === 'throw' && !endsWhereCaught(node, statements, values, depth));
  return statements.slice(0, exit + 1).some((before) => contains(before, leadsPast)) ? -1 : exit;
}

/** Whether what is thrown is caught among the statements, or around them where the process ends too. */
function endsWhereCaught(thrown: Node, statements: readonly Node[], values: Values, depth: number): boolean {
  let below = thrown;
  let isAmong = true;
  for (let at = thrown.parent; at !== undefined && at.kind !== 'function'; at = at.parent) {
    if (at.kind === 'try' && at.block === below && at.handler !== undefined) {
      return isAmong || leadsToExit(at.handler.body, values, depth) >= 0;
    }
    isAmong &&= !statements.includes(at);
    below = at;
  }
  return false;
}

/** `process.exit()`, or a call of the project's own function that ends with it. */
function isExit(node: Node, values: Values, depth: number): boolean {
  if (node.kind === 'await') return isExit(node.argument, values, depth);
  if (node.kind !== 'call') return false;
  const value = values.of(node.callee);
  if (value?.kind === 'project' && value.node.kind === 'function') return depth < depthLimit && endsWithExit(value.node, values, depth + 1);
  return value?.kind === 'external' && exits.has(`${value.module} ${value.path}`);
}

function endsWithExit({ body }: FunctionNode, values: Values, depth: number): boolean {
  return body?.kind === 'block' ? leadsToExit(body.body, values, depth) >= 0 : body !== undefined && isExit(body, values, depth);
}
