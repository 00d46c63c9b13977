import { skipTrivia } from './trivia.js';
import type { Block, Identifier, Node, TypeReference } from './tree.js';
import { typeReferenceOf } from './from-estree-types.js';

type Field =
  | 'abstract' | 'alternate' | 'argument' | 'arguments' | 'async' | 'attributes' | 'await' | 'bigint' | 'block' | 'body' | 'callee'
  | 'cases' | 'children' | 'computed' | 'consequent' | 'cooked' | 'declaration' | 'declarations' | 'declare' | 'decorators' | 'delegate'
  | 'discriminant' | 'elements' | 'end' | 'exported' | 'exportKind' | 'exprName' | 'expression' | 'expressions' | 'finalizer' | 'flags'
  | 'generator' | 'handler' | 'id' | 'implements' | 'imported' | 'importKind' | 'init' | 'initializer' | 'key' | 'kind' | 'label' | 'left'
  | 'literal' | 'local' | 'members' | 'meta' | 'method' | 'moduleReference' | 'name' | 'object' | 'openingElement' | 'operator'
  | 'optional' | 'param' | 'parameter' | 'params' | 'pattern' | 'prefix' | 'properties' | 'property' | 'qualifier' | 'quasi' | 'quasis'
  | 'range' | 'regex' | 'returnType' | 'right' | 'shorthand' | 'source' | 'specifiers' | 'start' | 'static' | 'superClass' | 'tag'
  | 'test' | 'typeAnnotation' | 'typeArguments' | 'typeName' | 'typeParameters' | 'types' | 'update' | 'value';

/** An ESTree node as any parser may make it: nothing about its fields is taken for granted. */
export type EstreeNode = { readonly type: string } & Readonly<Partial<Record<Field, unknown>>>;

/** Makes the neutral node of one ESTree node; `undefined` for what does not run and is dropped. */
export type Convert = (node: EstreeNode, to: EstreeConversion) => Node | undefined;
export type ConvertRows = Readonly<Record<string, Convert>>;

const notChildren: ReadonlySet<string> = new Set(['parent', 'loc', 'range', 'tokens', 'comments', 'type', 'start', 'end']);

export function isNode(value: unknown): value is EstreeNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

export function isNodeOf(value: unknown, type: string): value is EstreeNode {
  return isNode(value) && value.type === type;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A field of something that may be no object. */
export function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[field] : undefined;
}

function offset(node: EstreeNode, index: 0 | 1): number {
  const held: unknown = Array.isArray(node.range) ? node.range[index] : node[index === 0 ? 'start' : 'end'];
  return typeof held === 'number' ? held : 0;
}

export function startOf(node: EstreeNode): number {
  return offset(node, 0);
}

export function endOf(node: EstreeNode): number {
  return offset(node, 1);
}

/** One file's conversion: the rows look up the conversion of a node's parts here. */
export class EstreeConversion {
  /** A dropped statement had an `export`, so that the file is a module all the same. */
  hasDroppedExport = false;

  constructor(readonly text: string, private readonly rows: ReadonlyMap<string, Convert>) {}

  /** Converts a part that may be absent or dropped. */
  optional(value: unknown): Node | undefined {
    if (!isNode(value)) return undefined;
    const convert = this.rows.get(value.type);
    return convert === undefined ? this.other(value) : convert(value, this);
  }

  /** Converts a part that has to be there: an empty node stands in where it is not. */
  node(value: unknown): Node {
    return this.optional(value) ?? this.missing(value);
  }

  /** Converts a list; what is dropped leaves no gap. */
  nodes(list: unknown): Node[] {
    const converted: Node[] = [];
    for (const item of listOf(list)) {
      const node = this.optional(item);
      if (node !== undefined) converted.push(node);
    }
    return converted;
  }

  /** Parsers count a name's type annotation and question mark into its range; here a name is the name alone. */
  identifier(node: EstreeNode): Identifier {
    const name = textOf(node.name);
    const start = startOf(node);
    const isAnnotated = isNode(node.typeAnnotation) || node.optional === true;
    return { kind: 'identifier', start, end: isAnnotated ? start + name.length : endOf(node), parent: undefined, host: node, name, binding: undefined };
  }

  /** The name that is bound; what the parser left out or made something else of counts as a name without letters. */
  name(value: unknown): Identifier {
    const found = this.optionalName(value);
    if (found !== undefined) return found;
    const { start, end, host } = this.missing(value);
    return { kind: 'identifier', start, end, parent: undefined, host, name: '', binding: undefined };
  }

  optionalName(value: unknown): Identifier | undefined {
    return isNodeOf(value, 'Identifier') ? this.identifier(value) : undefined;
  }

  block(value: unknown): Block {
    if (!isNode(value)) return { ...this.missing(value), kind: 'block', body: [] };
    return { kind: 'block', start: startOf(value), end: endOf(value), parent: undefined, host: value, body: this.nodes(value.body) };
  }

  type(annotation: unknown): TypeReference | undefined {
    const type = isNodeOf(annotation, 'TSTypeAnnotation') ? annotation.typeAnnotation : annotation;
    return isNode(type) ? typeReferenceOf(type) : undefined;
  }

  /** The expressions of a node's decorators. */
  decorators(node: EstreeNode): Node[] {
    return listOf(node.decorators).map((decorator) => this.node(fieldOf(decorator, 'expression')));
  }

  /** The next token's start. */
  tokenAfter(offset: number): number {
    return skipTrivia(this.text, offset);
  }

  private missing(value: unknown): Extract<Node, { kind: 'other' }> {
    const host = isNode(value) ? value : this;
    const at = isNode(value) ? startOf(value) : 0;
    return { kind: 'other', start: at, end: at, parent: undefined, host, type: 'missing', children: [] };
  }

  /** A node of a type without a row keeps what runs inside it. */
  private other(node: EstreeNode): Node {
    const children: Node[] = [];
    for (const [field, held] of Object.entries(node)) {
      if (!notChildren.has(field)) children.push(...this.nodes(Array.isArray(held) ? held : [held]));
    }
    return { kind: 'other', start: startOf(node), end: endOf(node), parent: undefined, host: node, type: node.type, children };
  }
}
