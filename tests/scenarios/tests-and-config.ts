import type { Scenario } from '../support/lint-snippet.js';

const BLOCKS = `
      import { readFileSync } from 'node:fs';
      export async function load() { return readFileSync('a'); }`;

/** Files that no server runs. */
export const cases: readonly Scenario[] = [
  { name: '*.test.ts', file: 'src/store.test.ts', code: BLOCKS },
  { name: '*.spec.ts', file: 'src/store.spec.ts', code: BLOCKS },
  { name: '__tests__ folder', file: 'src/__tests__/store.ts', code: BLOCKS },
  { name: 'tests folder at the root', file: 'tests/support/fixtures.ts', code: BLOCKS },
  { name: 'test folder at the root', file: 'test/store.ts', code: BLOCKS },
  { name: '__mocks__ folder', file: 'src/__mocks__/disk.ts', code: BLOCKS },
  { name: 'vite.config.ts', file: 'vite.config.ts', code: BLOCKS },
  { name: 'eslint.config.mjs', file: 'eslint.config.mjs', language: 'mjs', code: BLOCKS },
  { name: 'vitest.config.ts', file: 'vitest.config.ts', code: BLOCKS },
  { name: 'scripts folder at the root', file: 'scripts/release.ts', code: BLOCKS },
  { name: 'gulpfile', file: 'gulpfile.mjs', language: 'mjs', code: BLOCKS },
  {
    name: 'a database migration',
    file: 'migrations/001-users.ts',
    code: `
      import { readFileSync } from 'node:fs';
      export async function up(db: { query(sql: string): Promise<void> }) { await db.query(readFileSync('001.sql', 'utf8')); }`,
  },
  {
    name: 'callbacks of node:test in any file',
    code: `
      import { beforeEach, describe, it } from 'node:test';
      import { mkdtempSync, readFileSync } from 'node:fs';
      describe('store', () => {
        beforeEach(() => { mkdtempSync('a'); });
        it('loads', async () => { readFileSync('a'); });
      });`,
  },
  {
    name: 'callbacks of vitest in any file',
    code: `
      import { expect, test } from 'vitest';
      import { readFileSync } from 'node:fs';
      test('loads', async () => { expect(readFileSync('a')).toBe(1); });`,
  },
  // Names that merely look like tests or configuration: ordinary server code.
  { name: 'testing in the middle of a name', file: 'src/contest.ts', code: BLOCKS.replace("('a'); }", "('a'); } // ! no-sync-fs") },
  { name: 'a module called config', file: 'src/config.ts', code: BLOCKS.replace("('a'); }", "('a'); } // ! no-sync-fs") },
  { name: 'a module called latest', file: 'src/latest/index.ts', code: BLOCKS.replace("('a'); }", "('a'); } // ! no-sync-fs") },
];
