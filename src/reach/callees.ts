import { classOf } from '../callgraph/runners.js';
import { constructorOf } from '../program/class-members.js';
import type { FileSearch, Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import { isKeptOutside } from '../program/values.js';
import type { Call, FunctionNode, Mention, Node } from '../syntax/tree.js';

/** Finds the project's own function that a call runs. */
export class Callees {
  constructor(private readonly project: Project, private readonly search: FileSearch, private readonly values: Values) {}

  of(call: Call): FunctionNode | undefined {
    const value = this.values.of(call.callee);
    if (value?.kind === 'project' && value.node.kind === 'function') return value.node;
    if (value?.kind === 'project' && value.node.kind === 'class') return constructorOf(value.node);
    return value === undefined || (value.kind === 'external' && isKeptOutside(value)) ? this.#declared(call) : undefined;
  }

  /** A method that only the receiver's type tells: `services.jobs.repeat(run)`. */
  #declared({ callee }: Call): FunctionNode | undefined {
    if (callee.kind !== 'member' || callee.name === undefined) return undefined;
    const declarations = this.project.checker?.declarationsAt(callee.host) ?? [];
    for (const declaration of declarations) {
      const declared = functionOf(this.project.nodeOf(declaration));
      if (declared?.body !== undefined) return declared;
    }
    return this.#implementing(this.project.checker?.membersOfOwnTypes(declarations) ?? [], callee.name);
  }

  /** The first method of a class that implements the member of one of the project's interfaces. */
  #implementing(members: readonly object[], name: string): FunctionNode | undefined {
    if (members.length === 0) return undefined;
    for (const { mentions } of this.search.filesNaming(name)) {
      const found = mentions.get(name)?.find((mention) => this.#implements(mention, name, members));
      if (found !== undefined) return functionOf(found);
    }
    return undefined;
  }

  #implements(mention: Mention, name: string, members: readonly object[]): boolean {
    const owner = mention.kind === 'class-member' ? classOf(mention) : undefined;
    if (owner === undefined || functionOf(mention)?.body === undefined) return false;
    return this.project.checker?.inheritedMembers(owner.host, name).some((member) => members.includes(member)) === true;
  }
}

/** The function that a member is, or that the node is itself. */
function functionOf(node: Node | undefined): FunctionNode | undefined {
  if (node?.kind === 'class-member' || node?.kind === 'property') return functionOf(node.value);
  return node?.kind === 'function' ? node : undefined;
}
