import type { BlockingApi, BlockingKind, Cost } from '../catalog/types.js';
import type { Reach } from '../reach/climb.js';
import type { Node, SourceTree } from '../syntax/tree.js';

/** One blocking call and what can run it. */
export interface Finding {
  readonly tree: SourceTree;
  /** The call, `new`, property read, passed reference or loop. */
  readonly node: Node;
  /** The rule family it belongs to. */
  readonly kind: BlockingKind;
  readonly cost: Cost;
  /** What is written there, for the message: `fs.readFileSync`, `while loop`. */
  readonly name: string;
  /** The row; `undefined` for spin loops. */
  readonly api: BlockingApi | undefined;
  /** What the squiggle is put under, in offsets: the callee's name, or the loop's keyword. */
  readonly start: number;
  readonly end: number;
  readonly reach: Reach;
}
