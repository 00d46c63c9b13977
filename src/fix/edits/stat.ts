import { literalOf } from '../../program/literals.js';
import { isRefusal, refuse, type Refusal, type TextEdit } from '../fix-plan.js';
import type { Node, Property } from '../../syntax/tree.js';
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
  const removed = withoutOption(site, option);
  if (removed === undefined) return refuse('`throwIfNoEntry` is decided by an expression');
  const quotes = file.style.quote === '"' ? missing.replaceAll('\'', '"') : missing;
  return { ...rewrite, edits: [...rewrite.edits, removed], ...(literalOf(option.value) === true ? {} : { after: quotes }) };
}

function withoutOption({ call, file }: RepairSite, option: Property): TextEdit | undefined {
  const options = call.args[1];
  if (options?.kind !== 'object' || typeof literalOf(option.value) !== 'boolean') return undefined;
  return options.properties.length === 1 ? removedArgument(call, 1, file.tree) : removedProperty(options, option);
}

/** Options that are kept in a variable: their type tells whether they can say `throwIfNoEntry`. */
function unknownOption(rewrite: Rewrite, options: Node | undefined, { project }: RepairFile): Rewrite | Refusal {
  const mayHave = options === undefined ? undefined : project.checker?.hasProperty(options.host, 'throwIfNoEntry');
  if (mayHave === false) return rewrite;
  const reason = 'with `throwIfNoEntry: false` the promise form still rejects for a missing file';
  return mayHave === true ? refuse(reason) : { ...rewrite, differs: reason };
}
