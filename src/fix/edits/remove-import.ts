import { escaped } from '../../syntax/escaped.js';
import type { Binding } from '../../syntax/tree.js';
import type { RepairFile } from '../repair-site.js';
import type { ExternalValue } from '../../program/values.js';
import type { ModuleName } from '../module-names.js';
import type { ImportChange } from './import-change.js';

/** How often a name is written in the file, its declaration counted, comments and strings not: type annotations use names too. */
export function countOf({ name, references }: Binding, { code }: RepairFile): number {
  const written = code.split(new RegExp(`(?<![\\w$]|[^.]\\.)${escaped(name)}(?![\\w$])`)).length - 1;
  return Math.max(written, references.length + 1);
}

/** Whether the one use of a name is the one that a fix replaces. */
export function isLastUse(binding: Binding, file: RepairFile): boolean {
  return countOf(binding, file) === 2;
}

/**
 * Takes away the name that a fix replaces, and names that earlier passes left unused.
 *
 * @param users the changes that may be made from now on; names of twins stay while these are unknown
 */
export function dropUnused(imports: ImportChange, origin: Binding | undefined, file: RepairFile, users?: readonly ImportChange[]): void {
  if (origin !== undefined && isLastUse(origin, file)) imports.drop(origin);
  for (const { binding } of leftBehind(file, users)) if (countOf(binding, file) === 1) imports.drop(binding);
}

/** Names that fixes make superfluous: of functions that block, and of twins that no fix uses after all. */
export function leftBehind(file: RepairFile, users: readonly ImportChange[] | undefined): readonly ModuleName[] {
  return file.names.filter(({ binding, value }) => /Sync$/.test(value.path)
    || (isTwin(value, file) && users?.some((imports) => imports.uses(binding.name)) === false));
}

function isTwin({ module, path }: ExternalValue, { findings }: RepairFile): boolean {
  return findings.some(({ api }) => api?.twin?.module === module && api.twin.path === path);
}


export function withoutTexts(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, ' ');
}
