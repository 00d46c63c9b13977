import type { BlockingApi } from '../types.js';

const databaseThread = 'a worker thread that owns the database';
const inMemory = 'SQLite in WebAssembly, in memory: computes on the calling thread.';

/** SQLite, beside better-sqlite3. */
export const databaseSqlite = [
  { module: 'libsql', path: 'default', kind: 'database', cost: 'io', form: 'new', declared: { package: 'libsql', symbol: 'Database' },
    instead: databaseThread },
  { module: 'libsql', path: 'default#exec', kind: 'database', cost: 'io', declared: { package: 'libsql', container: 'Database' },
    instead: databaseThread },
  { module: 'libsql', path: 'default#prepare', kind: 'database', cost: 'io', declared: { package: 'libsql', container: 'Database' },
    instead: databaseThread },
  { module: 'libsql', path: 'default#sync', kind: 'database', cost: 'io', declared: { package: 'libsql', container: 'Database' },
    instead: databaseThread },
  { module: 'node-sqlite3-wasm', path: 'Database', kind: 'database', cost: 'io', form: 'new', instead: databaseThread },
  { module: 'node-sqlite3-wasm', path: 'Database#exec', kind: 'database', cost: 'io', instead: databaseThread },
  { module: 'node-sqlite3-wasm', path: 'Database#run', kind: 'database', cost: 'io', instead: databaseThread },
  { module: 'node-sqlite3-wasm', path: 'Database#get', kind: 'database', cost: 'io', instead: databaseThread },
  { module: 'node-sqlite3-wasm', path: 'Database#all', kind: 'database', cost: 'io', instead: databaseThread },
  { module: 'node-sqlite3-wasm', path: 'Database#prepare', kind: 'database', cost: 'io', instead: databaseThread },
  { module: 'node-sqlite3-wasm', path: 'Statement#run', kind: 'database', cost: 'io', instead: databaseThread },
  { module: 'node-sqlite3-wasm', path: 'Statement#all', kind: 'database', cost: 'io', instead: databaseThread },
  { module: 'node-sqlite3-wasm', path: 'Statement#get', kind: 'database', cost: 'io', instead: databaseThread },
  { module: 'sql.js', path: 'default()#Database#run', kind: 'database', cost: 'cpu', instead: databaseThread, note: inMemory },
  { module: 'sql.js', path: 'default()#Database#exec', kind: 'database', cost: 'cpu', instead: databaseThread, note: inMemory },
  { module: 'sql.js', path: 'default()#Database#prepare', kind: 'database', cost: 'cpu', instead: databaseThread, note: inMemory },
  { module: 'sql.js', path: 'default()#Database#export', kind: 'database', cost: 'cpu', instead: databaseThread,
    note: 'Copies the whole database.' },
  { module: 'sql.js', path: 'default()#Database#each', kind: 'database', cost: 'cpu', instead: databaseThread, note: inMemory },
] as const satisfies readonly BlockingApi[];
