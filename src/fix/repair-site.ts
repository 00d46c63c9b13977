import type { BlockingApi } from '../catalog/types.js';
import type { Finding } from '../findings/finding.js';
import type { Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import type { Call, Node, SourceTree } from '../syntax/tree.js';
import type { ImportChange } from './edits/import-change.js';
import type { TextEdit } from './fix-plan.js';
import type { ModuleName } from './module-names.js';
import type { SourceStyle } from './source-style.js';
import type { Stability } from './stability.js';

/** One file to repair: what every recipe may ask. */
export interface RepairFile {
  readonly tree: SourceTree;
  /** All blocking calls of the file. */
  readonly findings: readonly Finding[];
  readonly values: Values;
  readonly project: Project;
  /** The variables that imports and requires bind. */
  readonly names: readonly ModuleName[];
  readonly style: SourceStyle;
  readonly stability: Stability;
  /** The text without comments and strings. */
  readonly code: string;
  /** Whether the nearest package.json depends on the package `unblock`, whose functions then may be called. */
  readonly hasRuntime: boolean;
}

/** One blocking call to repair. */
export interface RepairSite {
  readonly file: RepairFile;
  readonly finding: Finding;
  readonly api: BlockingApi;
  readonly call: Call;
  readonly callee: Node;
  /** The names that the repair needs: asked by the recipe, written by the plan. */
  readonly imports: ImportChange;
}

/**
 * What a recipe makes of a call: the text that is awaited is `before`, the call with `edits`, `after`; `member` is read from the
 * awaited value.
 */
export interface Rewrite {
  readonly title: string;
  /** Inside the call. */
  readonly edits: readonly TextEdit[];
  readonly before?: string;
  readonly after?: string;
  readonly member?: string;
  /** What differs from the blocking call: then the rewrite is no more than a suggestion. */
  readonly differs?: string;
}
