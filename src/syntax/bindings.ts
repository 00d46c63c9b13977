import { BindingReader } from './binding-reader.js';
import type { Bindings, Node } from './tree.js';

/**
 * Reads which variable each name of a file means, by the scoping of ECMAScript modules.
 *
 * @param nodes the program and everything in it, parents before children, in source order
 */
export function analyzeBindings(program: Node, nodes: readonly Node[]): Bindings {
  const reader = new BindingReader();
  const top = reader.read(program, nodes);
  reader.resolve();
  return {
    module: top.names,
    of: (identifier) => identifier.binding,
    named(name, at) {
      let around: Node | undefined = at;
      while (around !== undefined && !reader.scopes.has(around)) around = around.parent;
      return (around === undefined ? top : reader.scopes.get(around))?.find(name);
    },
  };
}
