import { literalOf } from '../../program/literals.js';
import { isRefusal, refuse, type Refusal } from '../fix-plan.js';
import type { Node } from '../../syntax/tree.js';
import type { RepairFile, RepairSite, Rewrite } from '../repair-site.js';
import { awaitTwin } from './await-twin.js';
import { optionOf, removedArgument, removedProperty } from './arguments.js';

const missing = '.catch((error) => { if (error.code === \'ENOENT\') return undefined; throw error; })';

/** The promise form rejects for a missing file even with `throwIfNoEntry: false`, which other errors reject with too. */
export function stat(site: RepairSite): Rewrite | Refusal {
  const { call, file } = site;
  const options = call.args[1];
  const option = optionOf(options, 'throwIfNoEntry');
  const rewrite = awaitTwin(site);
  if (isRefusal(rewrite) || option === undefined) return rewrite;
  if (option === 'unknown') return unknownOption(rewrite, options, file);
  const value = literalOf(option.value);
  if (options?.kind !== 'object' || typeof value !== 'boolean') return refuse('`throwIfNoEntry` is decided by an expression');
  const removed = options.properties.length === 1 ? removedArgument(call, 1, file.tree) : removedProperty(options, option);
  if (removed === undefined) return refuse('`throwIfNoEntry` cannot be taken out');
  const quotes = file.style.quote === '"' ? missing.replaceAll('\'', '"') : missing;
  return { ...rewrite, edits: [...rewrite.edits, removed], ...(value ? {} : { after: quotes }) };
}

/** Options that are kept in a variable: their type tells whether they can say `throwIfNoEntry`. */
function unknownOption(rewrite: Rewrite, options: Node | undefined, { project }: RepairFile): Rewrite | Refusal {
  const mayHave = options === undefined ? undefined : project.checker?.hasProperty(options.host, 'throwIfNoEntry');
  if (mayHave === false) return rewrite;
  const reason = 'with `throwIfNoEntry: false` the promise form still rejects for a missing file';
  return mayHave === true ? refuse(reason) : { ...rewrite, differs: reason };
}
