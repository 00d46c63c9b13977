import path from 'node:path';
import { runnerOf } from '../callgraph/runners.js';
import { textOf } from '../program/literals.js';
import type { FileSearch } from '../program/project.js';
import { lastPartOf, withoutEnding } from '../program/specifiers.js';
import type { Node, SourceTree } from '../syntax/tree.js';
import type { BlockingCall } from './blocking-calls.js';

/** Rows of functions that load what their argument names; those that only look for it do so each time. */
const loaders: ReadonlySet<string> = new Set(['require', 'createRequire()#', 'Module#require']);

/** What the call loads, where that is the same each time. */
export function loadedBy({ api, node }: BlockingCall): string | undefined {
  return node.kind === 'call' && loaders.has(api.path) ? textOf(node.args[0]) : undefined;
}

/**
 * Whether a `require` finds its module in Node's cache, because a file of the program imports or requires the same at its top level.
 *
 * @param isQuiet whether a file is no part of what serves (a test, a command): what it loads says nothing
 */
export function isLoadedBefore(
  call: BlockingCall, tree: SourceTree, search: FileSearch, isQuiet: (tree: SourceTree) => boolean,
): boolean {
  const specifier = loadedBy(call);
  if (specifier === undefined) return false;
  const module = placeOf(specifier, tree);
  const files = [tree, ...search.filesImporting(lastPartsOf(specifier, module), '')];
  return files.some((file) => loadsAtTop(file, module) && (file === tree || !isQuiet(file)));
}

/** How specifiers of the module may end: `.` inside of a folder is the folder's name outside of it. */
function lastPartsOf(specifier: string, module: string): readonly string[] {
  const own = lastPartOf(specifier);
  return ['', '.', '..', 'index'].includes(own) ? [own, lastPartOf(module), '', '.', '..', 'index'] : [own];
}

function loadsAtTop(file: SourceTree, module: string): boolean {
  const sources = file.program.body.flatMap((statement) => sourceOf(statement) ?? []);
  return sources.some((source) => placeOf(source, file) === module)
    || (file.mentions.get('require') ?? []).some((mention) => isLoadAtTop(mention, file, module));
}

/** The module that an import or a re-export loads: one of types alone loads none. */
function sourceOf(statement: Node): string | undefined {
  if (statement.kind === 'import') return statement.isType ? undefined : statement.source;
  return statement.kind === 'export-named' || statement.kind === 'export-all' ? statement.source : undefined;
}

function isLoadAtTop(mention: Node, file: SourceTree, module: string): boolean {
  const { parent } = mention;
  if (parent?.kind !== 'call' || parent.callee !== mention) return false;
  const specifier = textOf(parent.args[0]);
  return specifier !== undefined && placeOf(specifier, file) === module && runnerOf(parent).kind === 'program';
}

/** Of a file its path without what may be left out, else the specifier. */
function placeOf(specifier: string, from: SourceTree): string {
  if (!specifier.startsWith('.')) return specifier;
  return withoutEnding(path.posix.join(path.posix.dirname(from.path), specifier)).replace(/\/index$/, '');
}
