import type { FixtureProgram } from '../support/programs.js';

const settings = { dependencies: true };
const installed = {
  'node_modules/pkg/package.json': '{ "name": "pkg", "version": "1.0.0", "type": "module", "types": "./index.d.ts", "exports": { "types": "./index.d.ts", "default": "./index.js" } }',
  'node_modules/pkg/index.d.ts': `
    export declare function load(): string;
    export declare class Store { load(): string; }
  `,
  'node_modules/pkg/index.js': `
    import { readFileSync } from 'node:fs';
    export function load() { return read(); }
    function read() { return readFileSync('a', 'utf8'); }
    export class Store { load() { return read(); } }
  `,
};
const way = (functions: string): string => `It reaches \`readFileSync\` of \`node:fs\` through ${functions} (node_modules/pkg/index.js:3).`;

/** Whole programs with types: what runs a call into a package is found as for any other call. */
export const typedPrograms: readonly FixtureProgram[] = [
  {
    name: 'a helper that a handler in another file calls',
    settings,
    files: {
      ...installed,
      'src/config.ts': `
        import { load } from 'pkg';
        export function config() { return load(); }
      `,
      'src/app.ts': `
        import express from 'express';
        import { config } from './config.js';
        express().get('/', (req, res) => res.send(config()));
      `,
    },
    expect: [{
      file: 'src/config.ts', line: 2,
      message: `\`load\` blocks the event loop in route handler \`GET /\` (src/app.ts:3), via config. ${way('load → read')}`,
    }],
    twin: {
      name: 'that only start-up calls',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { config } from './config.js';
          const text = config();
          express().get('/', (req, res) => res.send(text));
        `,
      },
    },
  },
  {
    name: 'a method of a class that is injected',
    settings,
    files: {
      ...installed,
      'src/app.ts': `
        import { createServer } from 'node:http';
        import { Store } from 'pkg';
        export class Page {
          constructor(private readonly store: Store) {}
          async render() { return this.store.load(); }
        }
        createServer(async (request, response) => { response.end(await new Page(new Store()).render()); });
      `,
    },
    expect: [{ file: 'src/app.ts', line: 5, message: `\`this.store.load\` blocks the event loop in request handler (src/app.ts:7), via Page.render. ${way('Store.load → read')}` }],
    twin: { name: 'where the setting is off', settings: {} },
  },
  {
    name: 'a handler that the process survives',
    settings,
    files: { ...installed, 'src/app.ts': "import { load } from 'pkg';\nsetInterval(() => { load(); }, 1000);\n" },
    expect: [{ file: 'src/app.ts', line: 2, message: `\`load\` blocks the event loop in timer callback. ${way('load → read')}` }],
    twin: { name: 'and one that it does not', files: { 'src/app.ts': "import { load } from 'pkg';\nsetInterval(() => { load(); process.exit(); }, 1000);\n" } },
  },
];
