import { betterSqlite3 } from './better-sqlite3.js';

/** better-sqlite3's statements give themselves back, set to give their rows in another form; its types, index.d.ts. */
const statements = betterSqlite3.flatMap((module) =>
  ['pluck', 'expand', 'raw', 'bind', 'safeIntegers'].flatMap((name): readonly (readonly [string, string])[] =>
    [[`${module} default#prepare()#${name}`, 'default#prepare()'], [`${module} Statement#${name}`, 'default#prepare()']]));

/** The types of what functions return, where rows are about members of the type: `module function` to the type's path. */
export const resultTypes: ReadonlyMap<string, string> = new Map([
  ['node:fs opendirSync', 'Dir'],
  ['node:fs promises.opendir', 'Dir'],
  ['node:fs/promises opendir', 'Dir'],
  ['node:sqlite DatabaseSync#prepare', 'StatementSync'],
  ['node:crypto createHash', 'Hash'],
  ['node:crypto Hash#update', 'Hash'],
  ['node:crypto createHmac', 'Hmac'],
  ['node:crypto Hmac#update', 'Hmac'],
  ['node:crypto createSign', 'Sign'],
  ['node:crypto Sign#update', 'Sign'],
  ['node:crypto createVerify', 'Verify'],
  ['node:crypto Verify#update', 'Verify'],
  ['node:child_process spawn', 'ChildProcess'],
  ['node:child_process exec', 'ChildProcess'],
  ['node:child_process execFile', 'ChildProcess'],
  ['node:child_process fork', 'ChildProcess'],
  ...statements,
]);

/** The functions that give a string, by module and path; Node's docs, "Path", "OS", "URL" and "Process". */
export const textFunctions: ReadonlySet<string> = new Set([
  ...['basename', 'dirname', 'extname', 'format', 'join', 'normalize', 'relative', 'resolve', 'toNamespacedPath'].flatMap((name) =>
    ['node:path', 'node:path/posix', 'node:path/win32'].map((module) => `${module} ${name}`)),
  'node:os homedir', 'node:os hostname', 'node:os tmpdir', 'node:url fileURLToPath',
  'global process.cwd', 'node:process cwd', 'global String',
]);

/**
 * Members that give objects of the web platform, by module and path; lib.dom.d.ts, and Next's types that extend it. What is called on
 * such an object is known by its name.
 */
export const platformMembers: ReadonlySet<string> = new Set([
  'global URL#searchParams', 'global Request#headers', 'global Response#headers', 'global fetch()#headers',
  'next/server NextRequest#headers', 'next/server NextRequest#cookies', 'next/server NextRequest#nextUrl.searchParams',
]);
