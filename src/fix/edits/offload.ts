import type { Node } from '../../syntax/tree.js';
import { contains } from '../../syntax/children.js';
import { refuse, type Refusal } from '../fix-plan.js';
import { kindsOf } from '../kinds.js';
import type { RepairFile, RepairSite, Rewrite } from '../repair-site.js';

/** Modules whose functions compute from their arguments alone. */
const pure: ReadonlySet<string> = new Set(['bcryptjs', 'marked', 'node:zlib', 'node:crypto', 'papaparse', 'fast-xml-parser', 'csv-parse/sync', 'csv-stringify/sync']);

/** Runs a package's function on a worker thread, by the package `unblock`. */
export function offloaded(site: RepairSite): Rewrite | Refusal {
  const { api, call, file, imports } = site;
  if (/[#()]/.test(api.path)) return refuse('it is a method of an object, which a worker thread would only get a copy of');
  if (!file.hasRuntime) return refuse('it has no asynchronous counterpart: the package `unblock` can run it on a worker thread');
  if (call.form !== 'call') return refuse('a worker thread cannot hand back what `new` makes');
  if (call.args.some((argument) => contains(argument, ({ kind }) => kind === 'function'))) return refuse('a function cannot be handed to a worker thread');
  const text = `${imports.name('unblock', 'offload')}${typeText(api.module, file)}(${specifierText(api.module, file)}).${api.path}`;
  const rewrite = { title: 'Run it on a worker thread with `offload` of `unblock`', edits: [{ start: site.callee.start, end: site.callee.end, text }] };
  if (pure.has(api.module) && call.args.every((argument) => isCopied(argument, file)) && isCopied(call, file)) return rewrite;
  return { ...rewrite, differs: 'the module is loaded again in the thread, and arguments and result are copied' };
}

function typeText(module: string, { style }: RepairFile): string {
  return style.isTypeScript ? `<typeof import(${style.quote}${module}${style.quote})>` : '';
}

function specifierText(module: string, { style }: RepairFile): string {
  const literal = `${style.quote}${module}${style.quote}`;
  if (module.startsWith('node:')) return literal;
  return style.loading === 'import' ? `import.meta.resolve(${literal})` : `require.resolve(${literal})`;
}

/** By its type a string, a number or another primitive. */
function isCopied(node: Node, file: RepairFile): boolean {
  const kinds = kindsOf(node, file);
  return kinds !== undefined && [...kinds].every((kind) => kind === 'string' || kind === 'number' || kind === 'primitive');
}
