import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One run of one program. Jobs of one group share a folder, so a process runs them one after another. */
export interface Job {
  readonly id: string;
  readonly group: string;
  /** The JavaScript module that exports `run`. */
  readonly entry: string;
  readonly hasInput: boolean;
  readonly input: unknown;
  readonly disk: Readonly<Record<string, string | null>>;
  /** Where it starts; made anew for each job. */
  readonly folder: string;
}

/** What could be seen of a run. */
export interface Outcome {
  /** `returned …` or `threw …`, or how the process ended. */
  readonly ended: string;
  /** What was printed, and each step of the file system, crypto and zlib, in the order of time. */
  readonly effects: readonly string[];
  /** The folder afterwards. */
  readonly tree: readonly string[];
}

/** How long a process may say nothing before it is taken for stuck, in milliseconds. */
const patience = 20_000;
const child = fileURLToPath(new URL('./child.mjs', import.meta.url));

/** Runs all jobs on a few processes. A program that ends or blocks its process costs that process, not the other programs. */
export async function runPrograms(jobs: readonly Job[], processes = 2): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const groups = groupsOf(jobs);
  const workOff = async (): Promise<void> => {
    for (let queue = takeFrom(groups); queue.length > 0; queue = takeFrom(groups)) await runQueue(queue, outcomes);
  };
  await Promise.all(Array.from({ length: processes }, workOff));
  return outcomes;
}

function groupsOf(jobs: readonly Job[]): Job[][] {
  const groups = new Map<string, Job[]>();
  for (const job of jobs) groups.set(job.group, [...groups.get(job.group) ?? [], job]);
  return [...groups.values()];
}

/** Enough groups to be worth a process. */
function takeFrom(groups: Job[][]): Job[] {
  return groups.splice(0, 150).flat();
}

async function runQueue(queue: Job[], outcomes: Map<string, Outcome>): Promise<void> {
  while (queue.length > 0) {
    const running = fork(child, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: ['--no-warnings'] });
    const [job, ended] = await converse(running, queue, outcomes);
    if (job === undefined) return;
    outcomes.set(job.id, { ended, effects: [], tree: [] });
  }
}

/** @returns the job that the process died of, and how; nothing when it did all */
function converse(running: ChildProcess, queue: Job[], outcomes: Map<string, Outcome>): Promise<readonly [Job | undefined, string]> {
  return new Promise((resolve) => {
    let current: Job | undefined;
    let stuck = false;
    const kill = (): void => { stuck = true; running.kill('SIGKILL'); };
    let timer = setTimeout(kill, patience);
    running.on('message', (message: { readonly id?: string; readonly outcome?: Outcome }) => {
      clearTimeout(timer);
      if (message.id !== undefined && message.outcome !== undefined) outcomes.set(message.id, message.outcome);
      current = queue.shift();
      if (current === undefined) return void running.disconnect();
      timer = setTimeout(kill, patience);
      return void running.send(current);
    });
    running.on('exit', (code, signal) => {
      clearTimeout(timer);
      resolve([current, stuck ? 'blocked its process' : `ended its process with ${code ?? signal ?? 'nothing'}`]);
    });
  });
}
