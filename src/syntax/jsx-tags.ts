/** `<div>` names an element of the platform, `<Page>` and `<ui.Page>` a value of the program. */
export function isIntrinsicTag(name: string): boolean {
  return /^[a-z]/.test(name) || name.includes('-');
}
