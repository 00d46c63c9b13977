import type { FixtureProgram } from '../support/programs.js';
import { reads } from './describe-programs.js';

const users = `
  import { Injectable } from '@nestjs/common';
  import { readFileSync } from 'node:fs';
  @Injectable()
  export class UsersService {
    all() { return readFileSync('users.json', 'utf8'); }
    count() { return 1; }
  }
`;
const storage = `
  export interface Storage { load(name: string): string; count(): number }
`;
const disk = `
  import { readFileSync } from 'node:fs';
  import type { Storage } from './storage.js';
  export class Disk implements Storage {
    load(name: string) { return readFileSync(name, 'utf8'); }
    count() { return 1; }
  }
`;

/** A handler that runs what has the type. */
function serviceOf(type: string): string {
  return `
    import express from 'express';
    import { Replicator } from './replicator.js';
    import type { Service, Stream } from './service.js';
    export const serve = (given: ${type}, other?: Service | Stream) => { express().get('/', (req, res) => { res.send(given.run()); }); return other; };
    export const run = () => new Replicator();
  `;
}

/** Members of interfaces and abstract classes, and services that somebody else hands over. */
export const services: readonly FixtureProgram[] = [
  {
    name: 'a member of an interface, implemented by a class',
    files: {
      'src/storage.ts': storage,
      'src/disk.ts': disk,
      'src/page.ts': `
        import type { Storage } from './storage.js';
        export const show = (storage: Storage) => storage.load('page');
      `,
      'src/app.ts': `
        import express from 'express';
        import { Disk } from './disk.js';
        import { show } from './page.js';
        const disk = new Disk();
        express().get('/', (req, res) => res.send(show(disk)));
      `,
    },
    expect: [{ file: 'src/disk.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:5), via show → Disk.load') }],
    twin: {
      name: 'another interface with the same member',
      files: {
        'src/page.ts': `
          interface Memory { load(name: string): string }
          export const show = (storage: { count(): number }) => memory.load(String(storage.count()));
          const memory: Memory = { load: (name) => name };
        `,
      },
    },
  },
  {
    name: 'a member of an interface, implemented by an object with its annotation',
    files: {
      'src/storage.ts': storage,
      'src/disk.ts': `
        import { readFileSync } from 'node:fs';
        import type { Storage } from './storage.js';
        export const disk: Storage = { load: (name) => readFileSync(name, 'utf8'), count: () => 1 };
      `,
      'src/page.ts': `
        import type { Storage } from './storage.js';
        export class Page {
          constructor(private readonly storage: Storage) {}
          show() { return this.storage.load('page'); }
          size() { return this.storage.count(); }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { disk } from './disk.js';
        import { Page } from './page.js';
        const page = new Page(disk);
        express().get('/', (req, res) => res.send(page.show()));
      `,
    },
    expect: [{ file: 'src/disk.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:5), via Page.show → load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { disk } from './disk.js';
          import { Page } from './page.js';
          const page = new Page(disk);
          page.show();
          express().get('/', (req, res) => res.send(page.size()));
        `,
      },
    },
  },
  {
    name: 'an abstract member, implemented in another file',
    files: {
      'src/storage.ts': `
        export abstract class Storage {
          abstract load(name: string): string;
          loadTwice(name: string) { return this.load(name) + this.load(name); }
          abstract count(): number;
        }
      `,
      'src/disk.ts': `
        import { readFileSync } from 'node:fs';
        import { Storage } from './storage.js';
        export class Disk extends Storage {
          load(name: string) { return readFileSync(name, 'utf8'); }
          count() { return 1; }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Disk } from './disk.js';
        import type { Storage } from './storage.js';
        const storage: Storage = new Disk();
        express().get('/', (req, res) => res.send(storage.loadTwice('a')));
      `,
    },
    expect: [{ file: 'src/disk.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:5), via Storage.loadTwice → Disk.load') }],
    twin: {
      name: 'another abstract member',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Disk } from './disk.js';
          import type { Storage } from './storage.js';
          const storage: Storage = new Disk();
          storage.loadTwice('a');
          express().get('/', (req, res) => res.send(storage.count()));
        `,
      },
    },
  },
  {
    name: 'an interface’s member that an inherited method implements',
    files: {
      'src/storage.ts': storage,
      'src/base.ts': `
        import { readFileSync } from 'node:fs';
        export class Base {
          load(name: string) { return readFileSync(name, 'utf8'); }
          count() { return 1; }
        }
      `,
      'src/disk.ts': `
        import { Base } from './base.js';
        import type { Storage } from './storage.js';
        export class Disk extends Base implements Storage { readonly kind = 'disk'; }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Disk } from './disk.js';
        import type { Storage } from './storage.js';
        const pick = (): Storage => new Disk();
        express().get('/', (req, res) => { const storage: Storage = pick(); res.send(storage.load('a')); });
      `,
    },
    expect: [{ file: 'src/base.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:5), via Base.load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { Disk } from './disk.js';
          import type { Storage } from './storage.js';
          const pick = (): Storage => new Disk();
          pick().load('a');
          express().get('/', (req, res) => { const storage: Storage = pick(); res.send(storage.count()); });
        `,
      },
    },
  },
  {
    name: 'Nest: a service in a controller’s constructor',
    files: {
      'src/users.service.ts': users,
      'src/users.controller.ts': `
        import { Controller, Get } from '@nestjs/common';
        import { UsersService } from './users.service.js';
        @Controller('users')
        export class UsersController {
          constructor(private readonly users: UsersService) {}
          @Get() list() { return this.users.all(); }
        }
      `,
    },
    expect: [
      {
        file: 'src/users.service.ts', line: 5,
        message: reads('route handler `UsersController.list` (src/users.controller.ts:6), via UsersService.all'),
      },
    ],
    twin: {
      name: 'the method without a route',
      files: {
        'src/users.controller.ts': `
          import { Controller, Get } from '@nestjs/common';
          import { UsersService } from './users.service.js';
          @Controller('users')
          export class UsersController {
            constructor(private readonly users: UsersService) {}
            @Get() list() { return this.users.count(); }
            all() { return this.users.all(); }
          }
        `,
      },
    },
  },
  {
    name: 'Nest: a service in a service, in a property',
    files: {
      'src/users.service.ts': users,
      'src/reports.service.ts': `
        import { Inject, Injectable } from '@nestjs/common';
        import { UsersService } from './users.service.js';
        @Injectable()
        export class ReportsService {
          @Inject() private readonly users!: UsersService;
          write() { return this.users.all(); }
        }
      `,
      'src/reports.controller.ts': `
        import { Controller, Post } from '@nestjs/common';
        import { ReportsService } from './reports.service.js';
        @Controller()
        export class ReportsController {
          constructor(private readonly reports: ReportsService) {}
          @Post('reports') write() { return this.reports.write(); }
        }
      `,
    },
    expect: [
      {
        file: 'src/users.service.ts', line: 5,
        message: reads('route handler `ReportsController.write` (src/reports.controller.ts:6), via ReportsService.write → UsersService.all'),
      },
    ],
    twin: {
      name: 'in a startup hook',
      files: {
        'src/reports.controller.ts': `
          import { Controller, type OnModuleInit } from '@nestjs/common';
          import { ReportsService } from './reports.service.js';
          @Controller()
          export class ReportsController implements OnModuleInit {
            constructor(private readonly reports: ReportsService) {}
            onModuleInit() { return this.reports.write(); }
          }
        `,
      },
    },
  },
  {
    name: 'Nest: a guard',
    files: {
      'src/key.guard.ts': `
        import { Injectable, type CanActivate } from '@nestjs/common';
        import { readFileSync } from 'node:fs';
        @Injectable()
        export class KeyGuard implements CanActivate {
          canActivate() { return this.key() !== ''; }
          private key() { return readFileSync('key', 'utf8'); }
        }
      `,
    },
    expect: [{ file: 'src/key.guard.ts', line: 6, message: reads('guard `KeyGuard.canActivate` (src/key.guard.ts:5), via KeyGuard.key') }],
    twin: {
      name: 'the key is a field of the one guard',
      files: {
        'src/key.guard.ts': `
          import { Injectable, type CanActivate } from '@nestjs/common';
          import { readFileSync } from 'node:fs';
          @Injectable()
          export class KeyGuard implements CanActivate {
            private readonly key = readFileSync('key', 'utf8');
            canActivate() { return this.key !== ''; }
          }
        `,
      },
    },
  },
  {
    name: 'Nest: a cron job',
    files: {
      'src/users.service.ts': users,
      'src/tasks.service.ts': `
        import { Injectable } from '@nestjs/common';
        import { Cron } from '@nestjs/schedule';
        import { UsersService } from './users.service.js';
        @Injectable()
        export class TasksService {
          constructor(private readonly users: UsersService) {}
          @Cron('* * * * *') tick() { this.users.all(); }
        }
      `,
    },
    expect: [
      { file: 'src/users.service.ts', line: 5, message: reads('cron job `TasksService.tick` (src/tasks.service.ts:7), via UsersService.all') },
    ],
    twin: {
      name: 'a decorator of the project with the same name',
      files: {
        'src/cron.ts': 'export const Cron = (pattern: string): MethodDecorator => () => { console.log(pattern); };\n',
        'src/tasks.service.ts': `
          import { Injectable } from '@nestjs/common';
          import { Cron } from './cron.js';
          import { UsersService } from './users.service.js';
          @Injectable()
          export class TasksService {
            constructor(private readonly users: UsersService) {}
            @Cron('* * * * *') tick() { this.users.all(); }
          }
        `,
      },
    },
  },
  {
    name: 'tsyringe: a class that the container resolves',
    files: {
      'src/store.ts': `
        import { readFileSync } from 'node:fs';
        import { singleton } from 'tsyringe';
        @singleton()
        export class Store { load() { return readFileSync('a', 'utf8'); } }
      `,
      'src/page.ts': `
        import { injectable } from 'tsyringe';
        import { Store } from './store.js';
        @injectable()
        export class Page {
          constructor(private readonly store: Store) {}
          show() { return this.store.load(); }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { container } from 'tsyringe';
        import { Page } from './page.js';
        express().get('/', (req, res) => res.send(container.resolve(Page).show()));
      `,
    },
    expect: [{ file: 'src/store.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:4), via Page.show → Store.load') }],
    twin: {
      name: 'resolved and run while the module loads',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { container } from 'tsyringe';
          import { Page } from './page.js';
          const text = container.resolve(Page).show();
          express().get('/', (req, res) => res.send(text));
        `,
      },
    },
  },
  {
    name: 'tsyringe: an interface behind a token',
    files: {
      'src/storage.ts': storage,
      'src/disk.ts': disk,
      'src/page.ts': `
        import { inject, injectable } from 'tsyringe';
        import type { Storage } from './storage.js';
        @injectable()
        export class Page {
          constructor(@inject('Storage') private readonly storage: Storage) {}
          show() { return this.storage.load('page'); }
          size() { return this.storage.count(); }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { container } from 'tsyringe';
        import { Disk } from './disk.js';
        import { Page } from './page.js';
        container.register('Storage', { useClass: Disk });
        const page = container.resolve(Page);
        express().get('/', (req, res) => res.send(page.show()));
      `,
    },
    expect: [{ file: 'src/disk.ts', line: 4, message: reads('route handler `GET /` (src/app.ts:7), via Page.show → Disk.load') }],
    twin: {
      name: 'its neighbour',
      files: {
        'src/app.ts': `
          import express from 'express';
          import { container } from 'tsyringe';
          import { Disk } from './disk.js';
          import { Page } from './page.js';
          container.register('Storage', { useClass: Disk });
          const page = container.resolve(Page);
          page.show();
          express().get('/', (req, res) => res.send(page.size()));
        `,
      },
    },
  },
  {
    name: 'a constructor’s parameter that is kept by hand',
    files: {
      'src/disk.ts': `
        import { readFileSync } from 'node:fs';
        export class Disk {
          load(name: string) { return readFileSync(name, 'utf8'); }
          count() { return 1; }
        }
      `,
      'src/page.ts': `
        import type { Disk } from './disk.js';
        export class Page {
          readonly #disk;
          constructor(disk: Disk) { this.#disk = disk; }
          show() { return this.#disk.load('page'); }
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { Disk } from './disk.js';
        import { Page } from './page.js';
        const page = new Page(new Disk());
        express().get('/', (req, res) => res.send(page.show()));
      `,
    },
    expect: [{ file: 'src/disk.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:5), via Page.show → Disk.load') }],
    twin: {
      name: 'used in the constructor only',
      files: {
        'src/page.ts': `
          import type { Disk } from './disk.js';
          export class Page {
            readonly #text;
            constructor(disk: Disk) { this.#text = disk.load('page'); }
            show() { return this.#text; }
          }
        `,
      },
    },
  },
  {
    name: 'services in one object of dependencies',
    files: {
      'src/disk.ts': `
        import { readFileSync } from 'node:fs';
        export const createDisk = () => ({ load: (name: string) => readFileSync(name, 'utf8'), count: () => 1 });
        export type Disk = ReturnType<typeof createDisk>;
      `,
      'src/routes.ts': `
        import type { Express } from 'express';
        import type { Disk } from './disk.js';
        export function addRoutes(app: Express, { disk }: { disk: Disk }) {
          app.get('/', (req, res) => res.send(disk.load('a')));
        }
      `,
      'src/app.ts': `
        import express from 'express';
        import { createDisk } from './disk.js';
        import { addRoutes } from './routes.js';
        addRoutes(express(), { disk: createDisk() });
      `,
    },
    expect: [{ file: 'src/disk.ts', line: 2, message: reads('route handler `GET /` (src/routes.ts:4), via load') }],
    twin: {
      name: 'loaded when the routes are added',
      files: {
        'src/routes.ts': `
          import type { Express } from 'express';
          import type { Disk } from './disk.js';
          export function addRoutes(app: Express, { disk }: { disk: Disk }) {
            const text = disk.load('a');
            app.get('/', (req, res) => res.send([text, disk.count()]));
          }
        `,
      },
    },
  },
  {
    name: 'a member of an interface’s base, which another class implements alone',
    files: {
      'src/service.ts': `
        export interface Service { run(): string }
        export interface Stream extends Service { follow(): string }
      `,
      'src/replicator.ts': `
        import { readFileSync } from 'node:fs';
        import type { Service } from './service.js';
        export class Replicator implements Service { run() { return readFileSync('a', 'utf8'); } }
      `,
      'src/app.ts': serviceOf('Service'),
    },
    expect: [{ file: 'src/replicator.ts', line: 3, message: reads('route handler `GET /` (src/app.ts:4), via Replicator.run') }],
    twin: { name: 'the extended interface, which it does not fit', files: { 'src/app.ts': serviceOf('Stream') } },
  },
];
