import type { BlockingApi } from '../types.js';

const databaseThread = 'a worker thread that owns the database';

/** The SQLite binding of Node: `sqlite`. */
export const nodeSqlite = [
  { module: 'node:sqlite', path: 'DatabaseSync', kind: 'database', cost: 'io', form: 'new', since: '22.5.0', instead: databaseThread,
    note: 'Opens the file unless the option `open` is false.' },
  { module: 'node:sqlite', path: 'DatabaseSync#open', kind: 'database', cost: 'io', since: '22.5.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'DatabaseSync#close', kind: 'database', cost: 'io', since: '22.5.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'DatabaseSync#exec', kind: 'database', cost: 'io', since: '22.5.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'DatabaseSync#prepare', kind: 'database', cost: 'io', since: '22.5.0', instead: databaseThread,
    note: 'Parses the SQL and reads the schema.' },
  { module: 'node:sqlite', path: 'DatabaseSync#loadExtension', kind: 'database', cost: 'io', since: '22.13.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'DatabaseSync#serialize', kind: 'database', cost: 'io', since: '24.16.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'DatabaseSync#deserialize', kind: 'database', cost: 'io', since: '24.16.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'DatabaseSync#createSession', kind: 'database', cost: 'io', since: '22.12.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'DatabaseSync#applyChangeset', kind: 'database', cost: 'io', since: '22.12.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'DatabaseSync#createTagStore', kind: 'database', cost: 'cheap', since: '24.9.0' },
  { module: 'node:sqlite', path: 'StatementSync#all', kind: 'database', cost: 'io', since: '22.5.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'StatementSync#get', kind: 'database', cost: 'io', since: '22.5.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'StatementSync#run', kind: 'database', cost: 'io', since: '22.5.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'StatementSync#iterate', kind: 'database', cost: 'io', since: '22.13.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'SQLTagStore#all', kind: 'database', cost: 'io', since: '24.9.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'SQLTagStore#get', kind: 'database', cost: 'io', since: '24.9.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'SQLTagStore#run', kind: 'database', cost: 'io', since: '24.9.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'SQLTagStore#iterate', kind: 'database', cost: 'io', since: '24.9.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'Session#changeset', kind: 'database', cost: 'io', since: '22.12.0', instead: databaseThread },
  { module: 'node:sqlite', path: 'Session#patchset', kind: 'database', cost: 'io', since: '22.12.0', instead: databaseThread },
] as const satisfies readonly BlockingApi[];
