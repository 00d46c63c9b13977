/** better-sqlite3, and copies of it that are built with another SQLite. */
export const betterSqlite3 = ['better-sqlite3', 'better-sqlite3-multiple-ciphers', '@rocicorp/zero-sqlite3'] as const;
