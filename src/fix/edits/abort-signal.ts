import type { Binding, Call } from '../../syntax/tree.js';
import { isRefusal, type TextEdit } from '../fix-plan.js';
import type { RepairSite } from '../repair-site.js';
import { addedProperty, appendedArgument, optionOf } from './arguments.js';

/** Where the options of twins stand that can be aborted. */
const optionsIndex: Readonly<Record<string, number>> = { readFile: 1, writeFile: 2 };

/** @returns the edit that hands an `AbortSignal` in scope on to the twin */
export function passedSignal({ api, call, file }: RepairSite): { readonly name: string; readonly edit: TextEdit } | undefined {
  const index = api.twin?.module === 'node:fs/promises' ? optionsIndex[api.twin.path] : undefined;
  const binding = file.tree.bindings.named('signal', call);
  if (index === undefined || binding === undefined || !isOwnSignal(binding)) return undefined;
  const edit = optionsEdit(call, index, file);
  return edit && { name: binding.name, edit };
}

function isOwnSignal({ kind }: Binding): boolean {
  return kind === 'parameter' || kind === 'const';
}

function optionsEdit(call: Call, index: number, { tree }: RepairSite['file']): TextEdit | undefined {
  const options = call.args[index];
  if (options === undefined) {
    const edit = call.args.length === index ? appendedArgument(call, '{ signal }', tree) : undefined;
    return edit === undefined || isRefusal(edit) ? undefined : edit;
  }
  if (options.kind === 'object') return optionOf(options, 'signal') === undefined ? addedProperty(options, 'signal') : undefined;
  const text = tree.text.slice(options.start, options.end);
  return options.kind === 'literal' ? { start: options.start, end: options.end, text: `{ encoding: ${text}, signal }` } : undefined;
}
