import { setUpLabels } from '../catalog/set-up.js';
import type { Registration } from '../catalog/types.js';
import { textOf } from '../program/literals.js';
import type { Values } from '../program/resolve-value.js';
import { contains } from '../syntax/children.js';
import type { Call, FunctionNode, Node, SourceTree } from '../syntax/tree.js';
import { isWithin } from './call-places.js';
import { isRouterCall, takesRequest } from './unknown-routers.js';

/** Whether a function itself, or one that is declared in it, adds routes or middleware to a server, creates one, or makes it listen. */
export function buildsServer({ body }: FunctionNode, values: Values): boolean {
  return body !== undefined && contains(body, (node) => {
    const declared = declaredIn(node);
    return (node.kind === 'call' && isSetUp(node, values)) || (declared !== undefined && buildsServer(declared, values));
  });
}

/** `function listen() { … }`, `const listen = () => { … }` */
function declaredIn(node: Node): FunctionNode | undefined {
  if (node.kind === 'function') return node.form === 'declaration' ? node : undefined;
  return node.kind === 'declarator' && node.initial?.kind === 'function' ? node.initial : undefined;
}

/** Whether a server listens somewhere in a function: to run it again is to restart. */
export function startsListening(node: FunctionNode, { mentions }: SourceTree): boolean {
  return (mentions.get('listen') ?? []).some((mention) => {
    const { parent } = mention;
    return mention.kind === 'member' && parent?.kind === 'call' && parent.callee === mention && isWithin(mention, node);
  });
}

function isSetUp(call: Call, { registrations }: Values): boolean {
  const isWanted = ({ label }: Registration): boolean => setUpLabels.has(label);
  return isRoute(call) || call.args.some((_, index) => registrations.matchKnown(call, index, isWanted) !== undefined);
}

/** `app.get('/path', () => …)`, and at a path from elsewhere `app.get(path, (req, res) => …)`. */
function isRoute(call: Call): boolean {
  const [path, ...handlers] = call.args;
  if (!isRouterCall(call)) return false;
  const isPath = textOf(path)?.startsWith('/') === true;
  return handlers.some((handler) => takesRequest(handler) || (isPath && handler.kind === 'function'));
}
