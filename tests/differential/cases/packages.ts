import type { Case } from '../case.js';

const withHash = { dependencies: { bcryptjs: '*' } };
const withExtra = { dependencies: { 'fs-extra': '*' } };
/** `secret`, with four rounds. */
const known = '$2b$04$abcdefghijklmnopqrstuuMC7k4.0p9mQJnnpJ4XnLVFZqfLQwXBm';

/** Packages with twins of their own. */
export const packages: readonly Case[] = [
  {
    name: 'bcryptjs hashSync', expected: 'fixed', package: withHash, traced: false, inputs: ['secret'],
    code: `
      import bcrypt from 'bcryptjs';
      export async function run(secret: string) { return bcrypt.hashSync(secret, '$2b$04$abcdefghijklmnopqrstuu').length; }
    `,
  },
  {
    name: 'bcryptjs compareSync', expected: 'fixed', package: withHash, traced: false, inputs: ['secret', 'other'],
    code: `
      import { compareSync, hashSync } from 'bcryptjs';
      const known = hashSync('secret', 4);
      export async function run(secret: string) { return compareSync(secret, known) ? 'same' : 'other'; }
    `,
    left: 0,
  },
  {
    name: 'bcryptjs genSaltSync inside of hashSync', expected: 'fixed', package: withHash, traced: false,
    code: `
      import * as bcrypt from 'bcryptjs';
      export async function run() { return bcrypt.hashSync('secret', bcrypt.genSaltSync(4)).slice(0, 7); }
    `,
  },
  {
    name: 'bcryptjs in CommonJS', expected: 'fixed', package: withHash, traced: false, file: 'main.cjs', inputs: ['secret', 'other'],
    code: `
      const bcrypt = require('bcryptjs');
      exports.run = async (/** @type {string} */ secret) => bcrypt.compareSync(secret, '${known}');
    `,
  },
  {
    name: 'fs-extra readJsonSync words errors in another way', expected: 'suggested', errors: 'codes', package: withExtra, traced: false, inputs: ['data.json', 'bad.json', 'missing'],
    code: `
      import fse from 'fs-extra';
      export async function run(path: string): Promise<unknown> { return fse.readJsonSync(path); }
    `,
  },
  {
    name: 'fs-extra outputFileSync', expected: 'fixed', package: withExtra, traced: false, inputs: ['new/deep/out.txt', 'a.txt/out.txt'],
    code: `
      import fse from 'fs-extra';
      export async function run(path: string) { fse.outputFileSync(path, 'text'); }
    `,
  },
  {
    name: 'fs-extra ensureDirSync and emptyDirSync', expected: 'fixed', package: withExtra, traced: false,
    code: `
      import { emptyDirSync, ensureDirSync } from 'fs-extra';
      export async function run() {
        ensureDirSync('made/deep');
        emptyDirSync('dir');
      }
    `,
  },
  {
    name: 'fs-extra copySync, moveSync, removeSync', expected: 'fixed', package: withExtra, traced: false,
    code: `
      import fse from 'fs-extra';
      export async function run() {
        fse.copySync('dir', 'copy');
        fse.moveSync('a.txt', 'moved/a.txt');
        fse.removeSync('b.txt');
      }
    `,
  },
  {
    name: 'fs-extra pathExistsSync and existsSync', expected: 'fixed', package: withExtra, traced: false, inputs: ['a.txt', 'missing'],
    code: `
      import fse from 'fs-extra';
      export async function run(path: string) { return !fse.pathExistsSync(path) || fse.existsSync('b.txt'); }
    `,
  },
  {
    name: 'fs-extra existsSync of what is no string', expected: 'refused', package: withExtra,
    traced: false,
    code: `
      import fse from 'fs-extra';
      export async function run() { return fse.existsSync(Buffer.from('a.txt')); }
    `,
  },
  {
    name: 'fs-extra readFileSync, which is the one of Node', expected: 'fixed', package: withExtra, traced: false, inputs: ['a.txt', 'missing'],
    code: `
      import fse from 'fs-extra';
      export async function run(path: string) { return fse.readFileSync(path, 'utf8'); }
    `,
  },
  {
    name: 'fs-extra writeJsonSync', expected: 'fixed', package: withExtra, traced: false, inputs: ['out.json', 'missing/out.json'],
    code: `
      import fse from 'fs-extra';
      export async function run(path: string) { fse.writeJsonSync(path, { a: [1, 2] }, { spaces: 2 }); }
    `,
  },
];
