import type { Values } from '../program/resolve-value.js';
import { contains } from '../syntax/children.js';
import type { Node } from '../syntax/tree.js';

/**
 * Whether `process.exit()` follows the code in the same block, with nothing between that would lead past it: then the loop has nobody
 * left to serve, and asynchronous work would be lost.
 */
export function endsTheProcess(node: Node, values: Values): boolean {
  let statement = node;
  for (let at = node.parent; at !== undefined && at.kind !== 'function' && at.kind !== 'program'; at = at.parent) {
    if (at.kind === 'block' && isFollowedByExit(at.body, statement, values)) return true;
    statement = at;
  }
  return false;
}

function isFollowedByExit(statements: readonly Node[], statement: Node, values: Values): boolean {
  const rest = statements.slice(statements.indexOf(statement));
  const exit = rest.findIndex((candidate) => candidate.kind === 'expression-statement' && isExit(candidate.expression, values));
  return exit > 0 && !rest.slice(0, exit).some((before) => contains(before, ({ kind }) => kind === 'return' || kind === 'throw'));
}

function isExit(node: Node, values: Values): boolean {
  if (node.kind !== 'call') return false;
  const value = values.of(node.callee);
  if (value?.kind !== 'external') return false;
  if (value.module === 'global') return ['process.exit', 'process.abort', 'process.reallyExit'].includes(value.path);
  return value.module === 'node:process' && ['exit', 'abort'].includes(value.path);
}
