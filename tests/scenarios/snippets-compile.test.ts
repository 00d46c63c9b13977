import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tables as peers } from '../peers/tables.js';
import { createProject, type Scenario } from '../support/lint-snippet.js';
import { tables } from './tables.js';

/** A snippet with a typing mistake proves nothing about types: each compiles under strict settings, or says that it does not. */
describe('every snippet compiles as it says', () => {
  const scenarios: readonly Scenario[] = Object.values({ ...peers, ...tables }).flat();
  const project = createProject(scenarios);
  let program: ts.Program;

  beforeAll(() => {
    for (const scenario of scenarios) project.write(scenario);
    const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
    const config = ts.getParsedCommandLineOfConfigFile(join(project.root, 'tsconfig.json'), {}, host);
    program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
  }, 300_000);
  afterAll(() => { project.remove(); });

  it.each(scenarios)('$name', (scenario) => {
    const problems = diagnosticsOf(program, project.fileOf(scenario));
    if (scenario.compiles === false) expect(problems).not.toEqual([]);
    else expect(problems).toEqual([]);
  });
});

/** Syntax and type errors of one file, as `line: text`; a file that is not in the program is an error too. */
function diagnosticsOf(program: ts.Program, path: string): string[] {
  const file = program.getSourceFile(path);
  if (file === undefined) return [`${path} is not in the program`];
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((diagnostic) => {
    const { line } = file.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    return `${line + 1}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
  });
}
