import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const load = `
  import { readFileSync } from 'node:fs';
  export function load() { return readFileSync('a', 'utf8'); }
  export function none() { return ''; }
`;
const loaded = (where: string) => [{ file: 'src/load.ts', line: 2, message: reads(where) }];

const wrap = `
  import type { RequestHandler } from 'express';
  export const wrap = (run: RequestHandler): RequestHandler => (req, res, next) => {
    Promise.resolve(run(req, res, next)).catch(next);
  };
`;
const traced = `
  declare function inSpan(name: string, run: () => unknown): unknown;
  export function traced(name: string) {
    return <F extends (...args: never[]) => unknown>(target: F): F => function (this: unknown, ...args: never[]) {
      if (name === '') return target.apply(this, args);
      return inSpan(name, () => target.apply(this, args));
    } as F;
  }
`;
const retry = `
  export function retry(job: () => Promise<string>): Promise<string> { return job().catch(() => retry(job)); }
`;
const poller = `
  export class Poller {
    poll(run: () => void): void;
    poll(run: () => void, time: number): void;
    poll(run: () => void, time = 1000): void { setInterval(() => { run(); }, time); }
    once(run: () => Promise<void>): void;
    once(run: () => Promise<void>, time: number): void;
    once(run: () => Promise<void>): void { void run(); }
  }
`;
const each = `
  export function each<T>(items: readonly T[], visit: (item: T) => void) { items.forEach((item) => { visit(item); }); }
`;

/** What a function outside gives for a callback: the silent program only sends it. */
function givenFor(name: string, wrap: string, use: string, quietWrap: string, quietUse: string): FixtureProgram {
  const app = (head: string, made: string, used: string): string => `
    import express, { type RequestHandler } from 'express';
    import { load } from './load.js';
    ${head} export type Used = RequestHandler;
    ${made}
    ${used}
  `;
  const awaited = quietUse.includes('WAITED_FOR_AT_START') ? 'await ' : '';
  return {
    name: `what a function outside gives for a callback, ${name}`,
    files: { 'src/load.ts': load, 'src/app.ts': app(wrap, 'const given = wrap(() => load());', use.replace('WRAPPED', 'given')) },
    expect: loaded('route handler `GET /` (src/app.ts:4), via load'),
    twin: {
      name: awaited === '' ? 'a text' : 'that is waited for',
      files: { 'src/app.ts': app(quietWrap, `const given = ${awaited}wrap(() => load());`, quietUse.replace(/W[A-Z_]+/, 'given')) },
    },
  };
}

/** Functions of the project that take functions, called in several places: each call concerns what it is given alone. */
export const perCall: readonly FixtureProgram[] = [
  {
    name: 'a wrapper of handlers, for several routes',
    files: {
      'src/load.ts': load,
      'src/wrap.ts': wrap,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        import { wrap } from './wrap.js';
        const app = express();
        app.get('/a', wrap((req, res) => { res.send('a'); }));
        app.get('/b', wrap((req, res) => { res.send(load()); }));
        app.get('/c', wrap((req, res) => { res.send('c'); }));
      `,
    },
    expect: loaded('route handler `GET /b` (src/app.ts:6), via load'),
    twin: {
      name: 'what is wrapped for no route',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { load } from './load.js';
          import { wrap } from './wrap.js';
          express().get('/a', wrap((req, res) => { res.send('a'); }));
          export const unused = wrap((req, res) => { res.send(load()); });
        `,
      },
    },
  },
  {
    name: 'a wrapper that wraps with another, and waits for what is outside',
    files: {
      'src/load.ts': load,
      'src/wrap.ts': `
        import type { RequestHandler } from 'express';
        type Run = (...parameters: Parameters<RequestHandler>) => unknown;
        const wrap = (run: Run) => (...parameters: Parameters<RequestHandler>) => { run(...parameters); };
        export function logged(run: Run) {
          const inner: Run = (...parameters) => queue().enter(() => run(...parameters));
          return wrap(inner);
        }
        declare function queue(): { enter(run: () => unknown): void };
      `,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        import { logged } from './wrap.js';
        const app = express();
        app.get('/a', logged((req, res) => { res.send('a'); }));
        app.get('/b', logged((req, res) => { res.send(load()); }));
      `,
    },
    expect: loaded('route handler `GET /b` (src/app.ts:6), via load'),
    twin: {
      name: 'what is wrapped for no route',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { load } from './load.js';
          import { logged } from './wrap.js';
          express().get('/a', logged((req, res) => { res.send('a'); }));
          export const unused = logged((req, res) => { res.send(load()); });
        `,
      },
    },
  },
  {
    name: 'a decorator of functions, called in two steps',
    files: {
      'src/load.ts': load,
      'src/traced.ts': traced,
      'src/app.ts': `
        import express from 'express';
        import { load, none } from './load.js';
        import { traced } from './traced.js';
        const app = express();
        app.get('/a', (req, res) => { res.send(traced('a')(load)()); });
        app.get('/b', (req, res) => { res.send(traced('b')(none)()); });
      `,
    },
    expect: loaded('route handler `GET /a` (src/app.ts:5), via load'),
    twin: {
      name: 'of what the start calls',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { load, none } from './load.js';
          import { traced } from './traced.js';
          traced('a')(load)();
          express().get('/b', (req, res) => { res.send(traced('b')(none)()); });
        `,
      },
    },
  },
  {
    name: 'a function that visits, through a callback of its own',
    files: {
      'src/load.ts': load,
      'src/each.ts': each,
      'src/app.ts': `
        import express from 'express';
        import { each } from './each.js';
        import { load, none } from './load.js';
        each(['a'], none);
        express().get('/', (req, res) => { each(['a'], load); res.send(''); });
      `,
    },
    expect: loaded('route handler `GET /` (src/app.ts:5), via load'),
    twin: {
      name: 'what the start visits',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { each } from './each.js';
          import { load, none } from './load.js';
          each(['a'], load);
          express().get('/', (req, res) => { each(['a'], none); res.send(''); });
        `,
      },
    },
  },
  {
    name: 'a function that tries again',
    files: {
      'src/load.ts': load,
      'src/retry.ts': retry,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        import { retry } from './retry.js';
        retry(async () => 'ready');
        express().get('/', async (req, res) => { res.send(await retry(async () => load())); });
      `,
    },
    expect: loaded('route handler `GET /` (src/app.ts:5), via load'),
    twin: {
      name: 'what the start tries',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { load } from './load.js';
          import { retry } from './retry.js';
          function install() { return retry(async () => load()); }
          express().get('/', async (req, res) => { res.send(await retry(async () => '')); });
          install();
        `,
      },
    },
  },
  {
    name: 'a method with overloads',
    files: {
      'src/load.ts': load,
      'src/poller.ts': poller,
      'src/app.ts': `
        import { load } from './load.js';
        import { Poller } from './poller.js';
        new Poller().poll(() => { load(); }, 5);
      `,
    },
    expect: loaded('timer callback (src/poller.ts:4), via load'),
    twin: {
      name: 'that calls at once',
      files: {
        'src/app.ts': `
          import { load } from './load.js';
          import { Poller } from './poller.js';
          new Poller().once(async () => { load(); });
        `,
      },
    },
  },
  {
    name: 'a method that an interface stands for',
    files: {
      'src/load.ts': load,
      'src/jobs.ts': `
        export interface Jobs { repeat(job: () => unknown): void; run(job: () => unknown): void }
        export class Timers implements Jobs { repeat(job: () => unknown) { setInterval(() => { job(); }, 9); } run(job: () => unknown) { job(); } }
        export const jobs: { readonly all: Jobs } = JSON.parse('');
      `,
      'src/app.ts': "import { load } from './load.js';\nimport { jobs } from './jobs.js';\njobs.all.repeat(() => load());\n",
    },
    expect: loaded('timer callback (src/jobs.ts:2), via load'),
    twin: { name: 'another of its methods', files: { 'src/app.ts': "import { load } from './load.js';\nimport { jobs } from './jobs.js';\njobs.all.run(() => load());\n" } },
  },
  givenFor('as a handler', 'declare const wrap: (job: () => string) => RequestHandler;', "express().get('/', WRAPPED);",
    'declare const wrap: (job: () => string) => string;', "express().get('/', (req, res) => { res.send(WRAPPED_AT_START); });"),
  givenFor('as anything', 'declare const wrap: any;', "express().get('/', WRAPPED);",
    'declare const wrap: any;', "express().get('/', (req, res) => { res.send(WAITED_FOR_AT_START); });"),
];
