import path from 'node:path';
import type ts from 'typescript';
import { sourceEndings } from '../specifiers.js';

/** The source files of a package that are its own, and the settings that they are compiled with. */
export interface PackageFiles { readonly options: ts.CompilerOptions; readonly paths: ReadonlySet<string> }

/** What each folder was seen to hold: the packages of a workspace have many dependents in common. */
const known = new Map<string, PackageFiles>();

const outputFolders = ['**/node_modules', '**/dist', '**/build', '**/out', '**/coverage'];

/**
 * By the tsconfig.json of the package's folder, and by those that it refers to; without one all files that look like source. Looked at
 * once: files that come later are not seen, as with the files of a program.
 */
export function filesOfPackage(tsModule: typeof ts, folder: string): PackageFiles {
  const files = known.get(folder) ?? readPackage(tsModule, folder);
  known.set(folder, files);
  return files;
}

function readPackage(tsModule: typeof ts, folder: string): PackageFiles {
  const configs = configsOf(tsModule, path.posix.join(folder, 'tsconfig.json'), new Set());
  const listed = configs.flatMap(({ fileNames }) => fileNames);
  const found = listed.length > 0 ? listed : tsModule.sys.readDirectory(folder, sourceEndings, outputFolders);
  const paths = found.filter((file) => file.startsWith(`${folder}/`) && !/\.d\.[cm]?ts$|\/node_modules\/|\.json$/.test(file));
  const options = configs.find(({ fileNames }) => fileNames.length > 0)?.options ?? {};
  return { options, paths: new Set(paths) };
}

function configsOf(tsModule: typeof ts, config: string, seen: Set<string>): readonly ts.ParsedCommandLine[] {
  if (seen.has(config) || !tsModule.sys.fileExists(config)) return [];
  seen.add(config);
  const host = { ...tsModule.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const parsed = tsModule.getParsedCommandLineOfConfigFile(config, {}, host);
  if (parsed === undefined) return [];
  const references = (parsed.projectReferences ?? []).map((reference) => tsModule.resolveProjectReferencePath(reference));
  const isInside = (file: string): boolean => file.startsWith(`${path.posix.dirname(config)}/`);
  return [parsed, ...references.filter(isInside).flatMap((reference) => configsOf(tsModule, reference, seen))];
}
