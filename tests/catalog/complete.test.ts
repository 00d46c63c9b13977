import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allBlockingApis } from '../../src/catalog/all-blocking.js';
import { harmlessApis } from '../../src/catalog/harmless.js';
import { folderWith, nodeEnvironment, nodeMajors } from '../support/proof/environments.js';
import { harmlessRow } from '../support/proof/harmless.js';
import { buildProbe } from '../support/proof/probe-program.js';
import { resolveApi } from '../support/proof/resolve-api.js';
import { listSyncMembers, type SyncMember } from '../support/proof/sync-members.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = folderWith(nodeMajors.map((major) => `types-node-${String(major)}`), repository);
const blocking = new Set(allBlockingApis.map((row) => `${row.module} ${row.path}`));

function isDecided({ module, path }: SyncMember): boolean {
  return blocking.has(`${module} ${path}`) || harmlessRow(module, path) !== undefined;
}

function undecided(members: readonly SyncMember[]): string[] {
  return members.filter((member) => !isDecided(member)).map(({ module, path, why }) => `${module} ${path} ${why}`);
}

describe('the catalog against the types of Node', () => {
  it.each(nodeMajors)('decides every synchronous member of Node %i', (major) => {
    const members = listSyncMembers(buildProbe(nodeEnvironment(folder, major), []));
    expect(undecided(members)).toEqual([]);
  });

  it.each([
    [20, 'node:fs readFileSync ends in Sync'],
    [20, 'node:crypto randomBytes its callback can be left out'],
    [22, 'node:sqlite StatementSync#all belongs to a class ending in Sync'],
    [24, 'node:fs DisposableTempDir#remove has a namesake that gives a promise'],
    [26, 'node:vfs VirtualFileSystem#readFileSync ends in Sync'],
  ] as const)('sees in Node %i that %s', (major, said) => {
    const members = listSyncMembers(buildProbe(nodeEnvironment(folder, major), []));
    expect(members.map(({ module, path, why }) => `${module} ${path} ${why}`)).toContain(said);
  });

  it.each([
    ['fs', 20, 'function crawlSync(path: string): string[];', 'node:fs crawlSync ends in Sync'],
    ['node:fs', 26, 'function crawlSync(path: string): string[];', 'node:fs crawlSync ends in Sync'],
    ['node:fs', 26, 'interface Dir { rewindSync(): void }', 'node:fs Dir#rewindSync ends in Sync'],
    ['node:sqlite', 26, 'interface StatementSync { explain(): string }',
      'node:sqlite StatementSync#explain belongs to a class ending in Sync'],
    ['node:crypto', 26, 'function seal(data: Buffer, callback?: (error: Error | null, sealed: Buffer) => void): Buffer;',
      'node:crypto seal its callback can be left out'],
    ['node:fs', 26,
      'function harden(path: string): string; }\ndeclare module "node:fs/promises" { function harden(path: string): Promise<string>;',
      'node:fs harden has a namesake that gives a promise'],
  ] as const)('misses nothing that %s of Node %i gains: %s', (module, major, declaration, expected) => {
    const probe = buildProbe(nodeEnvironment(folder, major), ['node:fs'], `declare module '${module}' { ${declaration} }`);
    expect(undecided(listSyncMembers(probe))).toEqual([expected]);
  });

  it('has no reason left for a member that Node no longer has', () => {
    const node = harmlessApis.filter((row) => row.module.startsWith('node:') || row.module === '*');
    const probe = buildProbe(nodeEnvironment(folder, 26), [...new Set(node.map((row) => row.module).filter((name) => name !== '*'))]);
    const listed = listSyncMembers(probe);
    const stale = node.filter((row) =>
      !listed.some((member) => harmlessRow(member.module, member.path) === row) && !resolveApi(probe, row.module, row.path));
    expect(stale.map(({ module, path }) => `${module} ${path}`)).toEqual([]);
  });
});
