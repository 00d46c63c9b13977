import type { ClassMember, ClassNode, FunctionNode, Node, Parameter } from '../syntax/tree.js';
import { resultOf } from './call-results.js';
import type { Values } from './resolve-value.js';
import { clearer, isSameValue, memberOfExternal, type Value } from './values.js';
import { ofAssignments } from './written-values.js';

const inheritanceLimit = 10;

/** What `instance.name`, or `Class.name` when `isStatic`, stands for: looked up in the class, then in what it extends. */
export function memberOfClass(values: Values, owner: ClassNode, name: string, isStatic: boolean, depth = 0): Value | undefined {
  const own = ownMember(owner, name, isStatic);
  if (own !== undefined) return clearer(valueOfMember(values, own), () => valueOfAssigned(values, owner, name, isStatic));
  const field = isStatic ? undefined : parameterField(owner, name);
  if (field !== undefined) return valueOfParameter(values, field);
  if (owner.heritage !== undefined && depth <= inheritanceLimit) return inheritedMember(values, owner.heritage, name, isStatic, depth);
  return valueOfAssigned(values, owner, name, isStatic);
}

function inheritedMember(values: Values, heritage: Node, name: string, isStatic: boolean, depth: number): Value | undefined {
  const base = values.of(heritage);
  if (base?.kind === 'project' && base.node.kind === 'class') return memberOfClass(values, base.node, name, isStatic, depth + 1);
  if (base?.kind !== 'external') return undefined;
  const instance = isStatic ? base : values.instanceOf(base);
  return instance?.kind === 'external' ? memberOfExternal(instance, name) : undefined;
}

/** The class's own member; of a getter and setter pair the getter, of overloads the one with a body. */
function ownMember(owner: ClassNode, name: string, isStatic: boolean): ClassMember | undefined {
  const own = owner.members.filter((member) => member.name === name && member.isStatic === isStatic && member.form !== 'setter');
  return own.find(({ value }) => hasBody(value)) ?? own[0];
}

export function constructorOf(owner: ClassNode): FunctionNode | undefined {
  for (const { form, value } of owner.members) {
    if (form === 'constructor' && hasBody(value)) return value;
  }
  return undefined;
}

function hasBody(value: Node | undefined): value is FunctionNode {
  return value?.kind === 'function' && value.body !== undefined;
}

/** `constructor(private readonly fs: …)` */
function parameterField(owner: ClassNode, name: string): Parameter | undefined {
  return constructorOf(owner)?.params.find((parameter) => parameter.isField && isNamed(parameter.target, name));
}

function valueOfParameter(values: Values, parameter: Parameter): Value | undefined {
  return values.ofType(parameter.annotation, values.treeOf(parameter)) ?? (parameter.initial && values.of(parameter.initial));
}

function isNamed(target: Node, name: string): boolean {
  return target.kind === 'identifier' && target.name === name;
}

function valueOfMember(values: Values, member: ClassMember): Value | undefined {
  const { value } = member;
  if (member.form === 'field') return (value && values.of(value)) ?? values.ofType(member.annotation, values.treeOf(member));
  if (member.form === 'getter' && value?.kind === 'function') return resultOf(values, value, values.treeOf(member));
  return value && values.of(value);
}

/** What is assigned to `this.name` in the constructor, or to `this.name` or `Class.name` anywhere in the file. */
function valueOfAssigned(values: Values, owner: ClassNode, name: string, isStatic: boolean): Value | undefined {
  return (isStatic ? undefined : valueInConstructor(values, owner, name))
    ?? ofAssignments(values, values.treeOf(owner), name, (object) => isHolder(object, owner, isStatic));
}

function valueInConstructor(values: Values, owner: ClassNode, name: string): Value | undefined {
  const body = constructorOf(owner)?.body;
  if (body?.kind !== 'block') return undefined;
  for (const statement of body.body) {
    if (statement.kind !== 'expression-statement' || statement.expression.kind !== 'assignment') continue;
    const { target, value } = statement.expression;
    if (target.kind === 'member' && target.object.kind === 'this' && target.name === name) return values.of(value);
  }
  return undefined;
}

/** Whether a value is the class itself, or an instance of it. */
function isHolder(value: Value | undefined, owner: ClassNode, isStatic: boolean): boolean {
  return isStatic ? isSameValue(value, owner) : value?.kind === 'instance' && value.class === owner;
}
