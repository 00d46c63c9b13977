import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const load = `
  import { readFileSync } from 'node:fs';
  export function load() { return readFileSync('a', 'utf8'); }
`;
const loaded = (where: string) => [{ file: 'src/load.ts', line: 2, message: reads(where) }];

/** @returns a server with so many routes that call `load` themselves, and the lines behind them */
function serverOf(routes: number, ...lines: readonly string[]): string {
  const paths = Array.from({ length: routes }, (_, index) => `app.get('/${String(index)}', (req, res) => res.send(load()));`);
  return [`import express from 'express';`, `import { load } from './load.js';`, 'const app = express();', ...paths, ...lines, ''].join('\n');
}

const atStart = { 'src/app.ts': `import { load } from './load.js';\nload();\n` };

/** @param server the program's `src/app.ts`, which runs `load` in the contexts that the message says */
function counted(name: string, server: string, where: string): FixtureProgram {
  return { name, files: { 'src/load.ts': load, 'src/app.ts': server }, expect: loaded(where), twin: { name: 'at the start', files: atStart } };
}

/** How many contexts a report counts. */
export const counts: readonly FixtureProgram[] = [
  {
    name: 'a helper with many callers: one report, a shortest way, and the count',
    files: {
      'src/load.ts': load,
      'src/deep.ts': `
        import { load } from './load.js';
        export const deep = () => deeper();
        const deeper = () => load();
      `,
      'src/app.ts': `
        import express from 'express';
        import { deep } from './deep.js';
        import { load } from './load.js';
        const app = express();
        app.get('/deep', (req, res) => res.send(deep()));
        app.get('/near', (req, res) => res.send(load()));
        app.post('/near', (req, res) => res.send(load()));
        setInterval(() => { load(); }, 100);
        const atStart = load();
        app.get('/start', (req, res) => res.send(atStart));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /near` (src/app.ts:6), via load, and 3 more') }],
    twin: {
      name: 'many callers, all at the start',
      files: {
        'src/app.ts': `
          import { deep } from './deep.js';
          import { load } from './load.js';
          deep();
          load();
          export const texts = [load(), deep()];
        `,
      },
    },
  },
  {
    name: 'a handler twice on one way counts once',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        express().get('/', (req, res) => {
          res.send(load());
          res.send(load() + [1].map(() => load()).join(''));
        });
      `,
    },
    expect: loaded('route handler `GET /` (src/app.ts:4), via load'),
    twin: {
      name: 'at the start',
      files: {
        'src/app.ts': `
          import { load } from './load.js';
          console.log(load(), load() + [1].map(() => load()).join(''));
        `,
      },
    },
  },
  {
    name: 'routes of one name in one file count once, by the shorter way',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        const far = () => load();
        const app = express();
        const admin = express.Router();
        admin.get('/', (req, res) => res.send(far()));
        app.get('/', (req, res) => res.send(load()));
        app.use('/admin', admin);
      `,
    },
    expect: loaded('route handler `GET /` (src/app.ts:7), via load'),
    twin: { name: 'at the start', files: atStart },
  },
  counted('ten others are counted', serverOf(11),
    'route handler `GET /0` (src/app.ts:4), via load, and 10 more'),
  counted('the last of ten others is further away', serverOf(10, 'const far = () => load();', `app.get('/far', (req, res) => res.send(far()));`),
    'route handler `GET /0` (src/app.ts:4), via load, and 10 more'),
  counted('eleven others are more than are counted', serverOf(12),
    'route handler `GET /0` (src/app.ts:4), via load, and over 10 more'),
  counted('of a hundred others no more are counted', serverOf(101),
    'route handler `GET /0` (src/app.ts:4), via load, and over 10 more'),
  counted(
    'a dozen timers are not enough: a handler further away is named first',
    serverOf(
      0, ...Array.from({ length: 12 }, () => 'setInterval(() => { load(); }, 100);'),
      'const far = () => load();', 'const further = () => far();', `app.get('/far', (req, res) => res.send(further()));`,
    ),
    'route handler `GET /far` (src/app.ts:18), via further → far → load, and over 10 more',
  ),
];
