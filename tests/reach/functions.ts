import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const load = `
  import { readFileSync } from 'node:fs';
  export function load() { return readFileSync('a', 'utf8'); }
`;
const app = `
  import express from 'express';
  import { load } from './load.js';
  express().get('/', (req, res) => res.send(load()));
`;
const onceAtStart = {
  'src/app.ts': `
    import express from 'express';
    import { load } from './load.js';
    const text = load();
    express().get('/', (req, res) => res.send(text));
  `,
};
const where = 'route handler `GET /` (src/app.ts:3), via load';

/** Functions that are called by their names, and functions that call each other. */
export const functions: readonly FixtureProgram[] = [
  {
    name: 'a function declaration',
    files: { 'src/load.ts': load, 'src/app.ts': app },
    expect: [{ file: 'src/load.ts', line: 2, message: reads(where) }],
    twin: { name: 'called while the module loads', files: onceAtStart },
  },
  {
    name: 'an arrow in a constant',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export const load = () => readFileSync('a', 'utf8');
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads(where) }],
    twin: { name: 'called while the module loads', files: onceAtStart },
  },
  {
    name: 'a function expression in a constant',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export const load = function () { return readFileSync('a', 'utf8'); };
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads(where) }],
    twin: { name: 'called while the module loads', files: onceAtStart },
  },
  {
    name: 'a named function expression that calls itself',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export const load = function again(depth = 0): string { return depth > 2 ? readFileSync('a', 'utf8') : again(depth + 1); };
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via again') }],
    twin: { name: 'called while the module loads', files: onceAtStart },
  },
  {
    name: 'a variable that is assigned later',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        let read: (name: string) => string;
        read = (name) => readFileSync(name, 'utf8');
        export const load = () => read('a');
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via load → read') }],
    twin: { name: 'called while the module loads', files: onceAtStart },
  },
  {
    name: 'a chain through three files',
    files: {
      'src/disk.ts': `
        import { readFileSync } from 'node:fs';
        export function slurp(name: string) {
          return readFileSync(name, 'utf8');
        }
      `,
      'src/settings.ts': `
        import { slurp } from './disk.js';
        export function settings() { return JSON.parse(slurp('settings.json')) as unknown; }
      `,
      'src/load.ts': `
        import { settings } from './settings.js';
        export const load = () => ({ settings: settings() });
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/disk.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via load → settings → slurp') }],
    twin: {
      name: 'another function of the same name is called in the middle',
      files: {
        'src/settings.ts': `
          import { slurp as unused } from './disk.js';
          function slurp(name: string) { return '{}' + name; }
          export function settings() { return JSON.parse(slurp('settings.json')) as unknown; }
          export const read = unused;
        `,
      },
    },
  },
  {
    name: 'a function inside a function',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export function load(names: string[] = ['a']) {
          function one(name: string) { return readFileSync(name, 'utf8'); }
          return names.map((name) => one(name)).join('');
        }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via load → one') }],
    twin: {
      name: 'the inner function has the name only',
      files: {
        'src/load.ts': `
          import { readFileSync } from 'node:fs';
          function one(name: string) { return readFileSync(name, 'utf8'); }
          const first = one('a');
          export function load(names: string[] = ['a']) {
            function one(name: string) { return name + first; }
            return names.map((name) => one(name)).join('');
          }
        `,
      },
    },
  },
  {
    name: 'a default value of a parameter',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        const text = () => readFileSync('a', 'utf8');
        export function load(value = text()) { return value; }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via load → text') }],
    twin: {
      name: 'the default is computed beside the function',
      files: {
        'src/load.ts': `
          import { readFileSync } from 'node:fs';
          const text = () => readFileSync('a', 'utf8');
          const standard = text();
          export function load(value = standard) { return value; }
        `,
      },
    },
  },
  {
    name: 'a function that is run on the spot',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export function load() {
          return (() => {
            return readFileSync('a', 'utf8');
          })();
        }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 4, message: reads(where) }],
    twin: {
      name: 'run on the spot while the module loads',
      files: {
        'src/load.ts': `
          import { readFileSync } from 'node:fs';
          const text = (() => {
            return readFileSync('a', 'utf8');
          })();
          export function load() { return text; }
        `,
      },
    },
  },
  {
    name: 'an async function that is run on the spot',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export function load() {
          void (async () => {
            await Promise.resolve();
            readFileSync('a', 'utf8');
          })();
        }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 5, message: reads(where) }],
    twin: {
      name: 'run on the spot while the module loads',
      files: {
        'src/load.ts': `
          import { readFileSync } from 'node:fs';
          void (async () => {
            await Promise.resolve();
            readFileSync('a', 'utf8');
          })();
          export function load() { return ''; }
        `,
      },
    },
  },
  {
    name: 'recursion',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export function load(depth = 0): string {
          return depth > 2 ? readFileSync('a', 'utf8') : load(depth + 1);
        }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 3, message: reads(where) }],
    twin: { name: 'called while the module loads', files: onceAtStart },
  },
  {
    name: 'a cycle of calls, entered at the caller',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export function load(depth = 0): string { return depth > 9 ? '' : inner(depth + 1); }
        function inner(depth: number): string { return depth > 2 ? readFileSync('a', 'utf8') : load(depth); }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via load → inner') }],
    twin: { name: 'called while the module loads', files: onceAtStart },
  },
  {
    name: 'a cycle of calls, the other order of statements',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        function inner(depth: number): string { return depth > 2 ? readFileSync('a', 'utf8') : load(depth); }
        export function load(depth = 0): string { return depth > 9 ? '' : inner(depth + 1); }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via load → inner') }],
    twin: { name: 'called while the module loads', files: onceAtStart },
  },
  {
    name: 'a cycle of calls, entered at the blocking function',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        function other(depth: number): string { return load(depth); }
        export function load(depth = 0): string { return depth > 2 ? other(depth + 1) : readFileSync('a', 'utf8'); }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 3, message: reads(where) }],
    twin: { name: 'called while the module loads', files: onceAtStart },
  },
  {
    name: 'two blocking functions on one cycle',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export function load(depth = 0): string { return readFileSync('a', 'utf8') + other(depth); }
        function other(depth: number): string { return depth > 2 ? readFileSync('b', 'utf8') : load(depth + 1); }
      `,
      'src/app.ts': app,
    },
    expect: [
      { file: 'src/load.ts', line: 2, message: reads(where) },
      { file: 'src/load.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via load → other') },
    ],
    twin: { name: 'called while the module loads', files: onceAtStart },
  },
  {
    name: 'a cycle of imports',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        import { retry } from './retry.js';
        export function load(): string { return retry(3); }
        export function once(): string { return readFileSync('a', 'utf8'); }
      `,
      'src/retry.ts': `
        import { once } from './load.js';
        export function retry(times: number): string { return times === 0 ? '' : once(); }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/load.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:3), via load → retry → once') }],
    twin: { name: 'called while the module loads', files: onceAtStart },
  },
  {
    name: 'a name that is shadowed in one handler and meant in another',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        const app = express();
        app.get('/quiet', (req, res) => {
          const load = () => 'text';
          res.send(load());
        });
        app.get('/', (req, res) => res.send(load()));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:8), via load') }],
    twin: {
      name: 'shadowed in both',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { load } from './load.js';
          const app = express();
          const text = load();
          app.get('/quiet', (req, res) => {
            const load = () => text;
            res.send(load());
          });
          app.get('/', (req, res) => [() => 'text'].map((load) => res.send(load())));
        `,
      },
    },
  },
];
