import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockingApi } from '../../../src/catalog/types.js';
import type { ProbeEnvironment } from './probe-program.js';

/** The majors of Node whose types every row of `node:` is proved against; the packages are aliases `types-node-<major>`. */
export const nodeMajors = [20, 22, 24, 26] as const;
export type NodeMajor = (typeof nodeMajors)[number];

const language = ['lib.esnext.d.ts'];
const page = [...language, 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'];

/** The environment of one major of Node. */
export function nodeEnvironment(folder: string, major: NodeMajor): ProbeEnvironment {
  return { folder, libraries: language, ambient: [`types-node-${String(major)}`] };
}

/** Where a row can be proved: the first of the environments that knows its module and its first name decides. */
export function environmentsOf(row: BlockingApi, folder: string): readonly ProbeEnvironment[] {
  if (row.module === 'bun' || row.module.startsWith('bun:')) return [{ folder, libraries: language, ambient: ['bun-types'] }];
  if (row.module !== 'global') return [{ folder, libraries: page, ambient: ['@types/node'] }];
  if (row.path.startsWith('Deno.')) return [{ folder, libraries: language, ambient: ['@types/deno'] }];
  return [
    nodeEnvironment(folder, 26),
    { folder, libraries: page, ambient: [] },
    { folder, libraries: [...language, 'lib.webworker.d.ts'], ambient: [] },
  ];
}

/**
 * The folder to prove against that has all these packages: the repository, or the one that UNBLOCK_PROOF_PACKAGES names.
 * Throws with the missing packages when neither has them.
 */
export function folderWith(packages: readonly string[], repository: string): string {
  const named = process.env['UNBLOCK_PROOF_PACKAGES'];
  const folders = [repository, ...(named ? [named] : [])];
  const missing = folders.map((folder) => packages.filter((name) => !existsSync(join(folder, 'node_modules', name, 'package.json'))));
  const index = missing.findIndex((names) => names.length === 0);
  const folder = folders[index];
  const lists = missing.map((names) => names.join(' '));
  if (folder === undefined) throw new Error(`not installed: ${lists.join('; nor in the named folder: ')}`);
  return folder;
}
