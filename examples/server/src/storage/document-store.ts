import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps each document in a file of its own. */
export class DocumentStore<T> {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  find(id: string): T | undefined {
    const path = this.#pathOf(id);
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
  }

  save(id: string, document: T): void {
    writeFileSync(this.#pathOf(id), JSON.stringify(document));
  }

  #pathOf(id: string): string {
    return join(this.folder, `${encodeURIComponent(id)}.json`);
  }
}
