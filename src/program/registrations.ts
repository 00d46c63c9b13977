import type { FrameworkRows } from '../catalog/framework-rows.js';
import type { Registration } from '../catalog/types.js';
import type { Call, Member, Node, Parameter } from '../syntax/tree.js';
import type { Checker, TypeName } from './checker.js';
import { literalsOf } from './literals.js';
import type { Values } from './resolve-value.js';
import { external, packageOf, withoutDefault, type Value } from './values.js';

/** Finds the row that tells what runs a function passed to a call. One per analysis. */
export class Registrations {
  /**
   * @param isUsed whether the program may hold values of a package or module
   * @param isOutside whether code is of another program, of which this is not known
   */
  constructor(
    private readonly rows: FrameworkRows,
    private readonly values: Values,
    private readonly checker: Checker | undefined,
    private readonly isUsed: (module: string) => boolean,
    private readonly isOutside: (at: Node) => boolean,
  ) {}

  /**
   * @param argument the index of the argument that is the function or holds it
   * @param property the properties from the argument to the function
   */
  match(call: Call, argument: number, property: readonly string[]): Registration | undefined {
    return this.#match(call, argument, property, () => true);
  }

  /** A row that is about a function passed to the call itself, as far as syntax tells: the checker is not asked. */
  matchKnown(call: Call, argument: number, isWanted: (row: Registration) => boolean): Registration | undefined {
    const callee = new Callee(call, this.values, undefined);
    return this.#rowsOf(callee, call, { argument, property: [], isWanted }).find((row) => callee.isOf(row));
  }

  #match(call: Call, argument: number, property: readonly string[], isWanted: (row: Registration) => boolean): Registration | undefined {
    const callee = new Callee(call, this.values, this.checker);
    const rows = this.#rowsOf(callee, call, { argument, property, isWanted });
    return rows.find((row) => callee.isOf(row)) ?? callee.onlyPossible(rows) ?? rows.find((row) => callee.mayBeOf(row));
  }

  #rowsOf({ name }: Callee, call: Call, { argument, property, isWanted }: Wanted): readonly Registration[] {
    let isOutside: boolean | undefined;
    const mayBeUsed = (row: Registration): boolean => row.packages.some(this.isUsed) || (isOutside ??= this.isOutside(call));
    return this.rows.registrationsOf(name).filter((row) =>
      isWanted(row) && mayBeUsed(row)
      && (row.arguments === undefined || row.arguments.includes(argument))
      && matchesProperty(row.property, property) && matchesEvent(row, call, this.values));
  }

  /** What a parameter without annotation receives, when its function is passed to a call that a row describes. */
  provided(parameter: Parameter): Value | undefined {
    const owner = parameter.parent;
    if (owner?.kind !== 'function') return undefined;
    const place = placeInCall(owner);
    const row = place && this.#match(place.call, place.argument, place.property, ({ provides }) => provides !== undefined);
    const index = owner.params.indexOf(parameter);
    const provided = row?.provides?.find((candidate) => candidate.parameter === index);
    return provided && external(provided.package, `${provided.type ?? 'default'}#`);
  }
}

interface Wanted { readonly argument: number; readonly property: readonly string[]; readonly isWanted: (row: Registration) => boolean }

interface PlaceInCall { readonly call: Call; readonly argument: number; readonly property: readonly string[] }

function placeInCall(node: Node): PlaceInCall | undefined {
  const property: string[] = [];
  let below = node;
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (at.kind === 'call') return at.callee === below ? undefined : { call: at, argument: at.args.indexOf(below), property };
    if (at.kind === 'property') property.unshift(at.name ?? '*');
    else if (at.kind === 'array') property.unshift('*');
    else if (at.kind !== 'object') return undefined;
    below = at;
  }
  return undefined;
}

/** The callee of one call, looked at only as far as the rows of its name ask for it. */
class Callee {
  readonly name: string;
  #value: Value | undefined | null = null;

  constructor(private readonly call: Call, private readonly values: Values, private readonly checker: Checker | undefined) {
    const { callee } = call;
    this.name = callee.kind === 'member' ? (callee.name ?? '') : this.#nameOfValue();
  }

  /** By syntax: what the callee or its receiver is known to be. */
  isOf(row: Registration): boolean {
    const { callee } = this.call;
    if (!this.#hasForm(row)) return false;
    if (row.form === 'method') {
      const receiver = callee.kind === 'member' ? this.values.externalBase(callee.object) : undefined;
      return receiver !== undefined && isOfPackages(row, receiver.module) && this.#isReceiver(row, receiver.path);
    }
    const value = this.#valueOfCallee();
    if (value?.kind !== 'external' || !isOfPackages(row, value.module)) return false;
    const names = namesOfPath(value.path);
    return row.names.some((name) => names.includes(name));
  }

  /** By the checker, where syntax knows nothing; by the method's name alone only for rows that allow it. */
  mayBeOf(row: Registration): boolean {
    if (!this.#hasForm(row)) return false;
    return row.form === 'method' ? this.#mayHaveReceiver(row) : this.#valueOfCallee() === undefined && this.#isDeclaredBy(row);
  }

  #mayHaveReceiver(row: Registration): boolean {
    const { callee } = this.call;
    if (callee.kind !== 'member') return false;
    const receiver = this.values.of(callee.object);
    if (receiver?.kind === 'external') return row.whenUnknown === true && !isNamedType(receiver.path);
    if (receiver !== undefined && this.#isKnown(receiver, callee)) return false;
    const types = this.#receiverTypes();
    if (types.length === 0) return row.whenUnknown === true;
    return types.some((type) => row.packages.includes(type.package) && (row.receivers?.includes(type.name) ?? true));
  }

  /** A method of an unknown value for which all rows say the same by the name alone (`map`, `then`): the checker need not be asked. */
  onlyPossible(rows: readonly Registration[]): Registration | undefined {
    const [first, ...more] = rows.filter((row) => this.#hasForm(row));
    if (first?.whenUnknown !== true || more.some((row) => row.whenUnknown !== true || row.context !== first.context)) return undefined;
    return this.call.callee.kind === 'member' && this.values.of(this.call.callee.object) === undefined ? first : undefined;
  }

  /** The project's own method, or one of another package's class. */
  #isKnown(receiver: Value, { object, name }: Member): boolean {
    if (this.values.externalBase(object) !== undefined) return true;
    return name !== undefined && this.values.member(receiver, name)?.kind === 'project';
  }

  #hasForm(row: Registration): boolean {
    return (this.call.form === 'new') === (row.form === 'constructor') && (row.form !== 'method' || this.call.callee.kind === 'member');
  }

  #isDeclaredBy(row: Registration): boolean {
    const origin = this.checker?.originAt(this.call.callee.host);
    if (origin === undefined || !row.names.includes(origin.symbol)) return false;
    return isOfPackages(row, origin.module) || row.packages.includes(origin.package);
  }

  /** When the row names receivers: the path's own name, or the type's. */
  #isReceiver(row: Registration, path: string): boolean {
    if (row.receivers === undefined) return true;
    const own = /([\w$]+)#?$/.exec(path)?.[1];
    if (own !== undefined && row.receivers.includes(own)) return true;
    if (!path.endsWith('()#')) return own === 'default' || own === undefined;
    const types = this.#receiverTypes();
    return types.length === 0 || types.some((type) => row.receivers?.includes(type.name));
  }

  /** What the checker says of the receiver; nothing without a checker, or where the callee is no member. */
  #receiverTypes(): readonly TypeName[] {
    const { callee } = this.call;
    return (callee.kind === 'member' ? this.checker?.typeNamesAt(callee.object.host) : undefined) ?? [];
  }

  #nameOfValue(): string {
    const value = this.#valueOfCallee();
    if (value?.kind === 'external') return namesOfPath(value.path).at(-1) ?? '';
    return this.call.callee.kind === 'identifier' ? this.call.callee.name : '';
  }

  #valueOfCallee(): Value | undefined {
    if (this.#value === null) this.#value = this.values.of(this.call.callee);
    return this.#value;
  }
}

/** An instance of a type that the path names, `Database#`: not a result or property of unknown type. */
function isNamedType(path: string): boolean {
  return /^[\w$.]+#$/.test(path) && !path.startsWith('default');
}

function namesOfPath(path: string): readonly string[] {
  const plain = withoutDefault(path) || 'default';
  return [plain, /[\w$]+$/.exec(plain)?.[0] ?? plain];
}

/** Whether a module is one of a row's packages, or a part of one. */
export function isOfPackages(row: { readonly packages: readonly string[] }, module: string): boolean {
  return row.packages.includes(module) || row.packages.includes(packageOf(module));
}

function isNamed(literal: string, names: readonly string[]): boolean {
  return names.some((name) => (name.endsWith('*') ? literal.startsWith(name.slice(0, -1)) : name === literal));
}

function matchesEvent(row: Registration, call: Call, values: Values): boolean {
  if (row.event === undefined) return true;
  const argument = call.args[row.event.argument];
  const literals = argument === undefined ? [] : literalsOf(argument, values);
  return literals.length > 0 && literals.every((literal) => typeof literal === 'string' && isNamed(literal, row.event?.names ?? []));
}

/** `handler`, `resolvers.*.*`, `[].click`, `{get,post}` against the path of property names. */
export function matchesProperty(pattern: string | undefined, path: readonly string[]): boolean {
  if (pattern === undefined) return path.length === 0;
  const parts = pattern.split('.');
  return parts.length === path.length && parts.every((part, index) => matchesKey(part, path[index] ?? ''));
}

function matchesKey(pattern: string, key: string): boolean {
  if (pattern === '*') return true;
  if (pattern === '[]') return key === '*';
  return pattern.startsWith('{') ? pattern.slice(1, -1).split(',').includes(key) : pattern === key;
}
