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
   * that context, under that label and name (the name may be left out). A line without a marker expects no report.
   */
  readonly files: Readonly<Record<string, string>>;
}

export interface Expectation {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly context: string;
  /** The label, with the name when the marker gives one. */
  readonly label: string;
}

/** The markers of a fixture's files, in order; none means that all of it is silent. */
export function expectationsOf(fixture: Fixture): readonly Expectation[] {
  return Object.entries(fixture.files).flatMap(([file, text]) => text.split('\n').flatMap((content, index) => {
    const match = /\/\/ ! ([a-z-]+): (.+)$/.exec(content);
    return match?.[1] === undefined || match[2] === undefined ? [] : [{ file, line: index + 1, context: match[1], label: match[2].trim() }];
  }));
}
