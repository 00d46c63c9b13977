import { literalOf } from '../../program/literals.js';
import type { Node } from '../../syntax/tree.js';
import { isRefusal, refuse, type Refusal, type TextEdit } from '../fix-plan.js';
import type { RepairSite, Rewrite } from '../repair-site.js';
import { addedProperty, appendedArgument, optionOf, removedProperty } from './arguments.js';
import { awaitTwin } from './await-twin.js';
import { promisified } from './promisified.js';

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
const lostOptions = ['input', 'shell'];

function plain(site: RepairSite, mirror: string): Rewrite | Refusal {
  const { api, call } = site;
  if (api.path === 'spawnSync') return refuse(`${needsRuntime} \`${mirror}\` keeps the result`);
  const options = optionsOf(call.args);
  const lost = lostOptions.find((name) => optionOf(options, name) !== undefined);
  if (lost !== undefined) return refuse(`${needsRuntime} \`${mirror}\` keeps \`${lost}\``);
  const stdio = stdioEdit(options);
  const encoding = encodingEdit(site, options);
  if (stdio !== undefined && isRefusal(stdio)) return refuse(`${needsRuntime} \`${mirror}\` keeps \`stdio\``);
  const rewrite = promisified(site);
  if (encoding !== undefined && isRefusal(encoding)) return encoding;
  if (isRefusal(rewrite)) return rewrite;
  const edits = [...rewrite.edits, ...(encoding === undefined ? [] : [encoding]), ...(stdio === undefined ? [] : [stdio])];
  const member = call.parent?.kind === 'expression-statement' ? {} : { member: '.stdout' };
  return { ...rewrite, ...member, edits, differs: 'standard input stays open, and errors have `.code` instead of `.status`' };
}

/** The promisified forms always pipe. */
function stdioEdit(options: Node | undefined): TextEdit | Refusal | undefined {
  const stdio = optionOf(options, 'stdio');
  if (stdio === undefined) return undefined;
  if (stdio === 'unknown' || options?.kind !== 'object' || literalOf(stdio.value) !== 'pipe') return refuse('stdio');
  return removedProperty(options, stdio);
}

/** Without `encoding` the blocking form gives a Buffer, the promisified one a string. */
function encodingEdit({ call, file }: RepairSite, options: Node | undefined): ReturnType<typeof appendedArgument> | undefined {
  const { quote } = file.style;
  const buffer = `encoding: ${quote}buffer${quote}`;
  if (optionOf(options, 'encoding') !== undefined || call.parent?.kind === 'expression-statement') return undefined;
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
