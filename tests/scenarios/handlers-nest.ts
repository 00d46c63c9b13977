import type { Scenario } from '../support/lint-snippet.js';

/** NestJS: decorated methods, guards, pipes, interceptors, filters and middleware serve; lifecycle hooks do not. */
export const cases: readonly Scenario[] = [
  {
    name: 'controller methods, async and plain',
    code: `
      import { Body, Controller, Get, Post } from '@nestjs/common';
      import { readFileSync } from 'node:fs';
      import { hashSync } from 'bcrypt';
      @Controller('pages')
      export class PagesController {
        @Get() show() { return readFileSync('a', 'utf8'); } // ! no-sync-fs
        @Post() async create(@Body() body: string) { return hashSync(body, 10); } // ! no-sync-crypto
      }`,
  },
  {
    name: 'methods of a controller without a route decorator',
    code: `
      import { Controller, Get } from '@nestjs/common';
      import { readFileSync } from 'node:fs';
      @Controller()
      export class PagesController {
        @Get() show() { return this.text(); }
        private text() { return readFileSync('a', 'utf8'); } // ! no-sync-fs
        unused() { return readFileSync('b', 'utf8'); }
      }`,
  },
  {
    name: 'guard, pipe, interceptor, filter and middleware',
    code: `
      import type { ArgumentMetadata, CallHandler, CanActivate, ExceptionFilter, ExecutionContext } from '@nestjs/common';
      import type { NestInterceptor, NestMiddleware, PipeTransform } from '@nestjs/common';
      import { appendFileSync, existsSync } from 'node:fs';
      export class Guard implements CanActivate {
        canActivate(context: ExecutionContext) { return existsSync('open') || context.getType() === 'http'; } // ! no-sync-fs
      }
      export class Pipe implements PipeTransform {
        transform(value: string, metadata: ArgumentMetadata) { return existsSync(value) ? metadata.type : value; } // ! no-sync-fs
      }
      export class Logging implements NestInterceptor {
        intercept(context: ExecutionContext, next: CallHandler) { appendFileSync('log', 'call'); return next.handle(); } // ! no-sync-fs
      }
      export class Filter implements ExceptionFilter {
        catch(error: Error) { appendFileSync('errors', error.message); } // ! no-sync-fs
      }
      export class Trace implements NestMiddleware {
        use(req: unknown, res: unknown, next: () => void) { appendFileSync('log', 'use'); next(); } // ! no-sync-fs
      }`,
  },
  {
    name: 'lifecycle hooks',
    code: `
      import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
      import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
      @Injectable()
      export class Settings implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
        text = '';
        async onModuleInit() { this.text = readFileSync('settings', 'utf8'); }
        onApplicationBootstrap() { mkdirSync('uploads', { recursive: true }); }
        async onModuleDestroy() { writeFileSync('settings', this.text); }
      }`,
  },
  {
    name: 'async method of a service',
    code: `
      import { Injectable } from '@nestjs/common';
      import { readFileSync } from 'node:fs';
      @Injectable()
      export class Pages {
        async load(name: string) { return readFileSync(name); } // ! no-sync-fs
      }`,
  },
  {
    name: 'module options and factories',
    code: `
      import { Module } from '@nestjs/common';
      import { readFileSync } from 'node:fs';
      @Module({
        providers: [
          { provide: 'KEY', useValue: readFileSync('key') },
          { provide: 'CERT', useFactory: () => readFileSync('cert') },
        ],
      })
      export class AppModule {}`,
  },
  {
    name: 'a decorator of the file that is called Get',
    code: `
      import { readFileSync } from 'node:fs';
      function Get(target: object, key: string) { return [target, key].length > 3 ? undefined : undefined; }
      export class Settings {
        @Get text() { return readFileSync('settings', 'utf8'); }
      }`,
  },
];
