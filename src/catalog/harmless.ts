/** An API whose name or shape looks blocking, and which holds up nothing. */
export interface HarmlessApi {
  /** As in the rows of blocking APIs; `*` stands for any module. */
  readonly module: string;
  /** As in the rows of blocking APIs; `*` stands for any run of characters: `Network.*`, `*#listenerCount`. */
  readonly path: string;
  readonly reason: string;
}

const registers = 'Registers the callback and returns at once.';
const report = 'Tells an attached debugger about an event, in memory.';
const setting = 'Reads or writes a setting of the object in memory.';
const adaptor = 'Wraps an iterator that is in memory: nothing is read before it is drained.';
const tryWrite = 'Takes what fits into its buffer and returns at once.';
const flushesView = "Brings the view up to date in the browser's memory.";

/** Looked at and left out of the blocking APIs, with the reason: what the completeness check over Node's types accepts. */
export const harmlessApis = [
  { module: 'node:async_hooks', path: 'AsyncLocalStorage#run', reason: 'Calls the function it is given in another context.' },
  { module: 'node:crypto', path: 'timingSafeEqual', reason: 'Compares two buffers of a key\'s size in microseconds.' },
  { module: 'node:crypto', path: 'randomUUID', reason: 'Takes the next bytes of a pool that is filled beforehand.' },
  { module: 'node:crypto', path: 'generateKeyPair', reason: 'Computes on the thread pool and calls back.' },
  { module: 'node:dgram', path: 'createSocket', reason: registers },
  { module: 'node:dgram', path: 'Socket#bindSync', reason: 'Binds a local address with one system call that does not wait.' },
  { module: 'node:dgram', path: 'Socket#connectSync', reason: 'Notes the address of the peer with one system call that does not wait.' },
  { module: 'node:diagnostics_channel', path: 'TracingChannel#traceSync', reason: 'Calls the function it is given between two events.' },
  { module: 'node:dns', path: '*DefaultResultOrder', reason: setting },
  { module: 'node:dns', path: '*Servers', reason: setting },
  { module: 'node:dns', path: 'Resolver#cancel', reason: 'Rejects the requests under way.' },
  { module: 'node:dns', path: 'Resolver#setLocalAddress', reason: setting },
  { module: 'node:fs', path: 'watch', reason: registers },
  { module: 'node:fs', path: 'fsync', reason: 'The form with a callback: only its name ends in "sync".' },
  { module: 'node:fs', path: 'fdatasync', reason: 'The form with a callback: only its name ends in "sync".' },
  { module: 'node:fs/promises', path: 'FileHandle#sync', reason: 'Gives a promise.' },
  { module: 'node:fs/promises', path: 'FileHandle#datasync', reason: 'Gives a promise.' },
  { module: 'node:http', path: 'createServer', reason: registers },
  { module: 'node:http2', path: 'createServer', reason: registers },
  { module: 'node:http2', path: 'createSecureServer', reason: registers },
  { module: 'node:http2', path: 'connect', reason: registers },
  { module: 'node:https', path: 'createServer', reason: registers },
  { module: 'node:inspector', path: 'url', reason: setting },
  { module: 'node:inspector', path: 'Network.*', reason: report },
  { module: 'node:inspector', path: 'NetworkResources.*', reason: report },
  { module: 'node:inspector', path: 'DOMStorage.*', reason: report },
  { module: 'node:inspector', path: 'Session#*connect*', reason: 'Joins or leaves the debugger of the same process, in memory.' },
  { module: 'node:inspector', path: 'Session#emit', reason: 'Calls listeners.' },
  { module: 'node:module', path: 'syncBuiltinESMExports', reason: 'Copies the exports of built-in modules, in microseconds.' },
  { module: 'node:net', path: 'createServer', reason: registers },
  { module: 'node:readline', path: 'createInterface', reason: registers },
  { module: 'node:sqlite', path: 'backup', reason: 'Gives a promise, unlike everything else in its module.' },
  { module: 'node:sqlite', path: 'StatementSync', reason: 'Cannot be constructed: `DatabaseSync#prepare` makes it.' },
  { module: 'node:sqlite', path: 'DatabaseSync#aggregate', reason: 'Registers functions that later statements call.' },
  { module: 'node:sqlite', path: 'DatabaseSync#function', reason: 'Registers a function that later statements call.' },
  { module: 'node:sqlite', path: 'DatabaseSync#setAuthorizer', reason: 'Registers a function that later statements call.' },
  { module: 'node:sqlite', path: 'DatabaseSync#enable*', reason: setting },
  { module: 'node:sqlite', path: 'DatabaseSync#location', reason: setting },
  { module: 'node:sqlite', path: 'StatementSync#columns', reason: 'Describes a statement that is prepared already.' },
  { module: 'node:sqlite', path: 'StatementSync#set*', reason: setting },
  { module: 'node:stream', path: 'pipeline', reason: registers },
  { module: 'node:stream/iter', path: '*fromSync', reason: adaptor },
  { module: 'node:stream/iter', path: '*pullSync', reason: adaptor },
  { module: 'node:stream/iter', path: '*tapSync', reason: adaptor },
  { module: 'node:stream/iter', path: '*shareSync', reason: adaptor },
  { module: 'node:stream/iter', path: 'toReadableSync', reason: adaptor },
  { module: 'node:stream/iter', path: '*Writer#*Sync', reason: tryWrite },
  { module: 'node:timers', path: 'set*', reason: registers },
  { module: 'node:tls', path: 'createServer', reason: registers },
  { module: 'node:util', path: 'promisify', reason: 'Wraps a function.' },
  { module: 'node:util', path: 'debug*', reason: 'Makes a logger, which decides once whether it is switched on.' },
  { module: 'node:worker_threads', path: 'receiveMessageOnPort', reason: 'Looks once: an empty port gives undefined at once.' },
  { module: 'node:worker_threads', path: 'Worker', reason: 'Starts in about a millisecond; one for each request has a rule of its own.' },
  { module: '*', path: '*listenerCount', reason: 'Counts listeners.' },

  { module: 'global', path: 'Deno.FsFile#sync', reason: 'Gives a promise: the blocking form is `syncSync`.' },
  { module: 'global', path: 'Deno.FsFile#syncData', reason: 'Gives a promise: the blocking form is `syncDataSync`.' },
  { module: 'global', path: 'WebGL2RenderingContext#fenceSync', reason: 'Queues a fence and does not wait for it.' },
  { module: 'global', path: 'CSSStyleSheet#replaceSync', reason: 'Replaces rules in memory.' },
  { module: 'global', path: 'XMLHttpRequest#send', reason: 'Waits only after `open` with `false`, and that call is reported.' },

  { module: 'react', path: 'useSyncExternalStore', reason: 'A hook: nothing waits.' },
  { module: 'react-dom', path: 'flushSync', reason: flushesView },
  { module: 'svelte', path: 'flushSync', reason: flushesView },
  { module: 'sequelize', path: '*sync', reason: 'Gives a promise: the tables are created asynchronously.' },
  { module: 'typeorm', path: 'DataSource#synchronize', reason: 'Gives a promise: the tables are created asynchronously.' },
  { module: 'mongoose', path: 'Connection#syncIndexes', reason: 'Gives a promise.' },
  { module: '@libsql/client', path: 'createClient()#sync', reason: 'Gives a promise, unlike `sync` of the package `libsql`.' },
  { module: '@electric-sql/pglite', path: 'PGlite#syncToFs', reason: 'Gives a promise.' },
  { module: 'jsdom', path: 'CookieJar#*Sync', reason: 'The cookies are in memory.' },
  { module: 'tough-cookie', path: 'CookieJar#*Sync', reason: 'The cookies are in memory: other stores make it throw.' },
  { module: 'flat-cache', path: 'FlatCache#hookSync', reason: 'Calls hooks.' },
  { module: 'tinyglobby', path: 'glob', reason: 'Gives a promise.' },
  { module: 'ts-morph', path: 'InMemoryFileSystemHost#*Sync', reason: 'The files are in memory.' },
  { module: 'shiki', path: 'createHighlighterCoreSync()#loadThemeSync', reason: 'Registers a theme that is loaded already.' },
  { module: '@babel/core', path: 'NodePath#resync', reason: 'Looks a node up in its parent, in memory.' },
  { module: 'proper-lockfile', path: 'lock', reason: 'Gives a promise.' },
  { module: 'classic-level', path: 'ClassicLevel#put', reason: 'Its option `sync` asks the disk to be sure; the promise is the same.' },
  { module: 'pino', path: 'destination()#flush', reason: 'Calls back: only `flushSync` waits.' },
  { module: 'cosmiconfig', path: 'getDefaultSearchPlacesSync', reason: 'Gives a constant list.' },
  { module: 'zx', path: 'syncProcessCwd', reason: 'Switches a hook on or off.' },
  { module: '@fast-csv/parse', path: 'isSyncTransform', reason: 'Counts the parameters of a function.' },
  { module: 'rxjs', path: 'from', reason: 'Hands on what it is given: nothing is read or awaited.' },
  { module: 'maxmind', path: 'openSync', reason: 'Throws in every version since 3, as its type `never` says.' },
  { module: 'is-wsl', path: 'default', reason: 'A constant that is computed when the module is loaded.' },
  { module: 'graphql', path: 'execute', reason: 'Calls resolvers, and waits for them where they give promises.' },
] as const satisfies readonly HarmlessApi[];
