import { nameOfRunner } from '../callgraph/runners.js';
import type { ClassMember, FunctionNode, Node, SourceTree } from '../syntax/tree.js';
import { refuse, type Refusal } from './fix-plan.js';

/** Where an `await` put before an expression would stand. */
export type AwaitPlace =
  | { readonly kind: 'async'; readonly inside: FunctionNode }
  /** A function that is not async yet, and nothing about it says that it cannot be. */
  | { readonly kind: 'sync'; readonly inside: FunctionNode }
  /** The top level of an ES module. */
  | { readonly kind: 'module' }
  | Refusal;

/** Methods whose callers take what they return as it is. */
const immediate: ReadonlySet<string> = new Set([
  'toString', 'valueOf', 'toJSON', 'Symbol.iterator', 'Symbol.toPrimitive', 'Symbol.dispose', 'Symbol.hasInstance', 'toLocaleString',
]);

const fieldForms: Readonly<Record<string, string>> = {
  'field': 'the initial value of a class field cannot wait', 'static-block': 'a static block cannot wait',
};

/** Whether `await` may be written before the node, and in what function, as the grammar says. */
export function awaitPlaceOf(node: Node, tree: SourceTree): AwaitPlace {
  if (tree.bindings.named('await', node) !== undefined) return refuse('`await` is the name of a variable here');
  let below = node;
  for (let at = node.parent; at !== undefined; at = at.parent) {
    const obstacle = obstacleAt(at, below);
    if (obstacle !== undefined) return refuse(obstacle);
    if (at.kind === 'function') return placeIn(at, tree);
    below = at;
  }
  return tree.program.isModule ? { kind: 'module' } : refuse('`await` cannot stand at the top level of a CommonJS module');
}

function obstacleAt(at: Node, below: Node): string | undefined {
  if ('decorators' in at && at.decorators.includes(below)) return 'a decorator cannot wait';
  if (at.kind === 'parameter') return "a parameter's default value cannot wait: give the default in the body";
  if (at.kind === 'class-member' && at.value === below && below.kind !== 'function') return fieldForms[at.form];
  return undefined;
}

function placeIn(inside: FunctionNode, tree: SourceTree): AwaitPlace {
  if (inside.isAsync) return { kind: 'async', inside };
  const reason = barrierOf(inside, tree);
  return reason === undefined ? { kind: 'sync', inside } : refuse(reason);
}

/** Why a function can never be async, whoever calls it; `undefined` when nothing stands against it. */
export function barrierOf(node: FunctionNode, tree: SourceTree): string | undefined {
  const named = nameOfRunner(node);
  const name = `\`${named === 'anonymous function' ? memberName(node) : named}\``;
  if (node.form === 'getter') return `${name} is a getter, which cannot be async`;
  if (node.form === 'setter') return `${name} is a setter, which cannot be async`;
  if (node.form === 'constructor') return `${name} runs in a constructor, which cannot be async: load the value before, in a static async method`;
  if (node.isGenerator) return `${name} is a generator, and neither \`for…of\` nor spread can read an async one`;
  if (isImmediate(node)) return `${name} must give its value at once: JavaScript itself calls it`;
  return isTypeGuard(node, tree) ? `${name} is a type guard, which cannot be async` : undefined;
}

function memberName({ parent }: FunctionNode): string {
  const name = parent?.kind === 'class-member' || parent?.kind === 'property' ? parent.name ?? computedName(parent) : '';
  return name === '' ? 'anonymous function' : name;
}

function isImmediate({ parent }: FunctionNode): boolean {
  if (parent?.kind !== 'class-member' && parent?.kind !== 'property') return false;
  return immediate.has(parent.name ?? computedName(parent));
}

function computedName({ computed }: Pick<ClassMember, 'computed'>): string {
  return computed?.kind === 'member' && computed.object.kind === 'identifier' ? `${computed.object.name}.${computed.name ?? ''}` : '';
}

/** `x is T`, `asserts x`: between the parameters and the body. */
function isTypeGuard({ params, body, start }: FunctionNode, { text }: SourceTree): boolean {
  if (body === undefined) return false;
  const head = text.slice(params.at(-1)?.end ?? start, body.start);
  return /\)\s*:\s*(?:asserts\s+[\w$]+|(?:[\w$]+)\s+is\s)/.test(head);
}
