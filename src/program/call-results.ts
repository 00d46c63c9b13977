import type { Call, FunctionNode, Node, SourceTree } from '../syntax/tree.js';
import { moduleInInterop } from './compiled-modules.js';
import { wholeModule } from './exports.js';
import { specifierOf } from './relative-paths.js';
import type { Values } from './resolve-value.js';
import { returnedBy } from './returned.js';
import { globalModule, resultOfExternal, type ExternalValue, type Value } from './values.js';

/** What a call or `new` gives, as far as syntax tells. */
export function valueOfCall(values: Values, node: Call): Value | undefined {
  const { callee } = node;
  if (callee.kind === 'member' && callee.name === 'bind') return values.of(callee.object);
  const module = moduleInInterop(node);
  if (module !== undefined) return ofInterop(values, module);
  const value = values.of(callee);
  if (value === undefined) return undefined;
  if (node.form === 'new') return values.instanceOf(value);
  if (value.kind === 'external') return resultOutside(values, value, node);
  return value.kind === 'project' && value.node.kind === 'function' ? resultOf(values, value.node, value.tree) : undefined;
}

/** What compilers put around `require` adds a `default` to what is no ES module: it is asked for names. */
function ofInterop(values: Values, module: Node): Value | undefined {
  const source = module.kind === 'call' ? module.args[0] : undefined;
  const value = values.of(module);
  return (value?.kind !== 'external' && source && valueOfModule(values, source, module, '*')) || value;
}

/**
 * What `import(source)` and `require(source)` give.
 *
 * @param imported `*` for the names that the module exports, `export=` for what it is as a whole
 */
export function valueOfModule(values: Values, source: Node, from: Node, imported: '*' | typeof wholeModule): Value | undefined {
  const specifier = specifierOf(values, source);
  return specifier !== undefined ? values.fromModule(values.treeOf(from), specifier, imported, source.host) : undefined;
}

/** What a function of the tree gives: the one thing that it returns, else what its result's type stands for. */
export function resultOf(values: Values, node: FunctionNode, tree: SourceTree): Value | undefined {
  const [only, ...more] = returnedBy(node);
  return (only !== undefined && more.length === 0 ? values.of(only) : undefined) ?? values.ofType(node.returnType, tree);
}

function resultOutside(values: Values, callee: ExternalValue, node: Call): Value | undefined {
  const [first] = node.args;
  if (first !== undefined && isModuleLoader(callee)) return valueOfModule(values, first, node, wholeModule);
  if (first !== undefined && isPromiseOfAll(callee)) return values.of(first);
  return (first && instanceFromContainer(values, callee, first)) ?? resultOfExternal(callee);
}

/** `container.resolve(Page)`, `moduleRef.get(Page)`: who asks a container for a class of the project gets an instance of it. */
function instanceFromContainer(values: Values, { path }: ExternalValue, asked: Node): Value | undefined {
  if (asked.kind !== 'identifier' || !/(?:^|[.#])(?:get|resolve|inject)$/.test(path)) return undefined;
  const value = values.of(asked);
  return value?.kind === 'project' ? values.instanceOf(value) : undefined;
}

/** `Promise.all([a, b])`: promises are looked through, so it is the list. */
function isPromiseOfAll({ module, path }: ExternalValue): boolean {
  return module === globalModule && path === 'Promise.all';
}

/** `require`, what `createRequire` gives, `module.require` and `process.getBuiltinModule`. */
function isModuleLoader({ module, path }: ExternalValue): boolean {
  if (module === globalModule) return path === 'require' || path === 'module.require' || path === 'process.getBuiltinModule';
  return (module === 'node:module' && path === 'createRequire()#') || (module === 'node:process' && path === 'getBuiltinModule');
}
