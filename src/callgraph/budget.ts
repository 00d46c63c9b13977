/** How many places the flows that share it may go to, over all of them. */
export class Budget {
  #left: number;

  constructor(places: number) {
    this.#left = places;
  }

  /** Takes one place out of it; `false` when none is left. */
  spend(): boolean {
    this.#left -= 1;
    return this.#left >= 0;
  }
}
