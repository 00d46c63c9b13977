import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspace, type Outcome, type TypeSource } from '../support/programs.js';
import { expectationsOf, type Expectation, type Fixture } from './fixture.js';
import { lintFixture, onInstalledPackages, onUnknownPackages } from './fixture-program.js';
import { fixtures } from './fixtures.js';

const workspace = createWorkspace();
afterAll(() => { workspace.remove(); });

/** What a message says between the API's name and the advice: the context, its place and the way to the call. */
const where = /^`[^`]+` (?:blocks the event loop in|starts a thread or a process for each run of) (.+)\.$/;

function told({ reports }: Outcome): readonly string[] {
  return reports.map(({ file, line, message }) => `${file}:${line} ${(where.exec(message)?.[1] ?? message).replaceAll('`', '')}`).sort();
}

function expected(expectations: readonly Expectation[]): readonly string[] {
  return expectations.map(({ file, line, label }) => `${file}:${line} ${label}`).sort();
}

/** The language tells that a function is async, and `on` and its kin that it listens. */
const tellsItself = / (?:async (?:function|method)|event listener)\b/;

/** Lints all fixtures of the list before the first test. */
function outcomesOf(folder: string, list: readonly Fixture[], types: TypeSource): ReadonlyMap<Fixture, Outcome> {
  const outcomes = new Map<Fixture, Outcome>();
  beforeAll(async () => {
    for (const [index, fixture] of list.entries()) {
      outcomes.set(fixture, await lintFixture(join(workspace.root, folder, String(index + 1)), fixture, types));
    }
  }, 300_000);
  return outcomes;
}

function named(list: readonly Fixture[]): readonly (readonly [string, Fixture])[] {
  return list.map((fixture) => [fixture.name, fixture]);
}

describe.each([
  ['with types', 'projectService', fixtures],
  ['without types', 'none', fixtures.filter(({ typesOnly }) => typesOnly !== true)],
  // Those that the repository has, and what UNBLOCK_PROOF_PACKAGES adds.
  ['on the packages themselves', 'projectService', fixtures.flatMap((fixture) => onInstalledPackages(fixture) ?? [])],
] as const)('%s, all reports of', (folder, types, list) => {
  const outcomes = outcomesOf(folder, list, types);

  it.each(named(list))('%s', (_name, fixture) => {
    const outcome = outcomes.get(fixture);
    expect(outcome?.problems).toEqual([]);
    expect(outcome && told(outcome)).toEqual(expected(expectationsOf(fixture)));
  });
});

describe('on packages of the same shape that no row knows, silence of', () => {
  const list = fixtures.filter((fixture) => expectationsOf(fixture).length > 0).flatMap((fixture) => onUnknownPackages(fixture) ?? []);
  const outcomes = outcomesOf('unknown', list, 'projectService');

  it.each(named(list))('%s, but for what holds on any package', (_name, fixture) => {
    const outcome = outcomes.get(fixture);
    expect(outcome?.problems).toEqual([]);
    const reports = outcome && told(outcome).filter((report) => !tellsItself.test(report));
    expect(reports).toEqual(expected(expectationsOf(fixture).filter(({ onAnyPackage }) => onAnyPackage)));
  });
});
