import type { Binding, Import, Node, Variables } from '../../syntax/tree.js';
import { namedSpecifiersOf } from '../source-style.js';

/** Entries between braces of an import or of a destructured `require`. */
export interface Braces {
  readonly statement: Node;
  readonly entries: readonly Node[];
  /** Whether the statement does nothing else. */
  readonly isOnly: boolean;
  /** Whether entries can be added: a lone variable has no braces. */
  readonly isOpen: boolean;
}

/** The entries that a name is bound among. */
export function bracesOf(declaration: Node): Braces | undefined {
  const { parent } = declaration;
  if (parent?.kind === 'import') return bracesOfImport(parent);
  return parent?.kind === 'variables' && parent.parent?.kind !== 'export-named' ? bracesOfVariables(parent, declaration) : undefined;
}

function bracesOfVariables(statement: Variables, declaration: Node): Braces | undefined {
  const target = declaration.kind === 'declarator' ? declaration.target : undefined;
  const isOnly = statement.declarations.length === 1;
  if (target?.kind === 'identifier' && isOnly) return { statement, entries: [declaration], isOnly, isOpen: false };
  if (target?.kind !== 'object-pattern' || target.rest !== undefined) return undefined;
  return { statement, entries: target.properties, isOnly, isOpen: true };
}

function bracesOfImport(statement: Import): Braces {
  const entries = namedSpecifiersOf(statement);
  if (entries.length === 0) return { statement, entries: statement.specifiers, isOnly: statement.specifiers.length === 1, isOpen: false };
  return { statement, entries, isOnly: entries.length === statement.specifiers.length, isOpen: true };
}

interface Place { readonly braces: Braces; readonly entry: Node }

/** What binds the name, among others. */
export function placeOf({ declaration, identifier: { start, end } }: Binding): Place | undefined {
  const braces = bracesOf(declaration);
  const entry = braces?.entries.find((candidate) => candidate.start <= start && end <= candidate.end);
  return braces === undefined || entry === undefined ? undefined : { braces, entry };
}
