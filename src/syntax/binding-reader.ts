import { eachTargetName, Scope, type OpenBinding, type ScopeForm } from './scope.js';
import type { BindingKind, Identifier, Node, NodeOf, Write } from './tree.js';

/** A name with the scope that it is used in. */
interface Use { readonly identifier: Identifier; readonly scope: Scope }

type Declare<K extends Node['kind']> = (reader: BindingReader, node: NodeOf<K>, scope: Scope, inner: Scope) => void;

/** What the kinds of nodes declare and set: `scope` is the scope around the node, `inner` the one it opens (or `scope` again). */
const declareRows: { readonly [K in Node['kind']]?: Declare<K> } = {
  'identifier': (reader, node, scope) => { reader.use(node, scope); },
  'import-specifier': (reader, node, scope) => { reader.declare(node.local, 'import', node, scope); },
  'variables': declareVariables,
  'function': declareFunction,
  'class': declareClass,
  'block': declareCaught,
  'other': declareOther,
  'assignment': (reader, node) => { reader.assign(node.target, isPlain(node) ? node.value : undefined); },
  'unary': (reader, node) => { if (node.operator === '++' || node.operator === '--') reader.assign(node.operand, undefined); },
  'loop': (reader, node) => { if (node.each !== undefined) reader.assign(node.each, undefined); },
};

/** The kinds of nodes that open a scope. */
const scopeRows: { readonly [K in Node['kind']]?: (node: NodeOf<K>) => ScopeForm | undefined } = {
  'function': () => 'parameters',
  'class': () => 'block',
  'block': (node) => (isBody(node) ? 'function' : 'block'),
  'loop': () => 'block',
  'switch': () => 'block',
  'other': (node) => (node.type === 'namespace' ? 'function' : undefined),
};

function isPlain(node: NodeOf<'assignment'>): boolean {
  return node.operator === '=' && node.target.kind === 'identifier';
}

function isBody({ parent }: NodeOf<'block'>): boolean {
  return parent?.kind === 'function' || (parent?.kind === 'class-member' && parent.form === 'static-block');
}

function declareVariables(reader: BindingReader, node: NodeOf<'variables'>, scope: Scope): void {
  const home = node.form === 'var' ? scope.variableScope : scope;
  for (const declarator of node.declarations) reader.declareAll(declarator.target, node.form, declarator, home);
}

/** The own name of a function expression is known inside it, unless a parameter has that name. */
function declareFunction(reader: BindingReader, node: NodeOf<'function'>, scope: Scope, inner: Scope): void {
  for (const parameter of node.params) reader.declareAll(parameter.target, 'parameter', parameter, inner);
  if (node.id === undefined) return;
  if (node.form === 'declaration') reader.declare(node.id, 'function', node, scope);
  else reader.declare(node.id, 'function', node, inner.names.has(node.id.name) ? new Scope('block', undefined) : inner);
}

/** The name of a class declaration is known around it, that of an expression inside it. */
function declareClass(reader: BindingReader, node: NodeOf<'class'>, scope: Scope, inner: Scope): void {
  if (node.id !== undefined) reader.declare(node.id, 'class', node, isClassDeclaration(node) ? scope : inner);
}

const statementHolders: ReadonlySet<Node['kind'] | undefined> = new Set<Node['kind']>([
  'program', 'block', 'case', 'labeled', 'export-default', 'export-named',
]);

/** A class that stands where a statement stands. */
function isClassDeclaration({ parent }: NodeOf<'class'>): boolean {
  return statementHolders.has(parent?.kind) || (parent?.kind === 'other' && parent.type === 'namespace');
}

/** What a `catch` binds is known in its block. */
function declareCaught(reader: BindingReader, block: NodeOf<'block'>, _: Scope, inner: Scope): void {
  const { parent } = block;
  if (parent?.kind !== 'try' || parent.handler !== block || parent.caught === undefined) return;
  reader.declareAll(parent.caught, 'catch', parent, inner);
}

function declareOther(reader: BindingReader, node: NodeOf<'other'>, scope: Scope): void {
  const [id] = node.children;
  if ((node.type === 'enum' || node.type === 'namespace') && id?.kind === 'identifier') reader.declare(id, 'other', node, scope);
}

function isDiscriminant(node: Node): boolean {
  return node.parent?.kind === 'switch' && node === node.parent.discriminant;
}

function scopeFormOf(node: Node): ScopeForm | undefined {
  const form = scopeRows[node.kind] as ((node: Node) => ScopeForm | undefined) | undefined;
  return form?.(node);
}

/** Reads a file's declarations and uses in one pass; the uses are resolved once all declarations are known, hoisted ones too. */
export class BindingReader {
  /** The scopes by the nodes that open them. */
  readonly scopes = new Map<Node, Scope>();
  readonly #uses: Use[] = [];
  readonly #assigned: Write[] = [];

  /**
   * Reads everything inside a program and gives its scope.
   *
   * @param nodes the program and everything in it, parents before children, in source order
   */
  read(program: Node, nodes: readonly Node[]): Scope {
    const top = new Scope('function', undefined);
    this.scopes.set(program, top);
    // The nodes around the one at hand and the scopes inside them: two lists in step, since an object for each would be thrown away.
    const around: Node[] = [program];
    const scopes: Scope[] = [top];
    for (const node of nodes) {
      if (node === program) continue;
      while (around.length > 1 && around.at(-1) !== node.parent) {
        around.pop();
        scopes.pop();
      }
      // What a switch looks at stands outside the scope of its cases.
      const scope = scopes.at(isDiscriminant(node) ? -2 : -1) ?? top;
      around.push(node);
      scopes.push(this.#visit(node, scope));
    }
    return top;
  }

  #visit(node: Node, scope: Scope): Scope {
    const form = scopeFormOf(node);
    const inner = form === undefined ? scope : new Scope(form, scope);
    if (form !== undefined) this.scopes.set(node, inner);
    const declare = declareRows[node.kind] as Declare<Node['kind']> | undefined;
    declare?.(this, node as never, scope, inner);
    return inner;
  }

  use(identifier: Identifier, scope: Scope): void {
    this.#uses.push({ identifier, scope });
  }

  declareAll(target: Node, kind: BindingKind, declaration: Node, scope: Scope): void {
    eachTargetName(target, (identifier) => { this.declare(identifier, kind, declaration, scope); });
  }

  declare(identifier: Identifier, kind: BindingKind, declaration: Node, scope: Scope): void {
    const { name } = identifier;
    const known = scope.declared(name);
    if (known !== undefined) {
      this.#declareAgain(known, identifier, kind, declaration);
      return;
    }
    const binding: OpenBinding = { name, kind, identifier, declaration, references: [], writes: [] };
    scope.add(binding);
    identifier.binding = binding;
  }

  /** A second `var` sets the first; of several functions of one name the last that has a body counts. */
  #declareAgain(known: OpenBinding, identifier: Identifier, kind: BindingKind, declaration: Node): void {
    if (declaration.kind === 'declarator') {
      const value = declaration.target.kind === 'identifier' ? declaration.initial : undefined;
      if (declaration.initial !== undefined) this.#assigned.push({ target: identifier, value });
      return;
    }
    identifier.binding = known;
    if (declaration.kind !== 'function' || declaration.body === undefined) return;
    known.kind = kind;
    known.identifier = identifier;
    known.declaration = declaration;
  }

  /** The names that an assignment, a step or a loop's head sets; a head that declares its variables sets nothing else. */
  assign(target: Node, value: Node | undefined): void {
    eachTargetName(target, (identifier) => { this.#assigned.push({ target: identifier, value }); });
  }

  /** Connects every identifier with its binding. */
  resolve(): void {
    for (const { identifier, scope } of this.#uses) {
      const binding = identifier.binding === undefined ? scope.find(identifier.name) : undefined;
      if (binding === undefined) continue;
      binding.references.push(identifier);
      identifier.binding = binding;
    }
    for (const write of this.#assigned) bindingOf(write.target)?.writes.push(write);
  }
}

/** All bindings of a file are made by its reader. */
function bindingOf({ binding }: Identifier): OpenBinding | undefined {
  return binding as OpenBinding | undefined;
}
