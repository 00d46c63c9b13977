/**
 * The neutral syntax tree that every analysis level speaks. It is made from a `ts.SourceFile` (typed linting, any file of the
 * program) or from an ESTree program (no types: espree, the TypeScript parser without a project, oxlint), so that each
 * analysis exists once. Parentheses, `as`, `satisfies`, `!` and type assertions are dropped: the tree holds what runs.
 *
 * Offsets are UTF-16 code units from the start of the file's text; `start` is the first character of the first token.
 */

import type { Binding, Bindings, Mention } from './names.js';
import type { TypeReference } from './type-references.js';
export type { Binding, BindingKind, Bindings, Mention, Write } from './names.js';
export type { TypeReference } from './type-references.js';

interface Base {
  readonly start: number;
  readonly end: number;
  /** Set once by the converter; `undefined` on the program only. */
  parent: Node | undefined;
  /** The `ts.Node` or the ESTree node that this node was made from. */
  readonly host: object;
}

// Names and literals ---------------------------------------------------------------------------------------------------

/** A name that is read, written or bound. Property names are strings on their owners, never identifiers. */
export interface Identifier extends Base {
  readonly kind: 'identifier';
  readonly name: string;
  /** Set when the file's bindings are first asked for, which is the way to ask for it. */
  binding: Binding | undefined;
}
export interface This extends Base { readonly kind: 'this' }
export interface Super extends Base { readonly kind: 'super' }
export interface Literal extends Base { readonly kind: 'literal'; readonly value: string | number | bigint | boolean | null }
export interface RegularExpression extends Base { readonly kind: 'regexp'; readonly pattern: string; readonly flags: string }
/** `quasis` are the cooked text parts, one more than `expressions`. */
export interface Template extends Base { readonly kind: 'template'; readonly quasis: readonly string[]; readonly expressions: readonly Node[] }
/** `import.meta` or `new.target`. */
export interface MetaProperty extends Base { readonly kind: 'meta'; readonly name: 'import.meta' | 'new.target' }

// Expressions ----------------------------------------------------------------------------------------------------------

export interface Member extends Base {
  readonly kind: 'member';
  readonly object: Node;
  /** The property's name: after a dot (`#x` with its hash), or a computed string literal or template without expressions. */
  readonly name: string | undefined;
  /** The expression between the brackets, of a computed access only. */
  readonly computed: Node | undefined;
  readonly optional: boolean;
  /** Where the name itself is written. */
  readonly nameStart: number;
}
export interface Call extends Base {
  readonly kind: 'call';
  readonly form: 'call' | 'new' | 'tag';
  readonly callee: Node;
  /** Of a tagged template: the template's expressions. */
  readonly args: readonly Node[];
  readonly optional: boolean;
}
/** `import(source)`. */
export interface ImportCall extends Base { readonly kind: 'import-call'; readonly source: Node }
export interface ObjectLiteral extends Base { readonly kind: 'object'; readonly properties: readonly (Property | Spread)[] }
export interface Property extends Base {
  readonly kind: 'property';
  readonly name: string | undefined;
  readonly computed: Node | undefined;
  /** Of `{ name }`: an identifier at the same place. Of a method, getter or setter: the function. */
  readonly value: Node;
  readonly shorthand: boolean;
}
/** `undefined` stands for a hole. */
export interface ArrayLiteral extends Base { readonly kind: 'array'; readonly elements: readonly (Node | undefined)[] }
export interface Spread extends Base { readonly kind: 'spread'; readonly argument: Node }
export interface Await extends Base { readonly kind: 'await'; readonly argument: Node }
export interface Yield extends Base { readonly kind: 'yield'; readonly argument: Node | undefined; readonly delegate: boolean }
/** `=` and the compound forms (`+=`, `??=` …). */
export interface Assignment extends Base { readonly kind: 'assignment'; readonly operator: string; readonly target: Node; readonly value: Node }
/** Arithmetic, comparison, `in`, `instanceof` and the logical `&&`, `||`, `??`. */
export interface Binary extends Base { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
/** `!x`, `typeof x`, `void x`, `delete x`, `-x`, and `++x`, `x--` with `++` or `--` as operator. */
export interface Unary extends Base { readonly kind: 'unary'; readonly operator: string; readonly operand: Node; readonly prefix: boolean }
export interface Conditional extends Base { readonly kind: 'conditional'; readonly test: Node; readonly then: Node; readonly otherwise: Node }
export interface Sequence extends Base { readonly kind: 'sequence'; readonly expressions: readonly Node[] }

// Functions and classes ------------------------------------------------------------------------------------------------

export type FunctionForm = 'declaration' | 'expression' | 'arrow' | 'method' | 'getter' | 'setter' | 'constructor';

export interface FunctionNode extends Base {
  readonly kind: 'function';
  readonly form: FunctionForm;
  /** The function's own name: of a declaration or a named expression. A method's name is on its member or property. */
  readonly id: Identifier | undefined;
  readonly params: readonly Parameter[];
  /** A block, or the expression of an arrow; `undefined` for overload signatures, abstract methods and ambient functions. */
  readonly body: Node | undefined;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly returnType: TypeReference | undefined;
}
export interface Parameter extends Base {
  readonly kind: 'parameter';
  /** An identifier or a pattern. */
  readonly target: Node;
  readonly initial: Node | undefined;
  readonly rest: boolean;
  readonly annotation: TypeReference | undefined;
  readonly decorators: readonly Node[];
  /** `constructor(private readonly fs: …)`: the parameter declares a field too. */
  readonly isField: boolean;
}
export interface ClassNode extends Base {
  readonly kind: 'class';
  readonly id: Identifier | undefined;
  readonly heritage: Node | undefined;
  readonly implementedTypes: readonly TypeReference[];
  readonly members: readonly ClassMember[];
  /** The decorators' expressions. */
  readonly decorators: readonly Node[];
  readonly isAbstract: boolean;
}
export interface ClassMember extends Base {
  readonly kind: 'class-member';
  readonly form: 'field' | 'method' | 'getter' | 'setter' | 'constructor' | 'static-block';
  /** `#x` keeps its hash; `constructor` for constructors. */
  readonly name: string | undefined;
  readonly computed: Node | undefined;
  readonly isStatic: boolean;
  /** The function, the field's initial value, or the static block's block. */
  readonly value: Node | undefined;
  readonly annotation: TypeReference | undefined;
  readonly decorators: readonly Node[];
}

// Patterns -------------------------------------------------------------------------------------------------------------

export interface ObjectPattern extends Base { readonly kind: 'object-pattern'; readonly properties: readonly PatternProperty[]; readonly rest: Node | undefined }
export interface PatternProperty extends Base {
  readonly kind: 'pattern-property';
  readonly name: string | undefined;
  readonly computed: Node | undefined;
  readonly target: Node;
  readonly initial: Node | undefined;
}
export interface ArrayPattern extends Base { readonly kind: 'array-pattern'; readonly elements: readonly (PatternElement | undefined)[] }
export interface PatternElement extends Base { readonly kind: 'pattern-element'; readonly target: Node; readonly initial: Node | undefined; readonly rest: boolean }

// Statements -----------------------------------------------------------------------------------------------------------

export interface Variables extends Base { readonly kind: 'variables'; readonly form: 'const' | 'let' | 'var' | 'using'; readonly declarations: readonly Declarator[] }
export interface Declarator extends Base { readonly kind: 'declarator'; readonly target: Node; readonly initial: Node | undefined; readonly annotation: TypeReference | undefined }
export interface Block extends Base { readonly kind: 'block'; readonly body: readonly Node[] }
export interface If extends Base { readonly kind: 'if'; readonly test: Node; readonly then: Node; readonly otherwise: Node | undefined }
export interface Loop extends Base {
  readonly kind: 'loop';
  readonly form: 'while' | 'do' | 'for' | 'for-in' | 'for-of' | 'for-await';
  /** Of `for(;;)`. */
  readonly initial: Node | undefined;
  readonly test: Node | undefined;
  readonly update: Node | undefined;
  /** Of `for … in` and `for … of`: what is bound (a `variables` node, or an assigned pattern) and what is iterated. */
  readonly each: Node | undefined;
  readonly iterated: Node | undefined;
  readonly body: Node;
}
export interface Return extends Base { readonly kind: 'return'; readonly argument: Node | undefined }
export interface Throw extends Base { readonly kind: 'throw'; readonly argument: Node }
export interface Try extends Base { readonly kind: 'try'; readonly block: Block; readonly caught: Node | undefined; readonly handler: Block | undefined; readonly finalizer: Block | undefined }
export interface Switch extends Base { readonly kind: 'switch'; readonly discriminant: Node; readonly cases: readonly Case[] }
export interface Case extends Base { readonly kind: 'case'; readonly test: Node | undefined; readonly body: readonly Node[] }
export interface Jump extends Base { readonly kind: 'jump'; readonly form: 'break' | 'continue'; readonly label: string | undefined }
export interface Labeled extends Base { readonly kind: 'labeled'; readonly label: string; readonly body: Node }
export interface ExpressionStatement extends Base { readonly kind: 'expression-statement'; readonly expression: Node }

// Modules --------------------------------------------------------------------------------------------------------------

export interface Import extends Base {
  readonly kind: 'import';
  readonly source: string;
  readonly specifiers: readonly ImportSpecifier[];
  /** `import type … from`: nothing of it runs. */
  readonly isType: boolean;
}
export interface ImportSpecifier extends Base {
  readonly kind: 'import-specifier';
  /** A name, `default`, `*` (namespace), or `export=` (TypeScript's `import x = require('…')`). */
  readonly imported: string;
  readonly local: Identifier;
  readonly isType: boolean;
}
/** `export { a as b }`, `export { a } from 'm'`, and `export const …` / `export function …` / `export class …` with `declaration`. */
export interface ExportNamed extends Base {
  readonly kind: 'export-named';
  readonly source: string | undefined;
  readonly specifiers: readonly ExportSpecifier[];
  readonly declaration: Node | undefined;
}
export interface ExportSpecifier extends Base {
  readonly kind: 'export-specifier';
  readonly exported: string;
  /** The name inside this module, or inside `source`. */
  readonly localName: string;
  /** The reference to the local binding; `undefined` with a `source`. */
  readonly local: Identifier | undefined;
}
/** `export * from 'm'`, `export * as name from 'm'`. */
export interface ExportAll extends Base { readonly kind: 'export-all'; readonly source: string; readonly exported: string | undefined }
/** `export default …`, and TypeScript's `export = …` with `isAssignment`. */
export interface ExportDefault extends Base { readonly kind: 'export-default'; readonly value: Node; readonly isAssignment: boolean }
export interface Program extends Base {
  readonly kind: 'program';
  readonly body: readonly Node[];
  readonly hashbang: string | undefined;
  /** Whether the file has an `import`, `export` or top-level `await`. */
  readonly isModule: boolean;
}

/** Anything that runs but that no analysis looks into: JSX, enums, namespaces, empty statements. Its children are visited. */
export interface Other extends Base { readonly kind: 'other'; readonly type: string; readonly children: readonly Node[] }

export type Node =
  | Identifier | This | Super | Literal | RegularExpression | Template | MetaProperty
  | Member | Call | ImportCall | ObjectLiteral | Property | ArrayLiteral | Spread | Await | Yield
  | Assignment | Binary | Unary | Conditional | Sequence
  | FunctionNode | Parameter | ClassNode | ClassMember
  | ObjectPattern | PatternProperty | ArrayPattern | PatternElement
  | Variables | Declarator | Block | If | Loop | Return | Throw | Try | Switch | Case | Jump | Labeled | ExpressionStatement
  | Import | ImportSpecifier | ExportNamed | ExportSpecifier | ExportAll | ExportDefault | Program | Other;

export type NodeOf<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** One file as the analysis sees it. */
export interface SourceTree {
  /** Absolute path with `/` as separator. */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  /** The program and everything in it, parents before children, in source order. */
  readonly nodes: readonly Node[];
  readonly language: 'typescript' | 'estree';
  /** For every name the nodes that say it, in source order. Computed on first use. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** Computed on first use. */
  readonly bindings: Bindings;
}
