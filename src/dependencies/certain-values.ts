import { Values } from '../program/resolve-value.js';
import type { Value } from '../program/values.js';
import type { Node } from '../syntax/tree.js';

const choices: ReadonlySet<Node['kind']> = new Set<Node['kind']>(['conditional', 'binary']);

/**
 * What expressions stand for in packages, without guesses: `native || polyfill` and `isWindows ? a : b` are unknown. In the
 * project's own code such a guess is worth its risk, since its author can tell.
 */
export class CertainValues extends Values {
  override of(node: Node): Value | undefined {
    return choices.has(node.kind) ? undefined : super.of(node);
  }
}
