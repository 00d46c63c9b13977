import { harmlessApis, type HarmlessApi } from '../catalog/harmless.js';
import { escaped } from '../syntax/escaped.js';

const rows: readonly HarmlessApi[] = harmlessApis;

/** Whether a row says of a package's member that it does not block, whatever its name says. */
export function isHarmless(module: string, path: string): boolean {
  return rows.some((row) => row.module === module && matches(row.path, path));
}

/** `*` stands for any run of characters. */
function matches(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`).test(path);
}
