/** A function that runs on a thread: same parameters, a promise of the same result. */
type Twin<A extends unknown[], R> = (...args: A) => Promise<Awaited<R>>;

/**
 * `F` with every overload (up to four) turned into its promise twin. Type parameters of `F` are
 * replaced by their constraints, as always when TypeScript infers from a generic function.
 */
export type OffloadedFunction<F> = F extends {
  (...args: infer A1): infer R1;
  (...args: infer A2): infer R2;
  (...args: infer A3): infer R3;
  (...args: infer A4): infer R4;
}
  ? Twin<A1, R1> & Twin<A2, R2> & Twin<A3, R3> & Twin<A4, R4>
  : F extends (...args: infer A) => infer R
    ? Twin<A, R>
    : never;

type AnyFunction = (...args: never[]) => unknown;

type Member<T> = T extends AnyFunction
  ? OffloadedFunction<T> & { readonly [K in keyof T as CallableKey<T, K>]: Member<T[K]> }
  : { readonly [K in keyof T as CallableKey<T, K>]: Member<T[K]> };

/** The keys that lead to a function: functions, and objects that hold some. */
type CallableKey<T, K extends keyof T> = K extends string
  ? T[K] extends AnyFunction
    ? K
    : T[K] extends object
      ? K
      : never
  : never;

type DefaultOf<M> = M extends AnyFunction ? { readonly default: OffloadedFunction<M> } : unknown;
type DefaultMembers<M> = M extends { default: infer D extends object } ? Omit<Member<D>, keyof M> : unknown;

/**
 * The functions of a module `M` (a `typeof import('…')`), each returning a promise. Members of the
 * default export of a CommonJS module are found too; a module that *is* a function is `default`.
 */
export type Offloaded<M> = { readonly [K in keyof M as CallableKey<M, K>]: Member<M[K]> } & DefaultMembers<M> &
  DefaultOf<M>;

/** The module type when none is given: every member takes and gives `unknown`. */
export type UntypedModule = Readonly<Record<string, (...args: unknown[]) => unknown>>;
