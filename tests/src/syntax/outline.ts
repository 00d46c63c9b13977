import type { Node, TypeReference } from '../../../src/syntax/tree.js';

const hidden: ReadonlySet<string> = new Set(['kind', 'start', 'end', 'parent', 'host', 'nameStart']);

/** The nodes that code writes without a keyword, written as in code. */
const short: Readonly<Partial<Record<Node['kind'], (node: never) => string>>> = {
  'identifier': (node: { name: string }) => node.name,
  'this': () => 'this',
  'super': () => 'super',
  'literal': (node: { value: unknown }) => (typeof node.value === 'bigint' ? `${node.value}n` : JSON.stringify(node.value)),
  'expression-statement': (node: { expression: Node }) => `${outline(node.expression)};`,
  'block': (node: { body: readonly Node[] }) => `{${node.body.map(outline).join(' ')}}`,
};

function typeOutline(type: TypeReference): string {
  if (type.kind === 'other') return '?';
  const path = type.path.join('.');
  if (type.kind === 'named') return type.arguments.length === 0 ? path : `${path}<${type.arguments.map(typeOutline).join(', ')}>`;
  if (type.kind === 'typeof') return `typeof ${path}`;
  return `${type.isTypeof ? 'typeof ' : ''}import(${type.source})${path && `.${path}`}`;
}

function isType(key: string): boolean {
  return key === 'annotation' || key === 'returnType' || key === 'implementedTypes';
}

function valueOutline(key: string, value: unknown): string {
  if (value === undefined) return '-';
  if (Array.isArray(value)) return `[${value.map((item) => valueOutline(key, item)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return isType(key) ? typeOutline(value as TypeReference) : outline(value as Node);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}

/** A node on one line: its kind and the fields that say something (no empty list, `false` or `undefined`), offsets left out. */
export function outline(node: Node): string {
  const write = short[node.kind];
  if (write !== undefined) return write(node as never);
  const fields: string[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (hidden.has(key) || isAbsent(value)) continue;
    fields.push(value === true ? key : `${key}: ${valueOutline(key, value)}`);
  }
  return fields.length === 0 ? `(${node.kind})` : `(${node.kind} ${fields.join(', ')})`;
}
