import type { Identifier, Node, Variables } from './tree.js';

export interface ImportAlias {
  readonly host: object;
  readonly start: number;
  readonly end: number;
  readonly local: Identifier;
  readonly value: Node;
}

/** TypeScript's `import local = A.B` runs as `const local = A.B`. */
export function aliasVariables({ host, start, end, local, value }: ImportAlias): Variables {
  return {
    kind: 'variables', start, end, parent: undefined, host, form: 'const',
    declarations: [{
      kind: 'declarator', start: local.start, end: value.end, parent: undefined, host, target: local, initial: value, annotation: undefined,
    }],
  };
}
