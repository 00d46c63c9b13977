import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { allBlockingApis } from '../../src/catalog/all-blocking.js';
import type { BlockingApi } from '../../src/catalog/types.js';
import { folderWith, nodeMajors } from '../support/proof/environments.js';
import type { RowProof } from '../support/proof/prove-row.js';
import { proveRows } from '../support/proof/prove-rows.js';
import { rowId } from '../support/proof/row-id.js';

/** Modules of packages that are proved at every run; the rest is proved by `npm run prove`, which keeps the record. */
const modules = [
  'fs-extra', 'fs-extra/esm', 'graceful-fs', 'execa', 'cross-spawn', 'shelljs', 'bcrypt', 'bcryptjs', 'better-sqlite3', 'deasync',
  'readline-sync', 'glob', 'fast-glob', 'globby', 'tinyglobby', 'sync-request', 'sync-fetch', 'xmlhttprequest',
];

/** The packages with the types behind them. */
const packages = [
  ...nodeMajors.map((major) => `types-node-${String(major)}`), '@types/node', '@types/fs-extra', '@types/graceful-fs', 'execa',
  '@types/cross-spawn', '@types/shelljs', '@types/bcrypt', 'bcryptjs', '@types/better-sqlite3', '@types/deasync',
  '@types/readline-sync', 'glob', 'fast-glob', 'globby', 'tinyglobby', 'sync-request', 'sync-fetch',
  '@types/xmlhttprequest',
];

function isProvedHere(row: BlockingApi): boolean {
  if (row.unproved !== undefined) return false;
  if (row.module === 'global') return !row.path.startsWith('Deno.');
  return row.module.startsWith('node:') || modules.includes(row.module);
}

const rows = allBlockingApis.filter(isProvedHere);

describe('rows of Node, the language, the web and the packages most used', () => {
  let proofs: ReadonlyMap<BlockingApi, RowProof> = new Map();

  beforeAll(() => {
    const repository = fileURLToPath(new URL('../..', import.meta.url));
    proofs = proveRows(rows, folderWith(packages, repository));
  }, 300_000);

  it('include every module that is named', () => {
    expect(modules.filter((module) => !rows.some((row) => row.module === module))).toEqual([]);
  });

  it.each(rows.map((row) => [rowId(row), row] as const))('%s is as its row says', (_id, row) => {
    expect(proofs.get(row)?.problems).toEqual([]);
  });
});
