import type { Scenario } from '../support/lint-snippet.js';

/** Packages of the first catalog: files, globs, databases, password hashing. */
export const cases: readonly Scenario[] = [
  {
    name: 'fs-extra: its own functions and those of fs',
    code: `
      import fs, { copySync, ensureDirSync } from 'fs-extra';
      export async function arrange() {
        copySync('a', 'b'); // ! no-sync-fs
        ensureDirSync('c'); // ! no-sync-fs
        fs.outputFileSync('d', ''); // ! no-sync-fs
        return fs.readFileSync('d'); // ! no-sync-fs
      }`,
    messages: [/`copySync`.*`copy`/],
  },
  {
    name: 'fs-extra: promises',
    code: `
      import fs, { copy, readJson } from 'fs-extra';
      export async function arrange() {
        await copy('a', 'b');
        await fs.outputFile('c', '');
        return readJson('d');
      }`,
  },
  {
    name: 'graceful-fs',
    language: 'cjs',
    code: `
      const fs = require('graceful-fs');
      module.exports.load = async () => fs.readFileSync('a'); // ! no-sync-fs`,
  },
  {
    name: 'glob',
    code: `
      import { glob, globSync } from 'glob';
      export async function find() {
        await glob('*.ts');
        return globSync('*.ts').concat(glob.sync('*.js')); // ! no-sync-fs x2
      }`,
  },
  {
    name: 'fast-glob',
    code: `
      import fg from 'fast-glob';
      export async function find() {
        await fg('*.ts');
        return fg.sync('*.ts'); // ! no-sync-fs
      }`,
  },
  {
    name: 'fast-glob in CommonJS under its usual other name',
    language: 'cjs',
    code: `
      const glob = require('fast-glob');
      module.exports.find = async () => glob.sync(['*.ts']); // ! no-sync-fs`,
  },
  {
    name: 'globby and tinyglobby',
    code: `
      import { globby, globbySync } from 'globby';
      import { glob, globSync } from 'tinyglobby';
      export async function find() {
        await Promise.all([globby('*'), glob('*')]);
        return [...globbySync('*'), ...globSync('*')]; // ! no-sync-fs x2
      }`,
  },
  {
    name: 'better-sqlite3: statements prepared at start-up, run in a handler',
    code: `
      import Database from 'better-sqlite3';
      import express from 'express';
      const db = new Database('data.db');
      db.pragma('journal_mode = WAL');
      const byId = db.prepare('select * from users where id = ?');
      express().get('/:id', (req, res) => {
        res.json(byId.get(req.params.id)); // ! no-sync-database
      });`,
  },
  {
    name: 'better-sqlite3: prepared and run in place',
    code: `
      import Database from 'better-sqlite3';
      const db = new Database('data.db');
      export async function users() {
        return db.prepare('select * from users').all(); // ! no-sync-database +
      }`,
  },
  {
    name: 'better-sqlite3: opened and closed per call',
    code: `
      import Database from 'better-sqlite3';
      export async function vacuum(path: string) {
        const db = new Database(path); // ! no-sync-database
        db.exec('vacuum'); // ! no-sync-database
        db.close(); // ! no-sync-database
      }`,
  },
  {
    // One report: the call that runs the whole transaction, not the one that only makes it.
    name: 'better-sqlite3: transaction',
    code: `
      import Database from 'better-sqlite3';
      const db = new Database('data.db');
      const insert = db.prepare('insert into users values (?)');
      const insertAll = db.transaction((names: string[]) => {
        for (const name of names) insert.run(name); // ! no-sync-database
      });
      export async function add(names: string[]) {
        insertAll(names); // ! no-sync-database
      }`,
  },
  {
    name: 'better-sqlite3: a transaction that is made and run at once',
    code: `
      import Database from 'better-sqlite3';
      const db = new Database('data.db');
      export async function clear() {
        const run = db.transaction(() => 1);
        run(); // ! no-sync-database
        db.transaction(() => { // ! no-sync-database
          return 1;
        })();
      }`,
    messages: [/^`run` blocks/, /^`db\.transaction` blocks/],
  },
  {
    name: 'better-sqlite3 in CommonJS',
    language: 'cjs',
    code: `
      const db = require('better-sqlite3')('data.db');
      module.exports.clear = async () => {
        db.exec('delete from sessions'); // ! no-sync-database
      };`,
  },
  {
    name: 'bcrypt',
    code: `
      import bcrypt, { compareSync } from 'bcrypt';
      export async function register(password: string) {
        const hash = bcrypt.hashSync(password, bcrypt.genSaltSync(12)); // ! no-sync-crypto +
        await bcrypt.hash(password, 12);
        return compareSync(password, hash); // ! no-sync-crypto
      }`,
    messages: [/bcrypt/],
  },
  {
    name: 'bcryptjs',
    code: `
      import { compare, compareSync, hashSync } from 'bcryptjs';
      export const verify = async (password: string, stored: string) => {
        await compare(password, stored);
        return compareSync(password, stored) || hashSync(password, 10) === stored; // ! no-sync-crypto x2
      };`,
  },
];
