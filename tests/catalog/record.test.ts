import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allBlockingApis } from '../../src/catalog/all-blocking.js';
import type { BlockingApi } from '../../src/catalog/types.js';
import { packageOf } from '../support/proof/declaration-problem.js';
import { claimDigest, rowId } from '../support/proof/row-id.js';

function readJson(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Record<string, string>;
}

const proved = readJson('proved.json');
const versions = readJson('packages.json');

/** What keeps a row from counting as proved. */
function gap(row: BlockingApi, record: Readonly<Record<string, string>>): string[] {
  if (row.unproved !== undefined) return [];
  const digest = record[rowId(row)];
  if (digest === undefined) return [`${rowId(row)}: no proof is recorded`];
  return digest === claimDigest(row) ? [] : [`${rowId(row)}: changed since it was proved`];
}

describe('the record of proofs', () => {
  it('has a proof of every row as it stands (run `npm run prove` after a change)', () => {
    expect(allBlockingApis.flatMap((row) => gap(row, proved))).toEqual([]);
  });

  it('has no proof of a row that is gone', () => {
    const ids = new Set(allBlockingApis.filter((row) => row.unproved === undefined).map(rowId));
    expect(Object.keys(proved).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('names the exact version of every package that has rows', () => {
    const modules = allBlockingApis.map((row) => row.module).filter((module) => !/^(node:|bun|global$)/.test(module));
    const packages = [...new Set(modules.map(packageOf))];
    expect(packages.filter((name) => !/^(npm:\S+@)?\d+\.\d+\.\d+\S*$/.test(versions[name] ?? ''))).toEqual([]);
  });

  const row: BlockingApi = { module: 'fs-extra', path: 'copySync', kind: 'fs', cost: 'io' };

  it('misses a new row', () => {
    expect(gap({ ...row, path: 'newSync' }, proved)).toEqual(['fs-extra newSync: no proof is recorded']);
  });

  it('misses a changed claim', () => {
    const changed: BlockingApi = { ...row, twin: { module: 'fs-extra', path: 'copy', style: 'callback' } };
    expect(gap(changed, { 'fs-extra copySync': claimDigest(row) })).toEqual(['fs-extra copySync: changed since it was proved']);
  });

  it('does not mind a new wording', () => {
    expect(claimDigest({ ...row, note: 'One.' })).toBe(claimDigest({ ...row, note: 'Another.' }));
  });
});
