/**
 * Proves repairs: fixes programs as `eslint --fix` does, compiles them strictly before and after, runs both on the same inputs
 * and compares what they return, throw, print, leave on disk, and in which order they take their steps.
 */
import path from 'node:path';
import type ts from 'typescript';
import { dedent, usualDisk, type Case } from './case.js';
import { compare } from './compare.js';
import { Compiler, complaintsAbout, javaScriptOf } from './compiler.js';
import { expectationProblems } from './expectations.js';
import { fixAll, type Fixed, type Messages } from './fix-rounds.js';
import { runPrograms, type Job, type Outcome } from './run/run-programs.js';
import { variantsOf, type Variant } from './variants.js';
import { Workspace, type Version } from './workspace.js';

/** A case and what became of it. */
export interface Verdict {
  readonly program: Case;
  /** What is wrong, one text each; empty for a repair that is right. */
  readonly problems: readonly string[];
  /** The entry after `--fix`. */
  readonly fixedText: string;
  /** What was said about the entry before the first pass. */
  readonly messages: readonly string[];
  /** How many reports stay after the last pass. */
  readonly left: number;
  /** How many passes of the linter changed the entry. */
  readonly passes: number;
  /** Runs that were compared. */
  readonly runs: number;
}

export interface ProofOptions {
  /** Compiler options that differ from the strict ones. */
  readonly compilerOptions?: ts.CompilerOptions;
  /** Lint without types; the cases' verdicts do not count then. */
  readonly untyped?: boolean;
  /** Take every verdict: only what is changed must be right. */
  readonly anyVerdict?: boolean;
  /** Leave out single fixes and suggestions. */
  readonly onlyFixed?: boolean;
  /** Repairs in place of the plugin, to see what the proof makes of wrong ones. */
  readonly repair?: (files: ReadonlyMap<string, string>) => Fixed;
}

/** One fix may bring in the names for the next ones, or leave a name to the last of them: all of them together must not. */
const isUnused = /^\S+ TS(?:6133|6192|6196|6198) /;

interface Subject {
  readonly program: Case;
  readonly original: Version;
  readonly variants: readonly Variant[];
}

/** @returns a verdict for each case, in their order */
export async function prove(cases: readonly Case[], options: ProofOptions = {}): Promise<readonly Verdict[]> {
  const workspace = new Workspace();
  try {
    const originals = cases.map((program, index) => workspace.add(program, index + 1));
    const compiler = new Compiler(workspace.root, options.compilerOptions);
    const texts = new Map(originals.flatMap(({ files }) => [...files]));
    const originalProgram = compiler.program(texts);
    const complaints = new Map(originals.map((version) => [version, complaintsIn(originalProgram, version)]));
    const programOf = options.untyped === true
      ? undefined
      : (current: ReadonlyMap<string, string>): ts.Program => compiler.program(current);
    const fixed = options.repair?.(texts) ?? await fixAll(workspace.root, texts, programOf);
    const subjects = cases.map((program, index): Subject => {
      const original = originals[index] ?? { files: new Map(), entry: '' };
      return { program, original, variants: variantsOf(original, fixed, options.onlyFixed === true) };
    });
    const outcomes = await runAll(workspace, subjects);
    const judge = new Judge(compiler, fixed, outcomes, options);
    return judge.verdicts(subjects, complaints);
  } finally {
    workspace.remove();
  }
}

function complaintsIn(program: ts.Program, { files }: Version): readonly string[] {
  return [...files.keys()].flatMap((file) => complaintsAbout(program, file));
}

/** Runs every version of every program that differs from the original, and the original, on every input. */
async function runAll(workspace: Workspace, subjects: readonly Subject[]): Promise<ReadonlyMap<string, Outcome>> {
  const jobs = subjects.flatMap((subject) => {
    if (subject.variants.length === 0) return [];
    const versions = [{ name: 'original', version: subject.original }, ...subject.variants];
    return versions.flatMap(({ name, version }) => jobsOf(workspace, subject.program, version, name));
  });
  return await runPrograms(jobs);
}

function jobsOf(workspace: Workspace, program: Case, version: Version, name: string): Job[] {
  const folder = path.dirname(version.entry);
  const target = path.join(folder, 'out', name.replaceAll(' ', '-'));
  for (const [file, text] of version.files) {
    const script = javaScriptOf(path.relative(folder, file), text);
    workspace.write(path.join(target, script.name), script.text);
  }
  const entry = path.join(target, javaScriptOf(path.basename(version.entry), '').name);
  const inputs = program.inputs ?? [undefined];
  return inputs.map((input, index) => ({
    id: jobId(version, name, index), group: folder, entry, hasInput: program.inputs !== undefined, input,
    disk: program.disk ?? usualDisk, folder: path.join(folder, 'scratch'),
  }));
}

function jobId({ entry }: Version, name: string, input: number): string {
  return `${entry} ${name} ${input}`;
}

class Judge {
  constructor(
    private readonly compiler: Compiler, private readonly fixed: Fixed, private readonly outcomes: ReadonlyMap<string, Outcome>,
    private readonly options: ProofOptions,
  ) {}

  verdicts(subjects: readonly Subject[], complaints: ReadonlyMap<Version, readonly string[]>): readonly Verdict[] {
    const found = subjects.map(({ original }) => (complaints.get(original) ?? []).map((text) => `the original: ${text}`));
    const depth = Math.max(0, ...subjects.map(({ variants }) => variants.length));
    for (let index = 0; index < depth; index += 1) this.#compileVariants(subjects, index, found);
    return subjects.map((subject, index) => this.#verdict(subject, found[index] ?? []));
  }

  /** Compiles one variant of every program together. */
  #compileVariants(subjects: readonly Subject[], index: number, found: readonly string[][]): void {
    const texts = new Map(subjects.flatMap(({ original, variants }) => [...(variants[index]?.version ?? original).files]));
    const program = this.compiler.program(texts);
    for (const [place, { variants }] of subjects.entries()) {
      const variant = variants[index];
      if (variant === undefined) continue;
      const complaints = complaintsIn(program, variant.version).filter((text) => variant.name === 'fixed' || !isUnused.test(text));
      found[place]?.push(...complaints.map((text) => `${variant.name}: ${text}`));
    }
  }

  #verdict(subject: Subject, compilerSays: readonly string[]): Verdict {
    const { program, original, variants } = subject;
    const compared = variants.filter((variant) => isSame(variant, program));
    const differences = compared.flatMap(({ name, version }) => this.#differences(program, version, name));
    const anyVerdict = this.options.untyped === true || this.options.anyVerdict === true;
    const unexpected = anyVerdict ? [] : expectationProblems(program, original.entry, this.fixed);
    const before = this.fixed.before.get(original.entry) ?? [];
    const after = this.fixed.after.get(original.entry) ?? [];
    return {
      program,
      problems: [...compilerSays, ...differences, ...unexpected, ...endProblems(after)],
      fixedText: this.fixed.texts.get(original.entry) ?? '',
      messages: before.map(({ message, suggestions }) => [message, ...(suggestions ?? []).map(({ desc }) => `  → ${desc}`)].join('\n')),
      left: after.length,
      passes: this.fixed.passes.get(original.entry) ?? 0,
      runs: (variants.length === 0 ? 0 : 1 + variants.length) * (program.inputs?.length ?? 1),
    };
  }

  #differences(program: Case, version: Version, name: string): readonly string[] {
    return (program.inputs ?? [undefined]).flatMap((input, index) => {
      const before = this.outcomes.get(jobId(version, 'original', index));
      const after = this.outcomes.get(jobId(version, name, index));
      const difference = compare(before, after, program);
      return difference === undefined ? [] : [`${name}, input ${JSON.stringify(input)}: ${difference}`];
    });
  }
}

/** @returns what is wrong with the last pass: nothing may be left to fix, and the text must parse */
function endProblems(after: Messages): readonly string[] {
  const fatal = after.filter((message) => message.fatal === true).map(({ message }) => `the linter: ${message}`);
  return after.some(({ fix }) => fix !== undefined) ? [...fatal, 'another run of --fix would change it again'] : fatal;
}

/** Whether a variant must behave as the original: suggestions may be known to differ, those that work at once always do. */
function isSame({ name, title }: Variant, program: Case): boolean {
  return !name.startsWith('suggestion') || (program.suggestionDiffers === undefined && !title.includes('Promise.all'));
}

/** The verdicts with problems, as a text to read. */
export function reportOf(verdicts: readonly Verdict[]): string {
  return verdicts.filter(({ problems }) => problems.length > 0).map(({ program, problems, fixedText, messages }) => [
    `## ${program.name}`, ...problems.map((problem) => `- ${problem}`), '', dedent(program.code), '--- fixed', fixedText, '--- messages', ...messages,
  ].join('\n')).join('\n\n');
}
