import type { Call, FunctionNode, Node, ObjectLiteral } from '../syntax/tree.js';
import { literalOf } from './literals.js';
import { returnedBy } from './returned.js';

/** What compilers and bundlers write around `require` so that ES modules and CommonJS fit together. */
const interops: ReadonlySet<string> = new Set([
  '__importDefault', '__importStar', '__toESM', '__toCommonJS', '_interopRequireDefault', '_interopRequireWildcard', '_interopDefault',
  '_interopDefaultLegacy', '_interopNamespace', '_interopNamespaceDefault', '_interopDefaultCompat',
]);

/** @returns the module that such a call hands through: of `__importDefault(require('fs'))` the `require` call */
export function moduleInInterop({ callee, args }: Call): Node | undefined {
  const name = lastNameOf(callee);
  return name !== undefined && interops.has(name) ? args[0] : undefined;
}

/** `__exportStar(require('./a'), exports)`: the `require` call. */
export function starredModule(exports: Node): Call | undefined {
  const { parent } = exports;
  if (parent?.kind !== 'call' || parent.args[1] !== exports || lastNameOf(parent.callee) !== '__exportStar') return undefined;
  return parent.args[0]?.kind === 'call' ? parent.args[0] : undefined;
}

/** `Object.defineProperty(exports, 'name', { get: () => value })`, and `value` in place of the getter. */
export function definedExport(exports: Node): { readonly name: string; readonly value: Node } | undefined {
  const { parent } = exports;
  if (parent?.kind !== 'call' || parent.args[0] !== exports || lastNameOf(parent.callee) !== 'defineProperty') return undefined;
  const [, name, descriptor] = parent.args;
  const text = name && literalOf(name);
  const value = descriptor?.kind === 'object' ? describedValue(descriptor) : undefined;
  return typeof text === 'string' && value ? { name: text, value } : undefined;
}

function describedValue({ properties }: ObjectLiteral): Node | undefined {
  for (const property of properties) {
    if (property.kind !== 'property') continue;
    if (property.name === 'value') return property.value;
    if (property.name === 'get' && property.value.kind === 'function') return onlyReturn(property.value);
  }
  return undefined;
}

function onlyReturn(getter: FunctionNode): Node | undefined {
  const [only, ...more] = returnedBy(getter);
  return more.length === 0 ? only : undefined;
}

function lastNameOf(callee: Node): string | undefined {
  const last = callee.kind === 'sequence' ? callee.expressions.at(-1) : callee;
  return last?.kind === 'identifier' || last?.kind === 'member' ? last.name : undefined;
}
