import { external } from '../../program/values.js';
import type { Binding, Identifier, Node, SourceTree } from '../../syntax/tree.js';
import { insertion, type TextEdit } from '../fix-plan.js';
import { existingName, type ModuleName } from '../module-names.js';
import { moduleLoadsOf, type SourceStyle } from '../source-style.js';
import { bracesOf, placeOf, type Braces } from './braces.js';
import { afterLine, topOfFile, wholeLine } from './places.js';

/** The names to import under when the member's own name is taken or would hide a global. */
const aliases: Readonly<Record<string, readonly string[]>> = { setTimeout: ['setTimeout', 'delay', 'sleep'] };

/** What a change of imports goes by; the names are asked for only when one is needed. */
interface ImportingFile {
  readonly tree: SourceTree;
  readonly style: SourceStyle;
  readonly names: readonly ModuleName[];
}

interface Change { readonly braces: Braces; readonly added: string[]; readonly removed: Node[] }

interface Load { readonly module: string; readonly names: string[] }

/** The changes of a file's imports that one fix needs: names added where they are missing, and a name that nothing uses any more. */
export class ImportChange {
  readonly #changes: Change[] = [];
  readonly #loads: Load[] = [];
  readonly #promised = new Map<string, string>();
  readonly #used = new Set<string>();
  readonly #requests: (readonly [module: string, path: string])[] = [];

  /**
   * @param at where the imported names will be used
   * @param origin the declaration of the name that the fix replaces: new imports go below it
   */
  constructor(
    private readonly file: ImportingFile,
    private readonly at: Node,
    private readonly origin: Binding | undefined,
  ) {}

  /** The names that the file lacks, as `module path`. */
  get missing(): readonly string[] {
    return [...this.#promised.keys()];
  }

  /** Asks for all names that another change asked for. */
  include(other: ImportChange): void {
    if (other === this) return;
    for (const [module, path] of other.#requests) this.name(module, path);
  }

  /** @returns the expression that stands for the member, once the change is made; `path` may be dotted, or `default` */
  name(module: string, path: string): string {
    const key = `${module} ${path}`;
    this.#requests.push([module, path]);
    const known = this.#promised.get(key) ?? this.#existing(module, path);
    if (known !== undefined) return known;
    const [head = path, ...rest] = path.split('.');
    const local = [this.#import(module, head), ...rest].join('.');
    this.#promised.set(key, local);
    return local;
  }

  /** Whether the fix needs a name that the file has. */
  uses(name: string): boolean {
    return this.#used.has(name);
  }

  /** A name beside another one: in the same import, or declared in the same file. */
  beside(binding: Binding, name: string): string | undefined {
    const visible = this.file.tree.bindings.named(name, this.at);
    if (binding.kind !== 'import') return visible && name;
    if (visible?.kind === 'import' && visible.declaration.parent === binding.declaration.parent) return name;
    const known = this.#promised.get(`beside ${name}`);
    const braces = bracesOf(binding.declaration);
    if (known !== undefined || braces?.isOpen !== true) return known;
    const local = this.#freeName(name);
    this.#promised.set(`beside ${name}`, local);
    this.#changeOf(braces).added.push(local === name ? name : `${name} as ${local}`);
    return local;
  }

  /** Takes the binding's specifier away. For bindings whose only reference the fix replaces. */
  drop(binding: Binding): void {
    const place = placeOf(binding);
    if (place === undefined || this.drops(binding)) return;
    this.#changeOf(place.braces).removed.push(place.entry);
  }

  /** Whether the binding's specifier is taken away, or nothing can take it away. */
  drops(binding: Binding): boolean {
    const place = placeOf(binding);
    return place === undefined || this.#changes.some(({ removed }) => removed.includes(place.entry));
  }

  edits(): readonly TextEdit[] {
    const { text } = this.file.tree;
    const loads = this.#loads.map((load) => this.#loadText(load));
    const anchor = loads.length > 0 ? this.#anchor() : undefined;
    const whole = this.#changes.filter((change) => isRemoved(change) && change.added.length === 0).map(({ braces }) => braces.statement);
    const rest = this.#changes.filter(({ braces }) => !whole.includes(braces.statement)).flatMap((change) => this.#bracesEdits(change));
    if (anchor === undefined || !whole.includes(anchor)) {
      return [...rest, ...whole.map((statement) => wholeLine(text, statement)), ...this.#insertedLoads(loads)];
    }
    const others = whole.filter((statement) => statement !== anchor).map((statement) => wholeLine(text, statement));
    return [...rest, ...others, { start: anchor.start, end: anchor.end, text: loads.join(this.file.style.newline) }];
  }

  #existing(module: string, path: string): string | undefined {
    const known = existingName(this.file.names, this.file.tree, external(module, path), this.at);
    this.#used.add(known?.split('.')[0] ?? '');
    return known;
  }

  #import(module: string, imported: string): string {
    const isWhole = imported === 'default' || this.file.style.loading === 'import-require';
    if (isWhole) return this.#importWhole(module, imported);
    const local = this.#freeName(imported);
    const braces = this.#bracesFor(module);
    const separator = this.file.style.loading === 'import' ? ' as' : ':';
    const entry = local === imported ? local : `${imported}${separator} ${local}`;
    if (braces !== undefined) this.#changeOf(braces).added.push(entry);
    else this.#loadOf(module).names.push(entry);
    return local;
  }

  #importWhole(module: string, imported: string): string {
    const known = this.#loads.find((load) => load.module === module)?.names[0]?.slice(1);
    const local = known ?? this.#freeName(defaultName(module));
    if (known === undefined) this.#loads.push({ module, names: [`=${local}`] });
    return imported === 'default' ? local : `${local}.${imported}`;
  }

  /** A name that means nothing yet anywhere in the file. */
  #freeName(name: string): string {
    const candidates = aliases[name] ?? [name];
    const tried = [...candidates, `${name}Async`, `${name}Promise`, ...[2, 3, 4, 5].map((count) => `${name}Async${count}`)];
    return tried.find((candidate) => !isMentioned(this.file.tree, candidate) && !this.#isPromised(candidate)) ?? `${name}AsyncTwin`;
  }

  #isPromised(name: string): boolean {
    return [...this.#promised.values()].includes(name);
  }

  /** Names can be added to a statement that loads the same module and that is visible here. */
  #bracesFor(module: string): Braces | undefined {
    for (const { binding, value } of this.file.names) {
      if (value.module !== module || value.path.includes('.') || this.file.tree.bindings.named(binding.name, this.at) !== binding) continue;
      const braces = bracesOf(binding.declaration);
      if (braces?.isOpen === true && braces.entries.length > 0) return braces;
    }
    return undefined;
  }

  #changeOf(braces: Braces): Change {
    const known = this.#changes.find((change) => change.braces.statement === braces.statement);
    if (known !== undefined) return known;
    const change: Change = { braces, added: [], removed: [] };
    this.#changes.push(change);
    return change;
  }

  #loadOf(module: string): Load {
    const known = this.#loads.find((load) => load.module === module && !load.names.some((name) => name.startsWith('=')));
    if (known !== undefined) return known;
    const load: Load = { module, names: [] };
    this.#loads.push(load);
    return load;
  }

  #loadText({ module, names }: Load): string {
    const { quote, end, nodePrefix, loading } = this.file.style;
    const source = `${quote}${module.replace(/^node:/, nodePrefix)}${quote}`;
    const [first = ''] = names;
    const bound = first.startsWith('=') ? first.slice(1) : `{ ${names.join(', ')} }`;
    if (loading === 'import') return `import ${bound} from ${source}${end}`;
    return `${loading === 'require' ? 'const' : 'import'} ${bound} = require(${source})${end}`;
  }

  #insertedLoads(loads: readonly string[]): readonly TextEdit[] {
    if (loads.length === 0) return [];
    const { newline } = this.file.style;
    const below = this.#anchor();
    if (below === undefined) return [insertion(topOfFile(this.file.tree), loads.map((load) => load + newline).join(''))];
    const indent = /[ \t]*$/.exec(this.file.tree.text.slice(0, below.start))?.[0] ?? '';
    return [insertion(afterLine(this.file.tree.text, below.end), loads.map((load) => newline + indent + load).join(''))];
  }

  /** The statement below which new imports go. */
  #anchor(): Node | undefined {
    const own = this.origin && bracesOf(this.origin.declaration)?.statement;
    if (own !== undefined && (own.parent?.kind === 'program' || this.file.style.loading === 'require')) return own;
    const isImport = this.file.style.loading !== 'require';
    return moduleLoadsOf(this.file.tree).filter(({ statement }) => (statement.kind === 'import') === isImport).at(-1)?.statement;
  }

  /** The first entry that goes makes room for those that come, so that the order of the others and their lines are kept. */
  #bracesEdits({ braces, added, removed }: Change): readonly TextEdit[] {
    const { entries } = braces;
    const last = entries.at(-1);
    if (last === undefined) return [];
    const text = added.join(', ');
    const [first] = removed;
    if (first === undefined) return [insertion(last.end, `, ${text}`)];
    if (added.length === 0 && removed.length === entries.length) return this.#withoutBraces(braces.statement, entries);
    const kept = entries.map((entry) => !removed.includes(entry) || (entry === first && added.length > 0));
    const end = kept.lastIndexOf(true);
    const gone = entries.slice(0, Math.max(end, 0)).flatMap((_entry, index) => (kept[index] === true ? [] : [upToNext(entries, index)]));
    const inPlace = added.length > 0 ? [{ start: first.start, end: first.end, text }] : [];
    const behind = end < entries.length - 1 ? [this.#tail(entries[end], last)] : [];
    return [...gone, ...inPlace, ...behind];
  }

  /** `import fs, { a } from` becomes `import fs from`. */
  #withoutBraces(statement: Node, entries: readonly Node[]): readonly TextEdit[] {
    const own = statement.kind === 'import' ? statement.specifiers.find((specifier) => !entries.includes(specifier)) : undefined;
    const close = this.file.tree.text.indexOf('}', entries.at(-1)?.end ?? statement.end);
    return own === undefined || close === -1 ? [] : [{ start: own.end, end: close + 1, text: '' }];
  }

  /** The last entries, from behind the one that is kept; comments there stay, and so does the comma before them. */
  #tail(kept: Node | undefined, last: Node): TextEdit {
    const { text } = this.file.tree;
    const start = kept?.end ?? last.start;
    if (!/\/[/*]/.test(text.slice(start, last.start))) return { start, end: last.end, text: '' };
    const blank = /\r?\n[ \t]*$/.exec(text.slice(0, last.start))?.[0].length ?? 0;
    return { start: last.start - blank, end: text.charAt(last.end) === ',' ? last.end + 1 : last.end, text: '' };
  }
}

/** An entry with the comma and the space behind it. */
function upToNext(entries: readonly Node[], index: number): TextEdit {
  const start = entries[index]?.start ?? 0;
  return { start, end: entries[index + 1]?.start ?? start, text: '' };
}

function isRemoved({ braces, removed }: Change): boolean {
  return braces.isOnly && removed.length === braces.entries.length;
}

export function isMentioned(tree: SourceTree, name: string): boolean {
  return tree.mentions.get(name)?.some((mention): mention is Identifier => mention.kind === 'identifier') === true;
}

/** `fast-glob` is imported as `fastGlob`. */
function defaultName(module: string): string {
  const last = module.replace(/^node:/, '').split('/').filter((part) => !part.startsWith('@')).join('-');
  return last.replace(/\.[cm]?js$/, '').replace(/[^\w$]+(\w?)/g, (_match, letter: string) => letter.toUpperCase()) || 'twin';
}
