import type { Call, ClassMember, Member, Node, SourceTree } from '../syntax/tree.js';

/** What becomes of a function at one place that it flows to. */
export type Use =
  /** It runs when the code at `at` runs: a call, `new`, a read of a getter. */
  | { readonly kind: 'called'; readonly at: Node }
  /** It is the decorator at `at`, and runs when the class is defined. */
  | { readonly kind: 'decorates'; readonly at: Node }
  /** A decorator puts it in the place of the member: whatever runs the member runs it. */
  | { readonly kind: 'replaces'; readonly member: ClassMember }
  /**
   * It is handed to a call, as an argument or inside one: `property` leads from the argument to the function, with `*` for
   * array elements and computed keys.
   */
  | { readonly kind: 'passed'; readonly call: Call; readonly argument: number; readonly property: readonly string[] }
  /** It is kept in a property of something outside the project: `server.onerror = f`. */
  | { readonly kind: 'assigned'; readonly target: Member }
  /** The function that bounds the flow gives it back; `property` leads from the result to the function. */
  | { readonly kind: 'returned'; readonly property: readonly string[] }
  /** The file offers it to others under a name; `property` leads from the export to the function. */
  | { readonly kind: 'exported'; readonly tree: SourceTree; readonly name: string; readonly property: readonly string[] };

export type Passed = Extract<Use, { kind: 'passed' }>;

/** Any element of an array, or a property whose name is only known at run time. */
export const anyElement = '*';

/** The value of an entry `[key, value]`. */
export const entryValue = '1';

/** Whether a property is an element of a list: any, or the one at an index. */
export function isElement(property: string | undefined): boolean {
  return property !== undefined && (property === anyElement || /^\d+$/.test(property));
}

/** The same path for a list whose elements are no longer at their places. */
export function withAnyElement([first, ...rest]: readonly string[]): readonly string[] {
  return first === undefined ? [] : [isElement(first) ? anyElement : first, ...rest];
}
