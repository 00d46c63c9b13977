interface Naming<K> { readonly kind: K; readonly path: readonly string[]; readonly host: object }

/**
 * `Express`, `fs.Stats`, `Foo<Bar>`. `arguments` are the type arguments that name something; of a union it is the first member that
 * names something, and `or` are the others.
 */
export interface NamedType extends Naming<'named'> {
  readonly arguments: readonly TypeReference[];
  readonly or?: readonly TypeReference[];
}

/** What a written type annotation names. Intersections keep the first member that names something; arrays are `other`. */
export type TypeReference =
  | NamedType
  /** `typeof fs`, `typeof fs.promises`. */
  | Naming<'typeof'>
  /** `typeof import('fs')` with `isTypeof`, or `import('fs').Stats`. */
  | { readonly kind: 'import'; readonly source: string; readonly path: readonly string[]; readonly isTypeof: boolean; readonly host: object }
  | { readonly kind: 'other'; readonly host: object };
