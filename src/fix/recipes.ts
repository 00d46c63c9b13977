import type { BlockingApi, Twin } from '../catalog/types.js';
import { awaitTwin, boundTwin } from './edits/await-twin.js';
import { childProcess, execa } from './edits/child-process.js';
import { pathOrDescriptor } from './edits/descriptor.js';
import { readdir, unordered } from './edits/directory.js';
import { exists } from './edits/exists.js';
import { open, positioned, prime, randomFill } from './edits/low-level.js';
import { fetchTwin } from './edits/fetch.js';
import { offloaded } from './edits/offload.js';
import { ownTwin } from './edits/own-twin.js';
import { isUnused, promiseOf, promisified, promisifiedMember } from './edits/promisified.js';
import { readsInput } from './edits/shared-input.js';
import { stat } from './edits/stat.js';
import { atomicsWait, sleepCommand, sleepFor } from './edits/wait.js';
import type { Finding } from '../findings/finding.js';
import { isRefusal, refuse, type Refusal } from './fix-plan.js';
import { kindsOf } from './kinds.js';
import type { Rewrite, RepairSite } from './repair-site.js';

/** Makes an awaitable expression of a blocking call, or says why it cannot. */
export type Recipe = (site: RepairSite) => Rewrite | Refusal;

/** `jsonfile` names the file in the messages of the blocking form only. */
const messageDiffers: Recipe = (site) => {
  const rewrite = awaitTwin(site);
  return isRefusal(rewrite) ? rewrite : { ...rewrite, differs: 'the messages of errors do not begin with the path' };
};

/** `pathExists` of `fs-extra` takes a string; `existsSync` takes URLs and Buffers too. */
const needsText: Recipe = (site) => {
  const rewrite = awaitTwin(site);
  const [path] = site.call.args;
  if (isRefusal(rewrite) || path === undefined) return rewrite;
  const kinds = [...kindsOf(path, site.file) ?? ['unknown']];
  if (kinds.every((kind) => kind === 'string')) return rewrite;
  return kinds.includes('unknown') ? { ...rewrite, differs: textOnly } : refuse(textOnly);
};

const textOnly = '`pathExists` takes a string only';

type Recipes = Readonly<Record<string, Recipe>>;

const ofFileSystem: Recipes = {
  readFileSync: pathOrDescriptor, truncateSync: pathOrDescriptor,
  writeFileSync: readsInput(1, pathOrDescriptor), appendFileSync: readsInput(1, pathOrDescriptor),
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
    scryptSync: promiseOf('Buffer', 3), checkPrimeSync: promiseOf('boolean', 1), generatePrimeSync: prime, randomFillSync: randomFill,
    sign: promisified, verify: promisified,
  },
  'node:child_process': {
    execSync: childProcess('execAsync'), execFileSync: childProcess('execFileAsync'), spawnSync: childProcess('spawnAsync'),
  },
  'execa': { 'execaSync': execa, 'execaCommandSync': execa, '$.sync': execa, '$.s': execa },
  'global': { 'Atomics.wait': atomicsWait },
  'atomic-sleep': { default: sleepFor(1) },
  'sleep': { sleep: sleepFor(1000), msleep: sleepFor(1), usleep: sleepFor(0.001) },
  'deasync': { sleep: sleepFor(1) },
  'sync-fetch': { default: fetchTwin },
  '@ardatan/sync-fetch': { default: fetchTwin },
  'fs-extra': { readJsonSync: messageDiffers, readJSONSync: messageDiffers, existsSync: needsText },
  // Their promises are made after the work is done on this thread.
  'marked': { 'marked': offloaded, 'parse': offloaded, 'Marked#parse': offloaded },
  'glob': { 'globSync': unordered, 'sync': unordered, 'glob.sync': unordered },
  'fast-glob': { sync: unordered, globSync: unordered },
  'globby': { globbySync: unordered },
  'tinyglobby': { globSync: unordered },
};

const byStyle: Readonly<Record<Twin['style'], Recipe>> = {
  'promise': boundTwin,
  'promisify': promisified,
  'callback': () => refuse('the asynchronous form reports through a callback'),
  'async-iterator': () => refuse('the asynchronous form is an async iterator: loop over it with `for await`'),
  'stream': () => refuse('the asynchronous form gives a stream'),
};

/** The recipe for a row; what the row says to differ makes a suggestion of it. */
export function recipeFor(api: BlockingApi, kind: Finding['kind']): Recipe {
  const own = api.module === '' ? ownTwin : byPlace[api.module]?.[api.path];
  if (own !== undefined) return kind === 'wait' && api.kind === 'process' ? sleepOr(own) : own;
  return ordinary(api);
}

function ordinary(api: BlockingApi): Recipe {
  const { twin, repair } = api;
  if (twin === undefined || api.fakeAsync === true) return withoutTwin(api);
  if (api.offload === true && repair !== 'safe') return withoutTwin(api);
  if (api.kind === 'compression') return readsInput(0, byStyle[twin.style]);
  return repair === 'safe' ? byStyle[twin.style] : suggested(byStyle[twin.style], api.note);
}

function sleepOr(own: Recipe): Recipe {
  return (site) => (isUnused(site) ? sleepCommand(site) : own(site));
}

function withoutTwin(api: BlockingApi): Recipe {
  return api.offload === true ? offloaded : () => refuse(reasons[api.kind] ?? noTwin(api));
}

const reasons: Partial<Readonly<Record<BlockingApi['kind'], string>>> = {
  'database': 'it has no asynchronous counterpart, and a connection cannot be handed to a thread: give a worker a connection of its own',
  'module-load': 'a module is loaded once: load it at the top of the file, or with `await import()`',
};

function noTwin({ instead }: BlockingApi): string {
  return instead === undefined ? 'it has no asynchronous counterpart' : 'what replaces it is called in another way';
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
