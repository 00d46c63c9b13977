import { isRecord, type Fields } from './package-json.js';

/** The fields `exports` and `imports` of a package.json, as Node reads them: https://nodejs.org/api/packages.html */

/** What an `import` and what a `require` ask for. Both builds hold the same functions, so the second is asked where the first has none. */
const conditionSets: readonly ReadonlySet<string>[] = ['import', 'require'].map((form) => new Set(['node', form, 'module-sync', 'default']));

/**
 * @param field the field's value: a path, conditions, a list of fallbacks, or a map of subpaths
 * @param subpath `.`, `./sub/path`, or `#name` of `imports`
 * @returns the path that the field names, relative to the package (of `imports` perhaps another package); `undefined` when it has none
 */
export function exportedPath(field: unknown, subpath: string): string | undefined {
  const match = isMap(field) ? targetOf(field, subpath) : subpath === '.' ? { target: field, rest: '' } : undefined;
  if (match === undefined) return undefined;
  for (const conditions of conditionSets) {
    const path = pathIn(match.target, conditions);
    if (path !== undefined) return path.replaceAll('*', match.rest);
  }
  return undefined;
}

function isMap(field: unknown): field is Fields {
  return isRecord(field) && Object.keys(field).some((key) => /^[.#]/.test(key));
}

/** The entry of a subpath, else that of the longest pattern (`./lib/*`) that it fits, with what the star stands for. */
function targetOf(map: Fields, subpath: string): { readonly target: unknown; readonly rest: string } | undefined {
  if (Object.hasOwn(map, subpath)) return { target: map[subpath], rest: '' };
  const patterns = Object.keys(map).filter((key) => key.includes('*')).sort((a, b) => b.indexOf('*') - a.indexOf('*'));
  for (const pattern of patterns) {
    const [before = '', after = ''] = pattern.split('*');
    const fits = subpath.startsWith(before) && subpath.endsWith(after) && subpath.length >= pattern.length;
    if (fits) return { target: map[pattern], rest: subpath.slice(before.length, subpath.length - after.length) };
  }
  return undefined;
}

/** The first condition that holds and names a path, in the order of the package.json. */
function pathIn(target: unknown, conditions: ReadonlySet<string>): string | undefined {
  if (typeof target === 'string') return target;
  const choices: readonly unknown[] = Array.isArray(target) ? target
    : isRecord(target) ? Object.entries(target).filter(([condition]) => conditions.has(condition)).map(([, value]) => value)
      : [];
  for (const choice of choices) {
    const path = pathIn(choice, conditions);
    if (path !== undefined) return path;
  }
  return undefined;
}
