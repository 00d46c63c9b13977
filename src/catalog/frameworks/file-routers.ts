import type { FrameworkRow } from '../types.js';
import { verbExports } from './http-verbs.js';

const sources = '*.{ts,tsx,js,jsx,mts,mjs}' as const;
const remix = [
  '@remix-run/node', '@remix-run/server-runtime', '@remix-run/react', 'react-router', '@react-router/node',
] as const;
const remixMarkers = ['@remix-run/node', '@remix-run/react', '@react-router/node', '@react-router/dev'] as const;

const remixRows = [
  { on: 'annotation', packages: remix, types: ['LoaderFunction'], context: 'handler', label: 'loader' },
  { on: 'annotation', packages: remix, types: ['ActionFunction'], context: 'handler', label: 'action' },
  { on: 'annotation', packages: remix, types: ['MiddlewareFunction'], context: 'handler', label: 'middleware' },
  {
    on: 'annotation', packages: remix, types: ['HandleErrorFunction', 'HandleDataRequestFunction', 'HandleDocumentRequestFunction'],
    context: 'handler', label: 'request handler',
  },
  { on: 'parameter', packages: remix, types: ['LoaderFunctionArgs'], index: 0, context: 'handler', label: 'loader' },
  { on: 'parameter', packages: remix, types: ['ActionFunctionArgs'], index: 0, context: 'handler', label: 'action' },
  { on: 'parameter', packages: remix, types: ['EntryContext'], index: 3, context: 'handler', label: 'request handler' },
  ...remixMarkers.map((whenDependsOn) => ({
    on: 'file' as const, patterns: [`**/app/**/${sources}`], exports: ['loader', 'middleware.[]'], whenDependsOn,
    context: 'handler' as const, label: 'loader',
  })),
  ...remixMarkers.map((whenDependsOn) => ({
    on: 'file' as const, patterns: [`**/app/**/${sources}`], exports: ['action'], whenDependsOn,
    context: 'handler' as const, label: 'action',
  })),
  ...remixMarkers.map((whenDependsOn) => ({
    on: 'file' as const, patterns: ['**/app/entry.server.{ts,tsx,js,jsx}'],
    exports: ['default', 'handleRequest', 'handleDataRequest', 'handleError'], whenDependsOn,
    context: 'handler' as const, label: 'request handler',
  })),
] as const satisfies readonly FrameworkRow[];

const kit = ['@sveltejs/kit'] as const;
const inKit = { whenDependsOn: '@sveltejs/kit' } as const;
const svelteRows = [
  {
    on: 'file', patterns: ['**/+server.{ts,js}'], exports: [...verbExports, 'fallback'], ...inKit,
    context: 'handler', label: 'route handler',
  },
  {
    on: 'file', patterns: ['**/+{page,layout}.server.{ts,js}', '**/+{page,layout}.{ts,js}'], exports: ['load'], ...inKit,
    context: 'handler', label: 'page data',
  },
  { on: 'file', patterns: ['**/+page.server.{ts,js}'], exports: ['actions.*'], ...inKit, context: 'handler', label: 'form action' },
  {
    on: 'file', patterns: ['**/+page.server.{ts,js}', '**/+server.{ts,js}', '**/+page.{ts,js}'], exports: ['entries'], ...inKit,
    context: 'build', label: 'static parameters',
  },
  {
    on: 'file', patterns: ['**/hooks.server.{ts,js}'], exports: ['handle', 'handleFetch', 'handleValidationError'], ...inKit,
    context: 'handler', label: 'request hook',
  },
  { on: 'file', patterns: ['**/hooks.server.{ts,js}'], exports: ['handleError'], ...inKit, context: 'handler', label: 'error handler' },
  { on: 'file', patterns: ['**/hooks.server.{ts,js}'], exports: ['init'], ...inKit, context: 'startup', label: 'startup hook' },
  { on: 'annotation', packages: kit, types: ['RequestHandler'], context: 'handler', label: 'route handler' },
  { on: 'annotation', packages: kit, types: ['ServerLoad', 'Load'], context: 'handler', label: 'page data' },
  { on: 'annotation', packages: kit, types: ['Action'], context: 'handler', label: 'form action' },
  { on: 'annotation', packages: kit, types: ['Actions'], property: '*', context: 'handler', label: 'form action' },
  { on: 'annotation', packages: kit, types: ['Handle', 'HandleFetch'], context: 'handler', label: 'request hook' },
  { on: 'annotation', packages: kit, types: ['HandleServerError'], context: 'handler', label: 'error handler' },
  { on: 'annotation', packages: kit, types: ['ServerInit'], context: 'startup', label: 'startup hook' },
  { on: 'parameter', packages: kit, types: ['RequestEvent'], index: 0, context: 'handler', label: 'route handler' },
  { on: 'parameter', packages: kit, types: ['ServerLoadEvent', 'LoadEvent'], index: 0, context: 'handler', label: 'page data' },
  {
    on: 'call', packages: ['@sveltejs/kit'], form: 'function', names: ['query', 'command', 'form'],
    context: 'handler', label: 'remote function',
  },
] as const satisfies readonly FrameworkRow[];

const astroPackages = ['astro', 'astro:middleware', 'astro:actions'] as const;
const inAstro = { whenDependsOn: 'astro' } as const;
const astroRows = [
  {
    on: 'file', patterns: ['**/src/pages/**/*.{ts,js,mts,mjs}'], exports: [...verbExports, 'ALL'], ...inAstro,
    context: 'handler', label: 'route handler',
  },
  {
    on: 'file', patterns: ['**/src/pages/**/*.{ts,js,mts,mjs}'], exports: ['getStaticPaths'], ...inAstro,
    context: 'build', label: 'static parameters',
  },
  {
    on: 'file', patterns: ['**/src/middleware.{ts,js,mts,mjs}', '**/src/middleware/index.{ts,js,mts,mjs}'], exports: ['onRequest'],
    ...inAstro,
    context: 'handler', label: 'middleware',
  },
  { on: 'annotation', packages: astroPackages, types: ['APIRoute'], context: 'handler', label: 'route handler' },
  { on: 'annotation', packages: astroPackages, types: ['MiddlewareHandler'], context: 'handler', label: 'middleware' },
  { on: 'annotation', packages: astroPackages, types: ['GetStaticPaths'], context: 'build', label: 'static parameters' },
  { on: 'parameter', packages: astroPackages, types: ['APIContext'], index: 0, context: 'handler', label: 'route handler' },
  {
    on: 'call', packages: astroPackages, form: 'function', names: ['defineMiddleware'], arguments: [0],
    context: 'handler', label: 'middleware',
  },
  {
    on: 'call', packages: astroPackages, form: 'function', names: ['defineAction'], arguments: [0], property: 'handler',
    context: 'handler', label: 'server action',
  },
] as const satisfies readonly FrameworkRow[];

const start = ['@tanstack/react-start', '@tanstack/start-client-core'] as const;
const startRows = [
  { on: 'call', packages: start, form: 'method', names: ['handler'], context: 'handler', label: 'server function' },
  { on: 'call', packages: start, form: 'method', names: ['server', 'middleware'], context: 'handler', label: 'middleware' },
] as const satisfies readonly FrameworkRow[];

/** Routers whose files are the routes: Remix and React Router, SvelteKit, Astro, TanStack Start. */
export const fileRouters = [...remixRows, ...svelteRows, ...astroRows, ...startRows] as const satisfies readonly FrameworkRow[];
