import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** A file of the project: its path from the project's root, `/`-separated, and its text. */
export interface SourceText { readonly path: string; readonly text: string }

/** All TypeScript files under folders of the project, in the order of their paths. */
export function sourceTexts(...folders: readonly string[]): readonly SourceText[] {
  return folders.flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') })));
}
