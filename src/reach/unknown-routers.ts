import { routeMethods } from '../catalog/set-up.js';
import type { Context } from '../context/context.js';
import { textOf } from '../program/literals.js';
import type { Call, Node } from '../syntax/tree.js';
import { nameInCall } from './call-places.js';

const requestNames = /^_*req(?:uest)?$/i;
const responseNames = /^_*(?:res|response|reply)$/i;

/** `(req, res) => …`: what a router calls, by the names that everybody gives its parameters. */
export function takesRequest(node: Node): boolean {
  if (node.kind !== 'function') return false;
  const [request, response] = node.params.map(({ target }) => (target.kind === 'identifier' ? target.name : ''));
  return request !== undefined && requestNames.test(request) && response !== undefined && responseNames.test(response);
}

/** `router.get(path, …)`, `app.use(…)`: whatever the receiver is, often a parameter without a type. */
export function isRouterCall({ callee }: Call): boolean {
  return callee.kind === 'member' && callee.name !== undefined && routeMethods.has(callee.name);
}

/** The context of a function that takes a request and that is handed to the method of something unknown. */
export function contextInUnknownRouter(call: Call, handed: Node): Context | undefined {
  if (!isRouterCall(call) || !takesRequest(handed) || call.callee.kind !== 'member') return undefined;
  const hasPath = textOf(call.args[0]) !== undefined;
  if (call.callee.name === 'use') return { kind: 'handler', label: 'middleware', name: nameInCall({ namedBy: 0 }, call) };
  return { kind: 'handler', label: 'route handler', name: hasPath ? nameInCall({ namedBy: 0, verb: true }, call) : undefined };
}
