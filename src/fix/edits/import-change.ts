import { external } from '../../program/values.js';
import type { Binding, Declarator, Identifier, Import, Node, ObjectPattern, SourceTree } from '../../syntax/tree.js';
import { insertion, type TextEdit } from '../fix-plan.js';
import { existingName, type ModuleName } from '../module-names.js';
import { moduleLoadsOf, namedSpecifiersOf, requiredBy, type SourceStyle } from '../source-style.js';
import { afterLine, topOfFile, wholeLine } from './places.js';

/** The names to import under when the member's own name is taken or would hide a global. */
const aliases: Readonly<Record<string, readonly string[]>> = { setTimeout: ['setTimeout', 'delay', 'sleep'] };

/** Entries between braces of an import or of a destructured `require`. */
interface Braces { readonly statement: Node; readonly entries: readonly Node[]; readonly isOnly: boolean }

interface Change { readonly braces: Braces; readonly added: string[]; readonly removed: Node[] }

interface Load { readonly module: string; readonly names: string[] }

/** The changes of a file's imports that one fix needs: names added where they are missing, and a name that nothing uses any more. */
export class ImportChange {
  readonly #changes: Change[] = [];
  readonly #loads: Load[] = [];
  readonly #promised = new Map<string, string>();

  /**
   * @param at where the imported names will be used
   * @param origin the declaration of the name that the fix replaces: new imports go below it
   */
  constructor(
    private readonly tree: SourceTree,
    private readonly style: SourceStyle,
    private readonly names: readonly ModuleName[],
    private readonly at: Node,
    private readonly origin: Binding | undefined,
  ) {}

  /** Whether the change touches anything outside the call. */
  get isEmpty(): boolean {
    return this.#changes.length + this.#loads.length === 0;
  }

  /** @returns the expression that stands for the member, once the change is made; `path` may be dotted, or `default` */
  name(module: string, path: string): string {
    const key = `${module} ${path}`;
    const known = this.#promised.get(key) ?? existingName(this.names, this.tree, external(module, path), this.at);
    if (known !== undefined) return known;
    const [head = path, ...rest] = path.split('.');
    const local = [this.#import(module, head), ...rest].join('.');
    this.#promised.set(key, local);
    return local;
  }

  /** Takes the binding's specifier away. For bindings whose only reference the fix replaces. */
  drop(binding: Binding): void {
    const braces = bracesOf(binding.declaration);
    const entry = braces?.entries.find((candidate) => candidate.start <= binding.identifier.start && binding.identifier.end <= candidate.end);
    if (braces !== undefined && entry !== undefined) this.#changeOf(braces).removed.push(entry);
  }

  edits(): readonly TextEdit[] {
    const loads = this.#loads.map((load) => this.#loadText(load));
    const whole = this.#changes.find((change) => isRemoved(change) && change.added.length === 0);
    const rest = this.#changes.filter((change) => change !== whole).flatMap((change) => this.#bracesEdits(change));
    if (whole === undefined) return [...rest, ...this.#insertedLoads(loads)];
    const { statement } = whole.braces;
    if (loads.length > 0) return [...rest, { start: statement.start, end: statement.end, text: loads.join(this.style.newline) }];
    return [...rest, wholeLine(this.tree.text, statement)];
  }

  #import(module: string, imported: string): string {
    const local = this.#freeName(imported === 'default' ? defaultName(module) : imported);
    const braces = imported === 'default' ? undefined : this.#bracesFor(module);
    const isModule = this.style.isModule;
    if (imported === 'default') this.#loads.push({ module, names: [`=${local}`] });
    else {
      const entry = local === imported ? local : `${imported}${isModule ? ' as' : ':'} ${local}`;
      if (braces !== undefined) this.#changeOf(braces).added.push(entry);
      else this.#loadOf(module).names.push(entry);
    }
    return local;
  }

  /** A name that means nothing yet anywhere in the file. */
  #freeName(name: string): string {
    const candidates = aliases[name] ?? [name];
    const tried = [...candidates, `${name}Async`, `${name}Promise`, ...[2, 3, 4, 5].map((count) => `${name}Async${count}`)];
    return tried.find((candidate) => !isMentioned(this.tree, candidate) && !this.#isPromised(candidate)) ?? `${name}AsyncTwin`;
  }

  #isPromised(name: string): boolean {
    return [...this.#promised.values()].includes(name);
  }

  /** Names can be added to a statement that loads the same module and that is visible here. */
  #bracesFor(module: string): Braces | undefined {
    for (const { binding, value } of this.names) {
      if (value.module !== module || this.tree.bindings.named(binding.name, this.at) !== binding) continue;
      const braces = bracesOf(binding.declaration);
      if (braces !== undefined && braces.entries.length > 0) return braces;
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
    const { quote, end, nodePrefix, isModule } = this.style;
    const source = `${quote}${module.replace(/^node:/, nodePrefix)}${quote}`;
    const [first = ''] = names;
    const bound = first.startsWith('=') ? first.slice(1) : `{ ${names.join(', ')} }`;
    return isModule ? `import ${bound} from ${source}${end}` : `const ${bound} = require(${source})${end}`;
  }

  #insertedLoads(loads: readonly string[]): readonly TextEdit[] {
    if (loads.length === 0) return [];
    const { newline } = this.style;
    const below = this.#anchor();
    if (below === undefined) return [insertion(topOfFile(this.tree), loads.map((load) => load + newline).join(''))];
    const indent = /[ \t]*$/.exec(this.tree.text.slice(0, below.start))?.[0] ?? '';
    return [insertion(afterLine(this.tree.text, below.end), loads.map((load) => newline + indent + load).join(''))];
  }

  /** The statement below which new imports go. */
  #anchor(): Node | undefined {
    const own = this.origin && bracesOf(this.origin.declaration)?.statement;
    if (own !== undefined) return own;
    return moduleLoadsOf(this.tree).filter(({ statement }) => (statement.kind === 'import') === this.style.isModule).at(-1)?.statement;
  }

  #bracesEdits({ braces, added, removed }: Change): readonly TextEdit[] {
    const last = braces.entries.at(-1);
    if (last === undefined) return [];
    const [first, ...others] = removed;
    if (first === undefined) return [insertion(last.end, added.map((name) => `, ${name}`).join(''))];
    if (added.length === 0) return removed.map((entry) => this.#without(braces, entry));
    return [{ start: first.start, end: first.end, text: added.join(', ') }, ...others.map((entry) => this.#without(braces, entry))];
  }

  /** An entry with the comma that separates it from a neighbour. */
  #without({ entries }: Braces, entry: Node): TextEdit {
    const index = entries.indexOf(entry);
    const next = entries[index + 1];
    const previous = entries[index - 1];
    if (next !== undefined) return { start: entry.start, end: next.start, text: '' };
    return { start: previous?.end ?? entry.start, end: entry.end, text: '' };
  }
}

function isRemoved({ braces, removed }: Change): boolean {
  return braces.isOnly && removed.length === braces.entries.length;
}

function bracesOf(declaration: Node): Braces | undefined {
  if (declaration.kind === 'import-specifier') {
    const { parent } = declaration;
    return parent?.kind === 'import' ? bracesOfImport(parent) : undefined;
  }
  const isRequire = declaration.kind === 'declarator' && declaration.initial !== undefined && requiredBy(declaration.initial) !== undefined;
  return isRequire && declaration.target.kind === 'object-pattern' ? bracesOfPattern(declaration, declaration.target) : undefined;
}

function bracesOfImport(statement: Import): Braces {
  const entries = namedSpecifiersOf(statement);
  return { statement, entries, isOnly: entries.length === statement.specifiers.length };
}

function bracesOfPattern(declarator: Declarator, pattern: ObjectPattern): Braces | undefined {
  const { parent } = declarator;
  if (parent?.kind !== 'variables' || pattern.rest !== undefined || parent.parent?.kind === 'export-named') return undefined;
  return { statement: parent, entries: pattern.properties, isOnly: parent.declarations.length === 1 };
}

export function isMentioned(tree: SourceTree, name: string): boolean {
  return tree.mentions.get(name)?.some((mention): mention is Identifier => mention.kind === 'identifier') === true;
}

/** `fast-glob` is imported as `fastGlob`. */
function defaultName(module: string): string {
  const last = module.split('/').filter((part) => !part.startsWith('@')).join('-');
  return last.replace(/\.[cm]?js$/, '').replace(/[^\w$]+(\w?)/g, (_match, letter: string) => letter.toUpperCase()) || 'twin';
}
