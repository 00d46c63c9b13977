import { runnerOf, type Runner } from '../callgraph/runners.js';
import type { Registration } from '../catalog/types.js';
import { textOf } from '../program/literals.js';
import type { Call, Node } from '../syntax/tree.js';

const reactions: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

/** `main();`, `void main();`, `await main();`, `main().catch(…);` */
export function isStatement(call: Node): boolean {
  const { parent } = call;
  switch (parent?.kind) {
    case 'expression-statement': return true;
    case 'await': case 'unary': return isStatement(parent);
    case 'call': return parent.callee === call && isStatement(parent);
    case 'member': return parent.object === call && isStatement(parent);
    default: return false;
  }
}

/**
 * Whether a call takes an async function and nothing tells what becomes of it: a start-up's `router.get(path, async …)` must not
 * hide what the router does with it. Where the code around waits for the call, the function runs as part of that code.
 */
export function isAsyncInUnknownHands(call: Call, runner: Runner | undefined): boolean {
  return runner?.kind === 'function' && runner.isAsync && !isWaitedFor(call);
}

function isWaitedFor(call: Call): boolean {
  const { parent } = call;
  switch (parent?.kind) {
    case 'await': case 'yield': return true;
    case 'member': return parent.name !== undefined && reactions.has(parent.name);
    case 'return': return runnerOf(call).kind === 'function';
    default: return false;
  }
}

/** How a row says what a handler is called. */
type Naming = Pick<Registration, 'namedBy' | 'namedByKey' | 'verb'>;

/** `GET /login` of `app.get('/login', …)`, `message` of `socket.on('message', …)`, `create` of `{ create: procedure.mutation(…) }`. */
export function nameInCall(row: Naming, call: Call): string | undefined {
  const verb = row.verb === true && call.callee.kind === 'member' ? call.callee.name?.toUpperCase() : undefined;
  const parts = [verb, nameOfPlace(row, call)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

function nameOfPlace({ namedBy, namedByKey }: Naming, { args, parent }: Call): string | undefined {
  if (namedByKey === true) return parent?.kind === 'property' ? parent.name : undefined;
  return namedBy === undefined ? undefined : textOf(args[namedBy]);
}

export function isWithin(node: Node, outer: Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}
