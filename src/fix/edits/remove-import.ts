import type { Binding } from '../../syntax/tree.js';
import type { RepairFile } from '../repair-site.js';
import type { ModuleName } from '../module-names.js';
import type { ImportChange } from './import-change.js';

/** How often a name is written in the file, its declaration counted, comments and strings not: type annotations use names too. */
export function countOf({ name, references }: Binding, { code }: RepairFile): number {
  const written = code.split(new RegExp(`(?<![\\w$]|[^.]\\.)${name.replaceAll('$', '\\$')}(?![\\w$])`)).length - 1;
  return Math.max(written, references.length + 1);
}

/** Whether the one use of a name is the one that a fix replaces. */
export function isLastUse(binding: Binding, file: RepairFile): boolean {
  return countOf(binding, file) === 2;
}

/** Takes away the name that a fix replaces, and names of blocking functions that earlier passes left unused. */
export function dropUnused(imports: ImportChange, origin: Binding | undefined, file: RepairFile): void {
  if (origin !== undefined && isLastUse(origin, file)) imports.drop(origin);
  for (const name of file.names) if (isBlockingName(name) && countOf(name.binding, file) === 1) imports.drop(name.binding);
}

/** Whether a name stands for a function that blocks, whatever it is called in the file. */
export function isBlockingName({ value }: ModuleName): boolean {
  return /Sync$/.test(value.path);
}

export function withoutTexts(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, ' ');
}
