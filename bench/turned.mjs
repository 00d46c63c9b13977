/** The same list, beginning `by` further on: who is first changes from round to round, so that none always gets the quiet moment. */
export function turned(list, by) {
  const first = by % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}
