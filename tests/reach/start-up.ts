import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const commonjs = { 'package.json': '{ "name": "program" }' };
const requires = (file: string, line: number, where: string): { file: string; line: number; message: string } =>
  ({ file, line, message: `\`require\` blocks the event loop in ${where}.` });

function cookies(name: string): Readonly<Record<string, string>> {
  return {
    [`node_modules/${name}/package.json`]: `{ "name": "${name}", "version": "1.0.0", "types": "./index.d.ts" }`,
    [`node_modules/${name}/index.d.ts`]: `
      export declare class CookieJar { setCookie(cookie: string, url: string): Promise<string>; setCookieSync(cookie: string, url: string): string }
    `,
  };
}

/** @returns a server with twenty routes that call `load` themselves, and the lines behind them */
function routes(...lines: readonly string[]): string {
  const paths = Array.from({ length: 20 }, (_, index) => `app.get('/${String(index)}', (req, res) => { res.send(load().render()); });`);
  return ["const express = require('express');", "const { load } = require('./load');", 'const app = express();', ...paths, ...lines, ''].join('\n');
}

/** A function that fills a variable, which a handler calls; in the silent program start-up calls it too. */
function filled(name: string, lines: string, via = 'get'): FixtureProgram {
  const app = (start: string): string => `
    import { readFileSync } from 'node:fs';
    import express from 'express';
    let text: string | undefined;
    ${lines}
    express().get('/', (req, res) => { res.send(get()); });
    ${start}
  `;
  return {
    name,
    files: { 'src/app.ts': app('export {};') },
    expect: [{ file: 'src/app.ts', line: 4, message: reads(`route handler \`GET /\` (src/app.ts:5), via ${via}`) }],
    twin: { name: 'start-up has filled it', files: { 'src/app.ts': app('console.log(get());') } },
  };
}

/** The same where start-up does not settle it: the twin gives the call another name. */
function emptied(name: string, lines: string, via = 'get'): FixtureProgram {
  const program = filled(name, lines, via);
  const text = program.files['src/app.ts']?.replace('export {};', 'console.log(get());') ?? '';
  return {
    ...program, files: { 'src/app.ts': text },
    twin: { name: 'nothing is read', files: { 'src/app.ts': text.replace(/readFileSync\('a', 'utf8'\)/, "readFileSync.name + 'a'") } },
  };
}

/** A function that the program runs when it starts, and again later. */
function again(name: string, later: string, where: string): FixtureProgram {
  const app = (then: string): string => `
    import { readFileSync, watch } from 'node:fs';
    import express from 'express';
    export const used = [watch, express];
    async function reload() { await Promise.resolve(); readFileSync('a'); }
    ${then}
    void reload();
  `;
  return {
    name: `what a program does when it starts and again ${name}`,
    files: { 'src/app.ts': app(later) },
    expect: [{ file: 'src/app.ts', line: 4, message: reads(`${where}reload`) }],
    twin: { name: 'nothing does it again', files: { 'src/app.ts': app(later.replace('reload()', 'reload.name')) } },
  };
}

/** A sync `init`, which a listener runs again. */
function restarted(listens: string): string {
  return `
    import { EventEmitter } from 'node:events';
    import { readFileSync } from 'node:fs'; import { createServer } from 'node:http';
    function init() { readFileSync('x'); createServer()${listens}; }
    new EventEmitter().on('restart', () => { init(); });
    init();
  `;
}

/** A handler that does something with `close`, which reads. */
function ending(statements: string, more = ''): string {
  return `
    import { readFileSync } from 'node:fs';
    import express from 'express';
    function close() { return readFileSync('a', 'utf8'); }
    express().post('/stop', async () => { ${statements} });
    ${more}
  `;
}

/** What is start-up although it looks like serving, and the other way round. */
export const startUp: readonly FixtureProgram[] = [
  {
    name: 'an async function that nothing calls',
    files: {
      'src/app.ts': `
        import { readFileSync } from 'node:fs';
        import type { Express } from 'express';
        export async function routes(app: Express) { return readFileSync('a', 'utf8') + String(app); }
      `,
    },
    expect: [{ file: 'src/app.ts', line: 3, message: reads('async function `routes`') }],
    twin: {
      name: 'that adds routes',
      files: {
        'src/app.ts': `
          import { readFileSync } from 'node:fs';
          import type { Express } from 'express';
          export async function routes(app: Express) { const text = readFileSync('a', 'utf8'); app.get('/', (req, res) => { res.send(text); }); }
        `,
      },
    },
  },
  {
    name: 'an async function that nothing calls, by way of another one',
    files: {
      'src/app.ts': `
        import { readFileSync } from 'node:fs';
        import { createServer } from 'node:http';
        async function key() { return readFileSync('key', 'utf8'); }
        export async function start() { return [await key(), createServer]; }
      `,
    },
    expect: [{ file: 'src/app.ts', line: 3, message: reads('async function `key`') }],
    twin: {
      name: 'that creates a server',
      files: {
        'src/app.ts': `
          import { readFileSync } from 'node:fs';
          import { createServer } from 'node:http';
          async function key() { return readFileSync('key', 'utf8'); }
          export async function start() { const text = await key(); return createServer((req, res) => { res.end(text); }); }
        `,
      },
    },
  },
  {
    name: 'an async function that nothing calls and that takes what it is given',
    files: {
      ...commonjs,
      'src/app.js': `
        const { readFileSync } = require('node:fs');
        exports.routes = async (name, { app }) => { const text = readFileSync('a', 'utf8'); app.get('name', () => text); };
      `,
    },
    expect: [{ file: 'src/app.js', line: 2, message: reads('async function `routes`') }],
    twin: {
      name: 'that adds routes to it',
      files: {
        'src/app.js': `
          const { readFileSync } = require('node:fs');
          exports.routes = async (name, { app }) => { const text = readFileSync('a', 'utf8'); app.get('/name', (req, res) => { res.send(text); }); };
        `,
      },
    },
  },
  {
    name: 'an async function that nothing calls and that asks what it is given',
    files: {
      ...commonjs,
      'src/app.js': `
        const { readFileSync } = require('node:fs');
        exports.routes = async (path, { app }) => { const text = readFileSync('a', 'utf8'); app.get(path('/name'), () => text); };
      `,
    },
    expect: [{ file: 'src/app.js', line: 2, message: reads('async function `routes`') }],
    twin: {
      name: 'that adds routes at a path that is made',
      files: {
        'src/app.js': `
          const { readFileSync } = require('node:fs');
          exports.routes = async (path, { app }) => { const text = readFileSync('a', 'utf8'); app.get(path('/name'), (req, res) => { res.send(text); }); };
        `,
      },
    },
  },
  filled('a variable that is filled where it is empty', "function get() { if (!text) { text = readFileSync('a', 'utf8'); } return text; }"),
  filled('a variable that is filled where it is undefined', "function get() { if (text === undefined) text = readFileSync('a', 'utf8'); return text; }"),
  filled('a variable that is looked at first', "function get() { if (text !== undefined) return text; text = readFileSync('a', 'utf8'); return text; }"),
  filled('a variable that is filled by an assignment', "function get() { return text ??= readFileSync('a', 'utf8'); }"),
  emptied('a variable that is filled and emptied again', "function get() { if (!text) { text = readFileSync('a', 'utf8'); } return text; } express().post('/', () => { text = undefined; });"),
  filled('a variable that only the end of the program empties',
    "function get() { if (!text) { text = readFileSync('a', 'utf8'); } return text; } process.on('SIGTERM', () => { text = undefined; });"),
  filled('a variable that nothing empties', "function get() { if (!text) text = readFileSync('a', 'utf8'); return text; } export function reset() { text = undefined; }"),
  filled('a static field that is filled where it is empty', "class Text { private static text: string | undefined; static get() { if (!Text.text) Text.text = readFileSync('a', 'utf8'); return Text.text; } } const get = () => Text.get();",
    'get → Text.get'),
  filled('a static field that is filled by way of `this`', "class Text { static #text: string | null = null; static get() { return this.#text ??= readFileSync('a', 'utf8'); } } const get = () => Text.get();",
    'get → Text.get'),
  emptied('a static field that a handler empties', "class Text { static text = ''; static get() { return Text.text ||= readFileSync('a', 'utf8'); } } const get = () => Text.get(); express().post('/', () => { Text.text = ''; });",
    'get → Text.get'),
  emptied('a field of each instance', "class Text { text = ''; get() { return this.text ||= readFileSync('a', 'utf8'); } } const get = () => new Text().get();", 'get → Text.get'),
  filled('a variable that is filled on the right of a condition', "function get() { text === undefined && (text = readFileSync('a', 'utf8')); return text; }"),
  filled('a variable that is filled on the right of an alternative', "function get() { return text || (text = readFileSync('a', 'utf8')); }"),
  filled('a variable that is filled with what a helper reads',
    "function get() { if (text) return text; text = load(); return text; } function load() { return readFileSync('a', 'utf8'); }", 'get → load'),
  filled('a variable that a function fills for another one',
    "function get() { if (!text) fill(); return text; } const fill = () => { text = readFileSync('a', 'utf8'); };", 'get → fill'),
  emptied('a variable that is filled elsewhere', "function get() { if (!text) { return readFileSync('a', 'utf8'); } return text; } export function set() { text = 'b'; }"),
  emptied('a variable of the function that is filled', "function get() { let text: string | undefined; if (!text) { text = readFileSync('a', 'utf8'); } return text; }"),
  {
    name: 'a function that a timer runs once more',
    files: {
      'src/app.ts': `
        import { readFileSync } from 'node:fs';
        import { createServer } from 'node:http';
        export class Keys { readonly server = createServer(); start() { return [readFileSync('key'), this.server]; } reload() { setTimeout(() => this.start(), 1000); } }
      `,
    },
    expect: [{ file: 'src/app.ts', line: 3, message: reads('timer callback (src/app.ts:3), via Keys.start') }],
    twin: {
      name: 'that makes a server listen',
      files: {
        'src/app.ts': `
          import { readFileSync } from 'node:fs';
          import { createServer } from 'node:http';
          export class Keys { readonly server = createServer(); start() { return [readFileSync('key'), this.server.listen(1)]; } reload() { setTimeout(() => this.start(), 1000); } }
        `,
      },
    },
  },
  {
    name: 'a listener inside an async function that nothing calls: it is added for each call',
    files: {
      'src/app.ts': `
        import { readFileSync } from 'node:fs';
        import type { Socket } from 'node:net';
        export async function connect(socket: Socket) { const text = readFileSync('a', 'utf8'); socket.on('data', () => { socket.write(text); }); }
      `,
    },
    expect: [{ file: 'src/app.ts', line: 3, message: reads('async function `connect`') }],
    twin: {
      name: 'that the top level calls',
      files: {
        'src/start.ts': `
          import { Socket } from 'node:net';
          import { connect } from './app.js';
          await connect(new Socket());
        `,
      },
    },
  },
  {
    name: 'a module that a handler requires',
    files: {
      ...commonjs,
      'src/render.js': 'exports.render = () => "a";\n',
      'src/app.js': `
        const express = require('express');
        express().get('/', (req, res) => { res.send(require('./render').render()); });
      `,
    },
    expect: [requires('src/app.js', 2, 'route handler `GET /`')],
    twin: { name: 'when another file has loaded it', files: { 'src/other.js': "exports.text = require('./render.js').render();\n" } },
  },
  {
    name: 'a package that a handler requires',
    files: {
      ...commonjs,
      'src/app.js': `
        const express = require('express');
        express().get('/', (req, res) => { res.send(String(require('fastify'))); });
      `,
      'src/app.test.js': "exports.fastify = require('fastify');\n",
      'src/types.ts': "import type { FastifyReply } from 'fastify';\nexport type Reply = FastifyReply;\n",
    },
    expect: [requires('src/app.js', 2, 'route handler `GET /`')],
    twin: { name: 'when the same file has loaded it', files: { 'src/app.js': `
        const express = require('express');
        require('fastify');
        express().get('/', (req, res) => { res.send(String(require('fastify'))); });
      ` } },
  },
  {
    name: 'a module that a function requires, for a handler',
    files: {
      ...commonjs,
      'src/render.js': 'exports.render = () => "a";\n',
      'src/load.js': "exports.load = () => require('./render');\n",
      'src/app.js': `
        const express = require('express');
        const { load } = require('./load');
        express().get('/', (req, res) => { res.send(load().render()); });
      `,
    },
    expect: [requires('src/load.js', 1, 'route handler `GET /` (src/app.js:3), via load')],
    twin: {
      name: 'when start-up has run the function',
      files: {
        'src/app.js': `
          const express = require('express');
          const { load } = require('./load');
          express().get('/', (req, res) => { res.send(load().render()); });
          load();
        `,
      },
    },
  },
  {
    name: 'a module that a function requires, for more routes than are counted',
    files: { ...commonjs, 'src/render.js': 'exports.render = () => "a";\n', 'src/load.js': "exports.load = () => require('./render');\n", 'src/app.js': routes() },
    expect: [requires('src/load.js', 1, 'route handler `GET /0` (src/app.js:4), via load, and over 10 more')],
    twin: {
      name: 'when start-up has run the function, by a longer way',
      files: { 'src/app.js': routes('const near = () => load();', 'const far = () => near();', 'far();') },
    },
  },
  {
    name: 'a module by name that a function requires, and start-up another one by it',
    files: {
      ...commonjs,
      'src/load.js': 'exports.load = (name) => require(`./${name}`);\n',
      'src/app.js': `
        const express = require('express');
        const { load } = require('./load');
        load('settings');
        express().get('/:name', (req, res) => { res.send(load(req.params.name)); });
      `,
    },
    expect: [requires('src/load.js', 1, 'route handler `GET /:name` (src/app.js:4), via load')],
    twin: { name: 'for start-up alone', files: { 'src/app.js': "require('./load').load('settings');\n" } },
  },
  {
    name: 'the end of the process behind a return',
    files: {
      'src/app.ts': `
        import express from 'express';
        import { readFileSync } from 'node:fs';
        const read = (name: string): string => {
          if (name !== '') return readFileSync(name, 'utf8');
          process.exit(1);
        };
        express().get('/', (req, res) => { res.send(read('a')); });
      `,
    },
    expect: [{ file: 'src/app.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:7), via read') }],
    twin: {
      name: 'with no way past it',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { readFileSync } from 'node:fs';
          const read = (name: string): string => {
            if (name !== '') console.error(readFileSync(name, 'utf8'));
            process.exit(1);
          };
          express().get('/', (req, res) => { res.send(read('a')); });
        `,
      },
    },
  },
  {
    name: 'a command that serves',
    files: {
      'src/serve.js': `
        #!/usr/bin/env node
        import { readFileSync } from 'node:fs';
        import { createServer } from 'node:http';
        const load = () => readFileSync('a', 'utf8');
        createServer((req, res) => { res.end(load()); }).listen(80);
      `,
    },
    expect: [{ file: 'src/serve.js', line: 4, message: reads('request handler (src/serve.js:5), via load') }],
    twin: {
      name: 'a command that does not',
      files: {
        'src/serve.js': `
          #!/usr/bin/env node
          import { readFileSync } from 'node:fs';
          const load = async () => readFileSync('a', 'utf8');
          setInterval(() => { load(); }, 1000);
        `,
      },
    },
  },
  {
    name: 'a function that only a file outside of the program calls',
    files: {
      ...commonjs,
      'src/server.ts': `
        import { readFileSync } from 'node:fs';
        export async function start() { return readFileSync('a', 'utf8'); }
      `,
    },
    expect: [{ file: 'src/server.ts', line: 2, message: reads('async function `start`') }],
    twin: {
      name: 'which is started as a command, without an ending',
      files: {
        'package.json': '{ "name": "program", "bin": { "program": "bin/www" } }',
        'bin/www': "#!/usr/bin/env node\nrequire('../src/server').start();\n",
      },
    },
  },
  {
    name: 'an object that is handed to a function that runs its parts',
    files: {
      ...commonjs,
      'src/store.js': `
        const { readFileSync } = require('node:fs');
        exports.load = () => readFileSync('a', 'utf8');
      `,
      'src/app.js': `
        const express = require('express');
        const store = require('./store');
        const runtime = { name: 'a', store };
        store.load();
        const nameOf = (all) => all.store.load();
        express().get('/', (req, res) => { res.send(nameOf(runtime)); });
      `,
    },
    expect: [{ file: 'src/store.js', line: 2, message: reads('route handler `GET /` (src/app.js:6), via load') }],
    twin: {
      name: 'to one that does not, and to functions of packages',
      files: {
        'src/app.js': `
          const express = require('express');
          const store = require('./store');
          const runtime = { name: 'a', store };
          store.load();
          const nameOf = (all) => all.name;
          express().get('/', (req, res) => { res.json(runtime); res.send(nameOf(runtime) + nameOf(store) + String(store)); });
        `,
      },
    },
  },
  {
    name: 'options that stand in the call of an unknown function',
    files: {
      'node_modules/widget/package.json': '{ "name": "widget", "version": "1.0.0", "types": "./index.d.ts" }',
      'node_modules/widget/index.d.ts': 'export function widget(options: object): string;\n',
      'src/app.ts': `
        import express from 'express';
        import { readFileSync } from 'node:fs';
        import { widget } from 'widget';
        express().get('/', (req, res) => { res.send(widget({ hooks: { load() { return readFileSync('a', 'utf8'); } } })); });
      `,
    },
    expect: [{ file: 'src/app.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:4), via load') }],
    twin: {
      name: 'an object that stands elsewhere and has them two levels down',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { readFileSync } from 'node:fs';
          import { widget } from 'widget';
          const runtime = { hooks: { load() { return readFileSync('a', 'utf8'); } } };
          express().get('/', (req, res) => { res.send(widget(runtime)); });
        `,
      },
    },
  },
  {
    name: 'a dialog in a handler',
    files: {
      ...commonjs,
      'src/app.js': `
        const express = require('express');
        express().get('/', (req, res) => { res.send(String(confirm('sure?'))); });
      `,
    },
    expect: [{ file: 'src/app.js', line: 2, message: '`confirm` blocks the event loop in route handler `GET /`.' }],
    twin: {
      name: 'in a file that works on a page',
      files: {
        'src/app.js': `
          const express = require('express');
          express().get('/', (req, res) => { res.send(String(confirm('sure?'))); });
          exports.title = () => document.title;
        `,
      },
    },
  },
  {
    name: 'the counterpart of an asynchronous method of a package',
    files: {
      ...cookies('cookie-jar'),
      'src/app.ts': `
        import express from 'express';
        import { CookieJar } from 'cookie-jar';
        express().get('/', (req, res) => { new CookieJar().setCookieSync('a=b', 'http://localhost/'); res.send(); });
      `,
    },
    expect: [{ file: 'src/app.ts', line: 3, message: '`setCookieSync` blocks the event loop in route handler `GET /`.' }],
    twin: {
      name: 'which a row says to work in memory',
      files: {
        ...cookies('tough-cookie'),
        'src/app.ts': `
          import express from 'express';
          import { CookieJar } from 'tough-cookie';
          express().get('/', (req, res) => { new CookieJar().setCookieSync('a=b', 'http://localhost/'); res.send(); });
        `,
      },
    },
  },
  {
    name: 'a file that is handed messages',
    files: {
      'src/child.ts': `
        import { readFileSync } from 'node:fs';
        process.on('message', () => { readFileSync('a'); });
      `,
      'src/app.ts': `
        import { join } from 'node:path';
        export const child = join(import.meta.dirname, 'child.js');
      `,
    },
    expect: [{ file: 'src/child.ts', line: 2, message: reads('event listener `message`') }],
    twin: {
      name: 'in a process of its own',
      files: {
        'src/app.ts': `
          import { fork } from 'node:child_process';
          import { join } from 'node:path';
          fork(join(import.meta.dirname, 'child.js'));
        `,
      },
    },
  },
  ...[
    ["require(path.join(__dirname, '..', 'src', 'server')).start();"],
    ["const lib = path.join(path.dirname(require('fs').realpathSync(__filename)), '../src');", "require(lib + '/server').start();"],
    ['require(`${path.resolve(__dirname, "../src")}/server.ts`).start();'],
    ["const { start } = require(path.join(__dirname, '../src/server'));", 'start();'],
  ].map((lines): FixtureProgram => ({
    name: `a function that is started by ${lines.join(' ')}`,
    files: {
      ...commonjs,
      'src/server.ts': `
        import { readFileSync } from 'node:fs';
        export async function start() { return readFileSync('a', 'utf8'); }
      `,
      'bin/start.js': `const path = require('path');\n${lines.join('\n')}\n`,
    },
    expect: [{ file: 'src/server.ts', line: 2, message: reads('async function `start`') }],
    twin: { name: 'in a file that package.json names', files: { 'package.json': '{ "name": "program", "bin": "bin/start.js" }' } },
  })),
  {
    name: 'what a handler cleans up',
    files: { 'src/app.ts': ending('close();') },
    expect: [{ file: 'src/app.ts', line: 3, message: reads('route handler `POST /stop` (src/app.ts:4), via close') }],
    twin: { name: 'before the process ends', files: { 'src/app.ts': ending('close(); process.exit(0);') } },
  },
  {
    name: 'what a handler cleans up, and waits for',
    files: { 'src/app.ts': ending('await close();') },
    expect: [{ file: 'src/app.ts', line: 3, message: reads('route handler `POST /stop` (src/app.ts:4), via close') }],
    twin: { name: 'before the process ends', files: { 'src/app.ts': ending('await close(); process.exit(0);') } },
  },
  again('at the change of a file', "watch('config.json', () => void reload());", 'file watcher `config.json` (src/app.ts:5), via '),
  again('by way of a handler’s helper', "const handle = async () => { await reload(); }; express().get('/', () => { void handle(); });",
    'route handler `GET /` (src/app.ts:5), via handle → '),
  again('at an interval, by way of another function', 'const tick = () => { void reload(); }; setInterval(() => { tick(); }, 1000);',
    'timer callback (src/app.ts:5), via tick → '),
  {
    name: 'a listener that runs once more what the program has run',
    files: { 'src/app.ts': restarted('') },
    expect: [{ file: 'src/app.ts', line: 3, message: reads('event listener `restart` (src/app.ts:4), via init') }],
    twin: { name: 'which makes a server listen', files: { 'src/app.ts': restarted('.listen(1)') } },
  },
  {
    name: 'what a handler cleans up, and then goes on',
    files: { 'src/app.ts': ending('close(); again();', "function again() { console.log('again'); }") },
    expect: [{ file: 'src/app.ts', line: 3, message: reads('route handler `POST /stop` (src/app.ts:4), via close') }],
    twin: {
      name: 'before a function of its own ends the process',
      files: { 'src/app.ts': ending('close(); again();', 'function again() { console.log(); stop(); } const stop = () => process.exit(0);') },
    },
  },
  {
    name: 'what a handler cleans up before a function that may end the process',
    files: { 'src/app.ts': ending('close(); again();', 'function again() { if (process.argv.length > 2) return; process.exit(0); }') },
    expect: [{ file: 'src/app.ts', line: 3, message: reads('route handler `POST /stop` (src/app.ts:4), via close') }],
    twin: { name: 'that surely does', files: { 'src/app.ts': ending('close(); again();', 'function again() { process.exit(0); }') } },
  },
  {
    name: 'what a handler cleans up, unless it throws before the process ends',
    files: { 'src/app.ts': ending("close(); if (process.argv.length > 2) throw new Error('no'); process.exit(0);") },
    expect: [{ file: 'src/app.ts', line: 3, message: reads('route handler `POST /stop` (src/app.ts:4), via close') }],
    twin: {
      name: 'and ends it where that is caught',
      files: { 'src/app.ts': ending("try { close(); if (process.argv.length > 2) throw new Error('no'); process.exit(0); } catch { process.exit(1); }") },
    },
  },
  {
    name: 'what a handler cleans up before it throws, which is caught where the process goes on',
    files: { 'src/app.ts': ending("try { close(); if (process.argv.length > 2) throw new Error('no'); process.exit(0); } catch { console.log(); }") },
    expect: [{ file: 'src/app.ts', line: 3, message: reads('route handler `POST /stop` (src/app.ts:4), via close') }],
    twin: {
      name: 'and before the process ends',
      files: { 'src/app.ts': ending("try { close(); if (process.argv.length > 2) throw new Error('no'); } catch { console.log(); } process.exit(0);") },
    },
  },
  {
    name: 'an exported function that starts a server by way of another one',
    files: {
      'src/load.ts': "import { readFileSync } from 'node:fs';\nexport const load = async () => readFileSync('a', 'utf8');",
      'src/start.ts': `import { load } from './load.js';
export default async function start(): Promise<void> {
  async function run(): Promise<void> { console.log(await load()); }
  await run();
}`,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('async function `load`') }],
    twin: {
      name: 'which makes it listen',
      files: {
        'src/start.ts': `import http from 'node:http';
import { load } from './load.js';
export default async function start(): Promise<void> {
  async function run(): Promise<void> {
    const text = await load();
    http.createServer((_request, response) => { response.end(text); }).listen(1);
  }
  await run();
}`,
      },
    },
  },
  {
    name: 'a function that a command imports from where another tool builds it',
    files: {
      'package.json': '{ "name": "program", "type": "module" }',
      'src/index.ts': `
        import { readFileSync } from 'node:fs';
        export async function start(): Promise<string> { return readFileSync('a', 'utf8'); }
      `,
      'bin/start.js': "#!/usr/bin/env node\nimport { start } from '../dist/index.js';\nvoid start();\n",
    },
    expect: [{ file: 'src/index.ts', line: 2, message: reads('async function `start`') }],
    twin: { name: 'and that package.json names', files: { 'package.json': '{ "name": "program", "type": "module", "bin": "bin/start.js" }' } },
  },
];
