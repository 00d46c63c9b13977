import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const password = `
  import { readFileSync } from 'node:fs';
  const hash = (text: string) => text + readFileSync('salt', 'utf8');
  const check = (text: string) => text.length > 8;
`;

/** Functions in objects, tables and collections. */
export const objects: readonly FixtureProgram[] = [
  {
    name: 'a property of an object',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export const store = {
          load: () => readFileSync('a', 'utf8'),
          count: () => 1,
        };
      `,
      'src/app.ts': `
        import express from 'express';
        import { store } from './store.js';
        express().get('/', (req, res) => res.send(store.load()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { store } from './store.js';
          const text = store.load();
          express().get('/', (req, res) => res.send(text + store.count()));
        `,
      },
    },
  },
  {
    name: 'a method of an object',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export const store = {
          load() { return readFileSync('a', 'utf8'); },
        };
      `,
      'src/app.ts': `
        import express from 'express';
        import { store } from './store.js';
        express().get('/', (req, res) => res.send(store.load()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via load') }],
    twin: {
      name: 'another object of the same shape',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { store as files } from './store.js';
          const store = { load: () => 'text' };
          files.load();
          express().get('/', (req, res) => res.send(store.load()));
        `,
      },
    },
  },
  {
    name: 'an object’s method that calls another on this',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export const store = {
          load() { return this.read('a'); },
          read(name: string) { return readFileSync(name, 'utf8'); },
        };
      `,
      'src/app.ts': `
        import express from 'express';
        import { store } from './store.js';
        express().get('/', (req, res) => res.send(store.load()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:3), via load → read') }],
    twin: {
      name: 'another object calls its own',
      files: {
        'src/store.ts': `
          import { readFileSync } from 'node:fs';
          export const disk = { read(name: string) { return readFileSync(name, 'utf8'); } };
          const text = disk.read('a');
          export const store = {
            load() { return this.read('a'); },
            read(name: string) { return name + text; },
          };
        `,
      },
    },
  },
  {
    name: 'a getter of an object',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export const store = {
          get text() { return readFileSync('a', 'utf8'); },
          name: 'a',
        };
      `,
      'src/app.ts': `
        import express from 'express';
        import { store } from './store.js';
        express().get('/', (req, res) => res.send(store.text));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via text') }],
    twin: {
      name: 'another property is read',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { store } from './store.js';
          const { text } = store;
          express().get('/', (req, res) => res.send(store.name + text));
        `,
      },
    },
  },
  {
    name: 'an object in an object, exported by default',
    files: {
      'src/helpers.ts': `${password}  export default { password: { hash, check }, name: 'helpers' };\n`,
      'src/app.ts': `
        import express from 'express';
        import Helper from './helpers.js';
        express().post('/login', (req, res) => res.send(Helper.password.hash(String(req.body))));
      `,
    },
    expect: [{ file: 'src/helpers.ts', line: 2, message: reads('route handler `POST /login` (src/app.ts:3), via hash') }],
    twin: {
      name: 'its neighbour, and a name of the other object',
      files: {
        'src/app.ts': `
          import express from 'express';
          import Helper from './helpers.js';
          const Other = { password: { hash: (text: string) => text } };
          const salt = Helper.password.hash('');
          express().post('/login', (req, res) => res.send([Other.password.hash(salt), Helper.password.check(salt), Helper.name]));
        `,
      },
    },
  },
  {
    name: 'an object that is destructured and spread',
    files: {
      'src/helpers.ts': `${password}  export const helpers = { hash, check };\n`,
      'src/all.ts': `
        import { helpers } from './helpers.js';
        export const all = { ...helpers, more: true };
      `,
      'src/app.ts': `
        import express from 'express';
        import { all } from './all.js';
        const { hash: digest, ...others } = all;
        express().post('/login', (req, res) => res.send([digest(String(req.body)), others.more]));
      `,
    },
    expect: [{ file: 'src/helpers.ts', line: 2, message: reads('route handler `POST /login` (src/app.ts:4), via hash') }],
    twin: {
      name: 'the spread one is replaced',
      files: {
        'src/all.ts': `
          import { helpers } from './helpers.js';
          const digest = helpers.hash('');
          export const all = { ...helpers, hash: (text: string) => text + digest, more: true };
        `,
      },
    },
  },
  {
    name: 'a property that is assigned later',
    files: {
      'src/hooks.ts': 'export const hooks: { load?: () => string; count?: () => number } = {};\n',
      'src/setup.ts': `
        import { readFileSync } from 'node:fs';
        import { hooks } from './hooks.js';
        hooks.load = () => readFileSync('a', 'utf8');
        hooks.count = () => 1;
      `,
      'src/app.ts': `
        import express from 'express';
        import { hooks } from './hooks.js';
        import './setup.js';
        express().get('/', (req, res) => res.send(hooks.load?.()));
      `,
    },
    expect: [{ file: 'src/setup.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:4), via load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { hooks } from './hooks.js';
          import './setup.js';
          const text = hooks.load?.();
          express().get('/', (req, res) => res.send([hooks.count?.(), text]));
        `,
      },
    },
  },
  {
    name: 'a table that is gone through',
    files: {
      'src/checks.ts': `
        import { readFileSync } from 'node:fs';
        const disk = () => readFileSync('a', 'utf8');
        const clock = () => String(Date.now());
        export const CHECKS = { disk, clock };
        export const QUICK = { clock };
      `,
      'src/app.ts': `
        import express from 'express';
        import { CHECKS } from './checks.js';
        express().get('/health', (req, res) => res.send(Object.values(CHECKS).map((check) => check())));
      `,
    },
    expect: [{ file: 'src/checks.ts', line: 2, message: reads('route handler `GET /health` (src/app.ts:3), via disk') }],
    twin: {
      name: 'another table is gone through',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { CHECKS, QUICK } from './checks.js';
          const first = CHECKS.disk();
          express().get('/health', (req, res) => res.send([first, Object.values(QUICK).map((check) => check())]));
        `,
      },
    },
  },
  {
    name: 'the entries of a table, in a loop',
    files: {
      'src/checks.ts': `
        import { readFileSync } from 'node:fs';
        export const CHECKS = { disk: () => readFileSync('a', 'utf8'), clock: () => 'now' };
      `,
      'src/app.ts': `
        import express from 'express';
        import { CHECKS } from './checks.js';
        express().get('/health', (req, res) => {
          for (const [name, check] of Object.entries(CHECKS)) res.send(name + check());
        });
      `,
    },
    expect: [{ file: 'src/checks.ts', line: 2, message: reads('route handler `GET /health` (src/app.ts:4), via disk') }],
    twin: {
      name: 'only the names are used in the handler',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { CHECKS } from './checks.js';
          for (const [, check] of Object.entries(CHECKS)) check();
          express().get('/health', (req, res) => {
            for (const [name] of Object.entries(CHECKS)) res.send(name);
          });
        `,
      },
    },
  },
  {
    name: 'a table that is read by a name of the request',
    files: {
      'src/actions.ts': `
        import { readFileSync } from 'node:fs';
        export const actions: Record<string, () => string> = {
          disk() { return readFileSync('a', 'utf8'); },
          clock: () => 'now',
        };
      `,
      'src/app.ts': `
        import express from 'express';
        import { actions } from './actions.js';
        express().get('/', (req, res) => res.send(actions[String(req.params['action'])]?.()));
      `,
    },
    expect: [{ file: 'src/actions.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via disk') }],
    twin: {
      name: 'by a name that is written there',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { actions } from './actions.js';
          actions['disk']?.();
          express().get('/', (req, res) => res.send(actions['clock']?.()));
        `,
      },
    },
  },
  {
    name: 'a list of functions',
    files: {
      'src/steps.ts': `
        import { readFileSync } from 'node:fs';
        const read = () => readFileSync('a', 'utf8');
        export const steps = [read, () => 'b'];
      `,
      'src/app.ts': `
        import express from 'express';
        import { steps } from './steps.js';
        express().get('/', (req, res) => {
          for (const step of steps) res.send(step());
        });
      `,
    },
    expect: [{ file: 'src/steps.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:4), via read') }],
    twin: {
      name: 'gone through while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { steps } from './steps.js';
          for (const step of steps) step();
          express().get('/', (req, res) => {
            for (const step of ['a']) res.send(step);
          });
        `,
      },
    },
  },
  {
    name: 'a list of objects with functions',
    files: {
      'src/steps.ts': `
        import { readFileSync } from 'node:fs';
        export const steps = [
          { name: 'read', run: () => readFileSync('a', 'utf8') },
          { name: 'none', run: () => '' },
        ];
      `,
      'src/app.ts': `
        import express from 'express';
        import { steps } from './steps.js';
        express().get('/', (req, res) => res.send(steps.find(({ name }) => name === req.params['name'])?.run()));
      `,
    },
    expect: [{ file: 'src/steps.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via run') }],
    twin: {
      name: 'the other property is read in the handler',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { steps } from './steps.js';
          steps.forEach((step) => step.run());
          express().get('/', (req, res) => res.send(steps.find(({ name }) => name === req.params['name'])?.name));
        `,
      },
    },
  },
  {
    name: 'a list that others register in',
    files: {
      'src/registry.ts': `
        const hooks: (() => unknown)[] = [];
        export function register(hook: () => unknown) { hooks.push(hook); }
        export function runAll() { return hooks.map((hook) => hook()); }
      `,
      'src/plugin.ts': `
        import { readFileSync } from 'node:fs';
        import { register } from './registry.js';
        register(() => readFileSync('a', 'utf8'));
      `,
      'src/app.ts': `
        import express from 'express';
        import './plugin.js';
        import { runAll } from './registry.js';
        express().get('/', (req, res) => res.send(runAll()));
      `,
    },
    expect: [{ file: 'src/plugin.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:4), via runAll') }],
    twin: {
      name: 'all are run while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import './plugin.js';
          import { runAll } from './registry.js';
          const all = runAll();
          express().get('/', (req, res) => res.send(all));
        `,
      },
    },
  },
  {
    name: 'a map that others register in',
    files: {
      'src/registry.ts': `
        const commands = new Map<string, () => unknown>();
        export const register = (name: string, command: () => unknown) => { commands.set(name, command); };
        export const run = (name: string) => commands.get(name)?.();
      `,
      'src/plugin.ts': `
        import { readFileSync } from 'node:fs';
        import { register } from './registry.js';
        function readAll() { return readFileSync('a', 'utf8'); }
        register('read', readAll);
      `,
      'src/app.ts': `
        import express from 'express';
        import './plugin.js';
        import { run } from './registry.js';
        express().get('/', (req, res) => res.send(run(String(req.params['name']))));
      `,
    },
    expect: [{ file: 'src/plugin.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:4), via run → readAll') }],
    twin: {
      name: 'a map of another registry is asked',
      files: {
        'src/app.ts': `
          import express from 'express';
          import './plugin.js';
          import { run } from './registry.js';
          const commands = new Map<string, () => unknown>();
          run('read');
          express().get('/', (req, res) => res.send(commands.get(String(req.params['name']))?.()));
        `,
      },
    },
  },
  {
    name: 'a map that is built with its functions',
    files: {
      'src/commands.ts': `
        import { readFileSync } from 'node:fs';
        const read = () => readFileSync('a', 'utf8');
        export const commands = new Map([['read', read], ['none', () => '']]);
      `,
      'src/app.ts': `
        import express from 'express';
        import { commands } from './commands.js';
        express().get('/', (req, res) => res.send(commands.get(String(req.params['name']))?.()));
      `,
    },
    expect: [{ file: 'src/commands.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via read') }],
    twin: {
      name: 'asked while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { commands } from './commands.js';
          const text = commands.get('read')?.();
          express().get('/', (req, res) => res.send([text, commands.size]));
        `,
      },
    },
  },
  {
    name: 'the entries of a map, in a loop',
    files: {
      'src/commands.ts': `
        import { readFileSync } from 'node:fs';
        export const commands = new Map<string, () => string>();
        commands.set('read', () => readFileSync('a', 'utf8'));
      `,
      'src/app.ts': `
        import express from 'express';
        import { commands } from './commands.js';
        express().get('/', (req, res) => {
          for (const [name, command] of commands) res.send(name + command());
        });
      `,
    },
    expect: [{ file: 'src/commands.ts', line: 3, message: reads('route handler `GET /`') }],
    twin: {
      name: 'only the names are used in the handler',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { commands } from './commands.js';
          for (const [, command] of commands.entries()) command();
          express().get('/', (req, res) => {
            for (const [name] of commands) res.send(name);
          });
        `,
      },
    },
  },
  {
    name: 'a map of another file that is written from outside',
    files: {
      'src/commands.ts': 'export const commands = new Map<string, () => string>();\nexport const others = new Map<string, () => string>();\n',
      'src/plugin.ts': `
        import { readFileSync } from 'node:fs';
        import { commands } from './commands.js';
        commands.set('read', () => readFileSync('a', 'utf8'));
      `,
      'src/app.ts': `
        import express from 'express';
        import { commands } from './commands.js';
        import './plugin.js';
        express().get('/', (req, res) => res.send(commands.get(String(req.params['name']))?.()));
      `,
    },
    expect: [{ file: 'src/plugin.ts', line: 3, message: reads('route handler `GET /`') }],
    twin: {
      name: 'another map of that file is asked in the handler',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { commands, others } from './commands.js';
          import './plugin.js';
          commands.get('read')?.();
          express().get('/', (req, res) => res.send(others.get(String(req.params['name']))?.()));
        `,
      },
    },
  },
  {
    name: 'a getter that gives a function',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        function load() { return readFileSync('a', 'utf8'); }
        export const store = { get loader() { return load; } };
      `,
      'src/app.ts': `
        import express from 'express';
        import { store } from './store.js';
        express().get('/', (req, res) => res.send(store.loader()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via load') }],
    twin: {
      name: 'the handler does not run it',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { store } from './store.js';
          store.loader();
          express().get('/', (req, res) => res.send(store.loader.name));
        `,
      },
    },
  },
  {
    name: 'a set of listeners in a class',
    files: {
      'src/bus.ts': `
        export class Bus {
          readonly #listeners = new Set<(event: string) => void>();
          subscribe(listener: (event: string) => void) { this.#listeners.add(listener); }
          publish(event: string) { for (const listener of this.#listeners) listener(event); }
        }
        export const bus = new Bus();
      `,
      'src/plugin.ts': `
        import { readFileSync } from 'node:fs';
        import { bus } from './bus.js';
        bus.subscribe((event) => { readFileSync(event); });
      `,
      'src/app.ts': `
        import express from 'express';
        import { bus } from './bus.js';
        import './plugin.js';
        express().get('/', (req, res) => { bus.publish('page'); res.send(); });
      `,
    },
    expect: [{ file: 'src/plugin.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:4), via Bus.publish') }],
    twin: {
      name: 'published while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { bus } from './bus.js';
          import './plugin.js';
          bus.publish('start');
          express().get('/', (req, res) => { res.send(); });
        `,
      },
    },
  },
  {
    name: 'a frozen table behind a function',
    files: {
      'src/loaders.ts': `
        import { readFileSync } from 'node:fs';
        const loaders = Object.freeze({ text: (name: string) => readFileSync(name, 'utf8'), none: (name: string) => name });
        export function loaderFor(kind: 'text' | 'none') { return loaders[kind]; }
      `,
      'src/app.ts': `
        import express from 'express';
        import { loaderFor } from './loaders.js';
        express().get('/', (req, res) => res.send(loaderFor('text')('a')));
      `,
    },
    expect: [{ file: 'src/loaders.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via text') }],
    twin: {
      name: 'the handler only asks for the loader',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { loaderFor } from './loaders.js';
          loaderFor('text')('a');
          express().get('/', (req, res) => res.send(loaderFor('text').name));
        `,
      },
    },
  },
  {
    name: 'a method of the project’s own that is called as those of containers are',
    files: {
      'src/jobs.ts': `
        export class Jobs {
          readonly names: string[] = [];
          add(run: () => void) { setInterval(run, 1000); }
          set(run: () => void) { this.names.push(run.name); }
        }
      `,
      'src/app.ts': `
        import { readFileSync } from 'node:fs';
        import { Jobs } from './jobs.js';
        const jobs = new Jobs();
        jobs.add(() => { readFileSync('a', 'utf8'); });
      `,
    },
    expect: [{ file: 'src/app.ts', line: 4, message: reads('timer callback') }],
    twin: {
      name: 'one that only looks at it',
      files: {
        'src/app.ts': `
          import { readFileSync } from 'node:fs';
          import { Jobs } from './jobs.js';
          const jobs = new Jobs();
          jobs.set(() => { readFileSync('a', 'utf8'); });
        `,
      },
    },
  },
  {
    name: 'the second of two classes that a condition chooses from',
    files: {
      'src/app.ts': `
        import { readFileSync } from 'node:fs';
        import express from 'express';
        class Memory { load() { return ''; } count() { return 0; } }
        class Disk { load() { return readFileSync('a', 'utf8'); } count() { return 1; } }
        const store = process.env['MEMORY'] === '1' ? new Memory() : new Disk();
        express().get('/', (req, res) => { res.send(store.load()); });
      `,
    },
    expect: [{ file: 'src/app.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:6), via Disk.load') }],
    twin: {
      name: 'another method',
      files: {
        'src/app.ts': `
          import { readFileSync } from 'node:fs';
          import express from 'express';
          class Memory { load() { return ''; } count() { return 0; } }
          class Disk { load() { return readFileSync('a', 'utf8'); } count() { return 1; } }
          const store = process.env['MEMORY'] === '1' ? new Memory() : new Disk();
          express().get('/', (req, res) => { res.send(String(store.count())); });
        `,
      },
    },
  },
];
