import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const load = `
  import { readFileSync } from 'node:fs';
  export function load() { return readFileSync('a', 'utf8'); }
`;
/** Handlers of a program: one loads, the other does not. */
const pages = `
  import type { RequestHandler } from 'express';
  import { load } from './load.js';
  export const show = ((req, res) => res.send(load())) as (...parameters: Parameters<RequestHandler>) => unknown;
  export const none = ((req, res) => res.send('')) as (...parameters: Parameters<RequestHandler>) => unknown;
`;
const loaded = (where: string) => [{ file: 'src/load.ts', line: 2, message: reads(where) }];

/** Handlers that come to their routes through loops, tables, factories and classes. */
export const registrations: readonly FixtureProgram[] = [
  {
    name: 'routes of a table, registered in a loop',
    files: {
      'src/load.ts': load,
      'src/pages.ts': pages,
      'src/app.ts': `
        import express from 'express';
        import { none, show } from './pages.js';
        const routes = { '/show': show, '/none': none };
        const app = express();
        for (const [path, handler] of Object.entries(routes)) app.get(path, handler);
      `,
    },
    expect: loaded('route handler `GET` (src/pages.ts:3), via load'),
    twin: {
      name: 'the other handler alone',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { none, show } from './pages.js';
          const routes = { '/none': none };
          const app = express();
          for (const [path, handler] of Object.entries(routes)) app.get(path, handler);
          export const names = [show.name];
        `,
      },
    },
  },
  {
    name: 'routes of a list of objects, registered by forEach',
    files: {
      'src/load.ts': load,
      'src/pages.ts': pages,
      'src/app.ts': `
        import express from 'express';
        import { none, show } from './pages.js';
        const app = express();
        const routes = [{ path: '/show', handler: show }, { path: '/none', handler: none }];
        routes.forEach((route) => { app.get(route.path, route.handler); });
        routes.forEach(({ path, handler }) => app.post(path, handler));
      `,
    },
    expect: loaded('route handler `GET` (src/pages.ts:3), via load, and 1 more'),
    twin: {
      name: 'the other handler alone',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { none, show } from './pages.js';
          const app = express();
          const routes = [{ path: '/none', handler: none, name: show.name }];
          routes.forEach((route) => { app.get(route.path, route.handler); });
          routes.forEach(({ path, handler }) => app.post(path, handler));
        `,
      },
    },
  },
  {
    name: 'middleware of a list that is spread',
    files: {
      'src/load.ts': load,
      'src/pages.ts': pages,
      'src/app.ts': `
        import express from 'express';
        import { none, show } from './pages.js';
        const all = [none, show];
        express().use(...all);
      `,
    },
    expect: loaded('middleware (src/pages.ts:3), via load'),
    twin: {
      name: 'the other list',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { none, show } from './pages.js';
          const all = [none];
          express().use(...all);
          export const kept = [show];
        `,
      },
    },
  },
  {
    name: 'a list of handlers on one route',
    files: {
      'src/load.ts': load,
      'src/pages.ts': pages,
      'src/app.ts': `
        import express from 'express';
        import { none, show } from './pages.js';
        express().get('/', [none, show]);
      `,
    },
    expect: loaded('route handler `GET /` (src/pages.ts:3), via load'),
    twin: {
      name: 'the list without it',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { none, show } from './pages.js';
          express().get('/' + show.name, [none]);
        `,
      },
    },
  },
  {
    name: 'a factory of a handler',
    files: {
      'src/load.ts': load,
      'src/show.ts': `
        import { load } from './load.js';
        interface Out { send(text: string): unknown }
        export const createShow = (title: string) => (req: unknown, res: Out) => res.send(title + load());
      `,
      'src/app.ts': `
        import express from 'express';
        import { createShow } from './show.js';
        express().get('/', createShow('Page'));
      `,
    },
    expect: loaded('route handler `GET /` (src/show.ts:3), via load'),
    twin: {
      name: 'loaded by the factory',
      files: {
        'src/show.ts': `
          import { load } from './load.js';
          interface Out { send(text: string): unknown }
          export const createShow = (title: string) => { const text = title + load(); return (req: unknown, res: Out) => res.send(text); };
        `,
      },
    },
  },
  {
    name: 'a method of a controller, bound in its constructor',
    files: {
      'src/load.ts': load,
      'src/controller.ts': `
        import { load } from './load.js';
        interface Out { send(text: string): unknown }
        export class Controller {
          constructor() { this.show = this.show.bind(this); }
          show(req: unknown, res: Out) { res.send(load()); }
          none(req: unknown, res: Out) { res.send(''); }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Controller } from './controller.js';
        const controller = new Controller();
        express().get('/', controller.show);
      `,
    },
    expect: loaded('route handler `GET /` (src/controller.ts:5), via load'),
    twin: {
      name: 'another method on the route',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Controller } from './controller.js';
          const controller = new Controller();
          controller.show('', { send: console.log });
          express().get('/', controller.none);
        `,
      },
    },
  },
  {
    name: 'a wrapper of the project for async handlers',
    files: {
      'src/load.ts': load,
      'src/async-handler.ts': `
        import type { RequestHandler } from 'express';
        type AsyncHandler = (...parameters: Parameters<RequestHandler>) => Promise<unknown>;
        export const asyncHandler = (run: AsyncHandler): RequestHandler => (req, res, next) => {
          Promise.resolve(run(req, res, next)).catch(next);
        };
      `,
      'src/app.ts': `
        import express from 'express';
        import { asyncHandler } from './async-handler.js';
        import { load } from './load.js';
        express().get('/', asyncHandler(async (req, res) => {
          await Promise.resolve();
          res.send(load());
        }));
      `,
    },
    expect: loaded('route handler `GET /` (src/app.ts:6), via load'),
    twin: {
      name: 'loaded when it is wrapped',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { asyncHandler } from './async-handler.js';
          import { load } from './load.js';
          const respond = (text: string) => asyncHandler(async (req, res) => {
            await Promise.resolve();
            res.send(text);
          });
          express().get('/', respond(load()));
        `,
      },
    },
  },
  {
    name: 'a list of functions in a rest parameter',
    files: {
      'src/load.ts': load,
      'src/all.ts': `
        export function runAll(...steps: (() => unknown)[]) { return steps.map((step) => step()); }
        export function later(...steps: (() => unknown)[]) { return () => steps.forEach((step) => { step(); }); }
      `,
      'src/app.ts': `
        import express from 'express';
        import { runAll } from './all.js';
        import { load } from './load.js';
        express().get('/', (req, res) => res.send(runAll(() => 'a', load)));
      `,
    },
    expect: loaded('route handler `GET /` (src/app.ts:4), via load'),
    twin: {
      name: 'run while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { later } from './all.js';
          import { load } from './load.js';
          later(() => 'a', load)();
          express().get('/', (req, res) => res.send());
        `,
      },
    },
  },
  {
    name: 'handlers in a field of the instance, by name',
    files: {
      'src/load.ts': load,
      'src/bot.ts': `
        import { load } from './load.js';
        export class Bot {
          readonly #commands: Record<string, () => unknown> = {};
          constructor() { this.#commands['load'] = () => load(); }
          run(name: string) { return this.#commands[name]?.(); }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Bot } from './bot.js';
        const bot = new Bot();
        express().get('/', (req, res) => res.send(bot.run(String(req.params['name']))));
      `,
    },
    expect: loaded('route handler `GET /` (src/app.ts:4), via Bot.run → load → load'),
    twin: {
      name: 'run while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Bot } from './bot.js';
          const bot = new Bot();
          const text = bot.run('load');
          express().get('/', (req, res) => res.send(text));
        `,
      },
    },
  },
  {
    name: 'an emitter of the project’s own',
    files: {
      'src/load.ts': load,
      'src/bus.ts': `
        import { EventEmitter } from 'node:events';
        class Bus extends EventEmitter { readonly name = 'bus'; }
        export const bus = new Bus();
      `,
      'src/app.ts': `
        import { bus } from './bus.js';
        import { load } from './load.js';
        bus.on('page', () => { load(); });
      `,
    },
    expect: loaded('event listener `page` (src/app.ts:3), via load'),
    twin: {
      name: 'a class that runs it at once',
      files: {
        'src/bus.ts': `
          class Bus { on(name: string, run: () => void) { console.log(name); run(); } }
          export const bus = new Bus();
        `,
      },
    },
  },
];
