/** Two classes that only their types tell apart: `load` of the first blocks, on the second line. */
export const store = `
  import { readFileSync } from 'node:fs';
  export class Store { readonly isStore = true; load() { return readFileSync('a', 'utf8'); } }
  export class Other { readonly isOther = true; load() { return ''; } }
`;
