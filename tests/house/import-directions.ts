import path from 'node:path';
import ts from 'typescript';
import type { SourceText } from './source-files.js';

/** Who stands below whom: a file imports from its own folder and from lower levels, types too. */
const levels: Readonly<Record<string, number>> = {
  'src/catalog': 0,
  'src/syntax': 0,
  'src/program': 1,
  'src/callgraph': 2,
  'src/context': 3,
  'src/reach': 4,
  'src/findings': 5,
  'src/dependencies': 6,
  'src/fix': 7,
  'src/rule': 8,
  rules: 9,
  src: 10,
};

/** Packages that may be named in imports that disappear when types are stripped. */
const typePackages: ReadonlySet<string> = new Set(['eslint', 'typescript', '@typescript-eslint/utils', 'estree']);

/** @returns one line for each import that the house forbids: `file imports target: reason` */
export function forbiddenImports(files: readonly SourceText[]): readonly string[] {
  return files.flatMap((file) => {
    const values = new Set(specifiersIn(withoutTypes(file.text)));
    return specifiersIn(file.text).flatMap((specifier) => {
      const reason = reasonAgainst(file.path, specifier, values.has(specifier));
      return reason === undefined ? [] : [`${file.path} imports ${specifier}: ${reason}`];
    });
  });
}

function specifiersIn(text: string): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The JavaScript that is run: with `verbatimModuleSyntax`, exactly the imports of values are left. */
function withoutTypes(text: string): string {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}

function reasonAgainst(from: string, specifier: string, isValue: boolean): string | undefined {
  if (specifier.startsWith('node:')) return undefined;
  if (!specifier.startsWith('.')) return reasonAgainstPackage(specifier, isValue);
  const [own, other] = [folderOf(from), folderOf(path.posix.join(path.posix.dirname(from), specifier))];
  if (own === undefined || other === undefined) return 'no folder of the house';
  if (own === 'rules' && other === 'rules') return from === 'rules/index.ts' ? undefined : 'a rule knows no other rule';
  if (other === 'rules' && from !== 'src/index.ts') return 'only src/index.ts knows the rules';
  return own === other || (levels[other] ?? 0) < (levels[own] ?? 0) ? undefined : `${own} stands below or beside ${other}`;
}

function reasonAgainstPackage(specifier: string, isValue: boolean): string | undefined {
  if (!typePackages.has(specifier)) return 'the plugin has no dependency at run time';
  return isValue ? 'only its types may be imported' : undefined;
}

/** `src/catalog/blocking/node-fs.ts` is of `src/catalog`, `src/index.ts` of `src`. */
function folderOf(file: string): string | undefined {
  const [first, second, ...rest] = file.split('/');
  const folder = first === 'src' && rest.length > 0 ? `src/${second ?? ''}` : first;
  return folder !== undefined && folder in levels ? folder : undefined;
}
