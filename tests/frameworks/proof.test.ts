import { describe, expect, it } from 'vitest';
import { frameworkTables } from '../../src/catalog/all-frameworks.js';
import type { FrameworkRow } from '../../src/catalog/types.js';
import { folders, isInstalled } from './proof/installed.js';
import { problemsOf } from './proof/prove-row.js';

type TypedRow = Exclude<FrameworkRow, { on: 'file' }>;

function say(row: TypedRow): string {
  const names = 'names' in row ? row.names : row.types;
  const property = 'property' in row && row.property !== undefined ? ` at ${row.property}` : '';
  return `${row.on} ${names.slice(0, 3).join('/')} of ${row.packages.slice(0, 3).join(', ')}${property}`;
}

/**
 * Every name that a row takes for granted (methods, functions, types, receivers, events, keys) is declared by one of its
 * packages. Rows are proved where all their packages are installed; UNBLOCK_PROOF_PACKAGES names folders that have them.
 */
describe.each(Object.entries(frameworkTables))('the rows of %s', (_table, rows) => {
  const typed = rows.filter((row): row is TypedRow => row.on !== 'file');
  const proved = typed.filter((row) => row.packages.every(isInstalled));

  it.skipIf(proved.length === 0)(`are declared by their packages (${proved.length} of ${typed.length} can be proved here)`, () => {
    const problems = proved.flatMap((row) => problemsOf(row, folders).map((problem) => `${say(row)}: ${problem}`));
    expect(problems).toEqual([]);
  });
});

describe('the packages of the rows', () => {
  const names = new Set(Object.values(frameworkTables).flat().flatMap((row) => (row.on === 'file' ? [] : [...row.packages])));

  it.skipIf(folders.length === 1)('are all installed where UNBLOCK_PROOF_PACKAGES points', () => {
    expect([...names].filter((name) => !isInstalled(name))).toEqual([]);
  });
});

describe('the proof', () => {
  const row = {
    on: 'call', packages: ['vitest', '@vitest/runner'], form: 'function', names: ['describe'], context: 'test', label: 'test',
  } as const;

  it.each([
    ['a name that is declared', row, []],
    ['a name that is not', { ...row, names: ['describes'] }, ['no value describes']],
    ['a receiver that is not', { ...row, receivers: ['Suitor'] }, ['no receiver Suitor']],
    ['a key that is not', { ...row, property: '[].befour' }, ['no key befour']],
    ['an event that is not', { ...row, event: { argument: 0, names: ['zzz*'] } }, ['no literal zzz']],
    ['a package that is not there', { ...row, packages: ['no-such-package-anywhere'] }, ['none of no-such-package-anywhere is installed']],
  ] as const)('tells %s', (_what, asked, problems) => {
    expect(problemsOf(asked, folders)).toEqual(problems);
  });
});
