import path from 'node:path';
import type { Call, Node } from '../syntax/tree.js';
import { constantOf } from './binding-values.js';
import { textOf } from './literals.js';
import type { Values } from './resolve-value.js';
import { withoutDefault } from './values.js';

/** Paths that are put together in more steps than these are unknown. */
const depthLimit = 8;

/**
 * The path that an expression puts together from the place of its own file, relative to that file's folder: `../lib/cli` of
 * `path.join(__dirname, '..', 'lib') + '/cli'`.
 *
 * @returns `undefined` where the path begins elsewhere, or has parts that syntax does not tell
 */
export function relativePathOf(values: Values, node: Node, depth = 0): string | undefined {
  if (depth > depthLimit) return undefined;
  switch (node.kind) {
    case 'identifier': return ofName(values, node, depth);
    case 'member': return node.object.kind === 'meta' ? ofOwnFile(values, node, node.name) : undefined;
    case 'call': return ofCall(values, node, depth);
    case 'binary': return node.operator === '+' ? appended(relativePathOf(values, node.left, depth + 1), [node.right]) : undefined;
    case 'template': return ofTemplate(values, node, depth);
    default: return undefined;
  }
}

function ofName(values: Values, node: Extract<Node, { kind: 'identifier' }>, depth: number): string | undefined {
  const binding = values.treeOf(node).bindings.of(node);
  if (binding === undefined) return ofOwnFile(values, node, node.name.replace(/^__/, ''));
  const initial = constantOf(binding);
  return initial && relativePathOf(values, initial, depth + 1);
}

/** `__dirname`, `__filename`, and the same of `import.meta`; `url` goes through `fileURLToPath`. */
function ofOwnFile(values: Values, node: Node, name: string | undefined): string | undefined {
  if (name === 'dirname') return '.';
  return name === 'filename' || name === 'url' ? path.posix.basename(values.treeOf(node).path) : undefined;
}

/** `pathOf` gives the path that an argument is, if it is one. */
type MakePath = (args: readonly Node[], pathOf: (index: number) => string | undefined) => string | undefined;

/** What functions make of their arguments. */
const functions: ReadonlyMap<string, MakePath> = new Map<string, MakePath>([
  ['node:path join', (args, pathOf) => appended(pathOf(0), args.slice(1), '/')],
  ['node:path resolve', (args, pathOf) => appended(pathOf(0), args.slice(1), '/')],
  ['node:path dirname', (_args, pathOf) => dirname(pathOf(0))],
  ['node:fs realpathSync', (_args, pathOf) => pathOf(0)],
  ['node:url fileURLToPath', (_args, pathOf) => pathOf(0)],
  ['global require.resolve', ([first]) => textOf(first)],
  // `new URL('./child.js', import.meta.url)`
  ['global URL', ([first], pathOf) => (pathOf(1) === undefined ? undefined : textOf(first))],
]);

function ofCall(values: Values, { callee, args }: Call, depth: number): string | undefined {
  const value = values.of(callee);
  const make = value?.kind === 'external' ? functions.get(`${value.module} ${withoutDefault(value.path)}`) : undefined;
  return make?.(args, (index) => {
    const argument = args[index];
    return argument && relativePathOf(values, argument, depth + 1);
  });
}

function dirname(file: string | undefined): string | undefined {
  return file && path.posix.dirname(file);
}

function ofTemplate(values: Values, { quasis, expressions }: Extract<Node, { kind: 'template' }>, depth: number): string | undefined {
  const [first, ...more] = expressions;
  const from = first !== undefined && more.length === 0 && quasis[0] === '' ? relativePathOf(values, first, depth + 1) : undefined;
  return from && from + (quasis[1] ?? '');
}

/** The path with literal parts behind it. */
function appended(from: string | undefined, parts: readonly Node[], separator = ''): string | undefined {
  const texts = parts.map(textOf);
  return from === undefined || texts.includes(undefined) ? undefined : [from, ...texts].join(separator);
}

/** The specifier that a loader is given: a literal, or a path that begins with the file's own place. */
export function specifierOf(values: Values, node: Node): string | undefined {
  const text = textOf(node);
  if (text !== undefined) return text;
  const relative = relativePathOf(values, node);
  const normal = relative && path.posix.normalize(relative);
  return normal && (/^\.\.?\//.test(normal) ? normal : `./${normal}`);
}
