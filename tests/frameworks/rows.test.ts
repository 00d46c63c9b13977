import { builtinModules } from 'node:module';
import { describe, expect, it } from 'vitest';
import { allFrameworkRows, frameworkTables } from '../../src/catalog/all-frameworks.js';
import type { FileRow, FrameworkRow, Registration } from '../../src/catalog/types.js';
import { globsToRegExp } from '../../src/context/globs.js';
import { expectationsOf, type Expectation } from './fixture.js';
import { fixtures } from './fixtures.js';

const registrations: readonly Registration[] = allFrameworkRows.filter((row) => row.on === 'call');
const fileRows: readonly FileRow[] = allFrameworkRows.filter((row) => row.on === 'file');

/** What a row is called in a failure. */
function say(row: FrameworkRow): string {
  const where = row.on === 'file' ? row.patterns : row.packages;
  const what = row.on === 'file' ? (row.exports ?? []) : 'names' in row ? row.names : row.types;
  return `${row.on} ${where[0] ?? ''} ${what[0] ?? ''}${'property' in row ? ` ${row.property ?? ''}` : ''} (${row.label})`;
}

function rowsWhere<Row extends FrameworkRow>(rows: readonly Row[], isWrong: (row: Row) => boolean): readonly string[] {
  return rows.filter(isWrong).map(say);
}

function repeated(values: readonly unknown[]): readonly unknown[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function listsOf(row: FrameworkRow): readonly (readonly unknown[])[] {
  const lists = Object.values(row).filter((value): value is readonly unknown[] => Array.isArray(value));
  return row.on === 'call' && row.event !== undefined ? [...lists, row.event.names] : lists;
}

function indicesOf(row: Registration): readonly number[] {
  return [...(row.arguments ?? []), row.event?.argument, row.namedBy].filter((index) => index !== undefined);
}

/** Rows that compete for the same call: equal but for what they make of it. Events and receivers set rows apart. */
function placeOf(row: Registration): readonly string[] {
  const { form, property = '', receivers = [], event } = row;
  const rest = `${form} ${property} ${receivers.join('|')} ${event?.names.join('|') ?? ''} ${(row.arguments ?? ['all']).join('|')}`;
  return row.packages.flatMap((name) => row.names.map((called) => `${name} ${called} ${rest}`));
}

describe('the rows of frameworks and deferrals', () => {
  it('are many, in tables that all have rows', () => {
    expect(Object.entries(frameworkTables).filter(([, rows]) => rows.length === 0)).toEqual([]);
    expect(allFrameworkRows.length).toBe(Object.values(frameworkTables).flat().length);
  });

  it('are each written once', () => {
    const written = allFrameworkRows.map((row) => JSON.stringify(row));
    expect(repeated(written)).toEqual([]);
  });

  it('do not contradict each other: one call has one context', () => {
    const contexts = new Map<string, Set<string>>();
    for (const row of registrations) {
      for (const place of placeOf(row)) contexts.set(place, (contexts.get(place) ?? new Set()).add(row.context));
    }
    expect([...contexts].filter(([, kinds]) => kinds.size > 1).map(([place, kinds]) => `${place}: ${[...kinds].join(' or ')}`)).toEqual([]);
  });

  it('list nothing twice and leave no list empty', () => {
    const isWrong = (list: readonly unknown[]) => list.length === 0 || repeated(list).length > 0;
    expect(rowsWhere(allFrameworkRows, (row) => listsOf(row).some(isWrong))).toEqual([]);
  });

  it('have labels that read on after "in": lower case but for acronyms and names, no article, no punctuation', () => {
    const pattern = /^(?!an? |the )(?:[a-z]|Lambda|IPC|RPC|SQL)[\w -]*$/;
    expect(rowsWhere(allFrameworkRows, ({ label }) => !pattern.test(label))).toEqual([]);
  });

  it('count arguments and parameters from 0 and stay small', () => {
    const isWrong = (index: number) => !Number.isInteger(index) || index < 0 || index > 4;
    expect(rowsWhere(registrations, (row) => indicesOf(row).some(isWrong))).toEqual([]);
    const provided = registrations.flatMap((row) => row.provides ?? []);
    expect(provided.filter(({ parameter }) => !Number.isInteger(parameter) || parameter < 0 || parameter > 2)).toEqual([]);
    expect(rowsWhere(allFrameworkRows, (row) => row.on === 'parameter' && !(row.index >= 0 && row.index <= 3))).toEqual([]);
  });

  it('never run the argument whose literal is the event or the name', () => {
    const runs = (row: Registration, index: number | undefined) => index !== undefined && row.arguments?.includes(index) === true;
    const isWrong = (row: Registration) => runs(row, row.event?.argument) || runs(row, row.namedBy);
    expect(rowsWhere(registrations, (row) => row.property === undefined && isWrong(row))).toEqual([]);
  });

  it('write properties as keys, `*`, `[]` and `{a,b}` between dots', () => {
    const part = /^(?:\*|\[\]|[\w$]+|\{[\w$]+(?:,[\w$]+)*\})$/;
    const isWrong = (property: string | undefined) => property?.split('.').some((key) => !part.test(key)) === true;
    expect(rowsWhere(allFrameworkRows, (row) => 'property' in row && isWrong(row.property))).toEqual([]);
    const exported = /^(?:\*|[\w$]+(?:\.(?:\*|\[\]|[\w$]+))*)$/;
    expect(fileRows.flatMap((row) => row.exports ?? []).filter((name) => !exported.test(name))).toEqual([]);
  });

  it('name packages as users import them, Node\'s modules with `node:`', () => {
    const newer = ['node:sqlite', 'node:test'];
    const names = new Set(allFrameworkRows.flatMap((row) => (row.on === 'file' ? [] : [...row.packages])));
    const isWrong = (name: string) => name.startsWith('@types/') || builtinModules.includes(name)
      || (name.startsWith('node:') && !builtinModules.includes(name.slice('node:'.length)) && !newer.includes(name));
    expect([...names].filter((name) => name !== 'events' && isWrong(name))).toEqual([]);
  });

  it('need no checker for a name that tells enough: only methods do', () => {
    expect(rowsWhere(registrations, (row) => row.whenUnknown === true && row.form !== 'method')).toEqual([]);
    expect(rowsWhere(registrations, (row) => row.wraps === true && row.context !== 'inline')).toEqual([]);
  });
});

describe('file patterns', () => {
  it('are relative, with balanced braces that are not nested', () => {
    const isWrong = (pattern: string) => /^[./]\/|^\/|\\|\{[^}]*\{|\*\*[^/]/.test(pattern)
      || (pattern.match(/\{/g) ?? []).length !== (pattern.match(/\}/g) ?? []).length;
    expect(fileRows.flatMap((row) => row.patterns).filter(isWrong)).toEqual([]);
  });

  const places: readonly (readonly [file: string, label: string | undefined])[] = [
    ['src/app/api/users/[id]/route.ts', 'route handler'],
    ['app/route.ts', 'route handler'],
    ['src/app/dashboard/page.tsx', 'page'],
    ['pages/api/login.ts', 'route handler'],
    ['middleware.ts', 'middleware'],
    ['src/instrumentation.ts', 'startup hook'],
    ['src/routes/login/+server.ts', 'route handler'],
    ['src/routes/+page.server.ts', 'page data'],
    ['src/user.test.ts', 'test'],
    ['test/helpers/server.js', 'test'],
    ['src/__tests__/user.ts', 'test'],
    ['e2e/login.spec.ts', 'test'],
    ['vite.config.ts', 'build file'],
    ['packages/web/next.config.mjs', 'build file'],
    ['.eslintrc.cjs', 'build file'],
    ['gulpfile.js', 'build file'],
    ['scripts/release.mjs', 'script'],
    ['src/database/migrations/0001-users.ts', 'script'],
    ['prisma/seed.ts', 'script'],
    ['src/hash.worker.ts', 'worker'],
    ['src/multer.config.ts', undefined],
    ['src/routes/latest.ts', undefined],
    ['src/contest/scores.ts', undefined],
    ['src/services/inspector.ts', undefined],
    ['src/testimonials.ts', undefined],
    ['src/speed-test.ts', undefined],
    ['src/transcripts/read.ts', undefined],
  ];

  it.each(places)('put %s where it belongs', (file, label) => {
    const inKnownProjects = fileRows.filter((row) => row.directive === undefined && isKnownProject(row));
    expect(inKnownProjects.find((row) => globsToRegExp(row.patterns).test(file))?.label).toBe(label);
  });
});

/** Rows for every project, and those of a project on Next.js or SvelteKit. */
function isKnownProject({ whenDependsOn }: FileRow): boolean {
  return whenDependsOn === undefined || whenDependsOn === 'next' || whenDependsOn === '@sveltejs/kit';
}

describe('the fixtures', () => {
  it('are of tables, and named once', () => {
    expect(fixtures.filter(({ framework }) => !(framework in frameworkTables)).map(({ name }) => name)).toEqual([]);
    expect(repeated(fixtures.map(({ name }) => name))).toEqual([]);
  });

  it.each(Object.keys(frameworkTables))('show rows of %s at work and at rest', (table) => {
    const own = fixtures.filter(({ framework }) => framework === table);
    expect(own.some((fixture) => expectationsOf(fixture).length > 0)).toBe(true);
    expect(own.some((fixture) => expectationsOf(fixture).length === 0)).toBe(true);
  });

  it('expect only contexts that hold up other work', () => {
    const contexts = fixtures.flatMap((fixture) => expectationsOf(fixture)).map(({ context }) => context);
    expect([...new Set(contexts)].sort()).toEqual(['callback', 'handler']);
  });

  it('expect labels that rows give in that context', () => {
    const isKnown = ({ context, label }: Expectation) => allFrameworkRows.some((row) =>
      row.context === context && (label === row.label || label.startsWith(`${row.label} `)));
    expect(fixtures.flatMap((fixture) => expectationsOf(fixture)).filter((expectation) => !isKnown(expectation))).toEqual([]);
  });
});
