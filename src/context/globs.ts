const anyFolder = '**/';

/**
 * @param patterns globs on a `/`-separated path: `*` within a name, `**` across folders, `{a,b}`; brackets are literal, since
 * frameworks use them in file names (`[id].ts`)
 * @returns what matches the paths that one of them matches; the folders that `**` stands for are gone through once for all of them
 */
export function globsToRegExp(patterns: readonly string[]): RegExp {
  const rooted = patterns.filter((pattern) => !pattern.startsWith(anyFolder)).map(partsOf);
  const deep = patterns.filter((pattern) => pattern.startsWith(anyFolder)).map((pattern) => partsOf(pattern.slice(anyFolder.length)));
  const all = deep.length === 0 ? rooted : [...rooted, `${partsOf(anyFolder)}(?:${deep.join('|')})`];
  return new RegExp(`^(?:${all.join('|')})$`);
}

function partsOf(pattern: string): string {
  return pattern.replace(/\*\*\/|\*\*|\*|\{[^}]*\}|[\\^$.|?+()[\]{}]/g, (token) => {
    if (token === anyFolder) return '(?:.*/)?';
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    if (token.length === 1) return `\\${token}`;
    return `(?:${token.slice(1, -1).split(',').map(partsOf).join('|')})`;
  });
}
