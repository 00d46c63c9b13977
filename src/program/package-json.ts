import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the nearest package.json says, as far as it tells what runs the package's files. */
export interface PackageJson {
  /** The folder that holds it, `/`-separated. */
  readonly folder: string;
  readonly dependencies: ReadonlySet<string>;
  /** Paths of `bin`, relative to the folder. */
  readonly bin: readonly string[];
  /** `"type": "module"`: its `.js` files are ES modules. */
  readonly isModule: boolean;
}

/** Reads each folder's package.json once. */
export class PackageJsons {
  readonly #byFolder = new Map<string, PackageJson | undefined>();

  /** The nearest package.json at or above the file's folder. */
  of(filePath: string): PackageJson | undefined {
    return this.#at(path.posix.dirname(filePath));
  }

  #at(folder: string): PackageJson | undefined {
    if (this.#byFolder.has(folder)) return this.#byFolder.get(folder);
    const parent = path.posix.dirname(folder);
    const found = read(folder) ?? (parent === folder ? undefined : this.#at(parent));
    this.#byFolder.set(folder, found);
    return found;
  }
}

function read(folder: string): PackageJson | undefined {
  const fields = fieldsIn(folder);
  if (fields === undefined) return undefined;
  const { bin } = fields;
  const paths = typeof bin === 'string' ? [bin] : isRecord(bin) ? Object.values(bin) : [];
  return {
    folder,
    dependencies: dependenciesIn(fields),
    bin: paths.filter((entry): entry is string => typeof entry === 'string').map((entry) => path.posix.normalize(entry)),
    isModule: fields['type'] === 'module',
  };
}

/** A JSON object's fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a folder's package.json says; `undefined` when there is none, or a half-written one. */
export function fieldsIn(folder: string): Fields | undefined {
  const file = path.posix.join(folder, 'package.json');
  // Most folders have none, and an editor asks again at each keystroke: an error for each would cost ten times the look.
  if (!existsSync(file)) return undefined;
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRecord(json) ? json : {};
  } catch {
    return undefined;
  }
}

/** The names of all packages that a package.json asks for. */
export function dependenciesIn(fields: Fields): ReadonlySet<string> {
  const records = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].map((key) => fields[key]);
  return new Set(records.flatMap((record) => (isRecord(record) ? Object.keys(record) : [])));
}

/** A JSON object. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
