/** A small project around one framework, with what is expected of the blocking calls in it. */
export interface Fixture {
  readonly name: string;
  /** The table of rows that it shows: a key of `frameworkTables`. */
  readonly framework: string;
  /** Packages by name: the text of the declarations that are put in their place, or `real` for the installed package. */
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Entries of package.json's dependencies without types: what only switches file rows on. */
  readonly dependsOn?: readonly string[];
  /** What is expected needs types or other files: it holds with type information only. */
  readonly typesOnly?: true;
  /**
   * Sources by path. A line that ends with `// ! handler: route handler GET /a` expects its one blocking call to be reported in
   * that context, under that label and name, and with the way to it, all as in the message: `route handler GET /a (src/app.ts:3),
   * via load`. After `// !!` that holds whatever the package is: Node, a global or the file's place tells it. A line without a
   * marker expects no report.
   */
  readonly files: Readonly<Record<string, string>>;
}

export interface Expectation {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly context: string;
  /** The label, the name and the way, without the backticks. */
  readonly label: string;
  /** Also on a package that no row knows. */
  readonly onAnyPackage: boolean;
}

/** The markers of a fixture's files, in order; none means that all of it is silent. */
export function expectationsOf(fixture: Fixture): readonly Expectation[] {
  return Object.entries(fixture.files).flatMap(([file, text]) => text.split('\n').flatMap((content, index) => {
    const [, mark, context, label] = /\/\/ (!!?) ([a-z-]+): (.+)$/.exec(content) ?? [];
    return context === undefined || label === undefined ? [] : [{ file, line: index + 1, context, label, onAnyPackage: mark === '!!' }];
  }));
}
