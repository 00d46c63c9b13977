import { runnerOf } from '../callgraph/runners.js';
import { isAssigned } from './evaluation-order.js';
import { kindsOf } from './kinds.js';
import { childrenOf } from '../syntax/children.js';
import type { Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import type { Binding, Call, Identifier, Member, Node, SourceTree } from '../syntax/tree.js';

/** What gives the same whenever it is asked. What was awaited is held already, and the code paused for it. */
const fixed: ReadonlySet<Node['kind']> = new Set<Node['kind']>(['literal', 'regexp', 'function', 'this', 'super', 'meta', 'await']);
/** What is as stable as its parts. */
const composed: ReadonlySet<Node['kind']> = new Set<Node['kind']>([
  'template', 'binary', 'conditional', 'array', 'object', 'property', 'spread', 'other',
]);

/** Tells which expressions give the same before and after a pause in which other code runs. */
export class Stability {
  readonly #assigned = new Map<string, boolean>();

  /** @param blocking the blocking calls: what they give is new, and the code waited for it before as well */
  constructor(
    private readonly tree: SourceTree,
    private readonly values: Values,
    private readonly project: Project,
    private readonly blocking: ReadonlySet<Node>,
  ) {}

  /** Whether nothing but the code around the expression itself can change what it gives. */
  isStable(node: Node): boolean {
    if (fixed.has(node.kind)) return true;
    if (composed.has(node.kind)) return childrenOf(node).every((child) => this.isStable(child));
    switch (node.kind) {
      case 'identifier': return this.#isStableName(node);
      case 'member': return this.#isStableMember(node);
      case 'call': return this.#isStableCall(node);
      case 'unary': return !/^(?:\+\+|--)$/.test(node.operator) && this.isStable(node.operand);
      default: return false;
    }
  }

  /** Whether an object whose method is called stays the same one; what a chained call gives is kept and does not change. */
  isStableReceiver(node: Node): boolean {
    if (node.kind !== 'call') return this.isStable(node);
    const { callee } = node;
    return this.#areStable(node.args) && (callee.kind === 'member' ? this.isStableReceiver(callee.object) : this.isStable(callee));
  }

  /** Whether only this call of the function around the node reads and writes the variable. */
  isOwn(binding: Binding, node: Node): boolean {
    const owner = runnerOf(node);
    return owner.kind === 'function' && runnerOf(binding.identifier) === owner
      && binding.writes.every(({ target }) => runnerOf(target) === owner);
  }

  #areStable(nodes: readonly (Node | undefined)[]): boolean {
    return nodes.every((node) => node === undefined || this.isStable(node));
  }

  #isStableName(node: Identifier): boolean {
    const binding = this.tree.bindings.of(node);
    if (binding === undefined) return true;
    return binding.writes.length === 0 || this.isOwn(binding, node);
  }

  #isStableMember(node: Member): boolean {
    if (this.#isOfModule(node) && this.values.of(node)?.kind === 'external') return true;
    const { name, object } = node;
    if (name === undefined) return false;
    if (object.kind === 'await' || this.blocking.has(object)) return true; // Nobody else holds what was just made.
    return this.isStable(object) && (!this.#isEverAssigned(name) || this.#isValue(object));
  }

  #isStableCall(node: Call): boolean {
    return this.blocking.has(node) || (this.#areStable(node.args) && (this.isOutside(node) || this.#isOfText(node)));
  }

  /** What no other code can change: a string, or what was just made of one. */
  #isValue(node: Node): boolean {
    return this.#isText(node) || (node.kind === 'call' && this.#isOfText(node));
  }

  #isText(node: Node): boolean {
    const kinds = kindsOf(node, { project: this.project, values: this.values });
    return kinds?.size === 1 && kinds.has('string');
  }

  /** `path.trim()` of a string computes from it. */
  #isOfText({ callee }: Call): boolean {
    return callee.kind === 'member' && this.#isText(callee.object) && this.isStable(callee.object);
  }

  /** Members of imports and of globals; a field that holds one of them can be given another. */
  #isOfModule(node: Member): boolean {
    let root: Node = node;
    while (root.kind === 'member') root = root.object;
    const binding = root.kind === 'identifier' ? this.tree.bindings.of(root) : undefined;
    return root.kind === 'identifier' && (binding === undefined || binding.kind === 'import' || binding.kind === 'const');
  }

  /** Functions of packages and of the language compute from their arguments; the project's own may read what others write. */
  isOutside({ callee, form }: Call): boolean {
    if (form === 'new') return true;
    if (this.values.of(callee)?.kind === 'external') return true;
    return callee.kind === 'member' && this.values.of(callee.object)?.kind === 'external';
  }

  /** Whether any code of the project sets a property of this name, constructors left out. */
  #isEverAssigned(name: string): boolean {
    const known = this.#assigned.get(name);
    if (known !== undefined) return known;
    const answer = this.project.filesUsing(name).some((tree) => tree.mentions.get(name)?.some(isAssignedLater) === true);
    this.#assigned.set(name, answer);
    return answer;
  }
}

function isAssignedLater(node: Node): boolean {
  if (node.kind !== 'member') return false;
  const owner = isWritten(node) ? runnerOf(node) : undefined;
  return owner !== undefined && !(owner.kind === 'function' && owner.form === 'constructor');
}

function isWritten(node: Node): boolean {
  const { parent } = node;
  if (parent?.kind === 'unary') return ['++', '--', 'delete'].includes(parent.operator);
  return isAssigned(node) || parent?.kind === 'pattern-element' || parent?.kind === 'pattern-property';
}
