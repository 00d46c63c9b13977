import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

/** `Store` is what each program defines; the handler loads from the one instance that there is. */
const app = `
  import express from 'express';
  import { Store } from './store.js';
  const store = new Store();
  express().get('/', (req, res) => res.send(store.load()));
`;
const onceAtStart = {
  'src/app.ts': `
    import express from 'express';
    import { Store } from './store.js';
    const store = new Store();
    const text = store.load();
    express().get('/', (req, res) => res.send(text));
  `,
};
const where = 'route handler `GET /` (src/app.ts:4), via Store.load';

/** Members of classes, and what constructs a class. */
export const classes: readonly FixtureProgram[] = [
  {
    name: 'a method',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store {
          load() { return readFileSync('a', 'utf8'); }
        }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads(where) }],
    twin: {
      name: 'an unrelated class has a method of the name',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Store as Files } from './store.js';
          class Store { load() { return 'text'; } }
          const store = new Store();
          new Files().load();
          express().get('/', (req, res) => res.send(store.load()));
        `,
      },
    },
  },
  {
    name: 'a static method',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store {
          static load() { return readFileSync('a', 'utf8'); }
          load() { return 'text'; }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        express().get('/', (req, res) => res.send(Store.load()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via Store.load') }],
    twin: { name: 'the instance’s method of the name', files: { 'src/app.ts': app } },
  },
  {
    name: 'a method that calls another on this',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store {
          load() { return this.read('a'); }
          private read(name: string) { return readFileSync(name, 'utf8'); }
        }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/store.ts', line: 4, message: reads(`${where} → Store.read`) }],
    twin: {
      name: 'another class calls its own method of the name',
      files: {
        'src/store.ts': `
          import { readFileSync } from 'node:fs';
          class Disk {
            read(name: string) { return readFileSync(name, 'utf8'); }
          }
          const text = new Disk().read('a');
          export class Store {
            load() { return this.read('a'); }
            private read(name: string) { return name + text; }
          }
        `,
      },
    },
  },
  {
    name: 'a private method',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store {
          load() { return this.#read('a'); }
          #read(name: string) { return readFileSync(name, 'utf8'); }
        }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/store.ts', line: 4, message: reads(`${where} → Store.#read`) }],
    twin: { name: 'called while the module loads', files: onceAtStart },
  },
  {
    name: 'a getter',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store {
          get text() { return readFileSync('a', 'utf8'); }
          set text(value: string) { console.log(value); }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        const store = new Store();
        express().get('/', (req, res) => res.send(store.text));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:4), via Store.text') }],
    twin: {
      name: 'the handler only writes the property',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Store } from './store.js';
          const store = new Store();
          const { text } = store;
          express().get('/', (req, res) => { store.text = 'b'; res.send(text); });
        `,
      },
    },
  },
  {
    name: 'a getter that is destructured',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store {
          get text() { return readFileSync('a', 'utf8'); }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        const store = new Store();
        express().get('/', (req, res) => { const { text } = store; res.send(text); });
      `,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:4), via Store.text') }],
    twin: {
      name: 'destructured while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Store } from './store.js';
          const { text } = new Store();
          express().get('/', (req, res) => { res.send(text); });
        `,
      },
    },
  },
  {
    name: 'a setter',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store {
          #value = '';
          get text() { return this.#value; }
          set text(name: string) { this.#value = readFileSync(name, 'utf8'); }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        const store = new Store();
        express().get('/', (req, res) => { store.text = 'a'; res.send(); });
      `,
    },
    expect: [{ file: 'src/store.ts', line: 5, message: reads('route handler `GET /` (src/app.ts:4), via Store.text') }],
    twin: {
      name: 'the handler only reads the property',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Store } from './store.js';
          const store = new Store();
          store.text = 'a';
          express().get('/', (req, res) => { res.send(store.text); });
        `,
      },
    },
  },
  {
    name: 'a setter that a compound assignment runs',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store {
          #value = '';
          get text() { return this.#value; }
          set text(name: string) { this.#value = readFileSync(name, 'utf8'); }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        const store = new Store();
        express().get('/', (req, res) => { store.text += 'a'; res.send(); });
      `,
    },
    expect: [{ file: 'src/store.ts', line: 5, message: reads('route handler `GET /` (src/app.ts:4), via Store.text') }],
    twin: {
      name: 'the handler adds to what it read',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Store } from './store.js';
          const store = new Store();
          store.text += 'a';
          express().get('/', (req, res) => { res.send(store.text + 'a'); });
        `,
      },
    },
  },
  {
    name: 'a constructor',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store {
          readonly text: string;
          constructor() { this.text = readFileSync('a', 'utf8'); }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        express().get('/', (req, res) => res.send(new Store().text));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:3), via new Store') }],
    twin: {
      name: 'one instance for all requests',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Store } from './store.js';
          const store = new Store();
          express().get('/', (req, res) => res.send(store.text));
        `,
      },
    },
  },
  {
    name: 'a constructor of a base class',
    files: {
      'src/base.ts': `
        import { readFileSync } from 'node:fs';
        export class Base {
          readonly text: string;
          constructor(name: string) { this.text = readFileSync(name, 'utf8'); }
        }
      `,
      'src/store.ts': `
        import { Base } from './base.js';
        export class Store extends Base { readonly count = 0; }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        express().get('/', (req, res) => res.send(new Store('a').text));
      `,
    },
    expect: [{ file: 'src/base.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:3), via new Base') }],
    twin: {
      name: 'a class of the same name that extends nothing',
      files: {
        'src/store.ts': `
          import { Base } from './base.js';
          export const base = new Base('a');
          export class Store { constructor(readonly text: string) {} }
        `,
      },
    },
  },
  {
    name: 'a constructor that super() runs',
    files: {
      'src/base.ts': `
        import { readFileSync } from 'node:fs';
        export class Base {
          readonly text: string;
          constructor(name: string) { this.text = readFileSync(name, 'utf8'); }
        }
      `,
      'src/store.ts': `
        import { Base } from './base.js';
        export class Store extends Base { constructor() { super('a'); } }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        express().get('/', (req, res) => res.send(new Store().text));
      `,
    },
    expect: [{ file: 'src/base.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:3), via new Base') }],
    twin: {
      name: 'one instance for all requests',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Store } from './store.js';
          const store = new Store();
          express().get('/', (req, res) => res.send(store.text));
        `,
      },
    },
  },
  {
    name: 'an arrow in a field',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store {
          readonly load = () => readFileSync('a', 'utf8');
        }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads(where) }],
    twin: { name: 'called while the module loads', files: onceAtStart },
  },
  {
    name: 'an arrow in a static field',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store {
          static readonly load = () => readFileSync('a', 'utf8');
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        express().get('/', (req, res) => res.send(Store.load()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via Store.load') }],
    twin: {
      name: 'called while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Store } from './store.js';
          const text = Store.load();
          express().get('/', (req, res) => res.send(text));
        `,
      },
    },
  },
  {
    name: 'a field’s initial value, of an instance for each request',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store {
          readonly text = readFileSync('a', 'utf8');
          load() { return this.text; }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        express().get('/', (req, res) => res.send(new Store().load()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:3), via Store.text') }],
    twin: { name: 'one instance for all requests', files: { 'src/app.ts': app } },
  },
  {
    name: 'a field of a base class, of an instance for each request',
    files: {
      'src/base.ts': `
        import { readFileSync } from 'node:fs';
        export abstract class Base { protected readonly text = readFileSync('a', 'utf8'); }
      `,
      'src/store.ts': `
        import { Base } from './base.js';
        export class Store extends Base { load() { return this.text; } }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        express().get('/', (req, res) => res.send(new Store().load()));
      `,
    },
    expect: [{ file: 'src/base.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:3), via Base.text') }],
    twin: { name: 'one instance for all requests', files: { 'src/app.ts': app } },
  },
  {
    name: 'a class that is defined in the handler: its static block',
    files: {
      'src/app.ts': `
        import express from 'express';
        import { readFileSync } from 'node:fs';
        express().get('/', (req, res) => {
          class Page { static text = ''; static { Page.text = readFileSync('a', 'utf8'); } }
          res.send(Page.text);
        });
      `,
    },
    expect: [{ file: 'src/app.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:4), via Page.field') }],
    twin: {
      name: 'defined beside the handler',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { readFileSync } from 'node:fs';
          class Page { static text = ''; static { Page.text = readFileSync('a', 'utf8'); } }
          express().get('/', (req, res) => {
            res.send(Page.text);
          });
        `,
      },
    },
  },
  {
    name: 'a method of a base class, called on the subclass',
    files: {
      'src/base.ts': `
        import { readFileSync } from 'node:fs';
        export class Base { load() { return readFileSync('a', 'utf8'); } }
      `,
      'src/store.ts': `
        import { Base } from './base.js';
        export class Store extends Base { readonly count = 0; }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/base.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:4), via Base.load') }],
    twin: {
      name: 'the subclass overrides it',
      files: {
        'src/store.ts': `
          import { Base } from './base.js';
          export class Store extends Base { override load() { return 'text'; } }
        `,
      },
    },
  },
  {
    name: 'an override that a method of the base class calls',
    files: {
      'src/base.ts': `
        export abstract class Base {
          load() { return this.read(); }
          protected abstract read(): string;
        }
      `,
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        import { Base } from './base.js';
        export class Store extends Base { protected override read() { return readFileSync('a', 'utf8'); } }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:4), via Base.load → Store.read') }],
    twin: { name: 'called while the module loads', files: onceAtStart },
  },
  {
    name: 'super.m() in an override',
    files: {
      'src/base.ts': `
        import { readFileSync } from 'node:fs';
        export class Base { load() { return readFileSync('a', 'utf8'); } }
      `,
      'src/store.ts': `
        import { Base } from './base.js';
        export class Store extends Base { override load() { return super.load() + '!'; } }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/base.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:4), via Store.load → Base.load') }],
    twin: {
      name: 'super.m() in a sibling of another base',
      files: {
        'src/store.ts': `
          import { Base } from './base.js';
          new Base().load();
          class Other { load() { return 'text'; } }
          export class Store extends Other { override load() { return super.load() + '!'; } }
        `,
      },
    },
  },
  {
    name: 'super.m() two classes above',
    files: {
      'src/base.ts': `
        import { readFileSync } from 'node:fs';
        export class Base { load() { return readFileSync('a', 'utf8'); } }
        export class Middle extends Base { readonly depth = 1; }
      `,
      'src/store.ts': `
        import { Middle } from './base.js';
        export class Store extends Middle { override load() { return super.load() + '!'; } }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/base.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:4), via Store.load → Base.load') }],
    twin: {
      name: 'the class between answers itself',
      files: {
        'src/base.ts': `
          import { readFileSync } from 'node:fs';
          export class Base { load() { return readFileSync('a', 'utf8'); } }
          export class Middle extends Base { override load() { return 'text'; } }
        `,
      },
    },
  },
  {
    name: 'an overridden method, called on the subclass',
    files: {
      'src/base.ts': `
        export class Base { load() { return 'text'; } }
      `,
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        import { Base } from './base.js';
        export class Store extends Base { override load() { return readFileSync('a', 'utf8'); } }
        export class Other extends Base { override load() { return 'other'; } }
      `,
      'src/app.ts': app,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads(where) }],
    twin: {
      name: 'called on its sibling',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Other, Store } from './store.js';
          new Store().load();
          const store = new Other();
          express().get('/', (req, res) => res.send(store.load()));
        `,
      },
    },
  },
  {
    name: 'a call on a variable of the base class',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Base { load() { return 'text'; } }
        export class Store extends Base { override load() { return readFileSync('a', 'utf8'); } }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store, type Base } from './store.js';
        function show(page: Base) { return page.load(); }
        express().get('/', (req, res) => res.send(show(new Store())));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:4), via show → Store.load') }],
    twin: {
      name: 'a variable of a class without relation',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Store } from './store.js';
          class Page { load() { return new Store().constructor.name; } }
          function show(page: Page) { return page.load(); }
          express().get('/', (req, res) => res.send(show(new Page())));
        `,
      },
    },
  },
  {
    name: 'an instance in a field',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store { load() { return readFileSync('a', 'utf8'); } }
      `,
      'src/page.ts': `
        import { Store } from './store.js';
        export class Page {
          private readonly store = new Store();
          show() { return this.store.load(); }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Page } from './page.js';
        const page = new Page();
        express().get('/', (req, res) => res.send(page.show()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 2, message: reads('route handler `GET /` (src/app.ts:4), via Page.show → Store.load') }],
    twin: {
      name: 'loaded in the constructor',
      files: {
        'src/page.ts': `
          import { Store } from './store.js';
          export class Page {
            private readonly store = new Store();
            private readonly text: string;
            constructor() { this.text = this.store.load(); }
            show() { return this.text; }
          }
        `,
      },
    },
  },
  {
    name: 'a singleton behind a static getter',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store {
          static #instance: Store | undefined;
          static get instance() { return Store.#instance ??= new Store(); }
          load() { return readFileSync('a', 'utf8'); }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        express().get('/', (req, res) => res.send(Store.instance.load()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 5, message: reads('route handler `GET /` (src/app.ts:3), via Store.load') }],
    twin: {
      name: 'called while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Store } from './store.js';
          const text = Store.instance.load();
          express().get('/', (req, res) => res.send(text));
        `,
      },
    },
  },
  {
    name: 'a method that returns this',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        export class Store {
          name = '';
          named(name: string): this { this.name = name; return this; }
          load() { return readFileSync(this.name, 'utf8'); }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Store } from './store.js';
        express().get('/', (req, res) => res.send(new Store().named('a').load()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 5, message: reads('route handler `GET /` (src/app.ts:3), via Store.load') }],
    twin: {
      name: 'called while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Store } from './store.js';
          const text = new Store().named('a').load();
          express().get('/', (req, res) => res.send(text));
        `,
      },
    },
  },
];
