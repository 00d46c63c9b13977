import { betterSqlite3 } from '../better-sqlite3.js';
import type { BlockingApi } from '../types.js';

const blocks = { kind: 'database', cost: 'io', instead: 'a worker thread that owns the database' } as const;

/** better-sqlite3, all of which is synchronous. */
export const databaseBetterSqlite3: readonly BlockingApi[] = betterSqlite3.flatMap((module): readonly BlockingApi[] => {
  const types = module === 'better-sqlite3' ? '@types/better-sqlite3' : module;
  const ofDatabase = { ...blocks, module, declared: { package: types, container: 'Database' } };
  const ofStatement = { ...blocks, module, declared: { package: types, container: 'Statement' } };
  return [
    { ...blocks, module, path: 'default', form: 'new', declared: { package: types, symbol: 'Database' } },
    { ...ofDatabase, path: 'default#exec' },
    { ...ofDatabase, path: 'default#pragma' },
    { ...ofDatabase, path: 'default#prepare' },
    { ...ofDatabase, path: 'default#transaction', cost: 'cheap', note: 'Gives a function: calling it blocks.' },
    { ...blocks, module, path: 'default#transaction()#', declared: { package: types, container: 'Transaction' } },
    { ...ofDatabase, path: 'default#serialize' },
    { ...ofDatabase, path: 'default#loadExtension' },
    { ...ofDatabase, path: 'default#close' },
    { ...ofStatement, path: 'default#prepare()#run' },
    { ...ofStatement, path: 'default#prepare()#get' },
    { ...ofStatement, path: 'default#prepare()#all' },
    { ...ofStatement, path: 'default#prepare()#iterate' },
  ];
});
