import type { Binding, BindingKind, Identifier, Node, Write } from './tree.js';

/** A binding while its file is being read. */
export interface OpenBinding extends Binding {
  kind: BindingKind;
  identifier: Identifier;
  declaration: Node;
  readonly references: Identifier[];
  readonly writes: Write[];
}

/** `function` scopes hold what `var` declares; a function's parameters live in a scope of their own around its body's. */
export type ScopeForm = 'function' | 'parameters' | 'block';

const nothing: ReadonlyMap<string, OpenBinding> = new Map<string, OpenBinding>();

export class Scope {
  #names: Map<string, OpenBinding> | undefined;

  constructor(readonly form: ScopeForm, readonly parent: Scope | undefined) {}

  /** The scope that a `var` written here declares into. */
  get variableScope(): Scope {
    return this.form === 'function' || this.parent === undefined ? this : this.parent.variableScope;
  }

  /** What is declared here: nothing in most blocks. */
  get names(): ReadonlyMap<string, OpenBinding> {
    return this.#names ?? nothing;
  }

  add(binding: OpenBinding): void {
    this.#names ??= new Map<string, OpenBinding>();
    this.#names.set(binding.name, binding);
  }

  /** What `name` means here. */
  find(name: string): OpenBinding | undefined {
    return this.#names?.get(name) ?? this.parent?.find(name);
  }

  /** The binding that a declaration of `name` in this scope adds to: a body's `var` of a parameter's name is that parameter. */
  declared(name: string): OpenBinding | undefined {
    const own = this.names.get(name);
    if (own !== undefined || this.parent?.form !== 'parameters') return own;
    const outer = this.parent.names.get(name);
    return outer?.kind === 'parameter' ? outer : undefined;
  }
}

/** Calls `visit` for each name that a declaration's target binds, or an assignment's target assigns. */
export function eachTargetName(target: Node, visit: (identifier: Identifier) => void): void {
  if (target.kind === 'identifier') visit(target);
  if (target.kind === 'object-pattern') {
    for (const property of target.properties) eachTargetName(property.target, visit);
    if (target.rest !== undefined) eachTargetName(target.rest, visit);
  }
  if (target.kind === 'array-pattern') {
    for (const element of target.elements) if (element !== undefined) eachTargetName(element.target, visit);
  }
}
