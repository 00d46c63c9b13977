import { mayBeMeant, type BlockingApis } from '../catalog/lookup.js';
import type { BlockingApi, BlockingCondition } from '../catalog/types.js';
import { literalOf } from '../program/literals.js';
import type { Project } from '../program/project.js';
import type { Values } from '../program/resolve-value.js';
import type { Tags } from '../program/tags.js';
import { globalModule, isKeptOutside, ownerOf, type Value } from '../program/values.js';
import type { Call, Member, Node, SourceTree } from '../syntax/tree.js';
import { isSmall } from './finding.js';

/** A place where a blocking API is used. */
export interface BlockingCall {
  readonly api: BlockingApi;
  /** The call, `new`, property read, or the reference that is handed to a call which runs it. */
  readonly node: Node;
  /** The expression that names the API: of a call its callee, without `.call`, `.apply`. */
  readonly callee: Node;
  /** Set when `node` is a reference among the arguments of this call. */
  readonly passedTo: Call | undefined;
}

type Form = NonNullable<BlockingApi['form']>;

/** Stands for all functions that their authors tagged `@blocking`. */
export const declaredBlocking: BlockingApi = { module: '', path: 'default', kind: 'compute', cost: 'io' };

/** Finds the uses of blocking APIs in a file. One per analysis. */
export class BlockingCalls {
  readonly #typeOfSync = new Map<SourceTree, boolean>();

  constructor(
    private readonly apis: BlockingApis,
    private readonly project: Project,
    private readonly values: Values,
    private readonly tags: Tags,
    private readonly isUsed: (module: string) => boolean,
  ) {}

  in(tree: SourceTree): readonly BlockingCall[] {
    const found: BlockingCall[] = [];
    for (const node of tree.nodes) this.#at(node, found);
    return found;
  }

  /** The uses that a call, or a property that is read, is itself: what is inside of it has places of its own. */
  at(node: Node): readonly BlockingCall[] {
    const found: BlockingCall[] = [];
    this.#at(node, found);
    return found;
  }

  #at(node: Node, found: BlockingCall[]): void {
    if (node.kind === 'call') this.#inCall(node, found);
    else if (node.kind === 'member' && !isCallee(node)) this.#inRead(node, found);
  }

  #inCall(call: Call, found: BlockingCall[]): void {
    const callee = withoutIndirection(call.callee);
    const form = call.form === 'new' ? 'new' : 'call';
    const api = this.#rowsAt(callee, form).find((row) => this.#holds(row, call));
    if (api !== undefined) found.push({ api, node: call, callee, passedTo: undefined });
    else if (this.tags.isBlocking(callee)) found.push({ api: declaredBlocking, node: call, callee, passedTo: undefined });
    for (const argument of call.args) this.#inArgument(argument, call, found);
  }

  /** `paths.forEach(fs.unlinkSync)`: what the call does with the reference is for the climb to find out. */
  #inArgument(argument: Node, call: Call, found: BlockingCall[]): void {
    if (argument.kind !== 'identifier' && argument.kind !== 'member') return;
    if (argument.kind === 'member' && argument.name?.endsWith('Sync') !== true && this.values.of(argument)?.kind !== 'external') return;
    const api = this.#rowsAt(argument, 'call').find((row) => row.when === undefined);
    if (api !== undefined) found.push({ api, node: argument, callee: argument, passedTo: call });
  }

  #inRead(member: Member, found: BlockingCall[]): void {
    const api = this.#rowsAt(member, 'get')[0];
    const isWrite = member.parent?.kind === 'assignment' && member.parent.target === member;
    if (api !== undefined && !isWrite) found.push({ api, node: member, callee: member, passedTo: undefined });
  }

  #rowsAt(callee: Node, form: Form): readonly BlockingApi[] {
    const rows = calleeKinds.has(callee.kind) ? this.#rowsOfAnyForm(callee, form) : none;
    return rows.length === 0 ? rows : rows.filter((row) => (row.form ?? 'call') === form);
  }

  #rowsOfAnyForm(callee: Node, form: Form): readonly BlockingApi[] {
    const name = lastName(callee);
    const isKnownName = name !== '' && this.apis.hasName(name, this.isUsed);
    if (callee.kind === 'member' && !isKnownName && name !== '') return this.#rowsByType(callee, form);
    const value = this.values.of(callee);
    const rows = this.#rowsByValue(value);
    if (rows.length > 0 || !isKnownName || this.project.checker === undefined) return rows;
    if (!this.#isUnknown(value, name)) return rows;
    return this.#mayBeAsked(name, callee, form) ? this.#rowsAsked(callee, name, form) : this.#rowsByType(callee, form);
  }

  #rowsByValue(value: Value | undefined): readonly BlockingApi[] {
    return value?.kind === 'external' ? this.apis.at(value) : [];
  }

  /** By what the callee itself is declared as, else by its type. */
  #rowsAsked(callee: Node, name: string, form: Form): readonly BlockingApi[] {
    const asked = this.#rowsByChecker(callee, name);
    return asked.length > 0 ? asked : this.#rowsByType(callee, form);
  }

  /**
   * Whether syntax leaves open what is called: nothing is known, or a member of what something outside gave or keeps, or of a global
   * type, which the project may have declared itself.
   */
  #isUnknown(value: Value | undefined, name: string): boolean {
    if (value?.kind !== 'external') return value === undefined;
    if (isKeptOutside(ownerOf(value)) || (name.endsWith('Sync') && this.#mayHandOn(value.module))) return true;
    return name.endsWith('Sync') && value.module === globalModule && /^[.\w$]+#/.test(value.path);
  }

  /** A package without rows may hand on what is another's: `export * from 'fs-extra'`. */
  #mayHandOn(module: string): boolean {
    return module !== globalModule && !module.startsWith('node:') && !this.apis.modules.has(module);
  }

  /** `deps.read()` of `interface Deps { read: typeof readFileSync }`: only in files that write such a type is the checker asked. */
  #rowsByType(callee: Node, form: Form): readonly BlockingApi[] {
    const { checker } = this.project;
    if (checker === undefined || form !== 'call' || !this.#writesTypeOfSync(this.values.treeOf(callee))) return [];
    const origin = checker.typeOriginAt(callee.host);
    return origin === undefined ? [] : this.apis.declaredAt(origin.module, origin.container, origin.symbol);
  }

  #writesTypeOfSync(tree: SourceTree): boolean {
    const known = this.#typeOfSync.get(tree) ?? /\btypeof\s+[\w.]*Sync\b/.test(tree.text);
    this.#typeOfSync.set(tree, known);
    return known;
  }

  /**
   * A member of an unknown value is asked about when its name is a clear one, or when a row is about members of instances that is
   * worth the question: `toString` of buffers is not, nor `close` of a global that the file does not name.
   */
  #mayBeAsked(name: string, callee: Node, form: Form): boolean {
    const { text } = this.values.treeOf(callee);
    const rows = this.apis.named(name).filter((row) => (row.form ?? 'call') === form && this.isUsed(row.module) && mayBeMeant(row, text));
    return callee.kind === 'member' && !name.endsWith('Sync') ? rows.some((row) => this.apis.isDeclaredMember(row) && !isSmall(row, row.cost)) : rows.length > 0;
  }

  #rowsByChecker(callee: Node, name: string): readonly BlockingApi[] {
    const { checker } = this.project;
    if (checker === undefined || !this.#mayBe(callee, name)) return [];
    const origin = checker.originAt(callee.host);
    if (origin === undefined) return [];
    return this.apis.declaredAt(origin.module, origin.container, origin.symbol);
  }

  /**
   * Keeps common names (`get`, `run`) from the checker: when the receiver is itself a call, a row must know that method too
   * (`db.prepare().get()`).
   */
  #mayBe(callee: Node, name: string): boolean {
    const receiver = callee.kind === 'member' ? callee.object : undefined;
    const source = receiver?.kind === 'identifier' ? this.#initialOf(receiver) : receiver;
    if (source?.kind !== 'call' || source.callee.kind !== 'member') return true;
    return /Sync$/.test(name) || (source.callee.name !== undefined && this.apis.hasName(source.callee.name, this.isUsed));
  }

  #initialOf(node: Extract<Node, { kind: 'identifier' }>): Node | undefined {
    const declaration = this.values.treeOf(node).bindings.of(node)?.declaration;
    return declaration?.kind === 'declarator' ? declaration.initial : undefined;
  }

  #holds(row: BlockingApi, call: Call): boolean {
    if (row.kind === 'module-load' && this.#isBuiltin(call)) return false;
    if (row.unless !== undefined && this.#isMet(row.unless, call)) return false;
    return row.when === undefined || (this.#isMet(row.when, call) && !this.#givesPromise(row, call));
  }

  /** Later versions of a function that took a callback mostly give a promise without one. */
  #givesPromise({ when, fakeAsync }: BlockingApi, call: Call): boolean {
    return when !== undefined && 'callbackOmitted' in when && fakeAsync !== true && this.project.checker?.returnsThenable(call.host) === true;
  }

  #isMet(when: BlockingCondition, call: Call): boolean {
    if ('callbackOmitted' in when) return !call.args.some((argument) => this.#mayBeFunction(argument));
    if ('option' in when) return call.args.some((argument) => hasOption(argument, when.option, when.value));
    const argument = call.args[when.argument];
    if (argument === undefined) return false;
    if ('literal' in when) return literalOf(argument) === when.literal;
    if ('given' in when) return argument.kind !== 'identifier' || argument.name !== 'undefined';
    const value = this.values.of(argument);
    return value?.kind === 'external' && value.module === globalModule && value.path === when.global;
  }

  /** Node's own modules are in memory: to require one costs nothing. */
  #isBuiltin(call: Call): boolean {
    const value = this.values.of(call);
    return value?.kind === 'external' && value.path === '' && value.module.startsWith('node:');
  }

  /** A function, or a name that nothing is known about: then it may be the callback. */
  #mayBeFunction(node: Node): boolean {
    if (node.kind === 'function') return true;
    const value = this.values.of(node);
    if (value !== undefined) return value.kind === 'project' && value.node.kind === 'function';
    const isNamed = node.kind === 'identifier' || node.kind === 'member';
    return isNamed && (this.project.checker?.isCallable(node.host) ?? /^(?:cb|callback|done|next|resolve|reject)$/i.test(lastName(node)));
  }
}

const none: readonly BlockingApi[] = [];
const calleeKinds: ReadonlySet<Node['kind']> = new Set<Node['kind']>(['identifier', 'member', 'call', 'sequence']);

function lastName(node: Node): string {
  const last = node.kind === 'sequence' ? node.expressions.at(-1) : undefined;
  if (last !== undefined) return lastName(last);
  return (node.kind === 'identifier' || node.kind === 'member' ? node.name : undefined) ?? '';
}

function isCallee(node: Member): boolean {
  return node.parent?.kind === 'call' && node.parent.callee === node;
}

/** `readFileSync.call(fs, path)` names `readFileSync`. */
function withoutIndirection(callee: Node): Node {
  const isIndirect = callee.kind === 'member' && (callee.name === 'call' || callee.name === 'apply');
  return isIndirect && (callee.object.kind === 'member' || callee.object.kind === 'identifier') ? callee.object : callee;
}

function hasOption(argument: Node, name: string, value: boolean): boolean {
  return argument.kind === 'object' && argument.properties.some((property) =>
    property.kind === 'property' && property.name === name && literalOf(property.value) === value);
}
