import type { FixtureProgram } from '../support/programs.js';

function installed(name: string, types: string): Readonly<Record<string, string>> {
  return {
    [`node_modules/${name}/package.json`]: `{ "name": "${name}", "version": "1.0.0", "types": "./index.d.ts" }`,
    [`node_modules/${name}/index.d.ts`]: types,
  };
}

/** A handler that sends the expression; in the silent program another one. */
function sends(
  name: string, { head, files }: { readonly head: string; readonly files: Readonly<Record<string, string>> },
  [sent, called, twin]: readonly [sent: string, called: string, twin: readonly [name: string, sent: string]],
): FixtureProgram {
  const app = (what: string): string => `
    ${head}
    import express from 'express';
    express().get('/', async (req, res) => { res.send(${what}); });
  `;
  return {
    name,
    files: { ...files, 'src/app.ts': app(sent) },
    expect: [{ file: 'src/app.ts', line: 3, message: `\`${called}\` blocks the event loop in route handler \`GET /\`.` }],
    twin: { name: twin[0], files: { 'src/app.ts': app(twin[1]) } },
  };
}

const admZip = {
  head: "import AdmZip from 'adm-zip';",
  files: installed('adm-zip', `
    declare class AdmZip { constructor(file?: string | Uint8Array, options?: object); test(): boolean; addFile(name: string, data: Uint8Array): void }
    export = AdmZip;
  `),
};
const handedOn = {
  head: "import 'node:fs'; import * as tools from 'tools';",
  files: installed('tools', "export * from 'node:fs';\nexport declare function ownSync(): string;"),
};
/** The program has types of browsers. */
const dom = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: { target: 'es2023', module: 'nodenext', lib: ['es2023', 'dom'], types: ['node'], strict: true, skipLibCheck: true, noEmit: true }, include: ['src'],
  }),
};
const selfsigned = {
  head: "import { generate } from 'selfsigned';",
  files: installed('selfsigned', 'export function generate(attributes: object[]): { cert: string };'),
};
const selfsigned5 = installed('selfsigned', 'export function generate(attributes: object[]): Promise<{ cert: string }>;');
const jimp = {
  head: "import Jimp from 'jimp';",
  files: installed('jimp', `
    declare class Jimp { static read(path: string): Promise<Jimp>; resize(width: number, height: number): this; getWidth(): number }
    export = Jimp;
  `),
};
const storage = {
  head: 'declare const device: { readonly storage: Storage };',
  files: { 'src/dom.ts': '/// <reference lib="dom" />\nexport {};\n' },
};

const drizzle = {
  ...installed('drizzle-orm', `
    export interface Query extends PromiseLike<object[]> { from(table: object): Query; all(): object[] }
    export declare class BaseSQLiteDatabase { select(): Query; readonly schema: object }
  `),
  'node_modules/drizzle-orm/package.json': '{ "name": "drizzle-orm", "version": "1.0.0", "type": "module", "exports": { "./*": "./*.js" } }',
  'node_modules/drizzle-orm/better-sqlite3.d.ts': "import { BaseSQLiteDatabase } from './index.js';\nexport declare function drizzle(file: string): BaseSQLiteDatabase;\n",
  'node_modules/drizzle-orm/libsql.d.ts': "import { BaseSQLiteDatabase } from './index.js';\nexport declare function drizzle(file: string): BaseSQLiteDatabase;\n",
};

/** A handler that asks a database of the driver, which another file keeps. */
function queried(driver: string): Readonly<Record<string, string>> {
  return {
    ...drizzle,
    'src/db.ts': `import { drizzle } from 'drizzle-orm/${driver}';\nexport const db = drizzle('a.db');\nexport type Db = typeof db;\n`,
    'src/app.ts': `
      import express from 'express';
      import { db, type Db } from './db.js';
      express().get('/', async (req, res) => { res.send(await db.select().from({})); });
      export const other = async (given: Db) => given.schema;
    `,
  };
}

/** Rows that hold for some calls only, and for some versions. */
export const rowConditions: readonly FixtureProgram[] = [
  sends('an archive that is read', admZip, ["new AdmZip('a.zip')", 'AdmZip', ['one that is made', 'new AdmZip(undefined)']]),
  sends('an archive that is tested', admZip, ['new AdmZip().test()', 'test', ['one that is made', 'new AdmZip()']]),
  {
    ...sends('a certificate that is made here', selfsigned, ['generate([])', 'generate', ['a promise of one', 'await generate([])']]),
    twin: {
      name: 'a promise of one',
      files: {
        ...selfsigned5,
        'src/app.ts': `
          import { generate } from 'selfsigned';
          import express from 'express';
          express().get('/', async (req, res) => { res.send((await generate([])).cert); });
        `,
      },
    },
  },
  sends('a picture of the older package', jimp, ["await Jimp.read('a.png')", 'Jimp.read', ['its class', 'Jimp.name']]),
  sends('the storage of the process', storage, ["localStorage.getItem('a')", 'localStorage.getItem', ['that of an object', "device.storage.getItem('a')"]]),
  {
    name: 'the storage of the process, asynchronously',
    files: { 'src/tools/recent.ts': "export async function recent(): Promise<string | null> { return localStorage.getItem('recent'); }", ...dom },
    expect: [{ file: 'src/tools/recent.ts', line: 1, message: '`localStorage.getItem` blocks the event loop in async function `recent`.' }],
    linted: ['src/tools/recent.ts'],
    twin: { name: 'that of a page', files: { 'src/tools/recent.ts': '', 'src/tools/browser/recent.ts': "export async function recent(): Promise<string | null> { return localStorage.getItem('recent'); }" } },
  },
  sends('what a package without rows hands on', handedOn, ["tools.readFileSync('a', 'utf8')", 'tools.readFileSync', ['its own', 'tools.ownSync()']]),
  {
    name: 'a query of a synchronous driver, which is awaited',
    files: queried('better-sqlite3'),
    expect: [{ file: 'src/app.ts', line: 3, message: '`db.select` blocks the event loop in route handler `GET /`.' }],
    twin: { name: 'of an asynchronous one', files: queried('libsql') },
  },
];
