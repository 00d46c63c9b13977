import path from 'node:path';
import type ts from 'typescript';
import { fieldsIn, isRecord } from '../package-json.js';
import { packageIn, type WorkspacePackage } from './workspace-package.js';

/** A package of a workspace, and those that depend on it, at second hand too. */
export interface Workspace { readonly own: WorkspacePackage; readonly dependents: readonly WorkspacePackage[] }

/**
 * The package that a folder is in, with the packages of its workspace that depend on it. The workspace is the nearest folder above with
 * `workspaces` in its package.json (npm, Yarn, Bun) or with a pnpm-workspace.yaml.
 */
export function workspaceAt(folder: string, sys: ts.System): Workspace | undefined {
  const own = packageAbove(folder);
  if (own === undefined) return undefined;
  const dependents = dependentsOn(own, packagesAround(own.folder, sys));
  return dependents.length === 0 ? undefined : { own, dependents };
}

function packageAbove(folder: string): WorkspacePackage | undefined {
  return packageIn(folder) ?? (path.posix.dirname(folder) === folder ? undefined : packageAbove(path.posix.dirname(folder)));
}

function dependentsOn(own: WorkspacePackage, packages: readonly WorkspacePackage[]): readonly WorkspacePackage[] {
  const found = new Set<WorkspacePackage>();
  const names = [own.name];
  for (const name of names) {
    for (const candidate of packages) {
      if (found.has(candidate) || candidate.folder === own.folder || !candidate.dependencies.has(name)) continue;
      found.add(candidate);
      names.push(candidate.name);
    }
  }
  return [...found];
}

function packagesAround(folder: string, sys: ts.System): readonly WorkspacePackage[] {
  const above = path.posix.dirname(folder);
  if (above === folder) return [];
  const patterns = patternsIn(above, sys);
  if (patterns === undefined) return packagesAround(above, sys);
  const included = patterns.filter((pattern) => !pattern.startsWith('!')).map(manifestOf);
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => manifestOf(pattern.slice(1)));
  // Without a pattern it would read everything.
  const manifests = included.length === 0 ? [] : sys.readDirectory(above, ['.json'], ['**/node_modules', ...excluded], included);
  return manifests.flatMap((manifest) => packageIn(path.posix.dirname(manifest)) ?? []);
}

function manifestOf(folders: string): string {
  return path.posix.join(folders, 'package.json');
}

/** The patterns of the packages' folders, those that leave some out with a `!`. */
function patternsIn(folder: string, sys: ts.System): readonly string[] | undefined {
  const listed = listedIn(sys.readFile(path.posix.join(folder, 'pnpm-workspace.yaml')) ?? '');
  if (listed !== undefined) return listed;
  const workspaces = fieldsIn(folder)?.['workspaces'];
  const patterns = isRecord(workspaces) ? workspaces['packages'] : workspaces;
  return Array.isArray(patterns) ? patterns.filter((pattern): pattern is string => typeof pattern === 'string') : undefined;
}

/** The list `packages` of a pnpm-workspace.yaml: one item on each line, as pnpm itself writes it, or all in brackets. */
function listedIn(yaml: string): readonly string[] | undefined {
  const lines = yaml.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith('packages:'));
  const [first = '', ...list] = lines.slice(start < 0 ? lines.length : start);
  if (first === '') return undefined;
  const inBrackets = /\[(.*)\]/.exec(first)?.[1]?.split(',').map((item) => `- ${item.trim()}`);
  const end = list.findIndex((line) => /^[^\s#-]/.test(line));
  const items = inBrackets ?? list.slice(0, end < 0 ? undefined : end);
  return items.flatMap((item) => /^\s*-\s*(['"]?)([^'"#]+?)\1\s*(?:#.*)?$/.exec(item)?.[2] ?? []);
}
