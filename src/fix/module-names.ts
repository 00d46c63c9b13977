import type { Values } from '../program/resolve-value.js';
import type { ExternalValue } from '../program/values.js';
import type { Binding, Node, SourceTree } from '../syntax/tree.js';
import { requiredBy } from './source-style.js';

/** A variable of the file that stands for a module or one of its members. */
export interface ModuleName { readonly binding: Binding; readonly value: ExternalValue }

/** Where one module is a member of another: `fs.promises` is all of `node:fs/promises`. */
const nestedModules: Readonly<Record<string, { readonly module: string; readonly path: string }>> = {
  'node:fs/promises': { module: 'node:fs', path: 'promises' },
};

/** The variables of a file that imports and requires bind. */
export function moduleNamesOf(tree: SourceTree, values: Values): readonly ModuleName[] {
  const bindings = new Set<Binding>(tree.bindings.module.values());
  for (const mentions of tree.mentions.values()) {
    for (const mention of mentions) {
      const binding = mention.kind === 'identifier' ? tree.bindings.of(mention) : undefined;
      if (binding !== undefined) bindings.add(binding);
    }
  }
  return [...bindings].flatMap((binding): readonly ModuleName[] => {
    const value = isModuleBinding(binding) ? values.of(binding.identifier) : undefined;
    return value?.kind === 'external' ? [{ binding, value }] : [];
  });
}

/**
 * @param names of the file at hand
 * @param at where the expression will stand: only names that are visible there count
 * @returns an expression that already stands for the member: `readFile`, `fs.promises.readFile`
 */
export function existingName(names: readonly ModuleName[], tree: SourceTree, target: ExternalValue, at: Node): string | undefined {
  const visible = names.filter(({ binding }) => tree.bindings.named(binding.name, at) === binding);
  for (const way of waysTo(target)) {
    const found = visible.find(({ value }) => value.module === way.from.module && value.path === way.from.path);
    if (found !== undefined) return textOf(found, way.rest);
  }
  return undefined;
}

interface Way { readonly from: ExternalValue; readonly rest: string }

/** The shortest way first: the member itself, its module, the module that its module is a member of. */
function waysTo({ module, path }: ExternalValue): readonly Way[] {
  const nested = nestedModules[module];
  const ways: Way[] = [{ from: { kind: 'external', module, path }, rest: '' }, { from: { kind: 'external', module, path: '' }, rest: path }];
  if (!module.startsWith('node:') && path !== 'default') ways.push({ from: { kind: 'external', module, path: 'default' }, rest: path });
  if (nested === undefined) return ways;
  ways.push({ from: { kind: 'external', module: nested.module, path: nested.path }, rest: path });
  ways.push({ from: { kind: 'external', module: nested.module, path: '' }, rest: `${nested.path}.${path}` });
  return ways;
}

function textOf({ binding }: ModuleName, rest: string): string {
  const isNamespace = binding.declaration.kind === 'import-specifier' && binding.declaration.imported === '*';
  if (rest === '' || (rest === 'default' && !isNamespace)) return binding.name;
  return `${binding.name}.${rest}`;
}

/** Imports, and variables that a `require` or another variable of the kind sets once. Types do not run. */
function isModuleBinding({ declaration, writes }: Binding): boolean {
  if (declaration.kind === 'import-specifier') {
    return !declaration.isType && declaration.parent?.kind === 'import' && !declaration.parent.isType;
  }
  return declaration.kind === 'declarator' && writes.length === 0 && declaration.initial !== undefined && isModuleExpression(declaration.initial);
}

function isModuleExpression(node: Node): boolean {
  if (requiredBy(node) !== undefined) return true;
  if (node.kind === 'await') return isModuleExpression(node.argument);
  if (node.kind === 'member') return isModuleExpression(node.object);
  return node.kind === 'identifier' || node.kind === 'import-call';
}
