/**
 * @param pattern a glob on a `/`-separated path: `*` within a name, `**` across folders, `{a,b}`; brackets are literal, since
 * frameworks use them in file names (`[id].ts`)
 */
export function globToRegExp(pattern: string): RegExp {
  return new RegExp(`^${partsOf(pattern)}$`);
}

function partsOf(pattern: string): string {
  return pattern.replace(/\*\*\/|\*\*|\*|\{[^}]*\}|[\\^$.|?+()[\]{}]/g, (token) => {
    if (token === '**/') return '(?:.*/)?';
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    if (token.length === 1) return `\\${token}`;
    return `(?:${token.slice(1, -1).split(',').map(partsOf).join('|')})`;
  });
}
