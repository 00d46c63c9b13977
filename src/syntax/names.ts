/** What a file knows about its names: who says them, and which variable they mean. */

import type {
  ClassMember, ExportAll, ExportSpecifier, Identifier, ImportSpecifier, Member, Node, PatternProperty, Property,
} from './tree.js';

/** A node that says a name: references and declarations, members and properties, and both names of a specifier. */
export type Mention = Identifier | Member | Property | ClassMember | PatternProperty | ImportSpecifier | ExportSpecifier | ExportAll;

/** `other` is an enum or a namespace. */
export type BindingKind = 'import' | 'const' | 'let' | 'var' | 'using' | 'function' | 'class' | 'parameter' | 'catch' | 'other';

/** A place that assigns a variable after its declaration. */
export interface Write {
  readonly target: Identifier;
  /** What is assigned, of a plain `name = value` (or of a repeated `var name = value`); `undefined` where it is not that simple. */
  readonly value: Node | undefined;
}

export interface Binding {
  readonly name: string;
  readonly kind: BindingKind;
  /** Where the name is declared; of an overloaded function, on the implementation. */
  readonly identifier: Identifier;
  /** The import specifier, declarator, function, class, parameter, enum or namespace; for a caught error the `try` node. */
  readonly declaration: Node;
  /** All uses without the declaring identifiers, in source order. */
  readonly references: readonly Identifier[];
  readonly writes: readonly Write[];
}

/** The variables of one file. */
export interface Bindings {
  /** The module's own top-level names. */
  readonly module: ReadonlyMap<string, Binding>;
  /** What an identifier refers to or declares; `undefined` for globals. */
  of(identifier: Identifier): Binding | undefined;
  /** What `name` would mean where `at` stands: for names that are no identifiers of the tree, such as those of type annotations. */
  named(name: string, at: Node): Binding | undefined;
}
