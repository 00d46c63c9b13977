import type ts from 'typescript';

/** A file that an editor changed: all other files of the next program are the same objects. */
export interface FileChange { readonly from: ts.SourceFile; readonly to: ts.SourceFile }

/** A question about all files of a program. */
export interface Question<Answer> {
  readonly find: (key: string) => Answer;
  /** Whether a changed file leaves the answer as it was: the answer names files, it does not hold them. */
  readonly isUntouched: (change: FileChange, key: string) => boolean;
}

/** The answers for a program that had the same files but for the changes. */
export interface Before<Answer> { readonly changes: readonly FileChange[]; readonly answers: CarriedAnswers<Answer> }

/** Answers by key, found once; the next program takes over those that its changes leave as they were. */
export class CarriedAnswers<Answer> {
  readonly #known = new Map<string, Answer>();
  readonly #before: ReadonlyMap<string, Answer>;
  readonly #changes: readonly FileChange[];

  constructor(private readonly question: Question<Answer>, before: Before<Answer> | undefined) {
    this.#before = before === undefined ? new Map() : before.answers.#known;
    this.#changes = before?.changes ?? [];
  }

  get(key: string): Answer {
    const answer = this.#known.get(key) ?? this.#takenOver(key) ?? this.question.find(key);
    this.#known.set(key, answer);
    return answer;
  }

  #takenOver(key: string): Answer | undefined {
    const answer = this.#before.get(key);
    return answer !== undefined && this.#changes.every((change) => this.question.isUntouched(change, key)) ? answer : undefined;
  }
}
