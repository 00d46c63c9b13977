import { childrenOf } from './children.js';
import { eachTargetName, Scope, type OpenBinding, type ScopeForm } from './scope.js';
import type { Binding, BindingKind, Bindings, Identifier, Node, NodeOf } from './tree.js';

/** An identifier that declares nothing, with the scope that it stands in. */
interface Use {
  readonly identifier: Identifier;
  readonly scope: Scope;
}

interface Assigned {
  readonly target: Identifier;
  readonly value: Node | undefined;
}

type Declare<K extends Node['kind']> = (reader: BindingReader, node: NodeOf<K>, scope: Scope, inner: Scope) => void;

/** What the kinds of nodes declare: `scope` is the scope around the node, `inner` the one that it opens (or `scope` again). */
const declareRows: { readonly [K in Node['kind']]?: Declare<K> } = {
  'import-specifier': (reader, node, scope) => reader.declare(node.local, 'import', node, scope),
  'variables': (reader, node, scope) => reader.declareVariables(node, scope),
  'function': (reader, node, scope, inner) => reader.declareFunction(node, scope, inner),
  'class': (reader, node, scope, inner) => reader.declareClass(node, scope, inner),
  'block': (reader, node, _, inner) => reader.declareCaught(node, inner),
  'other': (reader, node, scope) => reader.declareOther(node, scope),
  'assignment': (reader, node) => reader.assign(node.target, node.operator === '=' && node.target.kind === 'identifier' ? node.value : undefined),
  'unary': (reader, node) => { if (node.operator === '++' || node.operator === '--') reader.assign(node.operand, undefined); },
  'loop': (reader, node) => { if (node.each !== undefined) reader.assign(node.each, undefined); },
};

function opensBodyOf(node: Node): boolean {
  const { parent } = node;
  return parent?.kind === 'function' || (parent?.kind === 'class-member' && parent.form === 'static-block');
}

/** The kinds of nodes that open a scope. */
const scopeRows: { readonly [K in Node['kind']]?: (node: NodeOf<K>) => ScopeForm | undefined } = {
  'program': () => 'function',
  'function': () => 'parameters',
  'class': () => 'block',
  'block': (node) => (opensBodyOf(node) ? 'function' : 'block'),
  'loop': () => 'block',
  'switch': () => 'block',
  'other': (node) => (node.type === 'namespace' ? 'function' : undefined),
};

/** Reads a file's declarations and uses in one pass; the uses are resolved once every declaration is known, so that hoisting needs no rule. */
class BindingReader {
  readonly scopes = new Map<Node, Scope>();
  readonly declaring = new Map<Identifier, OpenBinding>();
  readonly #uses: Use[] = [];
  readonly #assigned: Assigned[] = [];

  read(program: Node): void {
    const waiting: { node: Node; scope: Scope | undefined }[] = [{ node: program, scope: undefined }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { node, scope } = next;
      const inner = this.#visit(node, scope);
      const children = childrenOf(node);
      for (let index = children.length - 1; index >= 0; index -= 1) {
        const child = children[index];
        // What a switch looks at stands outside the scope of its cases.
        if (child !== undefined) waiting.push({ node: child, scope: node.kind === 'switch' && child === node.discriminant ? scope : inner });
      }
    }
  }

  #visit(node: Node, around: Scope | undefined): Scope {
    const form = (scopeRows[node.kind] as ((node: Node) => ScopeForm | undefined) | undefined)?.(node);
    const inner = form === undefined && around !== undefined ? around : new Scope(form ?? 'function', around);
    if (inner !== around) this.scopes.set(node, inner);
    const scope = around ?? inner;
    if (node.kind === 'identifier') this.#uses.push({ identifier: node, scope });
    (declareRows[node.kind] as Declare<Node['kind']> | undefined)?.(this, node as never, scope, inner);
    return inner;
  }

  declare(identifier: Identifier, kind: BindingKind, declaration: Node, scope: Scope): void {
    const { name } = identifier;
    const known = scope.declared(name);
    if (known === undefined) {
      const binding: OpenBinding = { name, kind, identifier, declaration, references: [], writes: [] };
      scope.names.set(name, binding);
      this.declaring.set(identifier, binding);
    } else this.#declareAgain(known, identifier, kind, declaration);
  }

  /** A second `var` assigns the first; of several functions of one name the last that has a body counts. */
  #declareAgain(known: OpenBinding, identifier: Identifier, kind: BindingKind, declaration: Node): void {
    if (declaration.kind === 'declarator') {
      const value = declaration.target.kind === 'identifier' ? declaration.initial : undefined;
      if (declaration.initial !== undefined) this.#assigned.push({ target: identifier, value });
      return;
    }
    this.declaring.set(identifier, known);
    if (declaration.kind !== 'function' || declaration.body === undefined) return;
    known.kind = kind;
    known.identifier = identifier;
    known.declaration = declaration;
  }

  declareVariables(node: NodeOf<'variables'>, scope: Scope): void {
    const home = node.form === 'var' ? scope.variableScope : scope;
    for (const declarator of node.declarations) {
      eachTargetName(declarator.target, (identifier) => { this.declare(identifier, node.form, declarator, home); });
    }
  }

  declareFunction(node: NodeOf<'function'>, scope: Scope, inner: Scope): void {
    for (const parameter of node.params) {
      eachTargetName(parameter.target, (identifier) => { this.declare(identifier, 'parameter', parameter, inner); });
    }
    if (node.id === undefined) return;
    if (node.form === 'declaration') this.declare(node.id, 'function', node, scope);
    else if (!inner.names.has(node.id.name)) this.declare(node.id, 'function', node, inner);
    else this.declaring.set(node.id, openBinding(node.id, 'function', node));
  }

  /** A class's name is known inside it; that of a declaration around it too, and both are the same. */
  declareClass(node: NodeOf<'class'>, scope: Scope, inner: Scope): void {
    if (node.id !== undefined) this.declare(node.id, 'class', node, isExpression(node) ? inner : scope);
  }

  /** What a `catch` binds is known in its block. */
  declareCaught(block: NodeOf<'block'>, inner: Scope): void {
    const { parent } = block;
    if (parent?.kind !== 'try' || parent.handler !== block || parent.caught === undefined) return;
    eachTargetName(parent.caught, (identifier) => { this.declare(identifier, 'catch', parent, inner); });
  }

  declareOther(node: NodeOf<'other'>, scope: Scope): void {
    const [id] = node.children;
    if ((node.type === 'enum' || node.type === 'namespace') && id?.kind === 'identifier') this.declare(id, 'other', node, scope);
  }

  /** The names that an assignment, a step or a loop's head sets; a head that declares its variables sets nothing else. */
  assign(target: Node, value: Node | undefined): void {
    eachTargetName(target, (identifier) => { this.#assigned.push({ target: identifier, value }); });
  }

  /** Connects every use with its binding. */
  resolve(): ReadonlyMap<Identifier, Binding> {
    const resolved = new Map<Identifier, OpenBinding>(this.declaring);
    for (const { identifier, scope } of this.#uses) {
      if (this.declaring.has(identifier)) continue;
      const binding = scope.find(identifier.name);
      if (binding === undefined) continue;
      binding.references.push(identifier);
      resolved.set(identifier, binding);
    }
    for (const { target, value } of this.#assigned) resolved.get(target)?.writes.push({ target, value });
    return resolved;
  }
}

function openBinding(identifier: Identifier, kind: BindingKind, declaration: Node): OpenBinding {
  return { name: identifier.name, kind, identifier, declaration, references: [], writes: [] };
}

/** Neither TypeScript's nor ESTree's kinds are kept for classes: what stands where a statement stands is a declaration. */
function isExpression(node: NodeOf<'class'>): boolean {
  const parent = node.parent?.kind;
  if (parent === 'export-default' || parent === 'export-named') return false;
  return parent !== 'program' && parent !== 'block' && parent !== 'case' && parent !== 'labeled' && !isNamespaceStatement(node);
}

function isNamespaceStatement(node: Node): boolean {
  return node.parent?.kind === 'other' && node.parent.type === 'namespace';
}

/** Reads which variable each name of a file means, by the scoping of ECMAScript modules. */
export function analyzeBindings(program: Node): Bindings {
  const reader = new BindingReader();
  reader.read(program);
  const resolved = reader.resolve();
  const top = reader.scopes.get(program) ?? new Scope('function', undefined);
  return {
    module: top.names,
    of: (identifier) => resolved.get(identifier),
    named(name, at) {
      let around: Node | undefined = at;
      while (around !== undefined && !reader.scopes.has(around)) around = around.parent;
      return (around === undefined ? top : reader.scopes.get(around))?.find(name);
    },
  };
}
