/**
 * One step of a row's path. `member` goes to a property or an export of the value so far, `instance` to a member of instances
 * of the class so far (or of the value itself after a call), `call` to what calling the value so far gives, awaited.
 */
export type Step =
  | { readonly to: 'member' | 'instance'; readonly name: string }
  | { readonly to: 'call' };

const token = /^(?:(\(\))|([.#]?)([^.#()]+)|#$)/;

/** Splits a path of the catalog: `C#m()#n` gives member C, instance m, call, instance n. Throws on what is no path. */
export function parseApiPath(path: string): Step[] {
  const steps: Step[] = [];
  let rest = path;
  while (rest !== '') {
    const match = token.exec(rest);
    if (!match) throw new Error(`no path of a catalog row: ${path}`);
    const [text, call, separator, name] = match;
    if (call !== undefined) steps.push({ to: 'call' });
    else if (name !== undefined) steps.push({ to: separator === '#' ? 'instance' : 'member', name });
    rest = rest.slice(text.length);
  }
  return steps;
}

/** The last name of a path: what stands before the parentheses of a call; empty for `f()#`, the call of what `f` returns. */
export function lastName(path: string): string {
  const last = parseApiPath(path).at(-1);
  return last && last.to !== 'call' ? last.name : '';
}

/** The name before the last one, when it is a class or an object and not the result of a call: `Dir` of `Dir#readSync`. */
export function ownerName(path: string): string | undefined {
  const [owner, last] = parseApiPath(path).slice(-2);
  return last && last.to !== 'call' && owner && owner.to !== 'call' ? owner.name : undefined;
}
