import type { SourceTree } from '../syntax/tree.js';

/** Replaces the text between two UTF-16 offsets of the file's text; an insertion has `start === end`. */
export interface TextEdit { readonly start: number; readonly end: number; readonly text: string }

/** One complete change of a file: applied alone it leaves a file that parses, type-checks and behaves as before. */
export interface FixPlan {
  /** `fix`: proved equivalent, so `--fix` may apply it. `suggestion`: something differs, which the title names. */
  readonly kind: 'fix' | 'suggestion';
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Why there is no repair, in words the user can act on: no capital, no full stop. */
export interface Refusal { readonly kind: 'refusal'; readonly reason: string }

/** All that the fix layer has to say about one finding. */
export interface Repairs {
  readonly fix: FixPlan | undefined;
  readonly suggestions: readonly FixPlan[];
  /** Set when there is no fix: also beside suggestions, then it says why they are no more than that. */
  readonly refusal: Refusal | undefined;
}

export function refuse(reason: string): Refusal {
  return { kind: 'refusal', reason };
}

export function isRefusal(value: object): value is Refusal {
  return 'kind' in value && value.kind === 'refusal';
}

export function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

/** The text of `tree` between two offsets, with those edits that lie inside applied. */
export function editedText(tree: SourceTree, start: number, end: number, edits: readonly TextEdit[]): string {
  let text = '';
  let at = start;
  for (const edit of inOrder(edits).filter((candidate) => candidate.start >= start && candidate.end <= end)) {
    text += tree.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + tree.text.slice(at, end);
}

/** By place; insertions at one place keep the order in which they were planned. */
export function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
