import type { Scenario } from '../support/lint-snippet.js';

/** What the module's top level runs, once, before the process serves anybody. */
export const cases: readonly Scenario[] = [
  {
    name: 'module top level',
    code: `
      import { mkdirSync, readFileSync } from 'node:fs';
      mkdirSync('data', { recursive: true });
      export const config = JSON.parse(readFileSync('config.json', 'utf8'));`,
  },
  {
    name: 'branches, loops and try at the top level',
    code: `
      import { existsSync, readFileSync, readdirSync } from 'node:fs';
      let text = '';
      if (existsSync('a')) text = readFileSync('a', 'utf8');
      for (const name of readdirSync('.')) text += name;
      try { text += readFileSync('b', 'utf8'); } catch { text += ''; }
      export { text };`,
  },
  {
    name: 'a module with top-level await',
    code: `
      import { readFileSync } from 'node:fs';
      const remote = await fetch('http://localhost');
      export const text = (await remote.text()) + readFileSync('a', 'utf8');`,
  },
  {
    name: 'immediately invoked functions, plain and async',
    code: `
      import { readFileSync } from 'node:fs';
      export const config = (() => readFileSync('a', 'utf8'))();
      (async () => {
        const text = readFileSync('b', 'utf8');
        await Promise.resolve(text);
      })();
      await (async function () { readFileSync('c'); })();`,
  },
  {
    name: 'async main called at the top level',
    code: `
      import { readFileSync } from 'node:fs';
      async function main() {
        const config = readFileSync('config.json', 'utf8');
        await Promise.resolve(config);
      }
      main();`,
  },
  {
    name: 'async main with catch, awaited, and voided',
    code: `
      import { readFileSync, writeFileSync } from 'node:fs';
      async function main() { readFileSync('a'); }
      async function second() { readFileSync('b'); }
      const third = async () => { readFileSync('c'); };
      main().catch((error) => { writeFileSync('crash', String(error)); process.exit(1); });
      await second();
      void third();`,
  },
  {
    name: 'helpers of an async main',
    code: `
      import { readFileSync } from 'node:fs';
      async function loadConfig() { return JSON.parse(read('config.json')); }
      function read(path: string) { return readFileSync(path, 'utf8'); }
      async function main() { console.log(await loadConfig()); }
      void main();`,
  },
  {
    name: 'a main that starts a server: start-up silent, handler reported',
    code: `
      import { createServer } from 'node:http';
      import { readFileSync } from 'node:fs';
      async function main() {
        const port = Number(readFileSync('port', 'utf8'));
        const server = createServer((req, res) => {
          res.end(readFileSync('index.html')); // ! no-sync-fs
        });
        server.listen(port);
      }
      await main();`,
  },
  {
    name: 'a function that start-up and a handler call',
    code: `
      import { createServer } from 'node:http';
      import { readFileSync } from 'node:fs';
      async function reload() {
        return readFileSync('config.json', 'utf8'); // ! no-sync-fs
      }
      let config = await reload();
      createServer(async (req, res) => { config = await reload(); res.end(config); }).listen(80);`,
  },
  {
    name: 'reactions of a top-level chain',
    code: `
      import { readFileSync, writeFileSync } from 'node:fs';
      fetch('http://localhost')
        .then((response) => { writeFileSync('status', String(response.status)); })
        .catch(() => readFileSync('fallback'));
      export {};`,
  },
  {
    name: 'fields, static fields and static blocks of a module-level singleton',
    code: `
      import { readFileSync } from 'node:fs';
      class Settings {
        static readonly shared = new Settings();
        static text: string;
        static { Settings.text = readFileSync('a', 'utf8'); }
        readonly data = readFileSync('b', 'utf8');
        constructor() { readFileSync('c'); }
      }
      export const settings = Settings.shared;`,
  },
  {
    name: 'an exported class that nobody creates here',
    code: `
      import { readFileSync } from 'node:fs';
      export class Settings {
        readonly data = readFileSync('b', 'utf8');
        constructor() { readFileSync('c'); }
      }`,
  },
  {
    name: 'object literals and arrays at the top level',
    code: `
      import { readFileSync } from 'node:fs';
      export default {
        key: readFileSync('key'),
        certificates: ['a', 'b'].map((name) => readFileSync(name)),
      };`,
  },
  {
    name: 'main guards',
    language: 'cjs',
    code: `
      const { readFileSync } = require('fs');
      async function main() { readFileSync('a'); }
      if (require.main === module) main();`,
  },
  {
    name: 'modules required at the top level',
    language: 'cjs',
    code: `
      const path = require('path');
      const local = require('./local.cjs');
      const plugins = ['./a.cjs', './b.cjs'].map((name) => require(path.join(__dirname, name)));
      module.exports = { local, plugins };`,
    files: { 'src/local.cjs': 'module.exports = {};' },
  },
];
