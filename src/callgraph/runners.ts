import type { ClassMember, ClassNode, FunctionNode, Node, Program } from '../syntax/tree.js';

/** What runs a piece of code when it is itself run: the nearest function, class field or static block, else the module. */
export type Runner = FunctionNode | ClassMember | Program;

/** @returns the runner of the code at the node; of a function the code around it. Decorators of parameters run with the class. */
export function runnerOf(node: Node): Runner {
  let below = node;
  let isDecorator = false;
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (at.kind === 'program') return at;
    if (at.kind === 'function' && !isDecorator) return at;
    if (isInitialiser(at, below)) return at;
    if (at.kind === 'parameter' && at.decorators.includes(below)) isDecorator = true;
    else if (at.kind === 'class') isDecorator = false;
    below = at;
  }
  throw new TypeError('A node outside any program has no runner.');
}

/** Whether the code is a field's initial value or a static block: it runs with the member itself, not with a function of it. */
function isInitialiser(member: Node, code: Node): member is ClassMember {
  return member.kind === 'class-member' && member.value === code && code.kind !== 'function';
}

export function classOf(member: ClassMember): ClassNode | undefined {
  return member.parent?.kind === 'class' ? member.parent : undefined;
}

/** The class member or object property that a method's function is the value of. */
export function memberOf(runner: FunctionNode): ClassMember | undefined {
  return runner.parent?.kind === 'class-member' && runner.parent.value === runner ? runner.parent : undefined;
}

/** The name that a reader would call the runner by: its own, its variable's, its property's or its class's. */
export function nameOfRunner(runner: Runner): string {
  if (runner.kind === 'program') return 'module';
  if (runner.kind === 'class-member') return `${classOf(runner)?.id?.name ?? 'class'}.${runner.name ?? 'field'}`;
  return runner.id?.name ?? nameFromPlace(runner) ?? 'anonymous function';
}

function nameFromPlace(node: FunctionNode): string | undefined {
  const { parent } = node;
  switch (parent?.kind) {
    case 'declarator': return parent.target.kind === 'identifier' ? parent.target.name : undefined;
    case 'property': return parent.name;
    case 'class-member': return qualified(parent);
    case 'assignment': return parent.target.kind === 'member' ? parent.target.name : parent.target.kind === 'identifier' ? parent.target.name : undefined;
    default: return undefined;
  }
}

function qualified(member: ClassMember): string | undefined {
  const owner = classOf(member)?.id?.name;
  if (member.form === 'constructor') return owner === undefined ? 'constructor' : `new ${owner}`;
  if (member.name !== undefined) return owner === undefined ? member.name : `${owner}.${member.name}`;
  const symbol = symbolName(member);
  return symbol === undefined ? owner : `${owner ?? ''}${symbol}`;
}

/** `[Symbol.iterator]` */
function symbolName({ computed }: ClassMember): string | undefined {
  const isSymbol = computed?.kind === 'member' && computed.object.kind === 'identifier' && computed.object.name === 'Symbol';
  return isSymbol && computed.name !== undefined ? `[Symbol.${computed.name}]` : undefined;
}
