import type { BlockingApi } from './types.js';

/** A member's place as a caller sees it, or as the types declare it. */
export interface MemberPlace { readonly module: string; readonly path: string }

/** The names that a file has: the keys of a set or a map. */
export interface Names { has(name: string): boolean; keys(): Iterable<string> }

/** Finds the rows for a member. Built once per set of rows; several rows can share a member under different conditions. */
export class BlockingApis {
  /** The modules that have rows. */
  readonly modules: ReadonlySet<string>;
  readonly #byPlace = new Map<string, BlockingApi[]>();
  readonly #byDeclaration = new Map<string, BlockingApi[]>();
  readonly #byName = new Map<string, BlockingApi[]>();
  /** The rows that a type can tell: not those about what a function gives, when its type is that of other functions too. */
  readonly #declared = new Set<BlockingApi>();
  /** What was asked before: a program says `console.log` a thousand times. */
  readonly #asked = new Map<string, readonly BlockingApi[]>();

  constructor(rows: readonly BlockingApi[]) {
    this.modules = new Set(rows.map(({ module }) => module));
    for (const row of rows) {
      add(this.#byPlace, `${row.module} ${row.path}`, row);
      for (const key of declarationKeys(row)) {
        add(this.#byDeclaration, key, row);
        this.#declared.add(row);
      }
      add(this.#byName, lastNameOf(row.path), row);
    }
  }

  /** The rows of a value that was followed from its import. */
  at(place: MemberPlace): readonly BlockingApi[] {
    const key = `${place.module} ${place.path}`;
    const known = this.#asked.get(key) ?? this.#find(place);
    this.#asked.set(key, known);
    return known;
  }

  #find({ module, path }: MemberPlace): readonly BlockingApi[] {
    if (module === 'node:process') return this.at({ module: 'global', path: `process.${path}` });
    const plain = path.replace(/^default\.(?=.)/, '');
    for (const candidate of [path, plain, path === '' ? 'default' : path, path.replace(/^default(?:\(\)|\.[\w$]+)#/, 'default#')]) {
      const rows = this.#byPlace.get(`${module} ${candidate}`);
      if (rows !== undefined) return rows;
    }
    const [container, symbol] = containerAndSymbol(path);
    return container === undefined ? [] : (this.#byDeclaration.get(`${module} ${container} ${symbol}`) ?? []);
  }

  /** The rows of a declaration that the checker found. */
  declaredAt(module: string, container: string | undefined, symbol: string): readonly BlockingApi[] {
    return this.#byDeclaration.get(`${module} ${container ?? ''} ${symbol}`) ?? this.#byPlace.get(`${module} ${symbol}`) ?? [];
  }

  /** Whether a row is about a member of instances that the checker can find by its declaration. */
  isDeclaredMember(row: BlockingApi): boolean {
    return row.path.includes('#') && this.#declared.has(row);
  }

  /** Whether a blocking API of one of the modules (globals and Node's always count) ends with this name. */
  hasName(name: string, isModuleUsed: (module: string) => boolean): boolean {
    return this.named(name).some((row) => isModuleUsed(row.module));
  }

  /**
   * Whether one of the names can be a blocking API's last name; of a global's member only when the global is among them too. Default
   * exports are left out: each importer names them as it likes.
   */
  isNamedIn(names: Names, isModuleUsed: (module: string) => boolean): boolean {
    const isHere = (row: BlockingApi): boolean => (row.module === 'global' ? names.has(firstNameOf(row.path)) : isModuleUsed(row.module));
    for (const name of names.keys()) if (name !== defaultName && this.#byName.get(name)?.some(isHere) === true) return true;
    return false;
  }

  /** The rows about default exports, and about what these give: `deasync(f)()`. */
  get defaults(): readonly BlockingApi[] {
    return this.named(defaultName);
  }

  /** The rows whose path ends with this name. */
  named(name: string): readonly BlockingApi[] {
    return this.#byName.get(name) ?? [];
  }
}

const defaultName = 'default';

/** `Database#prepare()#get` ends with `get`; a callable instance `Jiti#` and a default export with `default`. */
export function lastNameOf(path: string): string {
  return /[\w$]+(?=(\(\))?#?$)/.exec(path)?.[0] ?? path;
}

/** Whether a file's text can be about a row: the global that a row is about has to be named in it. */
export function mayBeMeant(row: BlockingApi, text: string): boolean {
  return row.module !== 'global' || text.includes(firstNameOf(row.path));
}

function firstNameOf(path: string): string {
  return /^[\w$]+/.exec(path)?.[0] ?? path;
}

function declarationKeys(row: BlockingApi): readonly string[] {
  const [container, symbol] = containerAndSymbol(row.path);
  const keys = container === undefined ? [] : [`${row.module} ${container} ${symbol}`];
  const { declared } = row;
  if (declared === undefined) return keys;
  const module = declared.package === '@types/node' || declared.package === 'typescript' ? row.module : describedPackage(declared.package);
  return [...new Set([...keys, `${module} ${declared.container ?? ''} ${declared.symbol ?? symbol}`])];
}

/** `default.Database#prepare` is `prepare` of `Database`; a result's members (`f()#m`) have no container by name. */
function containerAndSymbol(path: string): readonly [string | undefined, string] {
  const at = path.lastIndexOf('#');
  if (at === -1) return [undefined, path];
  return [/[\w$]+$/.exec(path.slice(0, at))?.[0], path.slice(at + 1)];
}

/** The package that a package of types describes: `@types/foo__bar` is for `@foo/bar`. */
export function describedPackage(packageName: string): string {
  if (!packageName.startsWith('@types/')) return packageName;
  const name = packageName.slice('@types/'.length);
  return name.includes('__') ? `@${name.replace('__', '/')}` : name;
}

function add(map: Map<string, BlockingApi[]>, key: string, row: BlockingApi): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, [row]);
  else rows.push(row);
}
