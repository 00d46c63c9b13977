import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const numbers = `
  import { readFileSync } from 'node:fs';
  export function* lines() {
    for (const name of ['a', 'b']) yield readFileSync(name, 'utf8');
  }
  export function* others() { yield 'c'; }
`;

/** Generators, tagged templates, decorators and promises. */
export const language: readonly FixtureProgram[] = [
  {
    name: 'a generator that a loop goes through',
    files: {
      'src/lines.ts': numbers,
      'src/app.ts': `
        import express from 'express';
        import { lines } from './lines.js';
        express().get('/', (req, res) => {
          for (const line of lines()) res.send(line);
        });
      `,
    },
    expect: [{ file: 'src/lines.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:4), via lines') }],
    twin: {
      name: 'another generator is gone through in the handler',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { lines, others } from './lines.js';
          for (const line of lines()) console.log(line);
          express().get('/', (req, res) => {
            for (const line of others()) res.send(line);
          });
        `,
      },
    },
  },
  {
    name: 'a generator that a handler takes a step of',
    files: {
      'src/lines.ts': numbers,
      'src/app.ts': `
        import express from 'express';
        import { lines } from './lines.js';
        const source = lines();
        express().get('/', (req, res) => res.send(source.next().value));
      `,
    },
    expect: [{ file: 'src/lines.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:4), via lines') }],
    twin: {
      name: 'made in the handler and left alone, its steps are taken while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { lines } from './lines.js';
          const source = lines();
          source.next();
          express().get('/', (req, res) => {
            lines();
            res.send('a');
          });
        `,
      },
    },
  },
  {
    name: 'a generator that a function of the project goes through',
    files: {
      'src/lines.ts': numbers,
      'src/app.ts': `
        import express from 'express';
        import { lines } from './lines.js';
        const all = (source: Iterable<string>) => Array.from(source).join();
        const source = lines();
        express().get('/', (req, res) => res.send(all(source)));
      `,
    },
    expect: [{ file: 'src/lines.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:5), via lines') }],
    twin: {
      name: 'while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { lines } from './lines.js';
          const all = (source: Iterable<string>) => Array.from(source).join();
          const [first] = lines();
          const text = all(lines()) + first;
          express().get('/', (req, res) => res.send(text));
        `,
      },
    },
  },
  {
    name: 'an iterator of a class',
    files: {
      'src/book.ts': `
        import { readFileSync } from 'node:fs';
        export class Book {
          *[Symbol.iterator]() { yield readFileSync('a', 'utf8'); }
        }
        export class Leaf {
          *[Symbol.iterator]() { yield 'a'; }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Book } from './book.js';
        const book = new Book();
        express().get('/', (req, res) => {
          for (const page of book) res.send(page);
        });
      `,
    },
    expect: [{ file: 'src/book.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:5), via Book[Symbol.iterator]') }],
    twin: {
      name: 'of the other class',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Book, Leaf } from './book.js';
          for (const page of new Book()) console.log(page);
          const book = new Leaf();
          express().get('/', (req, res) => {
            for (const page of book) res.send(page);
          });
        `,
      },
    },
  },
  {
    name: 'a generator that is spread',
    files: {
      'src/lines.ts': numbers,
      'src/app.ts': `
        import express from 'express';
        import { lines } from './lines.js';
        express().get('/', (req, res) => res.send([...lines()]));
      `,
    },
    expect: [{ file: 'src/lines.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via lines') }],
    twin: {
      name: 'spread while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { lines } from './lines.js';
          const all = [...lines()];
          express().get('/', (req, res) => res.send(all));
        `,
      },
    },
  },
  {
    name: 'a generator in a generator',
    files: {
      'src/lines.ts': numbers,
      'src/pages.ts': `
        import { lines } from './lines.js';
        export function* pages() { yield 'top'; yield* lines(); }
      `,
      'src/app.ts': `
        import express from 'express';
        import { pages } from './pages.js';
        express().get('/', (req, res) => res.send(Array.from(pages())));
      `,
    },
    expect: [{ file: 'src/lines.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via pages → lines') }],
    twin: {
      name: 'another generator inside',
      files: {
        'src/pages.ts': `
          import { lines, others } from './lines.js';
          export const kept = [...lines()];
          export function* pages() { yield 'top'; yield* others(); }
        `,
      },
    },
  },
  {
    name: 'an async generator',
    files: {
      'src/lines.ts': `
        import { readFileSync } from 'node:fs';
        export async function* lines() {
          await Promise.resolve();
          yield readFileSync('a', 'utf8');
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { lines } from './lines.js';
        express().get('/', async (req, res) => {
          for await (const line of lines()) res.send(line);
        });
      `,
    },
    expect: [{ file: 'src/lines.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:4), via lines') }],
    twin: {
      name: 'gone through while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { lines } from './lines.js';
          const all: string[] = [];
          for await (const line of lines()) all.push(line);
          express().get('/', (req, res) => res.send(all));
        `,
      },
    },
  },
  {
    name: 'a tagged template',
    files: {
      'src/page.ts': `
        import { readFileSync } from 'node:fs';
        export function page(texts: TemplateStringsArray, ...names: string[]) {
          return texts.map((text, index) => text + readFileSync(names[index] ?? 'a', 'utf8')).join('');
        }
      `,
      'src/app.ts': [
        `import express from 'express';`, `import { page } from './page.js';`,
        'express().get(\'/\', (req, res) => res.send(page`<p>${req.params[\'name\'] ?? \'\'}</p>`));', '',
      ].join('\n'),
    },
    expect: [{ file: 'src/page.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via page') }],
    twin: {
      name: 'tagged while the module loads',
      files: {
        'src/app.ts': [
          `import express from 'express';`, `import { page } from './page.js';`, 'const text = page`<p>${\'a\'}</p>`;',
          'express().get(\'/\', (req, res) => res.send(text));', '',
        ].join('\n'),
      },
    },
  },
  {
    name: 'what a decorator puts in the place of a method',
    files: {
      'src/logged.ts': `
        import { readFileSync } from 'node:fs';
        export function logged(target: object, name: string, descriptor: PropertyDescriptor) {
          const method = descriptor.value as (...parameters: unknown[]) => unknown;
          descriptor.value = function (this: unknown, ...parameters: unknown[]) {
            readFileSync('log-settings', 'utf8');
            return method.apply(this, parameters);
          };
        }
      `,
      'src/users.controller.ts': `
        import { Controller, Get } from '@nestjs/common';
        import { logged } from './logged.js';
        @Controller()
        export class UsersController {
          @Get() @logged list() { return []; }
        }
      `,
    },
    expect: [{ file: 'src/logged.ts', line: 5, message: reads('route handler `UsersController.list` (src/users.controller.ts:5), via value') }],
    twin: {
      name: 'what the decorator itself does',
      files: {
        'src/logged.ts': `
          import { readFileSync } from 'node:fs';
          export function logged(target: object, name: string, descriptor: PropertyDescriptor) {
            const settings = readFileSync('log-settings', 'utf8');
            const method = descriptor.value as (...parameters: unknown[]) => unknown;
            descriptor.value = function (this: unknown, ...parameters: unknown[]) {
              console.log(settings);
              return method.apply(this, parameters);
            };
          }
        `,
      },
    },
  },
  {
    name: 'a decorator in a function that a handler runs',
    files: {
      'src/app.ts': `
        import express from 'express';
        import { readFileSync } from 'node:fs';
        function register(name: string): ClassDecorator {
          readFileSync(name);
          return () => undefined;
        }
        express().get('/', (req, res) => {
          @register('a') class Page { readonly text = 'text'; }
          res.send(new Page().text);
        });
      `,
    },
    expect: [{ file: 'src/app.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:8), via register') }],
    twin: {
      name: 'beside the handler',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { readFileSync } from 'node:fs';
          function register(name: string): ClassDecorator {
            readFileSync(name);
            return () => undefined;
          }
          @register('a') class Page { readonly text = 'text'; }
          express().get('/', (req, res) => {
            res.send(new Page().text);
          });
        `,
      },
    },
  },
  {
    name: 'a promise’s executor',
    files: {
      'src/app.ts': `
        import express from 'express';
        import { readFileSync } from 'node:fs';
        const read = (name: string) => new Promise<string>((resolve) => { resolve(readFileSync(name, 'utf8')); });
        express().get('/', async (req, res) => res.send(await read('a')));
      `,
    },
    expect: [{ file: 'src/app.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:4), via read') }],
    twin: {
      name: 'awaited while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { readFileSync } from 'node:fs';
          const read = (name: string) => new Promise<string>((resolve) => { resolve(readFileSync(name, 'utf8')); });
          const text = await read('a');
          express().get('/', (req, res) => res.send(text));
        `,
      },
    },
  },
  {
    name: 'all of a list, at once',
    files: {
      'src/load.ts': `
        import { readFileSync } from 'node:fs';
        export const load = async (name: string) => { await Promise.resolve(); return readFileSync(name, 'utf8'); };
      `,
      'src/app.ts': `
        import express from 'express';
        import { load } from './load.js';
        express().get('/', async (req, res) => res.send(await Promise.all(['a', 'b'].map(load))));
      `,
    },
    expect: [{ file: 'src/load.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via load') }],
    twin: {
      name: 'awaited while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { load } from './load.js';
          const texts = await Promise.all(['a', 'b'].map(load));
          express().get('/', (req, res) => res.send(texts));
        `,
      },
    },
  },
  {
    name: 'optional calls, non-null assertions and casts',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export const store: { load?: (() => string) | undefined } = { load: () => readFileSync('a', 'utf8') };
        export const other: { load?: (() => string) | undefined } = { load: () => 'text' };
      `,
      'src/app.ts': `
        import express from 'express';
        import { store } from './store.js';
        express().get('/', (req, res) => res.send((store as { load: () => string }).load!?.()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via load') }],
    twin: {
      name: 'of the other object',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { other, store } from './store.js';
          (store as { load: () => string }).load!?.();
          express().get('/', (req, res) => res.send((other as { load: () => string }).load!?.()));
        `,
      },
    },
  },
];
