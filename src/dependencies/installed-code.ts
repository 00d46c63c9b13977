import { readFileSync } from 'node:fs';
import type ts from 'typescript';
import { treeFromTypeScript } from '../syntax/from-typescript.js';
import type { SourceTree } from '../syntax/tree.js';
import { InstalledPackages } from './installed-packages.js';

/** A larger file is a bundle or data: it is left out. In UTF-16 code units. */
const textLimit = 1_000_000;

/** The trees of installed files. They outlive the program: the files of a package do not change without its version. */
export class InstalledCode {
  readonly #trees = new Map<string, SourceTree | undefined>();
  readonly packages = new InstalledPackages();

  constructor(private readonly ts: typeof import('typescript')) {}

  /** @returns `undefined` for a file that is too large or cannot be read */
  treeAt(file: string): SourceTree | undefined {
    if (!this.#trees.has(file)) this.#trees.set(file, this.#parse(file));
    return this.#trees.get(file);
  }

  #parse(file: string): SourceTree | undefined {
    const text = textOf(file);
    if (text === undefined || text.length > textLimit) return undefined;
    const source: ts.SourceFile = this.ts.createSourceFile(file, text, this.ts.ScriptTarget.Latest, false);
    return treeFromTypeScript(this.ts, source);
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Removed since it was found.
    return undefined;
  }
}
