/**
 * Proves every row of the catalog against the types of its package, and records the proofs in tests/catalog/proved.json.
 * Packages that are missing are installed, without their scripts, in the versions of tests/catalog/packages.json.
 * `--folder <path>` says where (a cache in node_modules by default); `--check` records nothing and fails where the record is stale.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allBlockingApis } from '../src/catalog/all-blocking.js';
import type { BlockingApi } from '../src/catalog/types.js';
import type { RowProof } from '../tests/support/proof/prove-row.js';
import { proveRows } from '../tests/support/proof/prove-rows.js';
import { claimDigest, rowId } from '../tests/support/proof/row-id.js';

type Versions = Readonly<Record<string, string>>;

const root = fileURLToPath(new URL('..', import.meta.url));
const recordFile = join(root, 'tests/catalog/proved.json');
const packagesPerInstall = 100;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function isInstalled(folder: string, name: string, version: string): boolean {
  const manifest = join(folder, 'node_modules', name, 'package.json');
  if (!existsSync(manifest)) return false;
  const installed = (readJson(manifest) as { version: string }).version;
  return version === installed || version.endsWith(`@${installed}`);
}

/** Installs in steps: each adds some packages to the folder's package.json, so that one npm run never holds them all at first. */
function install(folder: string, versions: Versions): void {
  const names = Object.keys(versions);
  if (names.every((name) => isInstalled(folder, name, versions[name] ?? ''))) return;
  mkdirSync(folder, { recursive: true });
  for (let count = packagesPerInstall; count < names.length + packagesPerInstall; count += packagesPerInstall) {
    const dependencies = Object.fromEntries(Object.entries(versions).slice(0, count));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'catalog-packages', private: true, dependencies }, null, 2));
    console.log(`installing ${String(Object.keys(dependencies).length)} of ${String(names.length)} packages`);
    const flags = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...flags], { cwd: folder, stdio: 'inherit' });
  }
}

function recordOf(proofs: ReadonlyMap<BlockingApi, RowProof>): Record<string, string> {
  const proved = [...proofs].filter(([row, proof]) => proof.problems.length === 0 && row.unproved === undefined);
  const entries = proved.map(([row]) => [rowId(row), claimDigest(row)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Rows that fail although they should not, and rows that are called unproved although they hold. */
function surprises(proofs: ReadonlyMap<BlockingApi, RowProof>): string[] {
  return [...proofs].flatMap(([row, { problems }]) => {
    if (row.unproved === undefined) return problems.map((problem) => `${rowId(row)}: ${problem}`);
    return problems.length === 0 ? [`${rowId(row)}: holds, but is marked as unproved: ${row.unproved}`] : [];
  });
}

function printCounts(proofs: ReadonlyMap<BlockingApi, RowProof>, record: Readonly<Record<string, string>>): void {
  const rows = [...proofs.keys()];
  const modules = new Set(rows.map((row) => row.module));
  const proved = Object.keys(record).length;
  const share = ((100 * proved) / rows.length).toFixed(1);
  console.log(`${String(rows.length)} rows in ${String(modules.size)} modules: ${String(proved)} proved (${share} %)`);
  const reasons = new Map<string, string[]>();
  for (const row of rows) if (row.unproved) reasons.set(row.unproved, [...(reasons.get(row.unproved) ?? []), rowId(row)]);
  for (const [reason, ids] of reasons) console.log(`${String(ids.length)} unproved: ${reason}\n  ${ids.join('; ')}`);
}

function main(): number {
  const { values } = parseArgs({ options: { folder: { type: 'string' }, check: { type: 'boolean', default: false } } });
  const folder = resolve(values.folder ?? process.env['UNBLOCK_PROOF_PACKAGES'] ?? join(root, 'node_modules/.cache/unblock-proof'));
  install(folder, readJson(join(root, 'tests/catalog/packages.json')) as Versions);
  const proofs = proveRows(allBlockingApis, folder);
  const record = recordOf(proofs);
  const wrong = surprises(proofs);
  printCounts(proofs, record);
  for (const line of wrong) console.error(line);
  const text = `${JSON.stringify(record, null, 1)}\n`;
  const isStale = values.check && (!existsSync(recordFile) || readFileSync(recordFile, 'utf8') !== text);
  if (isStale) console.error('tests/catalog/proved.json is stale: run `npm run prove`');
  if (!values.check) writeFileSync(recordFile, text);
  return wrong.length > 0 || isStale ? 1 : 0;
}

process.exitCode = main();
