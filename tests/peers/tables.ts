import type { Tables } from '../scenarios/describe-tables.js';
import { cases as asyncFixer } from './asyncfixer.js';
import { cases as ca1849 } from './ca1849.js';
import { cases as deno } from './deno-no-sync-fn-in-async-fn.js';
import { cases as detekt } from './detekt-sleep.js';
import { cases as ma0042 } from './ma0042.js';
import { cases as noSync } from './no-sync.js';
import { cases as ruffFiles } from './ruff-async-files.js';
import { cases as ruffHttp } from './ruff-async-http.js';
import { cases as ruffProcess } from './ruff-async-process.js';
import { cases as vsthrd103 } from './vsthrd103.js';

/** What the tests of other linters for blocking calls ask, by linter. */
export const tables: Tables = {
  'eslint-plugin-n no-sync': noSync,
  'deno_lint no-sync-fn-in-async-fn': deno,
  'ruff ASYNC210, ASYNC212': ruffHttp,
  'ruff ASYNC220, ASYNC221, ASYNC222, ASYNC251': ruffProcess,
  'ruff ASYNC230, ASYNC240, ASYNC250': ruffFiles,
  'vs-threading VSTHRD103': vsthrd103,
  'roslyn-analyzers CA1849': ca1849,
  'Meziantou MA0042': ma0042,
  'AsyncFixer blocking calls': asyncFixer,
  'detekt SleepInsteadOfDelay': detekt,
};
