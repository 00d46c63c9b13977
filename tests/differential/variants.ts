import type { Linter } from 'eslint';
import { applied, type Fixed } from './fix-rounds.js';
import type { Version } from './workspace.js';

/** A program as a repair leaves it. */
export interface Variant {
  /** `fixed`, `fix 2 alone` or `suggestion 1.2`. */
  readonly name: string;
  /** What the suggestion is offered as. */
  readonly title: string;
  readonly version: Version;
}

/** What `--fix` made of a program, what each of its fixes makes of it alone, and each suggestion; none when nothing changes. */
export function variantsOf(original: Version, fixed: Fixed, onlyFixed: boolean): readonly Variant[] {
  const found: Variant[] = [];
  const files = new Map([...original.files.keys()].map((file) => [file, fixed.texts.get(file) ?? '']));
  if ([...files].some(([file, text]) => text !== original.files.get(file))) found.push({ name: 'fixed', title: '', version: { ...original, files } });
  if (onlyFixed) return found;
  const single = [...original.files].flatMap(([file, text]) => singleRepairs(text, fixed.before.get(file) ?? [])
    .map((repair) => {
      const repaired = new Map(original.files).set(file, repair.text);
      return { name: repair.name, title: repair.title, version: { ...original, files: repaired } };
    }));
  const known = new Set(found.map(({ version }) => textOf(version)));
  return [...found, ...single.filter(({ version }) => !known.has(textOf(version)))];
}

function textOf({ files }: Version): string {
  return [...files.values()].join('\0');
}

interface SingleRepair { readonly name: string; readonly title: string; readonly text: string }

function singleRepairs(text: string, messages: readonly Linter.LintMessage[]): readonly SingleRepair[] {
  return messages.flatMap(({ fix, suggestions }, index) => {
    const alone = fix === undefined ? [] : [{ name: `fix ${index + 1} alone`, title: '', text: applied(text, [fix]) }];
    const suggested = (suggestions ?? []).map((suggestion, place) =>
      ({ name: `suggestion ${index + 1}.${place + 1}`, title: suggestion.desc, text: applied(text, [suggestion.fix]) }));
    return [...alone, ...suggested];
  });
}
