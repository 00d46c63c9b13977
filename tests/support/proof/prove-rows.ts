import type { BlockingApi } from '../../../src/catalog/types.js';
import { environmentsOf, nodeEnvironment, nodeMajors, type NodeMajor } from './environments.js';
import { buildProbe, type Probe, type ProbeEnvironment } from './probe-program.js';
import { proveRow, type RowProof } from './prove-row.js';
import { resolveApi } from './resolve-api.js';

/** Modules of packages that share a program: more would not fit in memory, fewer would parse the libraries too often. */
const modulesPerProgram = 25;

function modulesOf(rows: readonly BlockingApi[]): string[] {
  const modules = rows.flatMap((row) => [row.module, ...(row.twin ? [row.twin.module] : [])]);
  return [...new Set(modules)].filter((module) => module !== 'global');
}

function majorOf(version: string | undefined): number {
  return version === undefined ? 0 : Number.parseInt(version, 10);
}

/** The row as it stands in a major: without the twin, and the condition that goes with it, where the twin is younger. */
function rowInMajor(row: BlockingApi, major: NodeMajor): BlockingApi {
  if (majorOf(row.twin?.since) <= major) return row;
  const { twin: _twin, repair: _repair, when: _when, unless: _unless, ...bare } = row;
  return bare;
}

function proveInMajor(probe: Probe, row: BlockingApi, major: NodeMajor): readonly string[] {
  const isExpected = majorOf(row.since) <= major && major <= (row.until ?? major);
  if (isExpected) return proveRow(probe, rowInMajor(row, major)).problems.map((problem) => `in Node ${String(major)} it ${problem}`);
  const exists = resolveApi(probe, row.module, row.path) !== undefined;
  return exists ? [`exists in Node ${String(major)}, outside the versions that the row names`] : [];
}

/** Proves rows of `node:` modules against the types of every major that should have them. */
export function proveNodeRows(rows: readonly BlockingApi[], folder: string): Map<BlockingApi, RowProof> {
  const proofs = new Map<BlockingApi, RowProof>(rows.map((row) => [row, { problems: [] }]));
  for (const major of nodeMajors) {
    const probe = buildProbe(nodeEnvironment(folder, major), modulesOf(rows));
    for (const row of rows) {
      const problems = [...(proofs.get(row)?.problems ?? []), ...proveInMajor(probe, row, major)];
      proofs.set(row, { problems });
    }
  }
  return proofs;
}

function proveIn(environment: ProbeEnvironment, rows: readonly BlockingApi[], proofs: Map<BlockingApi, RowProof>): void {
  const probe = buildProbe(environment, modulesOf(rows));
  for (const row of rows) {
    const known = proofs.get(row);
    if (!known || known.problems.includes('does not exist')) proofs.set(row, proveRow(probe, row));
  }
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

function chunks(rows: readonly BlockingApi[]): BlockingApi[][] {
  const modules = groupBy(rows, (row) => row.module);
  const count = Math.ceil(modules.length / modulesPerProgram);
  return Array.from({ length: count }, (_, index) => modules.slice(index * modulesPerProgram, (index + 1) * modulesPerProgram).flat());
}

/** Proves rows of packages, of Bun, and of global names against the packages installed in the folder. */
export function proveOtherRows(rows: readonly BlockingApi[], folder: string): Map<BlockingApi, RowProof> {
  const proofs = new Map<BlockingApi, RowProof>();
  for (const group of groupBy(rows, (row) => JSON.stringify(environmentsOf(row, folder)))) {
    const [first] = group;
    if (!first) continue;
    for (const environment of environmentsOf(first, folder)) {
      for (const chunk of chunks(group)) proveIn(environment, chunk, proofs);
    }
  }
  return proofs;
}

/** Proves any rows against the packages installed in the folder. */
export function proveRows(rows: readonly BlockingApi[], folder: string): Map<BlockingApi, RowProof> {
  const node = rows.filter((row) => row.module.startsWith('node:'));
  const others = rows.filter((row) => !row.module.startsWith('node:'));
  return new Map([...proveNodeRows(node, folder), ...proveOtherRows(others, folder)]);
}
