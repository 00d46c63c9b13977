import { routeMethods, setUpLabels } from '../catalog/set-up.js';
import type { Registration } from '../catalog/types.js';
import type { Values } from '../program/resolve-value.js';
import { contains } from '../syntax/children.js';
import type { Call, FunctionNode } from '../syntax/tree.js';

/** Whether a function itself adds routes or middleware to a server, creates one, or makes it listen. */
export function buildsServer({ body }: FunctionNode, values: Values): boolean {
  return body !== undefined && contains(body, (node) => node.kind === 'call' && isSetUp(node, values));
}

function isSetUp(call: Call, { registrations }: Values): boolean {
  const isWanted = ({ label }: Registration): boolean => setUpLabels.has(label);
  return isRoute(call) || call.args.some((_, index) => registrations.matchKnown(call, index, isWanted) !== undefined);
}

/** `app.get('/path', (request, response) => …)`, whatever `app` is: often a parameter without a type. */
function isRoute({ callee, args: [path, ...handlers] }: Call): boolean {
  return callee.kind === 'member' && callee.name !== undefined && routeMethods.has(callee.name)
    && path?.kind === 'literal' && typeof path.value === 'string' && path.value.startsWith('/')
    && handlers.some(({ kind }) => kind === 'function');
}
