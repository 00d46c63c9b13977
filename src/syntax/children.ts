import type { Node, NodeOf } from './tree.js';

/** The fields that hold child nodes (or lists of them), in source order, for each kind of node. */
const childFields: { readonly [K in Node['kind']]: readonly (keyof NodeOf<K>)[] } = {
  'identifier': [],
  'this': [],
  'super': [],
  'literal': [],
  'regexp': [],
  'template': ['expressions'],
  'meta': [],
  'member': ['object', 'computed'],
  'call': ['callee', 'args'],
  'import-call': ['source'],
  'object': ['properties'],
  'property': ['computed', 'value'],
  'array': ['elements'],
  'spread': ['argument'],
  'await': ['argument'],
  'yield': ['argument'],
  'assignment': ['target', 'value'],
  'binary': ['left', 'right'],
  'unary': ['operand'],
  'conditional': ['test', 'then', 'otherwise'],
  'sequence': ['expressions'],
  'function': ['id', 'params', 'body'],
  'parameter': ['decorators', 'target', 'initial'],
  'class': ['decorators', 'id', 'heritage', 'members'],
  'class-member': ['decorators', 'computed', 'value'],
  'object-pattern': ['properties', 'rest'],
  'pattern-property': ['computed', 'target', 'initial'],
  'array-pattern': ['elements'],
  'pattern-element': ['target', 'initial'],
  'variables': ['declarations'],
  'declarator': ['target', 'initial'],
  'block': ['body'],
  'if': ['test', 'then', 'otherwise'],
  'loop': ['initial', 'each', 'iterated', 'test', 'update', 'body'],
  'return': ['argument'],
  'throw': ['argument'],
  'try': ['block', 'caught', 'handler', 'finalizer'],
  'switch': ['discriminant', 'cases'],
  'case': ['test', 'body'],
  'jump': [],
  'labeled': ['body'],
  'expression-statement': ['expression'],
  'import': ['specifiers'],
  'import-specifier': ['local'],
  'export-named': ['specifiers', 'declaration'],
  'export-specifier': ['local'],
  'export-all': [],
  'export-default': ['value'],
  'program': ['body'],
  'other': ['children'],
};

/** `do body while (test)` is the one statement whose fields come in another order. */
const doFields: readonly string[] = ['body', 'test'];

function fieldsOf(node: Node): readonly string[] {
  return node.kind === 'loop' && node.form === 'do' ? doFields : childFields[node.kind];
}

function appendChildren(node: Node, into: Node[]): void {
  const fields = node as unknown as Readonly<Record<string, Node | readonly (Node | undefined)[] | undefined>>;
  for (const field of fieldsOf(node)) {
    const held = fields[field];
    if (held === undefined) continue;
    if (!isList(held)) into.push(held);
    else for (const child of held) if (child !== undefined) into.push(child);
  }
}

function isList(held: Node | readonly (Node | undefined)[]): held is readonly (Node | undefined)[] {
  return Array.isArray(held);
}

/** All nodes directly inside `node`, in source order: parameters, decorators, members, patterns, computed names, specifiers too. */
export function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  appendChildren(node, children);
  return children;
}

/** Appends the nodes directly inside `node`, the last one first: what is taken off the end comes in source order. */
export function pushChildren(node: Node, waiting: Node[]): void {
  let low = waiting.length;
  appendChildren(node, waiting);
  for (let high = waiting.length - 1; low < high; low += 1, high -= 1) swap(waiting, low, high);
}

function swap(nodes: Node[], low: number, high: number): void {
  const [first, second] = [nodes[low], nodes[high]];
  if (first !== undefined) nodes[high] = first;
  if (second !== undefined) nodes[low] = second;
}

/**
 * Visits `node` and everything inside it, parents before children, in source order.
 * `visit` returns `'skip'` to leave out what is inside the visited node.
 */
export function walk(node: Node, visit: (node: Node) => unknown): void {
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (visit(next) !== 'skip') pushChildren(next, waiting);
  }
}

/** Whether the node, or something in it that runs with it, passes the test: what nested functions hold is left out. */
export function contains(node: Node, test: (node: Node) => boolean): boolean {
  let found = false;
  walk(node, (inner) => {
    found ||= test(inner);
    return found || inner.kind === 'function' ? 'skip' : undefined;
  });
  return found;
}

/** Sets `parent` of everything inside `program`, and gives all nodes as {@link walk} would visit them. For the converters alone. */
export function linkNodes(program: Node): readonly Node[] {
  const nodes: Node[] = [];
  const waiting: Node[] = [program];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    nodes.push(next);
    const from = waiting.length;
    pushChildren(next, waiting);
    for (let index = from; index < waiting.length; index += 1) {
      const child = waiting[index];
      if (child !== undefined) child.parent = next;
    }
  }
  return nodes;
}
