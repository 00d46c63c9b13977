import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allBlockingApis } from '../../src/catalog/all-blocking.js';
import { harmlessApis } from '../../src/catalog/harmless.js';
import type { BlockingApi } from '../../src/catalog/types.js';
import { parseApiPath } from '../support/proof/api-path.js';
import { harmlessRow } from '../support/proof/harmless.js';
import { rowId } from '../support/proof/row-id.js';

const folder = fileURLToPath(new URL('../../src/catalog/blocking/', import.meta.url));

function idsWhere(isWrong: (row: BlockingApi) => boolean): string[] {
  return allBlockingApis.filter(isWrong).map(rowId);
}

/** The rows of a table's module: its only export. */
async function rowsOf(file: string): Promise<readonly BlockingApi[]> {
  const exported = Object.values((await import(`${folder}${file}`)) as Record<string, readonly BlockingApi[]>);
  return exported.flat();
}

describe('rows of the catalog', () => {
  it('are those of all tables in the folder, each once', async () => {
    const tables = await Promise.all(readdirSync(folder).map(rowsOf));
    const expected = tables.flat().map(rowId).sort();
    expect(allBlockingApis.map(rowId).sort()).toEqual(expected);
  });

  it('have names that no two share', () => {
    const ids = allBlockingApis.map(rowId);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have paths that can be read', () => {
    const paths = allBlockingApis.flatMap((row) => [row.path, ...(row.twin ? [row.twin.path] : [])]);
    expect(paths.filter((path) => parseApiPath(path).length === 0)).toEqual([]);
  });

  it('name Node modules with their prefix', () => {
    const bare = new Set(['fs', 'child_process', 'crypto', 'zlib', 'os', 'vm', 'v8', 'module', 'util', 'buffer', 'tls', 'path']);
    expect(idsWhere((row) => bare.has(row.module) || bare.has(row.twin?.module ?? ''))).toEqual([]);
  });

  it('name a twin or a substitute where they have a repair', () => {
    expect(idsWhere((row) => row.repair !== undefined && !row.twin && row.instead === undefined)).toEqual([]);
  });

  it('offer no safe repair through a plain callback, a stream or an iterator', () => {
    const indirect = new Set(['callback', 'stream', 'async-iterator']);
    expect(idsWhere((row) => row.repair === 'safe' && indirect.has(row.twin?.style ?? ''))).toEqual([]);
  });

  it('offer no twin for what looks asynchronous and computes here', () => {
    expect(idsWhere((row) => row.fakeAsync === true && row.twin !== undefined)).toEqual([]);
  });

  it('say system calls of core, existence checks included, are input and output', () => {
    const paths = ['existsSync', 'readFileSync', 'statSync', 'mkdtempSync', 'Dir#readSync'];
    const costs = allBlockingApis.filter((row) => row.module === 'node:fs' && paths.includes(row.path)).map((row) => row.cost);
    expect(costs).toEqual(['io', 'io', 'io', 'io', 'io']);
  });

  it.each([
    ['jsonwebtoken sign (no callback)', 'cheap'],
    ['node:crypto randomBytes (no callback)', 'cheap'],
    ['node:os cpus', 'cheap'],
    ['global process.chdir', 'cheap'],
    ['global JSON.parse', 'size'],
    ['global structuredClone', 'size'],
    ['node:crypto Hash#digest', 'size'],
    ['lodash cloneDeep', 'size'],
    ['node:crypto scryptSync', 'cpu'],
    ['bcrypt hashSync', 'cpu'],
    ['node:zlib gzipSync', 'cpu'],
    ['node:sqlite StatementSync#all', 'io'],
    ['better-sqlite3 default#prepare()#run', 'io'],
    ['conf default#get', 'io'],
    ['global Atomics.wait', 'wait'],
    ['node:child_process execSync', 'wait'],
  ])('put %s into the class %s', (id, cost) => {
    expect(allBlockingApis.filter((row) => rowId(row) === id).map((row) => row.cost)).toEqual([cost]);
  });

  it('have a reason in the few rows that are not proved', () => {
    const unproved = allBlockingApis.filter((row) => row.unproved !== undefined);
    expect(unproved.length / allBlockingApis.length).toBeLessThan(0.05);
    expect(unproved.filter((row) => !row.unproved?.endsWith('.')).map(rowId)).toEqual([]);
  });

  it('are not called harmless as well', () => {
    expect(idsWhere((row) => harmlessRow(row.module, row.path) !== undefined)).toEqual([]);
  });
});

describe('rows of harmless APIs', () => {
  it('have names that no two share', () => {
    const ids = harmlessApis.map(({ module, path }) => `${module} ${path}`);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have a reason that is a sentence', () => {
    expect(harmlessApis.filter(({ reason }) => !/^[A-Z`].*\.$/.test(reason)).map(({ path }) => path)).toEqual([]);
  });
});
