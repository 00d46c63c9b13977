/** The parts of a few packages that fixture programs import: enough of their types to compile against, nothing that runs. */
export const stubPackages: Readonly<Record<string, string>> = {
  'express/package.json': '{ "name": "express", "version": "5.0.0", "types": "./index.d.ts" }',
  'express/index.d.ts': `
    declare function express(): express.Express;
    declare namespace express {
      interface Request { readonly body: unknown; readonly params: Record<string, string>; readonly query: Record<string, string> }
      interface Response { send(body?: unknown): this; json(body?: unknown): this; status(code: number): this }
      type NextFunction = (error?: unknown) => void;
      type RequestHandler = (request: Request, response: Response, next: NextFunction) => unknown;
      interface Router {
        get(path: string, ...handlers: (RequestHandler | RequestHandler[])[]): this;
        post(path: string, ...handlers: (RequestHandler | RequestHandler[])[]): this;
        use(...handlers: (RequestHandler | Router)[]): this;
        use(path: string, ...handlers: (RequestHandler | Router)[]): this;
      }
      interface Express extends Router { listen(port: number, then?: () => void): void }
      function Router(): Router;
    }
    export = express;
  `,
  'fastify/package.json': '{ "name": "fastify", "version": "5.0.0", "types": "./index.d.ts" }',
  'fastify/index.d.ts': `
    declare function fastify(options?: object): fastify.FastifyInstance;
    declare namespace fastify {
      interface FastifyRequest { readonly body: unknown; readonly params: unknown }
      interface FastifyReply { send(body?: unknown): this }
      type RouteHandler = (request: FastifyRequest, reply: FastifyReply) => unknown;
      interface FastifyInstance {
        get(path: string, handler: RouteHandler): this;
        route(options: { method: string; url: string; handler: RouteHandler; preHandler?: RouteHandler }): this;
        addHook(name: 'onRequest' | 'preHandler' | 'onSend', hook: RouteHandler): this;
        addHook(name: 'onReady' | 'onListen', hook: () => unknown): this;
        addHook(name: 'onClose', hook: (instance: FastifyInstance) => unknown): this;
        register(plugin: (instance: FastifyInstance, options: object) => unknown, options?: object): this;
        listen(options: { port: number }, then?: () => void): Promise<string>;
      }
    }
    export = fastify;
  `,
  '@nestjs/common/package.json': '{ "name": "@nestjs/common", "version": "11.0.0", "types": "./index.d.ts" }',
  '@nestjs/common/index.d.ts': `
    export function Injectable(): ClassDecorator;
    export function Controller(path?: string): ClassDecorator;
    export function Module(options: { providers?: unknown[]; controllers?: unknown[]; imports?: unknown[]; exports?: unknown[] }): ClassDecorator;
    export function Get(path?: string): MethodDecorator;
    export function Post(path?: string): MethodDecorator;
    export function Inject(token?: unknown): ParameterDecorator & PropertyDecorator;
    export interface ExecutionContext { getHandler(): unknown }
    export interface CanActivate { canActivate(context: ExecutionContext): boolean | Promise<boolean> }
    export interface OnModuleInit { onModuleInit(): unknown }
    export interface NestInterceptor { intercept(context: ExecutionContext, next: unknown): unknown }
  `,
  '@nestjs/schedule/package.json': '{ "name": "@nestjs/schedule", "version": "6.0.0", "types": "./index.d.ts" }',
  '@nestjs/schedule/index.d.ts': 'export function Cron(pattern: string): MethodDecorator;',
  'tsyringe/package.json': '{ "name": "tsyringe", "version": "4.10.0", "types": "./index.d.ts" }',
  'tsyringe/index.d.ts': `
    export type Constructor<T> = new (...parameters: never[]) => T;
    export function injectable(): <T>(target: Constructor<T>) => void;
    export function singleton(): <T>(target: Constructor<T>) => void;
    export function inject(token: unknown): ParameterDecorator;
    export const container: {
      resolve<T>(token: Constructor<T> | string): T;
      register(token: string, provider: { useClass: Constructor<unknown> }): void;
    };
  `,
  'lodash/package.json': '{ "name": "lodash", "version": "4.17.21", "types": "./index.d.ts" }',
  'lodash/index.d.ts': `
    export function debounce<F extends (...parameters: never[]) => unknown>(run: F, wait: number): F;
    export function memoize<F extends (...parameters: never[]) => unknown>(run: F): F;
  `,
  'unknown-wrappers/package.json': '{ "name": "unknown-wrappers", "version": "1.0.0", "types": "./index.d.ts" }',
  'unknown-wrappers/index.d.ts': 'export function withLog<F>(run: F): F;',
};
