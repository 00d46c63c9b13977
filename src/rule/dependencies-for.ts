import { InstalledDependencies } from '../dependencies/dependencies.js';
import type { Rows } from '../findings/analysis.js';
import type { Dependencies } from '../findings/dependency-calls.js';
import { anyTypescript } from './typescript.js';

const memo = new WeakMap<Rows, InstalledDependencies>();

/**
 * What looks into packages without rows, for one program. The packages are the same for the next one, so it lives as long as the
 * settings that ask for it.
 *
 * @returns `undefined` where the settings do not ask for it, or no TypeScript is installed to parse the packages with
 */
export function dependenciesFor(rows: Rows): Dependencies | undefined {
  const { apis, frameworks, dependencies } = rows;
  if (dependencies === undefined) return undefined;
  const known = memo.get(rows);
  known?.refresh();
  if (known !== undefined) return known;
  const typescript = anyTypescript();
  if (typescript === undefined) return undefined;
  const made = new InstalledDependencies(typescript, { apis, frameworks, ...dependencies });
  memo.set(rows, made);
  return made;
}
