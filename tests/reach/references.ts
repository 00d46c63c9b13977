import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const load = `
  import { readFileSync } from 'node:fs';
  export function load(name: unknown = 'a') { return readFileSync(String(name), 'utf8'); }
`;

const settingsLib = {
  'node_modules/settings-lib/package.json': '{ "name": "settings-lib", "version": "1.0.0", "types": "./index.d.ts" }',
  'node_modules/settings-lib/index.d.ts': 'export declare class Settings { constructor(fields: Record<string, { [option: string]: () => void }>) }',
};
const kept = (option: string): string => `
  import { Settings } from 'settings-lib';
  import { load } from './load.js';
  export class Plugin { readonly settings = new Settings({ image: { ${option}: () => { load(); } } }); }
  export const plugin = new Plugin();
`;

/** Functions that are handed on by reference, wrapped or kept before they run. */
export const references: readonly FixtureProgram[] = [
  {
    name: 'a handler that is handed over by its name',
    files: {
      'src/app.ts': `
        import express, { type Request, type Response } from 'express';
        import { readFileSync } from 'node:fs';
        function indexRequest(req: Request, res: Response) { res.send(readFileSync('a')); }
        express().get('/', indexRequest);
      `,
    },
    expect: [{ file: 'src/app.ts', line: 3, message: reads('route handler `indexRequest`') }],
    twin: {
      name: 'a command of the same shape',
      files: {
        'src/app.ts': `
          import { readFileSync } from 'node:fs';
          function indexRequest(req: string, res: { send(text: unknown): void }) { res.send(readFileSync('a')); }
          indexRequest('', { send: console.log });
        `,
      },
    },
  },
  {
    name: 'a handler of another file that is handed over by its name',
    files: {
      'src/handlers.ts': `
        import type { Request, Response } from 'express';
        import { readFileSync } from 'node:fs';
        export const show = (req: { params: Request['params'] }, res: Pick<Response, 'send'>) => res.send(readFileSync('a'));
      `,
      'src/app.ts': `
        import express from 'express';
        import { show } from './handlers.js';
        express().post('/show', show);
      `,
    },
    expect: [{ file: 'src/handlers.ts', line: 3, message: reads('route handler `POST /show`') }],
    twin: {
      name: 'the server only prints it',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { show } from './handlers.js';
          express().post('/show', (req, res) => res.send(show.name));
        `,
      },
    },
  },
  {
    name: 'the second of two handlers of a route',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        express().get('/', (req, res, next) => next(), (req, res) => res.send(load()));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via load') }],
    twin: {
      name: 'called when the route is registered',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { load } from './load.js';
          const route = (text: string) => (req: unknown, res: { send(text: string): unknown }) => res.send(text);
          express().get('/', (req, res, next) => next(), route(load()));
        `,
      },
    },
  },
  {
    name: 'a function that a watcher runs',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import { watch } from 'node:fs';
        import { load } from './load.js';
        const reload = () => { load(); };
        watch('settings.json', reload);
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('file watcher `settings.json` (src/app.ts:3), via load') }],
    twin: {
      name: 'run before it watches',
      files: {
        'src/app.ts': `
          import { watch } from 'node:fs';
          import { load } from './load.js';
          const reload = () => { load(); };
          reload();
          watch('settings.json', () => undefined);
        `,
      },
    },
  },
  {
    name: 'a debounced function',
    files: {
      'src/app.ts': `
        import { readFileSync } from 'node:fs';
        import { debounce } from 'lodash';
        const save = (name: string) => { readFileSync(name); };
        export const saveSoon = debounce(save, 100);
      `,
    },
    expect: [{ file: 'src/app.ts', line: 3, message: reads('timer callback') }],
    twin: {
      name: 'a function of the project with the same name runs it at once',
      files: {
        'src/app.ts': `
          import { readFileSync } from 'node:fs';
          function debounce(run: (name: string) => void, wait: number) { if (wait > 0) run('a'); }
          const save = (name: string) => { readFileSync(name); };
          export const saved = debounce(save, 100);
        `,
      },
    },
  },
  {
    name: 'a timer that gets the function itself',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import { load } from './load.js';
        setInterval(load, 1000);
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('timer callback') }],
    twin: {
      name: 'a timer that gets what the function gave',
      files: {
        'src/app.ts': `
          import { load } from './load.js';
          const text = load();
          setInterval(() => console.log(text), 1000);
        `,
      },
    },
  },
  {
    name: 'a bound method',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store {
          name = 'a';
          load() { return readFileSync(this.name); }
        }
      `,
      'src/app.ts': `
        import { Store } from './store.js';
        const store = new Store();
        setInterval(store.load.bind(store), 1000);
      `,
    },
    expect: [{ file: 'src/store.ts', line: 4, message: reads('timer callback') }],
    twin: {
      name: 'bound and run while the module loads',
      files: {
        'src/app.ts': `
          import { Store } from './store.js';
          const store = new Store();
          const load = store.load.bind(store);
          load();
        `,
      },
    },
  },
  {
    name: 'a method that is handed to a route in the constructor',
    files: {
      'src/pages.ts': `
        import express, { type Request, type Response } from 'express';
        import { readFileSync } from 'node:fs';
        export class Pages {
          readonly router = express.Router();
          constructor() { this.router.get('/page', this.page.bind(this)); }
          private page(req: Request, res: Response) { res.send(this.read()); }
          private read() { return readFileSync('a'); }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Pages } from './pages.js';
        express().use(new Pages().router);
      `,
    },
    expect: [{ file: 'src/pages.ts', line: 7, message: reads('route handler `Pages.page` (src/pages.ts:6), via Pages.read') }],
    twin: {
      name: 'the constructor runs the method itself',
      files: {
        'src/pages.ts': `
          import express from 'express';
          import { readFileSync } from 'node:fs';
          export class Pages {
            readonly router = express.Router();
            constructor() { const text = this.page(); this.router.get('/page', (req, res) => res.send(text)); }
            private page() { return this.read(); }
            private read() { return readFileSync('a'); }
          }
        `,
      },
    },
  },
  {
    name: 'call and apply',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        const app = express();
        app.get('/call', (req, res) => res.send(load.call(undefined, 'a')));
        app.get('/apply', (req, res) => res.send(load.apply(undefined, ['a'])));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /call` (src/app.ts:4), via load, and 1 more') }],
    twin: {
      name: 'called while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { load } from './load.js';
          const text = load.call(undefined, 'a') + load.apply(undefined, ['a']);
          express().get('/call', (req, res) => res.send(text));
        `,
      },
    },
  },
  {
    name: 'a wrapper of the project around a handler',
    files: {
      'src/with-auth.ts': `
        import type { RequestHandler } from 'express';
        export function withAuth(handler: RequestHandler): RequestHandler {
          return (req, res, next) => (req.body === undefined ? next() : handler(req, res, next));
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { readFileSync } from 'node:fs';
        import { withAuth } from './with-auth.js';
        express().get('/', withAuth((req, res) => res.send(readFileSync('a'))));
      `,
    },
    expect: [{ file: 'src/app.ts', line: 4, message: reads('route handler `GET /`') }],
    twin: {
      name: 'the wrapper runs it when it wraps',
      files: {
        'src/with-auth.ts': `
          export function withAuth(handler: (req: unknown, res: { send(text: unknown): unknown }) => void) {
            handler(undefined, { send: console.log });
            return () => undefined;
          }
        `,
      },
    },
  },
  {
    name: 'a wrapper of a package around an exported route',
    files: {
      'package.json': '{ "name": "program", "type": "module", "dependencies": { "next": "16.0.0" } }',
      'src/app/api/me/route.ts': `
        import { readFileSync } from 'node:fs';
        import { withLog } from 'unknown-wrappers';
        export const GET = withLog(async () => {
          await Promise.resolve();
          return new Response(readFileSync('a', 'utf8'));
        });
      `,
    },
    expect: [{ file: 'src/app/api/me/route.ts', line: 5, message: reads('route handler `GET`') }],
    twin: {
      name: 'what is wrapped is read before',
      files: {
        'src/app/api/me/route.ts': `
          import { readFileSync } from 'node:fs';
          import { withLog } from 'unknown-wrappers';
          const text = readFileSync('a', 'utf8');
          export const GET = withLog(async () => {
            await Promise.resolve();
            return new Response(text);
          });
        `,
      },
    },
  },
  {
    name: 'a wrapper of the project around an exported route, through two files',
    files: {
      'package.json': '{ "name": "program", "type": "module", "dependencies": { "next": "16.0.0" } }',
      'src/load.ts': load,
      'src/with-auth.ts': `
        type Handler = (request: Request) => Response;
        export const withAuth = (handler: Handler): Handler => (request) => (request.headers.has('a') ? handler(request) : new Response());
      `,
      'src/app/api/me/route.ts': `
        import { load } from '../../../load.js';
        import { withAuth } from '../../../with-auth.js';
        export const POST = withAuth(() => new Response(load()));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `POST` (src/app/api/me/route.ts:3), via load') }],
    twin: {
      name: 'in a file that is no route',
      files: {
        'src/app/api/me/route.ts': 'export {};\n',
        'src/app/api/me/text.ts': `
          import { load } from '../../../load.js';
          import { withAuth } from '../../../with-auth.js';
          export const POST = withAuth(() => new Response(load()));
        `,
      },
    },
  },
  {
    name: 'memoized by a package: whoever calls the result runs it',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import { memoize } from 'lodash';
        import { load } from './load.js';
        const loadOnce = memoize(load);
        express().get('/', (req, res) => res.send(loadOnce('a')));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:5), via load') }],
    twin: {
      name: 'the result is called while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { memoize } from 'lodash';
          import { load } from './load.js';
          const loadOnce = memoize(load);
          const text = loadOnce('a');
          express().get('/', (req, res) => res.send(text));
        `,
      },
    },
  },
  {
    name: 'a callback of a function of the project',
    files: {
      'src/load.ts': load,
      'src/each.ts': `
        export function each(names: string[], visit: (name: string) => void) {
          for (const name of names) visit(name);
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { each } from './each.js';
        import { load } from './load.js';
        express().get('/', (req, res) => {
          each(['a'], (name) => { load(name); });
          res.send();
        });
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:5), via load') }],
    twin: {
      name: 'the callback is kept until the module’s own end',
      files: {
        'src/each.ts': `
          const kept: ((name: string) => void)[] = [];
          export function each(names: string[], visit: (name: string) => void) {
            if (names.length > kept.length) kept.push(visit);
          }
          for (const visit of kept) visit('a');
        `,
      },
    },
  },
  {
    name: 'a callback by reference, of a function of the project that hands it on',
    files: {
      'src/load.ts': load,
      'src/each.ts': `
        export const each = (names: string[], visit: (name: string) => void) => { later(names, visit); };
        function later(names: string[], run: (name: string) => void) {
          for (const name of names) setTimeout(() => { run(name); }, 10);
        }
      `,
      'src/app.ts': `
        import { each } from './each.js';
        import { load } from './load.js';
        each(['a'], load);
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('timer callback (src/each.ts:3), via load') }],
    twin: {
      name: 'it is run without a timer',
      files: {
        'src/each.ts': `
          export const each = (names: string[], visit: (name: string) => void) => { later(names, visit); };
          function later(names: string[], run: (name: string) => void) {
            for (const name of names) run(name);
          }
        `,
      },
    },
  },
  {
    name: 'a callback in an options object',
    files: {
      'src/load.ts': load,
      'src/poll.ts': `
        interface Options { readonly every: number; readonly onTick: () => void }
        export function poll({ every, onTick }: Options) { setInterval(() => { onTick(); }, every); }
      `,
      'src/app.ts': `
        import { load } from './load.js';
        import { poll } from './poll.js';
        poll({ every: 10, onTick: () => { load(); } });
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('timer callback (src/poll.ts:2), via onTick → load') }],
    twin: {
      name: 'another option is run by the timer',
      files: {
        'src/poll.ts': `
          interface Options { readonly every: number; readonly onTick: () => void }
          export function poll({ every, onTick }: Options) { onTick(); setInterval(() => every + 1, every); }
        `,
      },
    },
  },
  {
    name: 'a function that is returned and then called',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export function createLoad(folder: string) {
          return (name: string) => readFileSync(folder + name, 'utf8');
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { createLoad } from './load.js';
        const load = createLoad('pages/');
        express().get('/', (req, res) => res.send(load('a')));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 3, message: reads('route handler `GET /`') }],
    twin: {
      name: 'the returned function is called while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { createLoad } from './load.js';
          const load = createLoad('pages/');
          const text = load('a');
          express().get('/', (req, res) => res.send(text));
        `,
      },
    },
  },
  {
    name: 'a factory of an object with functions',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export const createStore = (folder: string) => {
          const read = (name: string) => readFileSync(folder + name, 'utf8');
          return { read, count: 0 };
        };
      `,
      'src/app.ts': `
        import express from 'express';
        import { createStore } from './store.js';
        const { read } = createStore('pages/');
        const store = createStore('other/');
        express().get('/', (req, res) => res.send(read('a')));
        express().get('/count', (req, res) => res.send(store.count));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:5), via read') }],
    twin: {
      name: 'the other property is read in the handler',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { createStore } from './store.js';
          const { read } = createStore('pages/');
          const store = createStore('other/');
          read('a');
          express().get('/count', (req, res) => res.send(store.count));
        `,
      },
    },
  },
  {
    name: 'an elements’ callback by reference',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        express().get('/', (req, res) => res.send(['a', 'b'].map(load)));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via load') }],
    twin: {
      name: 'outside of the handler',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { load } from './load.js';
          const texts = ['a', 'b'].map(load);
          express().get('/', (req, res) => res.send(texts));
        `,
      },
    },
  },
  {
    name: 'a promise reaction by reference',
    files: {
      'src/load.ts': load,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        express().get('/', (req, res) => Promise.resolve('a').then(load).then((text) => res.send(text)));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via load') }],
    twin: {
      name: 'a reaction while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { load } from './load.js';
          const text = Promise.resolve('a').then(load);
          express().get('/', (req, res) => res.send(text));
        `,
      },
    },
  },
  {
    name: 'a function that is kept in a field of a parameter property',
    files: {
      'src/load.ts': load,
      'src/ticker.ts': `
        export class Ticker {
          constructor(private readonly tick: () => unknown) {}
          start() { setInterval(() => this.tick(), 100); }
        }
      `,
      'src/app.ts': `
        import { load } from './load.js';
        import { Ticker } from './ticker.js';
        new Ticker(() => load()).start();
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('timer callback (src/app.ts:3), via load') }],
    twin: {
      name: 'the field is run at the start',
      files: {
        'src/ticker.ts': `
          export class Ticker {
            constructor(private readonly tick: () => unknown) {}
            start() { this.tick(); setInterval(() => this.start.name, 100); }
          }
        `,
      },
    },
  },
  {
    name: 'an option that is named as a listener, of an object outside',
    files: {
      ...settingsLib,
      'src/load.ts': load,
      'src/app.ts': kept('onPut'),
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('event handler `onPut` (src/app.ts:3), via load') }],
    twin: { name: 'that it runs when it starts', files: { 'src/app.ts': kept('onReady') } },
  },
];
