import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Node's newest functions are in the rows; older types lack them. */
const nodeTypesMajor = 26;

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** The repository, and the folders that UNBLOCK_PROOF_PACKAGES names: with more packages in their node_modules. */
export const folders: readonly string[] = [
  repository,
  ...(process.env['UNBLOCK_PROOF_PACKAGES'] ?? '').split(delimiter).filter((folder) => folder !== ''),
];

/** Modules that tools make up: no package has that name. */
export function isVirtual(name: string): boolean {
  return name.startsWith('#') || /^(?:astro|cloudflare|bun):/.test(name);
}

/** Whether the package's declarations, or those of the package of types for it, are in one of the folders. */
export function isInstalled(name: string): boolean {
  if (isVirtual(name)) return true;
  if (name === 'global' || name.startsWith('node:')) return folders.some((folder) => majorOf(folder, '@types/node') >= nodeTypesMajor);
  if (name === 'bun') return isThere('bun-types');
  return isThere(name) || isThere(`@types/${name.replace('@', '').replace('/', '__')}`);
}

const known = new Map<string, boolean>();

function isThere(name: string): boolean {
  const answer = known.get(name) ?? folders.some((folder) => isChosen(folder, name) && hasTypes(join(folder, 'node_modules', name)));
  known.set(name, answer);
  return answer;
}

/** What the repository has only because another package needs it may be of any age. */
function isChosen(folder: string, name: string): boolean {
  return folder !== repository || name in (manifestOf(folder).devDependencies ?? {});
}

function hasTypes(root: string): boolean {
  return existsSync(root) && readdirSync(root, { recursive: true, encoding: 'utf8' }).some((path) => /\.d\.[cm]?ts$/.test(path));
}

function majorOf(folder: string, name: string): number {
  return Number.parseInt(manifestOf(join(folder, 'node_modules', name)).version ?? '0', 10);
}

interface Manifest { readonly version?: string; readonly devDependencies?: Readonly<Record<string, string>> }

function manifestOf(folder: string): Manifest {
  const file = join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Manifest : {};
}
