/** What an expression stands for, as far as imports, declarations and types tell. */

import { platformMembers, resultTypes } from '../catalog/results.js';
import type { ClassNode, Node, SourceTree } from '../syntax/tree.js';

/**
 * A member of a package, of a Node module or a global. `path` is written as in the catalog's rows: `readFileSync`,
 * `promises.access`, `Database#prepare()#get`, and `''` for the module itself.
 */
export interface ExternalValue { readonly kind: 'external'; readonly module: string; readonly path: string }
/** A function, class, object or array literal of the project's own. */
export interface ProjectValue { readonly kind: 'project'; readonly node: Node; readonly tree: SourceTree }
/** An instance of a class of the project's own. */
export interface InstanceValue { readonly kind: 'instance'; readonly class: ClassNode; readonly tree: SourceTree }
/** All exports of a file of the project: `import * as ns`, `require('./file')`. */
export interface NamespaceValue { readonly kind: 'namespace'; readonly tree: SourceTree }

export type Value = ExternalValue | ProjectValue | InstanceValue | NamespaceValue;

export const globalModule = 'global';

export function external(module: string, path: string): ExternalValue {
  return { kind: 'external', module, path };
}

/** The value of `value.name`, where `value` is external. */
export function memberOfExternal(value: ExternalValue, name: string): ExternalValue {
  const { module, path } = value;
  if (path === '') return module.startsWith('node:') && name === 'default' ? value : external(module, name);
  if (module.startsWith('node:') && path === 'default') return external(module, name);
  return external(module, path.endsWith('#') ? path + name : `${path}.${name}`);
}

/** What calling an external value gives; promises are looked through, since `await` is. */
export function resultOfExternal(value: ExternalValue): ExternalValue {
  const type = resultTypes.get(`${value.module} ${value.path}`);
  return external(value.module, type === undefined ? `${value.path || 'default'}()#` : `${type}#`);
}

/** What `new` on an external value gives. */
export function instanceOfExternal(value: ExternalValue): ExternalValue {
  return external(value.module, `${value.path || 'default'}#`);
}

/**
 * Whether an external value is something that only its type tells: what a function outside gave (`findOne()#`), what an instance keeps
 * (`FastifyRequest#store`), or a global that the program made (`theApp`): it may be the project's or another package's.
 */
export function isKeptOutside({ module, path }: ExternalValue): boolean {
  if (/\(\)#|#./.test(path)) return !platformMembers.has(`${module} ${path}`);
  const global = module === globalModule ? /^[\w$]+(?=$|\.)/.exec(path)?.[0] : undefined;
  return global !== undefined && !(global in globalThis);
}

/** What has the last member of a path: `Database#` of `Database#exec`, `FastifyRequest#db` of `FastifyRequest#db.exec`. */
export function ownerOf({ module, path }: ExternalValue): ExternalValue {
  return external(module, path.replace(/(?:^|\.|(#))[^.#]*$/, '$1'));
}

/** Removes what the interop of CommonJS and ES modules may put in front: `default.readFileSync` is `readFileSync`. */
export function withoutDefault(path: string): string {
  return path.startsWith('default.') ? path.slice('default.'.length) : path;
}

/**
 * How much a value tells: what a package's function gave may be anything, and more so what came out of a map or a list; an empty object
 * may be there only for the time being.
 */
function clarity(value: Value | undefined): number {
  if (value === undefined) return 0;
  if (value.kind === 'project' && value.node.kind === 'object' && value.node.properties.length === 0) return 1;
  if (value.kind !== 'external' || !value.path.endsWith('()#')) return 3;
  return value.module === globalModule ? 1 : 2;
}

/** Of two values that an expression may have the one that tells more; the second is asked for when the first leaves something open. */
export function clearer(first: Value | undefined, other: () => Value | undefined): Value | undefined {
  if (clarity(first) === 3) return first;
  const second = other();
  return clarity(second) > clarity(first) ? second : first;
}

export function areSame(a: Value, b: Value): boolean {
  switch (a.kind) {
    case 'external': return b.kind === 'external' && a.module === b.module && a.path === b.path;
    case 'project': return isSameValue(b, a.node);
    case 'instance': return b.kind === 'instance' && a.class === b.class;
    case 'namespace': return b.kind === 'namespace' && a.tree === b.tree;
  }
}

export function isSameValue(a: Value | undefined, node: Node): boolean {
  return a?.kind === 'project' && a.node === node;
}

/** `fs` and `node:fs` are one module, whichever of them the types declare. Subpaths of Node modules too (`fs/promises`). */
export function canonicalModule(specifier: string, builtins: ReadonlySet<string>): string {
  if (specifier.startsWith('node:')) return specifier;
  return builtins.has(specifier) ? `node:${specifier}` : specifier;
}

/** `@scope/name/sub` and `name/sub` to `@scope/name` and `name`; Node's modules as they are. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}
