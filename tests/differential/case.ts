/** What the tables of programs are made of. */

/** What a repair may come to: an autofix, a suggestion in the editor, a report that says why not, or no report at all. */
export type Expected = 'fixed' | 'suggested' | 'refused' | 'silent';

/** A program with its verdict. Its entry exports `run(input)`, which is called once for each input, in a folder of its own. */
export interface Case {
  readonly name: string;
  /** The entry's text; a leading newline and the indentation of the first line are taken off. */
  readonly code: string;
  readonly expected: Expected;
  /** Name of the entry, which decides the module kind; `main.ts` (ES modules) when left out. */
  readonly file?: 'main.ts' | 'main.mts' | 'main.cts' | 'main.js' | 'main.mjs' | 'main.cjs';
  /** The program's other modules, by path. They are linted and fixed as well. */
  readonly others?: Readonly<Record<string, string>>;
  /** Fields of the program's package.json, next to `name` and `type`. */
  readonly package?: Readonly<Record<string, unknown>>;
  /** What `run` is called with, one call each; one call without an argument when left out. */
  readonly inputs?: readonly unknown[];
  /** Files in the folder that a run starts in, in place of {@link usualDisk}: text, or `null` for a folder. */
  readonly disk?: Readonly<Record<string, string | null>>;
  /** The whole text of the entry after `--fix`, dedented as `code` is. */
  readonly becomes?: string;
  /** What the entry contains after `--fix`. */
  readonly contains?: readonly string[];
  /** For `refused`: what the message says. For `suggested`: what a suggestion says. */
  readonly says?: RegExp;
  /** Reports of a fixed program that stay: calls in it that have no autofix. */
  readonly left?: number;
  /** Use the preset `strict`, which also reports cheap calls and functions that nobody calls. */
  readonly strict?: true;
  /** The suggestion is known to change what is seen, in the way that is said here; it must still compile. */
  readonly suggestionDiffers?: string;
  /** Node itself words the errors of both forms differently: only their codes are compared. */
  readonly errors?: 'codes';
  /** `false`: the steps of the file system are not compared (packages take others), only their outcome. */
  readonly traced?: false;
}

/** What every run finds in its folder, unless its case says otherwise. */
export const usualDisk: Readonly<Record<string, string | null>> = {
  'a.txt': 'alpha\n',
  'b.txt': 'beta beta\n',
  'data.json': '{"name":"unblock","list":[3,1,2]}',
  'bad.json': '{"name":',
  'dir/one.txt': '1',
  'dir/two.txt': '22',
  'dir/deep/three.txt': '333',
  empty: null,
};

/** Paths that succeed, and paths that fail in different ways: missing, a folder, below a file, empty. */
export const paths: readonly string[] = ['a.txt', 'missing.txt', 'dir', 'a.txt/below', ''];

/** Takes off the first newline and the indentation that all lines have in common. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n').replace(/\n\s*$/, '\n');
}
