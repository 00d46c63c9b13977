import { readFileSync, statSync } from 'node:fs';
import type ts from 'typescript';

/** What is known of a file, as long as the time of its last change stays the same. */
interface KnownFile { readonly changedAt: number | undefined; readonly text: string; parsed: ts.SourceFile | undefined }

/** Larger files, in bytes, are bundles and data. */
const sizeLimit = 1_000_000;

/** What has been read for all programs, which have many of the files in common. */
export class KnownFiles {
  readonly #files = new Map<string, KnownFile>();
  #edits = 0;

  /** How many edits were told. */
  get edits(): number {
    return this.#edits;
  }

  /** An editor's text of a file, which may not be saved yet. */
  tell(path: string, text: string): void {
    const known = this.#files.get(path);
    if (known === undefined || known.text === text) return;
    this.#files.set(path, { changedAt: known.changedAt, text, parsed: undefined });
    this.#edits += 1;
  }

  /** The file as it is now; empty for what is too large, or no file any more. */
  current(path: string): KnownFile {
    const changedAt = timeOfChange(path);
    const known = this.#files.get(path);
    if (known !== undefined && known.changedAt === changedAt) return known;
    const file = { changedAt, text: changedAt === undefined ? '' : textOf(path), parsed: undefined };
    this.#files.set(path, file);
    return file;
  }
}

/** In milliseconds; `undefined` for what is too large, or no file. */
function timeOfChange(path: string): number | undefined {
  try {
    const { mtimeMs, size } = statSync(path);
    return size > sizeLimit ? undefined : mtimeMs;
  } catch {
    // It is gone.
    return undefined;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    // It may not be read.
    return '';
  }
}

/** Files outside of a program, which are read when something is looked for in them and parsed when they say it. One per program. */
export class LateFiles {
  readonly #current = new Map<string, KnownFile>();

  constructor(private readonly ts: typeof import('typescript'), private readonly known: KnownFiles) {}

  /** The file as text, the same object until it changes. */
  textAt(path: string): { readonly text: string } {
    return this.#at(path);
  }

  /** The parsed file: its nodes have no parents, and the checker knows none of them. */
  parsedAt(path: string): ts.SourceFile {
    const file = this.#at(path);
    return file.parsed ??= this.ts.createSourceFile(path, file.text, this.ts.ScriptTarget.Latest, false);
  }

  #at(path: string): KnownFile {
    const current = this.#current.get(path) ?? this.known.current(path);
    this.#current.set(path, current);
    return current;
  }
}
