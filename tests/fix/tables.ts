/** The shape of the fix tables, and how they are run. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, FixProject, type Offered, type Snippet } from './lint-and-fix.js';

export interface FixCase extends Snippet {
  readonly name: string;
  /** The text after `--fix`; the code stays as it is when left out. */
  readonly fixed?: string;
  /** Titles of all suggestions, in order, and the whole text that each leaves; none when left out. */
  readonly suggestions?: readonly { readonly title: string; readonly output: string }[];
  /** All refusals, in order, without "No fix: " and the full stop; none when left out. */
  readonly refused?: readonly string[];
  /** Without types the same (the default), or not run because types decide. */
  readonly untyped?: 'skip';
  /** With types the same (the default), or not run because the parser for types does not read the file. */
  readonly typed?: 'skip';
}

/** Runs each case with and without types. */
export function describeFixes(title: string, cases: readonly FixCase[]): void {
  describe(title, () => {
    let project: FixProject | undefined;
    beforeAll(() => { project = new FixProject(cases); });
    afterAll(() => { project?.remove(); });
    for (const row of cases) {
      for (const mode of ['typed', 'untyped'] as const) {
        it.skipIf(row[mode] === 'skip')(`${row.name} (${mode})`, async () => {
          if (project === undefined) throw new Error('The project is made before the first test.');
          const offered = await project.offered(row, mode === 'typed');
          expect(shown(offered, row.code)).toEqual(expected(row));
        });
      }
    }
    it('what fixes and suggestions leave compiles, where the code does', () => {
      if (project === undefined) throw new Error('The project is made before the first test.');
      expect(newComplaints(cases, project)).toEqual([]);
    });
  });
}

/** Each text under a name of its own beside the case's file. */
function newComplaints(cases: readonly FixCase[], project: FixProject): readonly string[] {
  const compiled = cases.filter(({ file = 'src/a.ts', typed }) => typed !== 'skip' && !file.endsWith('js'));
  const codes = new Map(compiled.map((row) => [project.fileOf(row), row.code]));
  const unsound = complaints(codes);
  const isSound = new Set([...codes.keys()].filter((name) => !unsound.some((message) => message.startsWith(`${name}: `))));
  const results = compiled.filter((row) => isSound.has(project.fileOf(row))).flatMap((row): [string, string][] => {
    const texts = [row.fixed, ...(row.suggestions ?? []).map(({ output }) => output)].filter((text) => text !== undefined);
    return texts.map((text, index) => [project.fileOf(row).replace(/(\.[cm]?ts)$/, `-${index}$1`), text]);
  });
  return complaints(new Map(results));
}

interface Shown { readonly fixed: string | undefined; readonly suggestions: readonly object[]; readonly refused: readonly string[] }

function shown({ output, suggestions, refusals }: Offered, code: string): Shown {
  return {
    fixed: output === code ? undefined : output,
    suggestions,
    refused: refusals.map((text) => text.replace(/^No fix: /, '').replace(/\.$/, '')),
  };
}

function expected({ fixed, suggestions = [], refused = [] }: FixCase): Shown {
  return { fixed, suggestions, refused };
}
