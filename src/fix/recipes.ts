import type { BlockingApi, Twin } from '../catalog/types.js';
import { awaitTwin } from './edits/await-twin.js';
import { childProcess, execa } from './edits/child-process.js';
import { pathOrDescriptor } from './edits/descriptor.js';
import { readdir, unordered } from './edits/directory.js';
import { exists } from './edits/exists.js';
import { open, positioned, randomFill } from './edits/low-level.js';
import { promiseOf, promisified, promisifiedMember } from './edits/promisified.js';
import { stat } from './edits/stat.js';
import { atomicsWait, sleepCommand, sleepFor } from './edits/wait.js';
import type { Finding } from '../findings/finding.js';
import { isRefusal, refuse, type Refusal } from './fix-plan.js';
import type { Rewrite, RepairSite } from './repair-site.js';

/** Makes an awaitable expression of a blocking call, or says why it cannot. */
export type Recipe = (site: RepairSite) => Rewrite | Refusal;

type Recipes = Readonly<Record<string, Recipe>>;

const ofFileSystem: Recipes = {
  readFileSync: pathOrDescriptor, writeFileSync: pathOrDescriptor, appendFileSync: pathOrDescriptor, truncateSync: pathOrDescriptor,
  existsSync: exists, statSync: stat, lstatSync: stat, statfsSync: awaitTwin, readdirSync: readdir,
  openSync: open, closeSync: promisified, fstatSync: promisified, fsyncSync: promisified, fdatasyncSync: promisified,
  ftruncateSync: promisified, futimesSync: promisified, fchmodSync: promisified, fchownSync: promisified,
  readSync: positioned('bytesRead'), readvSync: promisifiedMember('bytesRead'),
  writeSync: promisifiedMember('bytesWritten'), writevSync: promisifiedMember('bytesWritten'),
};

/** APIs whose twin is not the same call by another name, by module and path. The row's own `repair` does not count for these. */
const byPlace: Readonly<Record<string, Recipes>> = {
  'node:fs': ofFileSystem,
  'node:crypto': {
    scryptSync: promiseOf('Buffer'), checkPrimeSync: promiseOf('boolean'), randomFillSync: randomFill, sign: promisified, verify: promisified,
  },
  'node:child_process': {
    execSync: childProcess('execAsync'), execFileSync: childProcess('execFileAsync'), spawnSync: childProcess('spawnAsync'),
  },
  'execa': { 'execaSync': execa, 'execaCommandSync': execa, '$.sync': execa, '$.s': execa },
  'global': { 'Atomics.wait': atomicsWait },
  'atomic-sleep': { default: sleepFor(1) },
  'sleep': { sleep: sleepFor(1000), msleep: sleepFor(1), usleep: sleepFor(0.001) },
  'deasync': { sleep: sleepFor(1) },
  'glob': { 'globSync': unordered, 'sync': unordered, 'glob.sync': unordered },
  'fast-glob': { sync: unordered, globSync: unordered },
  'globby': { globbySync: unordered },
  'tinyglobby': { globSync: unordered },
};

const byStyle: Readonly<Record<Twin['style'], Recipe>> = {
  'promise': awaitTwin,
  'promisify': promisified,
  'callback': () => refuse('the asynchronous form reports through a callback'),
  'async-iterator': () => refuse('the asynchronous form is an async iterator: loop over it with `for await`'),
  'stream': () => refuse('the asynchronous form gives a stream'),
};

/** The recipe for a row; what the row says to differ makes a suggestion of it. */
export function recipeFor(api: BlockingApi, kind: Finding['kind']): Recipe {
  if (kind === 'wait' && api.kind === 'process') return sleepCommand;
  const own = byPlace[api.module]?.[api.path];
  if (own !== undefined) return own;
  const { twin, repair } = api;
  if (twin === undefined) return () => refuse('it has no asynchronous counterpart');
  return repair === 'safe' ? byStyle[twin.style] : suggested(byStyle[twin.style], api.note);
}

function suggested(recipe: Recipe, note = 'the two forms differ'): Recipe {
  return (site) => {
    const rewrite = recipe(site);
    return isRefusal(rewrite) || rewrite.differs !== undefined ? rewrite : { ...rewrite, differs: clauseOf(note) };
  };
}

/** A note is a sentence; a title and a refusal take a clause. */
function clauseOf(note: string): string {
  return note.charAt(0).toLowerCase() + note.slice(1).replace(/\.$/, '');
}
