import type { AnnotationRow, DecoratorRow, FileRow, FrameworkRow, HeritageRow, ParameterRow, Registration } from './types.js';

/** The framework rows by how they are matched. Made once for each set of rows, since an editor makes an analysis per keystroke. */
export class FrameworkRows {
  readonly decorators: readonly DecoratorRow[];
  readonly heritages: readonly HeritageRow[];
  readonly annotations: readonly AnnotationRow[];
  readonly parameters: readonly ParameterRow[];
  readonly files: readonly FileRow[];
  readonly #registrations: ReadonlyMap<string, readonly Registration[]>;

  constructor(rows: readonly FrameworkRow[]) {
    this.decorators = rows.filter((row) => row.on === 'decorator');
    this.heritages = rows.filter((row) => row.on === 'heritage');
    this.annotations = rows.filter((row) => row.on === 'annotation');
    this.parameters = rows.filter((row) => row.on === 'parameter');
    this.files = rows.filter((row) => row.on === 'file');
    this.#registrations = byName(rows.filter((row) => row.on === 'call'));
  }

  /** The rows of calls of this name, the more specific ones first. */
  registrationsOf(name: string): readonly Registration[] {
    return this.#registrations.get(name) ?? [];
  }
}

function byName(rows: readonly Registration[]): ReadonlyMap<string, readonly Registration[]> {
  const index = new Map<string, Registration[]>();
  for (const row of [...rows].sort((a, b) => specificity(b) - specificity(a))) {
    for (const name of row.names) {
      const known = index.get(name);
      if (known === undefined) index.set(name, [row]);
      else known.push(row);
    }
  }
  return index;
}

/** Rows that ask for an event, a property or a receiver go before those that take everything. */
function specificity(row: Registration): number {
  return (row.event === undefined ? 0 : 4) + (row.property === undefined ? 0 : 2) + (row.receivers === undefined ? 0 : 1);
}
