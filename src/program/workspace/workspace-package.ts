import path from 'node:path';
import { exportedPath } from '../package-exports.js';
import { dependenciesIn, fieldsIn, type Fields } from '../package-json.js';

/** A package of a workspace: of a repository whose packages use each other's source. */
export interface WorkspacePackage {
  /** Absolute, `/`-separated. */
  readonly folder: string;
  readonly name: string;
  readonly dependencies: ReadonlySet<string>;
  /** All that its package.json says. */
  readonly fields: Fields;
}

/** @returns `undefined` where there is no package.json, or none with a name */
export function packageIn(folder: string): WorkspacePackage | undefined {
  const fields = fieldsIn(folder);
  const name = fields?.['name'];
  return fields === undefined || typeof name !== 'string' ? undefined : { folder, name, dependencies: dependenciesIn(fields), fields };
}

/** Where the source of a package's entry may lie: paths, perhaps without their endings. `.` is the package itself, `./a` a part of it. */
export function entrySources(owner: WorkspacePackage, subpath: string): readonly string[] {
  const { exports, main } = owner.fields;
  const target = exports === undefined ? undefined : exportedPath(exports, subpath);
  if (target !== undefined) return sourcesAt(owner.folder, target);
  if (subpath !== '.') return sourcesAt(owner.folder, subpath);
  return [...(typeof main === 'string' ? sourcesAt(owner.folder, main) : []), ...sourcesAt(owner.folder, 'index')];
}

/** The same of a name that the package gives its own files: `#name`. */
export function importSources(owner: WorkspacePackage, name: string): readonly string[] {
  const target = exportedPath(owner.fields['imports'], name);
  return target === undefined ? [] : sourcesAt(owner.folder, target);
}

/** A path in a package's folder, and where the source of a build lies: `dist/esm/a.js` is made from `src/a.ts` or from `a.ts`. */
export function sourcesAt(folder: string, target: string): readonly string[] {
  const normal = path.posix.normalize(target).replace(/\.d\.([cm]?ts)$/, '.$1');
  const inside = normal.replace(/^[^/]+\/(?:(?:esm|cjs|es|mjs)\/)?(?:src\/)?/, '');
  return [normal, `src/${inside}`, inside].map((file) => path.posix.join(folder, file));
}
