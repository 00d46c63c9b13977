import { classOf, memberOf, type Runner } from '../callgraph/runners.js';
import type { Project } from '../program/project.js';
import type { ClassMember, ClassNode } from '../syntax/tree.js';

/**
 * Whether a method belongs to a class that stands for itself (nothing that it extends, implements or is decorated with could call
 * it), and no other code says the method's name. Without types this cannot be told.
 */
export function isIdleMethod(runner: Runner, project: Project): boolean {
  const member = runner.kind === 'function' ? memberOf(runner) : undefined;
  const owner = member && classOf(member);
  if (member?.name === undefined || owner === undefined || !standsForItself(owner, member, project)) return false;
  const { name } = member;
  return project.filesNaming(name).every(({ mentions }) => (mentions.get(name) ?? []).every((mention) => mention === member));
}

function standsForItself({ heritage, decorators, host }: ClassNode, member: ClassMember, { checker }: Project): boolean {
  if (checker === undefined || heritage !== undefined || decorators.length + member.decorators.length > 0) return false;
  return member.name !== undefined && checker.inheritedMembers(host, member.name).length === 0;
}
