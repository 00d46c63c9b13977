import fc from 'fast-check';
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';
import type { Case } from '../../tests/differential/case.js';
import { prove, reportOf, type ProofOptions, type Verdict } from '../../tests/differential/harness.js';
import { programs } from './programs.js';

export interface FuzzOptions {
  /** The number of the first program; those before it are left to others. */
  readonly start: number;
  readonly count: number;
  readonly seed: number;
  /** Programs of one compiler program. */
  readonly batch: number;
  /** Also try each fix and each suggestion alone. */
  readonly alone: boolean;
  /** Lint without types. */
  readonly untyped: boolean;
  /** How many kinds of failures are shown, made small. */
  readonly shrunk: number;
  /** Called after each batch, with what failed in it. */
  readonly onBatch?: (figures: FuzzFigures, failed: readonly string[]) => void;
}

export interface FuzzFigures {
  programs: number;
  /** Programs that `--fix` changed. */
  fixed: number;
  reports: number;
  /** Reports that stay: suggestions and refusals. */
  left: number;
  /** Pairs of runs that were compared, and single runs of it. */
  runs: number;
  mostPasses: number;
  /** Programs that did not compile before the fix: faults of the generator. */
  unfit: number;
  failures: number;
}

/** What went wrong, made small: the text to read. */
export interface FuzzResult { readonly figures: FuzzFigures; readonly failures: readonly string[] }

type Grown = fc.Value<Case>;

/** Makes programs, fixes them and compares them with their originals. A program is made from the seed and its number alone. */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { count, seed, batch } = options;
  const end = options.start + count;
  const figures: FuzzFigures = { programs: 0, fixed: 0, reports: 0, left: 0, runs: 0, mostPasses: 0, unfit: 0, failures: 0 };
  const failures: string[] = [];
  const kinds = new Set<string>();
  for (let start = options.start; start < end; start += batch) {
    const grown = Array.from({ length: Math.min(batch, end - start) }, (_value, index) => grow(seed, start + index));
    const verdicts = await proveAll(grown, options);
    const known = failures.length;
    for (const [index, verdict] of verdicts.entries()) {
      add(figures, verdict);
      const value = grown[index];
      if (value === undefined || !isFailure(verdict)) continue;
      figures.failures += 1;
      const isNew = !kinds.has(kindOf(verdict)) && kinds.size < options.shrunk;
      kinds.add(kindOf(verdict));
      const place = `# program ${start + index} of seed ${seed}: ${kindOf(verdict)}`;
      failures.push(isNew ? `${place}\n${reportOf([await shrunk(value, verdict, options)])}` : place);
    }
    options.onBatch?.(figures, failures.slice(known));
  }
  return { figures, failures };
}

function grow(seed: number, index: number): Grown {
  return programs.generate(new fc.Random(xorshift128plus(seed * 1_000_003 + index)), undefined);
}

async function proveAll(grown: readonly Grown[], { alone, untyped }: FuzzOptions): Promise<readonly Verdict[]> {
  const options: ProofOptions = { anyVerdict: true, onlyFixed: !alone, untyped };
  return await prove(grown.map(({ value }) => value), options);
}

/** A program that does not compile before the fix says nothing about fixes. */
function isFailure({ problems }: Verdict): boolean {
  return problems.length > 0 && !isUnfit(problems);
}

function isUnfit(problems: readonly string[]): boolean {
  return problems.some((problem) => problem.startsWith('the original'));
}

/** Failures with the same first problem are taken for one kind: the compiler's code, or what differs. */
function kindOf({ problems }: Verdict): string {
  const [first = ''] = problems;
  return /TS\d+ (?:[^']|'[^']*')*?$/.exec(first.split('\n')[0] ?? '')?.[0].replace(/'[^']*'/g, "'…'") ?? first.slice(0, 40).replace(/\d+/g, '0');
}

function add(figures: FuzzFigures, { problems, messages, left, runs, passes }: Verdict): void {
  figures.programs += 1;
  figures.fixed += passes > 0 ? 1 : 0;
  figures.reports += messages.length;
  figures.left += left;
  figures.runs += runs;
  figures.mostPasses = Math.max(figures.mostPasses, passes);
  figures.unfit += isUnfit(problems) ? 1 : 0;
}

/** Takes away from a program as long as it still fails; the smaller ones of each round are tried together. */
async function shrunk(grown: Grown, verdict: Verdict, options: FuzzOptions): Promise<Verdict> {
  let best = grown;
  let found = verdict;
  for (let round = 0; round < 25; round += 1) {
    const smaller = [...programs.shrink(best.value_, best.context).take(60)];
    const verdicts = smaller.length === 0 ? [] : await proveAll(smaller, options);
    const index = verdicts.findIndex((candidate) => isFailure(candidate) && kindOf(candidate) === kindOf(verdict));
    const next = smaller[index];
    const nextVerdict = verdicts[index];
    if (next === undefined || nextVerdict === undefined) break;
    best = next;
    found = nextVerdict;
  }
  return found;
}
