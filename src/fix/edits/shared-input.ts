import { literalOf } from '../../program/literals.js';
import type { Binding, Node } from '../../syntax/tree.js';
import { isRefusal, type Refusal } from '../fix-plan.js';
import { kindsOf } from '../kinds.js';
import type { RepairFile, RepairSite, Rewrite } from '../repair-site.js';

/**
 * The asynchronous form reads its input later: a buffer that others can reach may be changed by then.
 *
 * @param index the argument that is read
 */
export function readsInput(index: number, recipe: (site: RepairSite) => Rewrite | Refusal): (site: RepairSite) => Rewrite | Refusal {
  return (site) => {
    const rewrite = recipe(site);
    const input = site.call.args[index];
    if (isRefusal(rewrite) || input === undefined || rewrite.differs !== undefined || !isShared(input, site)) return rewrite;
    return { ...rewrite, differs: `\`${site.file.tree.text.slice(input.start, input.end)}\` may be changed while it is read` };
  };
}

function isShared(input: Node, { file }: RepairSite): boolean {
  return literalOf(input) === undefined && isReachable(input, file) && !isValue(input, file);
}

function isReachable(input: Node, file: RepairFile): boolean {
  let root = input;
  while (root.kind === 'member') root = root.object;
  const binding = root.kind === 'identifier' ? file.tree.bindings.of(root) : undefined;
  return root.kind === 'this' || (binding !== undefined && isOfModule(binding, file));
}

/** A variable of the module that holds more than a literal. */
function isOfModule({ name, kind, declaration, identifier }: Binding, { tree }: RepairFile): boolean {
  if (kind === 'import' || tree.bindings.module.get(name)?.identifier !== identifier) return false;
  const initial = declaration.kind === 'declarator' ? declaration.initial : undefined;
  return initial === undefined || literalOf(initial) === undefined;
}

/** A string is a value: nobody can change it. Asked last, since a type may cost the checker seconds. */
function isValue(input: Node, file: RepairFile): boolean {
  const kinds = kindsOf(input, file);
  return kinds !== undefined && [...kinds].every((kind) => kind === 'string' || kind === 'primitive');
}
