import type { BlockingApi } from '../types.js';

const drivers = ['drizzle-orm/better-sqlite3', 'drizzle-orm/bun-sqlite'] as const;
const queries = ['select', 'selectDistinct', 'insert', 'update', 'delete', 'run', 'all', 'get', 'values', 'transaction'] as const;

/**
 * Drizzle over drivers that are synchronous: an awaited query has been run by then. The class with the methods is that of all SQLite
 * drivers, so a database is known by the function that made it, not by its type.
 */
export const databaseDrizzle = drivers.flatMap((module) => queries.map((name) => ({
  module, path: `drizzle()#${name}`, kind: 'database', cost: 'io', instead: 'a worker thread that owns the database, or an asynchronous driver',
  note: 'The driver is synchronous, and so is a query that is awaited.',
  unproved: 'Declared by a class that asynchronous drivers share.',
} as const satisfies BlockingApi)));
