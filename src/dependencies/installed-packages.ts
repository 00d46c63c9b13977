import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { packageOf } from '../program/values.js';
import { exportedPath } from '../program/package-exports.js';

/** What a package.json says about which file is loaded. */
interface Manifest {
  /** The folder that holds it, links followed, `/`-separated. */
  readonly folder: string;
  readonly version: string;
  readonly main: string;
  readonly exports: unknown;
  readonly imports: unknown;
}

const endings = ['', '.js', '.cjs', '.mjs', '/index.js', '/index.cjs', '/index.mjs'];

/**
 * Finds the JavaScript file that Node would load for an import, by the packages installed above the importing file. Answers are
 * kept for as long as {@link isUnchanged} holds. Nothing is found under Yarn's Plug'n'Play, which installs no folders.
 */
export class InstalledPackages {
  readonly #manifests = new Map<string, Manifest | undefined>();
  readonly #searches = new Map<string, { readonly from: string; readonly name: string; readonly found: string | undefined }>();
  readonly #files = new Map<string, string | undefined>();

  /**
   * @param from the importing file, absolute, `/`-separated
   * @param specifier a relative path, `#name` or a package's name with an optional subpath; not a module of Node
   */
  fileOf(from: string, specifier: string): string | undefined {
    const key = `${path.posix.dirname(from)} ${specifier}`;
    if (!this.#files.has(key)) this.#files.set(key, this.#resolve(from, specifier));
    return this.#files.get(key);
  }

  /** What an import of the form `#name` leads to: a path that begins with a dot and is of the package's folder, or a module. */
  importedName(from: string, name: string): string | undefined {
    return exportedPath(this.#manifestAbove(path.posix.dirname(from))?.imports, name);
  }

  /** Whether the packages that were looked at are still installed in the same versions, and those that were missing still are. */
  isUnchanged(): boolean {
    return [...this.#manifests].every(([folder, known]) => known === undefined || manifestIn(folder)?.version === known.version)
      && [...this.#searches.values()].every(({ from, name, found }) => found !== undefined || folderAbove(from, name) === undefined);
  }

  #resolve(from: string, specifier: string): string | undefined {
    if (specifier.startsWith('.')) return fileAt(path.posix.join(path.posix.dirname(from), specifier));
    if (specifier.startsWith('#')) return this.#resolveImport(from, specifier);
    const name = packageOf(specifier);
    const manifest = this.#packageFrom(path.posix.dirname(from), name);
    return manifest && fileIn(manifest, `.${specifier.slice(name.length)}`);
  }

  #resolveImport(from: string, name: string): string | undefined {
    const target = this.importedName(from, name);
    const manifest = this.#manifestAbove(path.posix.dirname(from));
    if (target === undefined || manifest === undefined) return undefined;
    return target.startsWith('.') ? fileAt(path.posix.join(manifest.folder, target)) : this.fileOf(from, target);
  }

  #manifestAbove(folder: string): Manifest | undefined {
    for (let at = folder; ; at = path.posix.dirname(at)) {
      const manifest = this.#manifestOf(at);
      if (manifest !== undefined || at === path.posix.dirname(at)) return manifest;
    }
  }

  #packageFrom(folder: string, name: string): Manifest | undefined {
    const key = `${folder} ${name}`;
    const search = this.#searches.get(key) ?? { from: folder, name, found: folderAbove(folder, name) };
    this.#searches.set(key, search);
    return search.found === undefined ? undefined : this.#manifestOf(search.found);
  }

  #manifestOf(folder: string): Manifest | undefined {
    if (!this.#manifests.has(folder)) this.#manifests.set(folder, manifestIn(folder));
    return this.#manifests.get(folder);
  }
}

/** The folder of an installed package, links followed: package managers link to where they keep it. */
function folderAbove(folder: string, name: string): string | undefined {
  for (let at = folder; ; at = path.posix.dirname(at)) {
    const candidate = path.posix.join(at, 'node_modules', name);
    if (isFile(path.posix.join(candidate, 'package.json'))) return realpathSync(candidate).replaceAll('\\', '/');
    if (at === path.posix.dirname(at)) return undefined;
  }
}

function manifestIn(folder: string): Manifest | undefined {
  try {
    const fields = JSON.parse(readFileSync(path.posix.join(folder, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>;
    const { version, main, exports, imports } = fields;
    return { folder, version: String(version), main: typeof main === 'string' ? main : 'index.js', exports, imports };
  } catch {
    // No package.json here, or a half-written one.
    return undefined;
  }
}

function fileIn({ folder, main, exports }: Manifest, subpath: string): string | undefined {
  const target = exports === undefined || exports === null ? (subpath === '.' ? main : subpath) : exportedPath(exports, subpath);
  return target === undefined ? undefined : fileAt(path.posix.join(folder, target)) ?? indexOf(folder, exports, subpath);
}

/** A `main` that is wrong gives `index.js`. */
function indexOf(folder: string, exports: unknown, subpath: string): string | undefined {
  return exports === undefined && subpath === '.' ? fileAt(folder) : undefined;
}

/** A file of JavaScript at the path, as `require` completes it. */
function fileAt(base: string): string | undefined {
  const found = endings.map((ending) => base.replace(/\/$/, '') + ending).find((file) => isFile(file));
  return found !== undefined && /\.[cm]?js$/.test(found) ? found : undefined;
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
