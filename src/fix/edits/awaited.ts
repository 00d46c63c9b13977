import type { Node, SourceTree } from '../../syntax/tree.js';
import { insertion, type TextEdit } from '../fix-plan.js';
import type { Rewrite } from '../repair-site.js';
import { guardBefore, needsParentheses } from '../surroundings.js';

/** The edits that put `await` before the rewritten call, in parentheses where the parent needs them. */
export function awaited(call: Node, { edits, before = '', after = '', member = '' }: Omit<Rewrite, 'title'>, tree: SourceTree): readonly TextEdit[] {
  const isWrapped = member !== '' || needsParentheses(call, tree);
  const isAwaited = call.parent?.kind === 'await' && member === '' && /^await\s+$/.test(tree.text.slice(call.parent.start, call.start));
  const open = isWrapped ? `${guardBefore(call, tree)}(` : '';
  const start = insertion(call.start, open + (isAwaited ? '' : 'await ') + before);
  const end = after + (isWrapped ? `)${member}` : '');
  return [...(start.text === '' ? [] : [start]), ...edits, ...(end === '' ? [] : [insertion(call.end, end)])];
}
