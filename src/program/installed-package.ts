import { readFileSync } from 'node:fs';
import path from 'node:path';

const memo = new Map<string, number | undefined>();

/**
 * @param from a file of the project
 * @returns the major version of the package that Node would load there; `undefined` when none is installed
 */
export function installedMajor(from: string, name: string): number | undefined {
  const folder = path.posix.dirname(from);
  const key = `${folder} ${name}`;
  if (!memo.has(key)) memo.set(key, majorAbove(folder, name));
  return memo.get(key);
}

function majorAbove(folder: string, name: string): number | undefined {
  for (let at = folder; ; at = path.posix.dirname(at)) {
    const major = majorIn(path.posix.join(at, 'node_modules', name, 'package.json'));
    if (major !== undefined || at === path.posix.dirname(at)) return major;
  }
}

function majorIn(file: string): number | undefined {
  try {
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: unknown };
    const major = typeof version === 'string' ? Number.parseInt(version, 10) : Number.NaN;
    return Number.isNaN(major) ? undefined : major;
  } catch {
    // Not installed in this folder.
    return undefined;
  }
}
