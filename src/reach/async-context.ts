import { nameOfRunner, type Runner } from '../callgraph/runners.js';
import type { Context } from '../context/context.js';
import type { FunctionNode } from '../syntax/tree.js';

/** What an asynchronous function is when nothing is known about who runs it; `undefined` for others. */
export function asyncContext(runner: Runner): Context | undefined {
  const label = runner.kind === 'function' ? asyncLabel(runner) : undefined;
  if (label === undefined) return undefined;
  const name = nameOfRunner(runner);
  return { kind: 'async-function', label, name: name === 'anonymous function' ? undefined : name };
}

/** A function that is declared to return a promise is called as an asynchronous one, whether or not it says `async`. */
function asyncLabel(node: FunctionNode): string | undefined {
  if (node.isAsync) return node.isGenerator ? 'async generator' : node.parent?.kind === 'class-member' ? 'async method' : 'async function';
  const type = node.returnType;
  return type?.kind === 'named' && /^Promise(?:Like)?$/.test(type.path.join('.')) ? 'promise-returning function' : undefined;
}
