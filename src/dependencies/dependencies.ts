import type { FrameworkRows } from '../catalog/framework-rows.js';
import type { BlockingApis } from '../catalog/lookup.js';
import { BlockingCalls } from '../findings/blocking-calls.js';
import type { Dependencies, DependencyChoice, Inside } from '../findings/dependency-calls.js';
import { isHarmless } from '../findings/harmless.js';
import type { Values } from '../program/resolve-value.js';
import { Tags } from '../program/tags.js';
import { globalModule, packageOf, type ExternalValue } from '../program/values.js';
import { lineAt } from '../syntax/lines.js';
import type { SourceTree } from '../syntax/tree.js';
import { CertainValues } from './certain-values.js';
import { Descent, type Landing } from './descent.js';
import { codeOf, exportedValue } from './exported-value.js';
import { InstalledCode } from './installed-code.js';
import { PackageProject } from './package-project.js';

/** What the search works with: the rows that tell what blocks and what runs callbacks, and the user's choice. */
interface DependencyRows extends DependencyChoice { readonly apis: BlockingApis; readonly frameworks: FrameworkRows }

const everythingIsUsed = (): boolean => true;

/**
 * Finds what calls of packages' functions come to, in the packages' own JavaScript. Answers and trees are kept from one program to
 * the next, until the version of a package changes.
 */
export class InstalledDependencies implements Dependencies {
  #code: InstalledCode;
  readonly #answers = new Map<string, Inside | undefined>();
  readonly #knownPackages: ReadonlySet<string>;

  constructor(private readonly ts: typeof import('typescript'), private readonly rows: DependencyRows) {
    this.#code = new InstalledCode(ts);
    this.#knownPackages = new Set([...rows.apis.modules].map(packageOf));
  }

  /** Forgets everything when a package has changed. To be called for each program. */
  refresh(): void {
    if (this.#code.packages.isUnchanged()) return;
    this.#code = new InstalledCode(this.ts);
    this.#answers.clear();
  }

  insideOf(callee: ExternalValue, from: SourceTree): Inside | undefined {
    const { module, path } = callee;
    if (!this.#isChosen(module) || this.#isHarmless(callee)) return undefined;
    const file = this.#code.packages.fileOf(from.path, module);
    if (file === undefined) return undefined;
    const key = `${file} ${path}`;
    if (!this.#answers.has(key)) this.#answers.set(key, this.#search(callee, from.path));
    return this.#answers.get(key);
  }

  #isChosen(module: string): boolean {
    if (module === globalModule || /^[\w]+:|^[.#/]/.test(module)) return false;
    const { packages } = this.rows;
    return packages === true ? !this.#isKnown(module) : packages.includes(packageOf(module));
  }

  #isKnown(module: string): boolean {
    return this.#knownPackages.has(packageOf(module));
  }

  #isHarmless({ module, path }: ExternalValue): boolean {
    if (this.rows.allowedApis.has(`${module}:${path}`) || this.rows.apis.at({ module, path }).length > 0) return true;
    return isHarmless(module, path);
  }

  #search(callee: ExternalValue, from: string): Inside | undefined {
    const project = new PackageProject(this.#code, (module) => this.#isKnown(module));
    const values = new CertainValues(project, this.rows.frameworks, everythingIsUsed);
    const calls = new BlockingCalls(this.rows.apis, project, values, new Tags(project, values), everythingIsUsed);
    const descent = new Descent(values, calls);
    const entry = project.open(from, callee.module);
    const value = entry && exportedValue(values, entry, callee.path);
    const landing = descent.from(codeOf(values, value), nameOf(callee));
    if (landing !== undefined) return insideOf(landing, values);
    return descent.isComplete && project.isComplete ? undefined : { api: undefined, functions: [], file: '', line: 0 };
  }
}

function insideOf({ use, functions }: Landing, values: Values): Inside {
  const tree = values.treeOf(use.node);
  return { api: use.api, functions, file: tree.path, line: lineAt(tree.text, use.callee.end) };
}

function nameOf({ module, path }: ExternalValue): string {
  const name = /[\w$]+(?=[()#]*$)/.exec(path)?.[0];
  return name === undefined || name === 'default' ? packageOf(module) : name;
}
