import { beforeAll, describe, expect, it } from 'vitest';
import { compare, expectationsOf, lintSnippets, type Outcome, type Scenario } from '../support/lint-snippet.js';

export type Tables = Readonly<Record<string, readonly Scenario[]>>;

const RULES: readonly string[] = [
  'no-sync-fs', 'no-sync-process', 'no-sync-http', 'no-sync-crypto', 'no-sync-compression', 'no-sync-database', 'no-sync-prompt',
  'no-busy-wait', 'no-blocking-compute', 'no-require-in-handler', 'no-blocking-helper', 'prefer-async-twin', 'no-worker-per-request',
];
const MODES = [{ mode: 'with types', typed: true }, { mode: 'without types', typed: false }] as const;

/** One test per scenario and mode. All scenarios of all tables share one lint run per mode. */
export function describeTables(tables: Tables): void {
  describeTheTables(tables);
  describe.each(MODES)('$mode', ({ typed }) => {
    let outcomes = new Map<Scenario, Outcome>();
    beforeAll(async () => {
      outcomes = await lintSnippets(Object.values(tables).flat().filter((scenario) => runsIn(scenario, typed)), { typed });
    }, 300_000);
    for (const [title, scenarios] of Object.entries(tables)) {
      describe(title, () => {
        it.each(scenarios.filter((scenario) => runsIn(scenario, typed)))('$name', (scenario) => {
          expectVerdict(scenario, outcomes.get(scenario), typed);
        });
      });
    }
  });
}

function runsIn(scenario: Scenario, typed: boolean): boolean {
  return typed ? scenario.typed !== false : scenario.untyped !== 'skip';
}

function expectVerdict(scenario: Scenario, outcome: Outcome | undefined, typed: boolean): void {
  if (outcome === undefined) throw new Error(`"${scenario.name}" was not linted`);
  const { expected, actual } = compare(scenario, outcome, typed);
  expect(actual, `${scenario.code}\n${outcome.messages.join('\n')}`).toEqual(expected);
  if (expected.length === 0) return;
  for (const [index, message] of (scenario.messages ?? []).entries()) {
    if (typeof message === 'string') expect(outcome.messages[index]).toBe(message);
    else expect(outcome.messages[index]).toMatch(message);
  }
}

/** The tables themselves: names that tell scenarios apart, rules that exist, reasons where the two modes differ. */
function describeTheTables(tables: Tables): void {
  describe.each(Object.entries(tables))('table %s', (_title, scenarios) => {
    it('names every scenario once', () => {
      const names = scenarios.map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
    });
    it('expects reports of rules that exist', () => {
      const unknown = scenarios.flatMap(expectationsOf).filter(({ rule }) => !RULES.includes(rule));
      expect(unknown).toEqual([]);
    });
    it('says why a verdict differs without types', () => {
      const unexplained = scenarios.filter(({ untyped = 'same', untypedWhy }) => untyped !== 'same' && untypedWhy === undefined);
      expect(unexplained.map(({ name }) => name)).toEqual([]);
    });
  });
}
