import type ts from 'typescript';
import { skipTrivia } from './trivia.js';
import type { Block, Identifier, Node, TypeReference } from './tree.js';
import { typeReferenceOf } from './from-typescript-types.js';

/** Makes the neutral node of one TypeScript node; `undefined` for what does not run and is dropped. */
export type Convert = (node: never, to: TypeScriptConversion) => Node | undefined;

/** Rows by the name of a syntax kind: the numbers differ between TypeScript versions. */
export type ConvertRows = { readonly [K in keyof typeof ts.SyntaxKind]?: Convert };

/** One file's conversion: the rows look up the conversion of a node's parts here. */
export class TypeScriptConversion {
  readonly text: string;
  /** A dropped statement had an `export`, so that the file is a module all the same. */
  hasDroppedExport = false;
  #lastFullStart = -1;
  #lastStart = -1;

  constructor(
    readonly ts: typeof import('typescript'),
    file: ts.SourceFile,
    /** By syntax kind. */
    private readonly rows: readonly (Convert | undefined)[],
  ) {
    this.text = file.text;
  }

  /** The first character of a node's first token. */
  start(node: ts.Node): number {
    const { pos, end } = node;
    // A node that the parser made up for missing text is empty.
    if (pos === end) return pos;
    // The nodes of a chain of calls begin together: whatever comment precedes them is skipped once.
    if (pos !== this.#lastFullStart) {
      this.#lastStart = skipTrivia(this.text, pos);
      this.#lastFullStart = pos;
    }
    return this.#lastStart;
  }

  /** Converts a part that may be absent or dropped. */
  optional(node: ts.Node | undefined): Node | undefined {
    if (node === undefined) return undefined;
    const convert = this.rows[node.kind];
    return convert === undefined ? this.other(node) : convert(node as never, this);
  }

  /** Converts a part that has to be there: an empty node stands in where the code is half-written. */
  node(node: ts.Node | undefined): Node {
    return this.optional(node) ?? this.missing(node);
  }

  /** Converts a list; what is dropped leaves no gap. */
  nodes(list: readonly ts.Node[] | undefined): Node[] {
    const converted: Node[] = [];
    if (list === undefined) return converted;
    for (const item of list) {
      const node = this.optional(item);
      if (node !== undefined) converted.push(node);
    }
    return converted;
  }

  /** A name that is bound. */
  identifier(node: ts.Identifier): Identifier {
    return {
      kind: 'identifier', start: this.start(node), end: node.end, parent: undefined, host: node, name: node.text, binding: undefined,
    };
  }

  optionalIdentifier(node: ts.Node | undefined): Identifier | undefined {
    return node !== undefined && this.ts.isIdentifier(node) ? this.identifier(node) : undefined;
  }

  block(node: ts.Block): Block {
    return { kind: 'block', start: this.start(node), end: node.end, parent: undefined, host: node, body: this.nodes(node.statements) };
  }

  type(node: ts.TypeNode | undefined): TypeReference | undefined {
    return node === undefined ? undefined : typeReferenceOf(node, this.ts);
  }

  hasModifier(node: ts.Node, kind: keyof typeof ts.SyntaxKind): boolean {
    return this.modifiers(node).some((modifier) => modifier.kind === this.ts.SyntaxKind[kind]);
  }

  modifiers(node: ts.Node): readonly ts.ModifierLike[] {
    return (node as Partial<Record<'modifiers', readonly ts.ModifierLike[]>>).modifiers ?? [];
  }

  /** The expressions of a node's decorators. */
  decorators(node: ts.Node): Node[] {
    const expressions: Node[] = [];
    for (const modifier of this.modifiers(node)) {
      if (this.ts.isDecorator(modifier)) expressions.push(this.node(modifier.expression));
    }
    return expressions;
  }

  private missing(node: ts.Node | undefined): Node {
    const at = node?.pos ?? 0;
    return { kind: 'other', start: at, end: at, parent: undefined, host: node ?? this, type: 'missing', children: [] };
  }

  /** A node of a kind without a row keeps what runs inside it. */
  private other(node: ts.Node): Node | undefined {
    if (this.ts.isTypeNode(node)) return undefined;
    const children: Node[] = [];
    this.ts.forEachChild(node, (child) => {
      const converted = this.optional(child);
      if (converted !== undefined) children.push(converted);
    });
    const type = this.ts.SyntaxKind[node.kind];
    return { kind: 'other', start: this.start(node), end: node.end, parent: undefined, host: node, type, children };
  }
}
