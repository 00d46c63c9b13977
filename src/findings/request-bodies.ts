import type { Values } from '../program/resolve-value.js';
import type { Node } from '../syntax/tree.js';
import type { BlockingCall } from './blocking-calls.js';

/** Where frameworks keep the body of a request: as a property, or as what a method of the request gives. */
const body = /Request#(?:body|rawBody)$|(?:Request#|#req\.)(?:text|arrayBuffer|bytes|blob|formData)\(\)#$/;

/** Whether a call's first argument is the body of a request, whose size is up to the client. */
export function takesRequestBody({ node }: BlockingCall, values: Values): boolean {
  const input = node.kind === 'call' ? node.args[0] : undefined;
  return input !== undefined && isBody(input, values);
}

function isBody(node: Node, values: Values): boolean {
  const value = values.of(node.kind === 'await' ? node.argument : node);
  return value?.kind === 'external' && body.test(value.path);
}
