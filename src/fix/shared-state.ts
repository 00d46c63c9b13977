import { runnerOf } from '../callgraph/runners.js';
import { walk } from '../syntax/children.js';
import type { FunctionNode, Member, Node } from '../syntax/tree.js';
import { isAssigned, isMutated, quoted, saysOption } from './evaluation-order.js';
import type { RepairFile, RepairSite } from './repair-site.js';

/**
 * Finds a check whose answer the code acts on after the pause: a lazy cache that two callers would now fill, a file that is
 * looked at and then written.
 *
 * @returns what differs, as a clause for titles and refusals
 */
export function checkThenActHazard(site: RepairSite): string | undefined {
  const inside = runnerOf(site.call);
  if (inside.kind !== 'function') return undefined;
  return stateHazard(site, inside) ?? fileHazard(site, inside);
}

function stateHazard({ file, call }: RepairSite, inside: FunctionNode): string | undefined {
  const written = new Map<string, Node>();
  const checked = new Set<string>();
  for (const { name, node } of statesIn(inside, file)) {
    if (isWrite(node)) {
      if (node.start > call.start || contains(node.parent, call)) written.set(name, node);
    } else if (node.start < call.start && isChecked(node, inside)) checked.add(name);
  }
  const name = [...written.keys()].find((candidate) => checked.has(candidate));
  return name && `${quoted(name)} is checked before the pause and set after it, so two callers would both do the work`;
}

/** Asked for each call of a function that may be rewritten. */
const states = new WeakMap<FunctionNode, readonly State[]>();

interface State { readonly name: string; readonly node: Node }

/** The places in a function that name something which outlives one call of it. */
function statesIn(inside: FunctionNode, file: RepairFile): readonly State[] {
  const known = states.get(inside);
  if (known !== undefined) return known;
  const found: State[] = [];
  visit(inside, (node) => {
    const name = node.kind === 'identifier' || node.kind === 'member' ? stateName(node, inside, file) : undefined;
    if (name !== undefined) found.push({ name, node });
  });
  states.set(inside, found);
  return found;
}

function visit(inside: FunctionNode, each: (node: Node) => void): void {
  if (inside.body === undefined) return;
  walk(inside.body, (node) => {
    if (node.kind === 'function') return 'skip';
    each(node);
    return undefined;
  });
}

function contains(outer: Node | undefined, inner: Node): boolean {
  return outer !== undefined && outer.kind === 'assignment' && outer.start <= inner.start && inner.end <= outer.end;
}

/** `cache`, `this.cache`, `state.cache`: something that outlives one call of the function. */
function stateName(node: Node, inside: FunctionNode, file: RepairFile): string | undefined {
  if (node.kind === 'this') return 'this';
  if (node.kind === 'identifier') return isOuter(node, inside, file) ? node.name : undefined;
  if (node.kind !== 'member' || node.name === undefined || isMethodName(node)) return undefined;
  const owner = stateName(node.object, inside, file);
  return owner && `${owner}.${node.name}`;
}

function isMethodName(node: Member): boolean {
  return node.parent?.kind === 'call' && node.parent.callee === node;
}

function isOuter(node: Node & { readonly kind: 'identifier' }, inside: FunctionNode, { tree }: RepairFile): boolean {
  const binding = tree.bindings.of(node);
  if (binding === undefined || binding.kind === 'import' || binding.kind === 'function') return false;
  const { start, end } = binding.identifier;
  return start < inside.start || end > inside.end;
}

function isWrite(node: Node): boolean {
  return isAssigned(node) || isMutated(node);
}

/** Read in a condition, or kept in a variable. */
function isChecked(node: Node, inside: FunctionNode): boolean {
  let below = node;
  for (let at = node.parent; at !== undefined && at !== inside; at = at.parent) {
    if (at.kind === 'assignment' && at.target === below) return false;
    if (decides(at, below)) return true;
    below = at;
  }
  return false;
}

function decides(at: Node, below: Node): boolean {
  switch (at.kind) {
    case 'if': case 'conditional': case 'loop': return at.test === below;
    case 'binary': return at.left === below && /^(?:&&|\|\||\?\?)$/.test(at.operator);
    default: return at.kind === 'declarator' || at.kind === 'switch';
  }
}

const looks: ReadonlySet<string> = new Set(['readFile', 'exists', 'stat', 'lstat', 'access', 'readdir', 'readJson', 'pathExists']);
const changesFile: ReadonlySet<string> = new Set([
  'writeFile', 'appendFile', 'unlink', 'rm', 'rmdir', 'rename', 'mkdir', 'truncate', 'outputFile', 'writeJson', 'remove', 'move',
]);

/** The first use of a path looks at it, a later one changes it, and this call is one of them. */
function fileHazard({ file, call, api }: RepairSite, inside: FunctionNode): string | undefined {
  if (api.kind !== 'fs') return undefined;
  const path = pathText(call, file);
  if (path === undefined) return undefined;
  const uses: { readonly name: string; readonly node: Node }[] = [];
  visit(inside, (node) => {
    if (node.kind !== 'call' || pathText(node, file) !== path || isRepeatable(node)) return;
    const name = baseName(node.callee);
    if (looks.has(name) || changesFile.has(name)) uses.push({ name, node });
  });
  const [first] = uses;
  const change = uses.find(({ name }) => changesFile.has(name));
  if (first === undefined || change === undefined || !looks.has(first.name) || !uses.some(({ node }) => node === call)) return undefined;
  return call.start > change.node.start ? undefined
    : `${quoted(path)} is looked at and then changed, and other code may change it in the pause between`;
}

function pathText(node: Node, { tree }: RepairFile): string | undefined {
  const path = node.kind === 'call' ? node.args[0] : undefined;
  return path === undefined || path.kind === 'function' ? undefined : tree.text.slice(path.start, path.end);
}

/** `readFileSync`, `fs.promises.readFile` and `access(…)` alike. */
function baseName(callee: Node): string {
  const name = callee.kind === 'identifier' || callee.kind === 'member' ? callee.name ?? '' : '';
  return name.replace(/Sync$/, '');
}

/** Making or removing what is there or gone already does nothing. */
function isRepeatable({ args }: { readonly args: readonly Node[] }): boolean {
  return saysOption(args[1], 'recursive', true) || saysOption(args[1], 'force', true);
}
