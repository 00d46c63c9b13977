import type { Node, SourceTree } from './tree.js';

/** The nodes whose comment is that of the declaration inside them: up to a statement, or to a class's or an object's member. */
const carriers: ReadonlySet<Node['kind']> = new Set<Node['kind']>([
  'declarator', 'variables', 'assignment', 'expression-statement', 'class-member', 'property', 'export-named', 'export-default',
]);

function carrierOf(node: Node): Node {
  let carrier = node;
  for (let parent = carrier.parent; parent !== undefined && carriers.has(parent.kind); parent = carrier.parent) {
    carrier = parent;
  }
  return carrier;
}

function startWithDecorators(node: Node): number {
  if (node.kind === 'export-named') return Math.min(node.start, node.declaration ? startWithDecorators(node.declaration) : node.start);
  if (node.kind === 'export-default') return Math.min(node.start, startWithDecorators(node.value));
  const first = node.kind === 'class' ? node.decorators[0] : undefined;
  // A decorator's node is its expression, which an `@` precedes.
  return first === undefined ? node.start : Math.min(node.start, first.start - 1);
}

/** The end of the text before `from` without the white space and the whole-line `//` comments (directives of linters) at its end. */
function endOfTextBefore(text: string, from: number): number {
  let end = text.slice(0, from).trimEnd().length;
  for (;;) {
    const lineStart = text.lastIndexOf('\n', end - 1) + 1;
    if (!text.slice(lineStart, end).trimStart().startsWith('//')) return end;
    end = text.slice(0, lineStart).trimEnd().length;
  }
}

/**
 * What the JSDoc comment of a declaration says: the text between its delimiters, stars at the line starts included.
 * `node` is a function, class, member, declarator, property or statement; the comment stands directly before the statement or
 * member that declares it (decorators and `export` belong to that). `undefined` when there is none.
 */
export function jsdocOf(tree: SourceTree, node: Node): string | undefined {
  const end = endOfTextBefore(tree.text, startWithDecorators(carrierOf(node)));
  if (!tree.text.endsWith('*/', end)) return undefined;
  const open = tree.text.lastIndexOf('/**', end - 2);
  const isOneComment = open >= 0 && open + 3 <= end - 2 && tree.text.indexOf('*/', open + 2) === end - 2;
  return isOneComment ? tree.text.slice(open + 3, end - 2) : undefined;
}
