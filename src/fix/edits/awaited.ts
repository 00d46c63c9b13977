import type { Node, SourceTree } from '../../syntax/tree.js';
import { insertion, type TextEdit } from '../fix-plan.js';
import type { Rewrite } from '../repair-site.js';
import { guardBefore, needsParentheses } from '../surroundings.js';

/** The edits that put `await` before the rewritten call, in parentheses where the parent needs them. */
export function awaited(call: Node, rewrite: Omit<Rewrite, 'title'>, tree: SourceTree): readonly TextEdit[] {
  const { edits, before = '', after = '', member = '' } = rewrite;
  const isWrapped = member !== '' || needsParentheses(call, tree);
  const isAwaited = member === '' && isAwaitedHere(call, tree);
  const open = isWrapped ? `${guardBefore(call, tree)}(` : '';
  const start = insertion(call.start, open + (isAwaited ? '' : 'await ') + before);
  const end = after + (isWrapped ? `)${member}` : '');
  return [start, ...edits, insertion(call.end, end)].filter((edit) => edit.text !== '' || edit.end > edit.start);
}

/** `await` stands right before the call: through a cast or parentheses it awaits something else. */
function isAwaitedHere({ parent, start }: Node, { text }: SourceTree): boolean {
  return parent?.kind === 'await' && /^await\s+$/.test(text.slice(parent.start, start));
}
