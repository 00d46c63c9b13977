import type { ClassNode } from '../syntax/tree.js';
import type { Flow } from './flow.js';

/**
 * A class need not say what it implements: an instance of it is used as what the places expect that it is handed to.
 *
 * @param members declarations of members of the project's own interfaces and object types, all with this name
 * @param found called once, when an instance of the class is seen to come where one of the members is expected
 */
export function whenExpected(flow: Flow, owner: ClassNode, name: string, members: readonly object[], found: () => void): void {
  const { checker } = flow.project;
  let isFound = false;
  flow.watchInstances(owner, (instance) => {
    if (isFound || checker === undefined || !flow.mayAsk()) return;
    isFound = checker.expectedMembers(instance.host, name).some((member) => members.includes(member));
    if (isFound) found();
  });
}
