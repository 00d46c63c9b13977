import type { Case } from '../case.js';

/** Comments, layout, quotes and semicolons stay as they are; the whole text is compared. */
export const formatting: readonly Case[] = [
  {
    name: 'comments inside of the call', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { readFileSync } from 'node:fs';
      export async function run(path: string) {
        return readFileSync(/* where */ path, // how
          'utf8' /* as text */);
      }
    `,
    becomes: `
      import { readFile } from 'node:fs/promises';
      export async function run(path: string) {
        return await readFile(/* where */ path, // how
          'utf8' /* as text */);
      }
    `,
  },
  {
    name: 'comments around the call', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { readFileSync } from 'node:fs';
      export async function run(path: string) {
        // before
        const text = /* lead */ readFileSync(path, 'utf8') /* trail */; // end
        return text;
      }
    `,
    becomes: `
      import { readFile } from 'node:fs/promises';
      export async function run(path: string) {
        // before
        const text = /* lead */ await readFile(path, 'utf8') /* trail */; // end
        return text;
      }
    `,
  },
  {
    name: 'double quotes', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { readFileSync } from "node:fs";
      export async function run(path: string) { return readFileSync(path, "utf8"); }
    `,
    becomes: `
      import { readFile } from "node:fs/promises";
      export async function run(path: string) { return await readFile(path, "utf8"); }
    `,
  },
  {
    name: 'no semicolons', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import { constants, readFileSync } from 'node:fs'
      export async function run(path: string) {
        const text = readFileSync(path, 'utf8')
        return [constants.R_OK, text]
      }
    `,
    becomes: `
      import { constants } from 'node:fs'
      import { readFile } from 'node:fs/promises'
      export async function run(path: string) {
        const text = await readFile(path, 'utf8')
        return [constants.R_OK, text]
      }
    `,
  },
  {
    name: 'a trailing comma and several lines', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        return fs.readFileSync(
          path,
          { encoding: 'utf8' },
        );
      }
    `,
    becomes: `
      import fs from 'node:fs';
      export async function run(path: string) {
        return await fs.promises.readFile(
          path,
          { encoding: 'utf8' },
        );
      }
    `,
  },
  {
    name: 'a directive comment of the linter', expected: 'fixed', left: 0, inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        // eslint-disable-next-line unblock/no-sync-fs
        const kept = fs.readFileSync('b.txt', 'utf8');
        return kept + fs.readFileSync(path, 'utf8');
      }
    `,
    becomes: `
      import fs from 'node:fs';
      export async function run(path: string) {
        // eslint-disable-next-line unblock/no-sync-fs
        const kept = fs.readFileSync('b.txt', 'utf8');
        return kept + await fs.promises.readFile(path, 'utf8');
      }
    `,
  },
  {
    name: 'a licence comment above the imports', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      /**
       * Licence.
       */

      import { readFileSync } from 'node:fs';

      /** Reads. */
      export async function run(path: string) { return readFileSync(path, 'utf8'); }
    `,
    becomes: `
      /**
       * Licence.
       */

      import { readFile } from 'node:fs/promises';

      /** Reads. */
      export async function run(path: string) { return await readFile(path, 'utf8'); }
    `,
  },
  {
    name: 'Windows line ends', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: "import { constants, readFileSync } from 'node:fs';\r\nexport async function run(path: string) {\r\n"
      + "  return [constants.R_OK, readFileSync(path, 'utf8')];\r\n}\r\n",
    becomes: "import { constants } from 'node:fs';\r\nimport { readFile } from 'node:fs/promises';\r\n"
      + "export async function run(path: string) {\r\n  return [constants.R_OK, await readFile(path, 'utf8')];\r\n}\r\n",
  },
  {
    name: 'a mark of the byte order', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: "\uFEFFimport { readFileSync } from 'node:fs';\nexport async function run(path: string) { return readFileSync(path, 'utf8'); }\n",
  },
  {
    name: 'tabs', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: "import fs from 'node:fs';\nexport async function run(path: string) {\n\tconst text = fs.readFileSync(path, 'utf8');\n\treturn text;\n}\n",
    becomes: "import fs from 'node:fs';\nexport async function run(path: string) {\n\tconst text = await fs.promises.readFile(path, 'utf8');\n\treturn text;\n}\n",
  },
  {
    name: 'a return whose value is on the next line in parentheses', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) {
        return (
          // the text
          fs.readFileSync(path, 'utf8')
        );
      }
    `,
    becomes: `
      import fs from 'node:fs';
      export async function run(path: string) {
        return (
          // the text
          await fs.promises.readFile(path, 'utf8')
        );
      }
    `,
  },
  {
    name: 'no space behind keywords', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path:string){if(!fs.existsSync(path)){throw(new Error('none'))}return[fs.readFileSync(path,'utf8')]}
    `,
  },
  {
    name: 'a call of a call on one line with another', expected: 'fixed', inputs: ['a.txt', 'missing'],
    code: `
      import fs from 'node:fs';
      export async function run(path: string) { fs.accessSync('a.txt'); fs.accessSync(path); return fs.statSync(path).size; }
    `,
    becomes: `
      import fs from 'node:fs';
      export async function run(path: string) { await fs.promises.access('a.txt'); await fs.promises.access(path); return (await fs.promises.stat(path)).size; }
    `,
  },
];
