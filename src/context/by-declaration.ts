import type { FrameworkRows } from '../catalog/framework-rows.js';
import type { AnnotationRow, DecoratorRow, HeritageRow, ParameterRow } from '../catalog/types.js';
import { memberOf } from '../callgraph/runners.js';
import type { Checker, TypeName } from '../program/checker.js';
import { isOfPackages, matchesProperty } from '../program/registrations.js';
import type { Values } from '../program/resolve-value.js';
import { globalModule, packageOf, withoutDefault, type ExternalValue, type Value } from '../program/values.js';
import type { ClassMember, ClassNode, FunctionNode, Node, SourceTree, TypeReference } from '../syntax/tree.js';
import type { Context } from './context.js';

/** A type annotation, and what it stands for. */
interface WrittenType { readonly annotation: TypeReference; readonly value: Value | undefined }

/** What a function's declaration says about who runs it: decorators, the class's bases, its type and its parameters' types. */
export class DeclarationContexts {
  #expecting: ReadonlySet<string> | undefined;

  constructor(private readonly rows: FrameworkRows, private readonly values: Values, private readonly checker: Checker | undefined) {}

  of(node: FunctionNode): Context | undefined {
    const member = memberOf(node);
    return (member && this.#ofMember(member)) ?? this.#ofAnnotation(node) ?? this.#ofParameters(node);
  }

  /** The context that the place around a function expression asks for. A question to the checker. */
  ofContextualType(node: FunctionNode): Context | undefined {
    if (this.checker === undefined || (node.form !== 'arrow' && node.form !== 'expression') || !this.#mayExpect(node)) return undefined;
    const names = this.checker.contextualTypeNames(node.host);
    const row = this.rows.annotations.find((candidate) => candidate.property === undefined && isNamedBy(candidate, names));
    return row && { kind: row.context, label: row.label };
  }

  /** The checker is asked only where the type may come from a package with rows: a fluent chain's types may cost it seconds. */
  #mayExpect(node: FunctionNode): boolean {
    const callee = node.parent?.kind === 'call' ? this.values.of(node.parent.callee) : undefined;
    if (callee === undefined) return this.#importsExpecting(this.values.treeOf(node));
    return callee.kind !== 'external' || this.#expectingPackages.has(packageOf(callee.module));
  }

  get #expectingPackages(): ReadonlySet<string> {
    return this.#expecting ??= new Set(this.rows.annotations.flatMap((row) => row.packages));
  }

  #importsExpecting(tree: SourceTree): boolean {
    return tree.program.body.some((statement) => statement.kind === 'import' && this.#expectingPackages.has(packageOf(statement.source)));
  }

  #ofMember(member: ClassMember): Context | undefined {
    const owner = member.parent;
    if (owner?.kind !== 'class' || member.name === undefined) return undefined;
    const decorated = member.decorators.map((decorator) => this.#ofDecorator(decorator)).find((context) => context !== undefined);
    return decorated ?? this.#ofClassDecorators(owner, member.name) ?? this.#ofHeritage(owner, member.name);
  }

  #ofDecorator(decorator: Node): Context | undefined {
    const row = this.rows.decorators.find((candidate) => candidate.methods === undefined && this.#isDecorator(candidate, decorator));
    return row && { kind: row.context, label: row.label };
  }

  #ofClassDecorators(owner: ClassNode, method: string): Context | undefined {
    const row = this.rows.decorators.find((candidate) =>
      candidate.methods?.includes(method) === true && owner.decorators.some((decorator) => this.#isDecorator(candidate, decorator)));
    return row && { kind: row.context, label: row.label };
  }

  #isDecorator(row: DecoratorRow, decorator: Node): boolean {
    const callee = decorator.kind === 'call' ? decorator.callee : decorator;
    const value = this.values.of(callee);
    return value?.kind === 'external' && row.names.includes(withoutDefault(value.path)) && isOfPackages(row, value.module);
  }

  #ofHeritage(owner: ClassNode, method: string): Context | undefined {
    const candidates = this.rows.heritages.filter((row) => row.methods.includes(method));
    if (candidates.length === 0) return undefined;
    const tree = this.values.treeOf(owner);
    const bases = [owner.heritage && this.values.externalBase(owner.heritage), this.#inheritedBase(owner)];
    const types = [...bases, ...owner.implementedTypes.map((type) => this.values.ofType(type, tree))];
    const row = candidates.find((candidate) => types.some((type) => isOneOf(candidate, type)));
    return row && { kind: row.context, label: row.label };
  }

  #inheritedBase(owner: ClassNode): ExternalValue | undefined {
    const base = owner.heritage && this.values.of(owner.heritage);
    if (base?.kind !== 'project' || base.node.kind !== 'class' || base.node.heritage === undefined) return undefined;
    return this.values.externalBase(base.node.heritage) ?? this.#inheritedBase(base.node);
  }

  /** `const handler: RequestHandler = …`, `handler: RequestHandler` of a class, `{ fetch() {} } satisfies ExportedHandler`. */
  #ofAnnotation(node: FunctionNode): Context | undefined {
    const { annotation, property } = annotationAround(node);
    const written = this.#written(annotation, node);
    if (written === undefined) return undefined;
    const row = this.rows.annotations.find((candidate) =>
      matchesProperty(candidate.property, property) && this.#isType(candidate, written));
    return row && { kind: row.context, label: row.label };
  }

  #ofParameters(node: FunctionNode): Context | undefined {
    const types = node.params.map(({ annotation }) => this.#written(annotation, node));
    if (types.every((type) => type === undefined)) return undefined;
    const row = this.rows.parameters.find((candidate) => {
      const type = types[candidate.index];
      return type !== undefined && this.#isType(candidate, type);
    });
    return row && { kind: row.context, label: row.label };
  }

  #written(annotation: TypeReference | undefined, at: Node): WrittenType | undefined {
    return annotation && { annotation, value: this.values.ofType(annotation, this.values.treeOf(at)) };
  }

  #isType(row: AnnotationRow | ParameterRow, { annotation, value }: WrittenType): boolean {
    if (isOneOf(row, value)) return true;
    if (value !== undefined && !isGlobal(value)) return false;
    return this.checker !== undefined && isWrittenLike(row, annotation)
      && isNamedBy(row, this.checker.annotationTypeNames(annotation.host));
  }
}

function isGlobal(value: Value): boolean {
  return value.kind === 'external' && value.module === globalModule;
}

/** The checker is asked only about names that could be an alias of the row's type. */
function isWrittenLike(row: AnnotationRow | ParameterRow, annotation: TypeReference): boolean {
  return annotation.kind === 'named' && row.types.some((type) => annotation.path.at(-1)?.includes(type) === true);
}

function annotationAround(node: FunctionNode): { annotation: TypeReference | undefined; property: readonly string[] } {
  const property: string[] = [];
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (at.kind === 'property') property.unshift(at.name ?? '*');
    else if (at.kind === 'declarator' || at.kind === 'class-member') return { annotation: at.annotation, property };
    else if (at.kind !== 'object') break;
  }
  return { annotation: undefined, property };
}

function isNamedBy(row: AnnotationRow | ParameterRow, names: readonly TypeName[]): boolean {
  return names.some((name) => row.types.includes(name.name) && isOfPackages(row, name.package));
}

/** Whether syntax knows the value as one of the row's types. */
function isOneOf(row: AnnotationRow | ParameterRow | HeritageRow, value: Value | undefined): boolean {
  return value?.kind === 'external' && isOfPackages(row, value.module) && row.types.includes(lastName(value));
}

function lastName(value: ExternalValue): string {
  return /[\w$]+(?=(?:\(\))?#?$)/.exec(value.path)?.[0] ?? value.path;
}
