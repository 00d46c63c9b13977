import { literalOf } from '../../program/literals.js';
import { isRefusal, refuse, type Refusal } from '../fix-plan.js';
import type { RepairSite, Rewrite } from '../repair-site.js';
import { appendedArgument, optionOf } from './arguments.js';
import { promiseOf, promisified, promisifiedMember, isUnused } from './promisified.js';

/** The promisified `open` gives the same numeric descriptor; its types ask for the flags. */
export function open(site: RepairSite): Rewrite | Refusal {
  const rewrite = promisified(site);
  if (isRefusal(rewrite) || site.call.args.length !== 1) return rewrite;
  const { quote } = site.file.style;
  const flags = appendedArgument(site.call, `${quote}r${quote}`, site.file.tree);
  return isRefusal(flags) ? flags : { ...rewrite, edits: [...rewrite.edits, flags] };
}

/** The promisified form of `read` takes offset, length and position one by one. */
export function positioned(member: string): (site: RepairSite) => Rewrite | Refusal {
  return (site) => (site.call.args.length === 5 ? promisifiedMember(member)(site)
    : refuse('the promisified form needs offset, length and position: give all three'));
}

/** Large numbers or bytes, by an option. */
export function prime(site: RepairSite): Rewrite | Refusal {
  const option = optionOf(site.call.args[1], 'bigint');
  if (option === 'unknown') return refuse('the options are not written here, and decide what it gives');
  return promiseOf(option !== undefined && literalOf(option.value) === true ? 'bigint' : 'ArrayBuffer', 1)(site);
}

/** With an offset the promisified form does not type-check, and the buffer that is filled is known anyway. */
export function randomFill(site: RepairSite): Rewrite | Refusal {
  if (site.call.args.length === 1 || !site.file.style.isTypeScript) return promisified(site);
  if (!isUnused(site)) return refuse('use the buffer that was passed in, instead of the result');
  return promiseOf('unknown', 1)(site);
}
