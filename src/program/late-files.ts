import { readFileSync, statSync } from 'node:fs';
import type ts from 'typescript';

/** What is known of a file, as long as the time of its last change stays the same. */
interface KnownFile { readonly changedAt: number; readonly text: string; parsed: ts.SourceFile | undefined }

/** What earlier programs have read. */
export type KnownFiles = Map<string, KnownFile>;

/** Files outside of a program, which are read when something is looked for in them and parsed when they say it. One per program. */
export class LateFiles {
  readonly #current = new Map<string, KnownFile>();

  constructor(private readonly ts: typeof import('typescript'), private readonly known: KnownFiles) {}

  /** The parsed file: its nodes have no parents, and the checker knows none of them. */
  parsedAt(path: string): ts.SourceFile {
    const file = this.#at(path);
    return file.parsed ??= this.ts.createSourceFile(path, file.text, this.ts.ScriptTarget.Latest, false);
  }

  /** The file as text, the same object until it changes; empty for what is no file any more. */
  textAt(path: string): { readonly text: string } {
    return this.#at(path);
  }

  #at(path: string): KnownFile {
    const current = this.#current.get(path);
    if (current !== undefined) return current;
    const changedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const before = this.known.get(path);
    const file = before?.changedAt === changedAt ? before : { changedAt, text: textOf(path, changedAt), parsed: undefined };
    this.known.set(path, file);
    this.#current.set(path, file);
    return file;
  }
}

function textOf(path: string, changedAt: number): string {
  return changedAt === 0 ? '' : readFileSync(path, 'utf8');
}
