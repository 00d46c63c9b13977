import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspace, lintProgram, twinOf, type FixtureProgram, type Outcome } from '../support/programs.js';

export type Tables = Readonly<Record<string, readonly FixtureProgram[]>>;

/** Two tests for each program: all that is reported in it, and the silence of its twin. Both must compile. */
export function describePrograms(tables: Tables): void {
  const workspace = createWorkspace();
  afterAll(() => { workspace.remove(); });

  it('names every program once', () => {
    const names = Object.values(tables).flat().map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  describe.each(Object.entries(tables))('%s', (title, programs) => {
    const outcomes = new Map<FixtureProgram, { readonly loud: Outcome; readonly silent: Outcome }>();

    beforeAll(async () => {
      for (const [index, program] of programs.entries()) {
        const folder = join(workspace.root, title.replaceAll(/\W+/g, '-'), String(index + 1));
        const loud = await lintProgram(join(folder, 'loud'), program);
        outcomes.set(program, { loud, silent: await lintProgram(join(folder, 'silent'), twinOf(program)) });
      }
    }, 300_000);

    for (const program of programs) {
      it(program.name, () => {
        expect(outcomes.get(program)?.loud).toEqual({ reports: program.expect, problems: [] });
      });
      it(`${program.name} – silent: ${program.twin.name}`, () => {
        expect(outcomes.get(program)?.silent).toEqual({ reports: [], problems: [] });
      });
    }
  });
}

/** The message for `readFileSync`, up to the advice. */
export function reads(where: string): string {
  return `\`readFileSync\` blocks the event loop in ${where}.`;
}
