/** What is found bit by bit, for those who want to hear of all of it: of what was found before, too. */
export class Feed<T> {
  readonly items: T[] = [];
  readonly #listeners: ((item: T) => void)[] = [];

  add(item: T): void {
    this.items.push(item);
    for (const listener of this.#listeners) listener(item);
  }

  listen(listener: (item: T) => void): void {
    this.#listeners.push(listener);
    for (const item of [...this.items]) listener(item);
  }
}
