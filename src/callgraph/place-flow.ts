import { wholeModule } from '../program/exports.js';
import { literalOf } from '../program/literals.js';
import type { Assignment, Binary, Call, Declarator, Member, Node, NodeOf, Parameter, PatternElement, PatternProperty } from '../syntax/tree.js';
import { followAssignedMember } from './assignment-flow.js';
import { callOf, followArgument, followElementMethod } from './container-flow.js';
import { exportUses } from './export-flow.js';
import type { Flow } from './flow.js';
import { isRunBy, memberUses } from './member-flow.js';
import { followProperty, followSpread } from './object-flow.js';
import { followIterated, followPattern } from './pattern-flow.js';
import { anyElement, isElement } from './uses.js';

type Access = readonly string[];
export type FollowFrom<K extends Node['kind']> = (flow: Flow, node: Node, place: NodeOf<K>, access: Access) => void;

/**
 * What becomes of the value of `node`, by the kind of `place` that it is a child of; elsewhere it comes to nothing. `access` is
 * the properties that lead from the value to the function that is followed.
 */
export const placeRows: { readonly [K in Node['kind']]?: FollowFrom<K> } = {
  'call': followCall,
  'member': followAccess,
  'declarator': followInitial,
  'parameter': followInitial,
  'pattern-property': followInitial,
  'pattern-element': followInitial,
  'assignment': followAssigned,
  'property': (flow, _, place, access) => { followProperty(flow, place, access); },
  'spread': (flow, _, place, access) => { followSpread(flow, place, access); },
  'array': (flow, node, place, access) => { flow.follow(place, [placeIn(place.elements, node), ...access]); },
  'return': followReturned,
  'function': (flow, node, place, access) => { if (place.body === node) flow.followResult(place, access); },
  'await': followGiven,
  'conditional': (flow, node, place, access) => { if (place.test !== node) flow.follow(place, access); },
  'binary': (flow, node, place, access) => { if (isOperandGiven(node, place)) flow.follow(place, access); },
  'sequence': (flow, node, place, access) => { if (place.expressions.at(-1) === node) flow.follow(place, access); },
  'yield': followGiven,
  'export-default': followDefaultExport,
  'export-specifier': (flow, node, place, access) => { exportUses(flow, flow.values.treeOf(node), place.exported, access); },
  'class': followHeritage,
  'class-member': followMemberValue,
  'loop': (flow, node, place, access) => { if (place.iterated === node) followIterated(flow, place, access); },
};

/** The operators that assign a function, or what holds one: others make numbers and strings. */
const givingAssignments: ReadonlySet<string> = new Set(['=', '||=', '&&=', '??=']);

/** `a && b` gives `a` only when that is no function. */
function isOperandGiven(operand: Node, { operator, left }: Binary): boolean {
  return operator === '||' || operator === '??' || (operator === '&&' && operand !== left);
}

function followGiven(flow: Flow, _: Node, place: Node, access: Access): void {
  flow.follow(place, access);
}

/** What is no initial value here is a parameter's decorator. */
function followInitial(flow: Flow, node: Node, place: Declarator | Parameter | PatternElement | PatternProperty, access: Access): void {
  if (place.initial === node) followPattern(flow, place.target, access);
  else followDecorator(flow, node);
}

function followDecorator(flow: Flow, at: Node): void {
  flow.add({ kind: 'decorates', at });
}

function followHeritage(flow: Flow, node: Node, place: NodeOf<'class'>): void {
  if (place.heritage === node) flow.followClass(place);
  else followDecorator(flow, node);
}

function followMemberValue(flow: Flow, node: Node, place: NodeOf<'class-member'>, access: Access): void {
  if (place.value === node) memberUses(flow, place, access);
  else followDecorator(flow, node);
}

function followDefaultExport(flow: Flow, node: Node, place: NodeOf<'export-default'>, access: Access): void {
  exportUses(flow, flow.values.treeOf(node), place.isAssignment ? wholeModule : 'default', access);
}

function followCall(flow: Flow, node: Node, call: Call, access: Access): void {
  if (call.callee === node) {
    if (access.length === 0) flow.called(call);
  } else followArgument(flow, node, call, access);
}

function followAccess(flow: Flow, node: Node, member: Member, access: Access): void {
  if (member.object !== node) return;
  const [first, ...rest] = access;
  if (first === undefined) return followFunctionMember(flow, member);
  if (isElement(first) && followElementMethod(flow, member, access)) return;
  if (isRead(member, first)) followRead(flow, member, rest);
}

/** Members that run the function; the last three are those of better-sqlite3's transactions. */
const runningMembers: ReadonlySet<string | undefined> = new Set(['call', 'apply', 'deferred', 'immediate', 'exclusive']);

/** `f.call(…)`, `f.apply(…)`, `f.bind(…)`. */
function followFunctionMember(flow: Flow, member: Member): void {
  const call = callOf(member);
  if (call === undefined) return;
  if (runningMembers.has(member.name)) flow.called(call);
  else if (member.name === 'bind') flow.follow(call, []);
}

function followRead(flow: Flow, member: Member, access: Access): void {
  if (access.length > 0 || flow.accessor === undefined) flow.follow(member, access);
  else if (isRunBy(flow.accessor, member)) flow.called(member);
}

/** Whether a read of the member may give the property. */
function isRead(member: Member, property: string): boolean {
  if (property === anyElement) return member.computed !== undefined;
  const index = member.computed && literalOf(member.computed);
  return typeof index === 'number' ? String(index) === property : member.name === undefined || member.name === property;
}

function followAssigned(flow: Flow, node: Node, assignment: Assignment, access: Access): void {
  if (assignment.value !== node || !givingAssignments.has(assignment.operator)) return;
  flow.follow(assignment, access);
  const { target } = assignment;
  if (target.kind === 'identifier') followPattern(flow, target, access);
  else if (target.kind === 'member') followAssignedMember(flow, target, access);
}

function followReturned(flow: Flow, _: Node, place: Node, access: Access): void {
  for (let at = place.parent; at !== undefined; at = at.parent) {
    if (at.kind === 'function') return flow.followResult(at, access);
  }
}

/** The index of an element, as far as no spread before it moves it. */
function placeIn(elements: readonly (Node | undefined)[], node: Node): string {
  const index = elements.indexOf(node);
  return elements.slice(0, index).some((element) => element?.kind === 'spread') ? anyElement : String(index);
}
