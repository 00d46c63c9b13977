import { harmlessApis, type HarmlessApi } from '../../../src/catalog/harmless.js';

const rows: readonly HarmlessApi[] = harmlessApis;

function matches(pattern: string, text: string): boolean {
  const literal = pattern.split('*').map((part) => part.replace(/[.#$()]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(text);
}

/** The row that says why this API holds up nothing; undefined when none does. */
export function harmlessRow(module: string, path: string): HarmlessApi | undefined {
  return rows.find((row) => matches(row.module, module) && matches(row.path, path));
}
