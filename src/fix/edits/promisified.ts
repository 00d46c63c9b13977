import type { Twin } from '../../catalog/types.js';
import { contains } from '../../syntax/children.js';
import type { Node } from '../../syntax/tree.js';
import { insertion, isRefusal, refuse, type Refusal } from '../fix-plan.js';
import type { RepairSite, Rewrite } from '../repair-site.js';
import { appendedArgument } from './arguments.js';
import { calleeOf, titleOf } from './await-twin.js';
import { isMentioned } from './import-change.js';

/** `await promisify(gzip)(…)`: the twin takes a Node callback behind the same arguments. */
export function promisified(site: RepairSite): Rewrite | Refusal {
  return site.api.twin === undefined ? refuse('it has no asynchronous counterpart') : promisifiedTwin(site, site.api.twin);
}

export function promisifiedTwin(site: RepairSite, twin: Twin): Rewrite | Refusal {
  const callee = calleeOf(site, twin);
  if (isRefusal(callee)) return callee;
  const { start, end } = site.callee;
  const promisify = site.imports.name('node:util', 'promisify');
  return { title: `Await a promisified ${titleOf(twin)} instead`, edits: [insertion(start, `${promisify}(`), callee, insertion(end, ')')] };
}

/** The promisified twin gives an object; `member` of it is what the blocking call gave. */
export function promisifiedMember(member: string): (site: RepairSite) => Rewrite | Refusal {
  return (site) => {
    const rewrite = promisified(site);
    return isRefusal(rewrite) || isUnused(site) ? rewrite : { ...rewrite, member: `.${member}` };
  };
}

/**
 * TypeScript cannot type some promisified functions, in JavaScript neither with all arguments; there the promise is made by hand.
 *
 * @param type what the callback's second parameter is
 * @param most how many arguments the types of the promisified function take
 */
export function promiseOf(type: string, most: number): (site: RepairSite) => Rewrite | Refusal {
  return (site) => {
    if (site.file.style.isTypeScript) return wrapped(site, `<${type}>`);
    return site.call.args.length > most ? wrapped(site, '') : promisified(site);
  };
}

function wrapped(site: RepairSite, type: string): Rewrite | Refusal {
  const { call, file, api } = site;
  if (api.twin === undefined) return refuse('it has no asynchronous counterpart');
  const waits = (node: Node): boolean => node.kind === 'await' || node.kind === 'yield' || file.findings.some((finding) => finding.node === node);
  if (call.args.some((argument) => contains(argument, waits))) return refuse('an argument waits itself: put it into a variable first');
  const callee = calleeOf(site, api.twin);
  if (isRefusal(callee)) return callee;
  const [resolve, reject] = [freeName(site, 'resolve'), freeName(site, 'reject')];
  const callback = appendedArgument(call, `(error, result) => (error ? ${reject}(error) : ${resolve}(result))`, file.tree);
  if (isRefusal(callback)) return callback;
  return {
    title: `Await ${titleOf(api.twin)} instead`, edits: [callee, callback],
    before: `new Promise${type}((${resolve}, ${reject}) => `, after: ')',
  };
}

function freeName({ file }: RepairSite, name: string): string {
  return isMentioned(file.tree, name) ? `${name}Call` : name;
}

export function isUnused({ call }: RepairSite): boolean {
  return call.parent?.kind === 'expression-statement';
}
