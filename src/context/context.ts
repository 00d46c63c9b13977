import type { ContextKind } from '../catalog/types.js';

/** What runs a function, in words for the message too. */
export interface Context {
  readonly kind: ContextKind;
  /** "route handler", "timer callback". */
  readonly label: string;
  /** "GET /login", "message": put in backquotes behind the label. */
  readonly name?: string | undefined;
}

const serving: ReadonlySet<ContextKind> = new Set<ContextKind>(['async-function', 'handler', 'callback']);

/** Whether a blocking call in this context holds up other work. */
export function isServing(context: Context): boolean {
  return serving.has(context.kind);
}
