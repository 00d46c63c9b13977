import path from 'node:path';
import type { Rule, SourceCode } from 'eslint';
import type ts from 'typescript';
import { Analysis, type Rows } from '../findings/analysis.js';
import type { Finding } from '../findings/finding.js';
import { dependentsOf } from '../program/workspace/dependents.js';
import { entryFilesOf } from '../program/entry-files.js';
import { KnownFiles } from '../program/workspace/late-files.js';
import { SingleFileProject } from '../program/single-file-project.js';
import { TypedProject, type TreeCache } from '../program/typed-project.js';
import { treeFromEstree } from '../syntax/from-estree.js';
import { dependenciesFor } from './dependencies-for.js';
import { guarded } from './guarded.js';
import { rowsFor } from './settings.js';
import { typescriptOf } from './typescript.js';

/** Facts live as long as what they are about: trees as long as source files, analyses as long as programs. */
const trees: TreeCache = new WeakMap();
const typed = new WeakMap<ts.Program, Map<Rows, TypedAnalysis>>();
const found = new WeakMap<SourceCode, Map<Rows, readonly Finding[]>>();
const outsidePrograms = new KnownFiles();

interface TypedAnalysis {
  readonly analysis: Analysis;
  readonly project: TypedProject;
  /** How many edits of files outside the program it was made after. */
  readonly edits: number;
}

/** The findings of the file that a rule is looking at. All rules share one analysis per program, and one list per file. */
export function findingsFor(context: Rule.RuleContext): readonly Finding[] {
  const rows = rowsFor(context.settings);
  const ofFile = found.get(context.sourceCode) ?? new Map<Rows, readonly Finding[]>();
  found.set(context.sourceCode, ofFile);
  const findings = ofFile.get(rows) ?? guarded(context, () => typedFindings(rows, context) ?? untypedFindings(rows, context), []);
  ofFile.set(rows, findings);
  return findings;
}

/** A one-file program that resolves nothing knows less than the imports do. */
function programOf(sourceCode: SourceCode): ts.Program | undefined {
  const { program } = (sourceCode.parserServices ?? {}) as { readonly program?: ts.Program | null };
  return program && program.getCompilerOptions().noResolve !== true ? program : undefined;
}

function typedFindings(rows: Rows, context: Rule.RuleContext): readonly Finding[] | undefined {
  const program = programOf(context.sourceCode);
  const fileName = context.physicalFilename.replaceAll('\\', '/');
  outsidePrograms.tell(fileName, context.sourceCode.text);
  const typedHere = program && typedAnalysis(program, rows, context);
  if (typedHere === undefined) return undefined;
  const { analysis, project } = typedHere;
  const glance = project.glanceAt(fileName);
  if (glance === undefined) return undefined;
  if (!analysis.mayHaveFindings(glance)) return [];
  const tree = project.treeAt(fileName);
  return tree && analysis.findingsIn(tree);
}

function typedAnalysis(program: ts.Program, rows: Rows, context: Rule.RuleContext): TypedAnalysis | undefined {
  const { edits } = outsidePrograms;
  const known = typed.get(program)?.get(rows);
  if (known !== undefined && (known.edits === edits || !known.project.hasDependents)) return known;
  const typescript = typescriptOf(program);
  if (typescript === undefined) return undefined;
  const root = rootOf(program, context);
  const entries = entryFilesOf(typescript, program, root);
  const project = new TypedProject(typescript, program, root, trees, entries, dependentsOf(typescript, program, root, outsidePrograms));
  const made = { analysis: new Analysis(project, rows, project.importedModules(), dependenciesFor(rows)), project, edits };
  typed.set(program, (typed.get(program) ?? new Map<Rows, TypedAnalysis>()).set(rows, made));
  return made;
}

function rootOf(program: ts.Program, context: Rule.RuleContext): string {
  const config = program.getCompilerOptions()['configFilePath'];
  return typeof config === 'string' ? path.posix.dirname(config) : context.cwd.replaceAll('\\', '/');
}

function untypedFindings(rows: Rows, context: Rule.RuleContext): readonly Finding[] {
  const { sourceCode } = context;
  const tree = treeFromEstree(sourceCode.ast, sourceCode.text, context.physicalFilename);
  const project = new SingleFileProject(tree, context.cwd.replaceAll('\\', '/'));
  return new Analysis(project, rows, undefined, dependenciesFor(rows)).findingsIn(tree);
}
