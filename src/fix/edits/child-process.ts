import { literalOf } from '../../program/literals.js';
import type { Node } from '../../syntax/tree.js';
import { isRefusal, refuse, type Refusal, type TextEdit } from '../fix-plan.js';
import type { RepairSite, Rewrite } from '../repair-site.js';
import { addedProperty, appendedArgument, optionOf, removedProperty } from './arguments.js';
import { awaitTwin } from './await-twin.js';
import { isUnused, promisified } from './promisified.js';

const needsRuntime = 'its asynchronous form ends, fails and reads input differently: add the package `unblock`, whose';

/** The package `unblock` mirrors the blocking contract; Node's own form differs and is only suggested. */
export function childProcess(mirror: string): (site: RepairSite) => Rewrite | Refusal {
  return (site) => (site.file.hasRuntime ? mirrored(site, mirror) : plain(site, mirror));
}

function mirrored({ callee, imports }: RepairSite, mirror: string): Rewrite {
  const { start, end } = callee;
  return { title: `Await \`${mirror}\` of \`unblock\` instead`, edits: [{ start, end, text: imports.name('unblock', mirror) }] };
}

/** What `promisify(exec)` has no counterpart for. */
const lostOptions: readonly { readonly name: string; readonly isLost: (options: Node | undefined) => boolean }[] = [
  { name: '`input`', isLost: (options) => optionOf(options, 'input') !== undefined },
  { name: '`shell`', isLost: (options) => optionOf(options, 'shell') !== undefined },
  { name: '`stdio`', isLost: (options) => !isPiped(options) },
];

function plain(site: RepairSite, mirror: string): Rewrite | Refusal {
  const { api, call } = site;
  const options = optionsOf(call.args);
  const lost = api.path === 'spawnSync' ? 'the result' : lostOptions.find(({ isLost }) => isLost(options))?.name;
  if (lost !== undefined) return refuse(`${needsRuntime} \`${mirror}\` keeps ${lost}`);
  const rewrite = promisified(site);
  if (isRefusal(rewrite)) return rewrite;
  const changes = [encodingEdit(site, options), stdioEdit(options)].flatMap((edit) => edit ?? []);
  const refusal = changes.find(isRefusal);
  if (refusal !== undefined) return refusal;
  const edits = [...rewrite.edits, ...changes.filter((edit): edit is TextEdit => !isRefusal(edit))];
  return {
    ...rewrite, ...(isUnused(site) ? {} : { member: '.stdout' }), edits,
    differs: 'standard input stays open, and errors have `.code` instead of `.status`',
  };
}

/** The promisified forms always pipe, and have no option that says so. */
function isPiped(options: Node | undefined): boolean {
  const stdio = optionOf(options, 'stdio');
  return stdio === undefined || (stdio !== 'unknown' && literalOf(stdio.value) === 'pipe');
}

function stdioEdit(options: Node | undefined): TextEdit | undefined {
  const stdio = optionOf(options, 'stdio');
  return stdio === undefined || stdio === 'unknown' || options?.kind !== 'object' ? undefined : removedProperty(options, stdio);
}

/** Without `encoding` the blocking form gives a Buffer, the promisified one a string. */
function encodingEdit(site: RepairSite, options: Node | undefined): TextEdit | Refusal | undefined {
  const { call, file } = site;
  const { quote } = file.style;
  const buffer = `encoding: ${quote}buffer${quote}`;
  if (optionOf(options, 'encoding') !== undefined || isUnused(site)) return undefined;
  return options?.kind === 'object' ? addedProperty(options, buffer) : appendedArgument(call, `{ ${buffer} }`, file.tree);
}

/** The options stand behind the command and its arguments. */
function optionsOf(args: readonly Node[]): Node | undefined {
  const last = args.at(-1);
  return args.length > 1 && last?.kind !== 'array' ? last : undefined;
}

/** `execa` leaves standard input open where `execaSync` ends it. */
export function execa(site: RepairSite): Rewrite | Refusal {
  const { call, file } = site;
  if (call.form === 'tag') return refuse('the template form takes its options in front: write `$({ stdin: \'ignore\' })`');
  const rewrite = awaitTwin(site);
  if (isRefusal(rewrite)) return rewrite;
  const options = optionsOf(call.args);
  const { quote } = file.style;
  const ignored = `stdin: ${quote}ignore${quote}`;
  const error = file.tree.mentions.has('ExecaSyncError') ? { differs: 'errors are of the class `ExecaError`' } : {};
  if (options === undefined) {
    const edit = appendedArgument(call, `{ ${ignored} }`, file.tree);
    return isRefusal(edit) ? edit : { ...rewrite, ...error, edits: [...rewrite.edits, edit] };
  }
  if (['input', 'inputFile', 'stdin', 'stdio'].some((name) => isGiven(options, name))) return { ...rewrite, ...error };
  if (options.kind !== 'object' || literalOf(options) !== undefined || optionOf(options, 'stdin') === 'unknown') {
    return { ...rewrite, differs: 'standard input stays open unless the options say `stdin: \'ignore\'`' };
  }
  return { ...rewrite, ...error, edits: [...rewrite.edits, addedProperty(options, ignored)] };
}

function isGiven(options: Node, name: string): boolean {
  const found = optionOf(options, name);
  return found !== undefined && found !== 'unknown';
}
