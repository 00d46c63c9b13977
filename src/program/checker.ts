import type ts from 'typescript';
import { bindTwin, type BoundTwin } from './twin-binding.js';
import { declaredOrigin, type DeclaredOrigin } from './declared-origin.js';
import { hasMembersOf, inheritedMembers } from './class-types.js';
import { DeclaredTypes } from './declared-types.js';

/** A named type, and where it is declared. */
export interface TypeName { readonly name: string; readonly package: string }

/** What a type's member is, roughly: `primitive` is a boolean, bigint, null or undefined. */
export type TypeKind = 'number' | 'string' | 'primitive' | 'object' | 'unknown';

/**
 * The only code that questions TypeScript's checker. Hosts go in (the `ts.Node`s that tree nodes were made from), plain data and
 * declarations come out. No method throws: on half-written code and isolated programs the checker itself may, and then the
 * answer is "unknown".
 */
export class Checker {
  #checker: ts.TypeChecker | undefined;
  #declared: DeclaredTypes | undefined;
  readonly #declarations = new Map<object, readonly ts.Declaration[]>();
  readonly #typeNames = new Map<object, readonly TypeName[]>();

  constructor(
    private readonly ts: typeof import('typescript'),
    private readonly program: ts.Program,
  ) {}

  /** Made on the first question: it binds every file of the program. */
  private get checker(): ts.TypeChecker {
    return this.#checker ??= this.program.getTypeChecker();
  }

  private get declared(): DeclaredTypes {
    return this.#declared ??= new DeclaredTypes(this.ts, this.checker);
  }

  /** The declarations of what a member access, identifier or callee refers to, imports followed. */
  declarationsAt(host: object): readonly ts.Declaration[] {
    return this.#memoised(this.#declarations, host, () => {
      const node = host as ts.Node;
      return this.#followed(this.#symbolAt(node))?.declarations ?? [];
    });
  }

  #symbolAt(node: ts.Node): ts.Symbol | undefined {
    if (this.ts.isPropertyAccessExpression(node)) {
      return this.declared.memberAt(node) ?? this.checker.getSymbolAtLocation(node.name);
    }
    return this.checker.getSymbolAtLocation(this.ts.isElementAccessExpression(node) ? node.argumentExpression : node);
  }

  /** Where the first declaration outside the project is; `undefined` when the reference is unknown or the project's own. */
  originAt(host: object): DeclaredOrigin | undefined {
    for (const declaration of this.declarationsAt(host)) {
      const origin = declaredOrigin(this.ts, this.program, declaration);
      if (origin !== undefined) return origin;
    }
    return undefined;
  }

  /** Where the type of a callee is declared, when it is that of a function outside the project. */
  typeOriginAt(host: object): DeclaredOrigin | undefined {
    return this.#ask(host, () => {
      const declaration = this.checker.getTypeAtLocation(host as ts.Node).getSymbol()?.declarations?.[0];
      return declaration && declaredOrigin(this.ts, this.program, declaration);
    }, undefined);
  }

  /** The names of the expression's type, of its union's members, and of their base types. */
  typeNamesAt(host: object): readonly TypeName[] {
    return this.#memoised(this.#typeNames, host, () => this.#namesOf(this.checker.getTypeAtLocation(host as ts.Node)));
  }

  /** The names of the type that the place around a function expression or object literal expects. */
  contextualTypeNames(host: object): readonly TypeName[] {
    return this.#ask(host, () => {
      const type = this.#expectedAt(host as ts.Node);
      return type === undefined ? [] : this.#namesOf(type);
    }, []);
  }

  /** The declarations of a member of the type that the place around an expression expects. */
  expectedMembers(host: object, member: string): readonly ts.Declaration[] {
    return this.#ask(host, () => {
      const type = this.#expectedAt(host as ts.Node);
      const parts = type?.isUnion() === true ? type.types : [type];
      return parts.flatMap((part) => part?.getProperty(member)?.declarations ?? []);
    }, []);
  }

  #expectedAt(node: ts.Node): ts.Type | undefined {
    return this.ts.isExpression(node) ? this.declared.ofArgument(node) ?? this.checker.getContextualType(node) : undefined;
  }

  /** Of declarations, those of members of the project's own interfaces and object types. */
  membersOfOwnTypes(declarations: readonly ts.Declaration[]): readonly ts.Declaration[] {
    return declarations.filter((declaration) =>
      (this.ts.isMethodSignature(declaration) || this.ts.isPropertySignature(declaration))
      && declaredOrigin(this.ts, this.program, declaration) === undefined);
  }

  /** The names of a written type annotation. */
  annotationTypeNames(host: object): readonly TypeName[] {
    return this.#ask(host, () => this.#namesOf(this.checker.getTypeFromTypeNode(host as ts.TypeNode)), []);
  }

  /** The classes, interfaces and object types that declare the annotation's type: nodes of the project or of packages. */
  declarationsOfAnnotation(host: object): readonly ts.Declaration[] {
    return this.#ask(host, () => {
      const type = this.checker.getTypeFromTypeNode(host as ts.TypeNode);
      return (type.aliasSymbol ?? type.getSymbol())?.declarations ?? [];
    }, []);
  }

  /** The declarations of a member in all types that a class extends or implements, and those in turn, by the class's own host. */
  inheritedMembers(classHost: object, member: string): readonly ts.Declaration[] {
    return this.#ask(classHost, () => inheritedMembers(this.ts, this.checker, classHost as ts.ClassLikeDeclaration, member), []);
  }

  /** Whether an expression may give an instance of a class, as far as their members tell; `true` for types that say nothing. */
  mayGive(host: object, classHost: object): boolean {
    return this.#ask(host, () => hasMembersOf(this.ts, this.checker, classHost as ts.ClassLikeDeclaration, host as ts.Node), true);
  }

  /** The file that a module specifier (its string literal) resolves to; `undefined` for unresolved and ambient modules. */
  fileOfModule(specifierHost: object): string | undefined {
    return this.#ask(specifierHost, () => {
      const declaration = this.checker.getSymbolAtLocation(specifierHost as ts.Node)?.declarations?.[0];
      return declaration !== undefined && this.ts.isSourceFile(declaration) ? declaration.fileName : undefined;
    }, undefined);
  }

  /** The names of the JSDoc tags on what a callee refers to. */
  tagsAt(host: object): readonly string[] {
    return this.declarationsAt(host).flatMap((declaration) =>
      this.#ask(host, () => this.ts.getJSDocTags(declaration).map((tag) => tag.tagName.text), []));
  }

  /** The counterpart of a project's own `xSync` that the call would bind to, were it written `x`. */
  twinOf(callHost: object, name: string): BoundTwin | undefined {
    return this.#ask(callHost, () => bindTwin(this.ts, this.checker, callHost as ts.CallExpression, name), undefined);
  }

  /** Whether an expression's type can be called; unknown types cannot. */
  isCallable(host: object): boolean {
    return this.#ask(host, () => this.checker.getTypeAtLocation(host as ts.Node).getCallSignatures().length > 0, false);
  }

  /** Whether a call's result is a promise or another thenable. */
  returnsThenable(host: object): boolean {
    return this.#ask(host, () => this.checker.getTypeAtLocation(host as ts.Node).getProperty('then') !== undefined, false);
  }

  /** Whether an expression's type has a property; `true` for types that say nothing (`any`). */
  hasProperty(host: object, name: string): boolean {
    return this.#ask(host, () => {
      const type = this.checker.getTypeAtLocation(host as ts.Node);
      return (type.flags & this.ts.TypeFlags.Any) !== 0 || type.getProperty(name) !== undefined;
    }, true);
  }

  /** Whether an expression is an array or a tuple; `true` for types that say nothing. */
  isArray(host: object): boolean {
    return this.#ask(host, () => {
      const type = this.checker.getTypeAtLocation(host as ts.Node);
      return (type.flags & this.ts.TypeFlags.Any) !== 0 || this.checker.isArrayType(type) || this.checker.isTupleType(type);
    }, true);
  }

  /** An expression's type as it could be written there. */
  typeTextAt(host: object): string | undefined {
    return this.#ask(host, () => {
      const node = host as ts.Node;
      return this.checker.typeToString(this.checker.getTypeAtLocation(node), node, this.ts.TypeFormatFlags.NoTruncation);
    }, undefined);
  }

  /** Of what kinds the members of an expression's type are; `unknown` for `any`, `unknown` and type parameters. */
  kindsAt(host: object): ReadonlySet<TypeKind> {
    return this.#ask(host, () => {
      const type = this.checker.getTypeAtLocation(host as ts.Node);
      return new Set((type.isUnion() ? type.types : [type]).map((part) => this.#kindOf(part)));
    }, new Set<TypeKind>(['unknown']));
  }

  #kindOf({ flags }: ts.Type): TypeKind {
    const { TypeFlags } = this.ts;
    if ((flags & (TypeFlags.Any | TypeFlags.Unknown | TypeFlags.TypeParameter)) !== 0) return 'unknown';
    if ((flags & TypeFlags.NumberLike) !== 0) return 'number';
    if ((flags & TypeFlags.StringLike) !== 0) return 'string';
    if ((flags & (TypeFlags.BooleanLike | TypeFlags.BigIntLike | TypeFlags.Null | TypeFlags.Undefined | TypeFlags.Void)) !== 0) return 'primitive';
    return 'object';
  }

  #followed(symbol: ts.Symbol | undefined): ts.Symbol | undefined {
    if (symbol === undefined) return undefined;
    return (symbol.flags & this.ts.SymbolFlags.Alias) !== 0 ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  #namesOf(type: ts.Type): readonly TypeName[] {
    const names: TypeName[] = [];
    this.#collectNames(type, names, new Set(), 0);
    return names;
  }

  #collectNames(type: ts.Type, names: TypeName[], seen: Set<ts.Type>, depth: number): void {
    if (seen.has(type) || depth > 6) return;
    seen.add(type);
    for (const symbol of [type.aliasSymbol, type.getSymbol()]) this.#pushName(symbol, names);
    for (const part of partsOf(type).slice(0, 12)) this.#collectNames(part, names, seen, depth + 1);
  }

  #pushName(symbol: ts.Symbol | undefined, names: TypeName[]): void {
    const declaration = symbol?.declarations?.[0];
    if (symbol === undefined || declaration === undefined) return;
    const origin = declaredOrigin(this.ts, this.program, declaration);
    if (origin !== undefined) names.push({ name: symbol.name === 'default' ? origin.symbol : symbol.name, package: origin.module });
  }

  #memoised<T>(memo: Map<object, readonly T[]>, host: object, ask: () => readonly T[]): readonly T[] {
    const known = memo.get(host);
    if (known !== undefined) return known;
    const answer = this.#ask(host, ask, []);
    memo.set(host, answer);
    return answer;
  }

  /** Nodes get their parents when the checker is made; those of files outside the program never do. */
  #knows(host: object): boolean {
    return this.checker !== undefined && (host as Partial<ts.Node>).parent !== undefined;
  }

  #ask<T>(host: object, question: () => T, unknown: T): T {
    try {
      return this.#knows(host) ? question() : unknown;
    } catch {
      // The checker throws on some half-written programs ("Debug Failure"); then nothing is known.
      return unknown;
    }
  }
}

/** The members of a union or an intersection, what a type parameter extends, the bases of an interface or class. */
function partsOf(type: ts.Type): readonly ts.Type[] {
  if (type.isUnionOrIntersection()) return type.types;
  const extended = type.getConstraint();
  return extended === undefined ? type.getBaseTypes() ?? [] : [extended];
}
