import type { FrameworkRow } from '../types.js';
import { verbExports } from './http-verbs.js';

const packages = ['next'] as const;
const inNext = { whenDependsOn: 'next' } as const;

const appRouter = [
  {
    on: 'file', patterns: ['**/app/**/route.{ts,tsx,js,jsx,mts,mjs}'], exports: verbExports, ...inNext,
    context: 'handler', label: 'route handler',
  },
  {
    on: 'file', patterns: ['**/app/**/page.{ts,tsx,js,jsx,mdx}'], exports: ['default', 'generateMetadata', 'generateViewport'], ...inNext,
    context: 'handler', label: 'page',
  },
  {
    on: 'file', patterns: ['**/app/**/{layout,template,default,loading,not-found}.{ts,tsx,js,jsx}'],
    exports: ['default', 'generateMetadata', 'generateViewport'], ...inNext,
    context: 'handler', label: 'layout',
  },
  {
    on: 'file', patterns: ['**/app/**/{opengraph-image,twitter-image,icon,apple-icon}.{ts,tsx,js,jsx}'],
    exports: ['default', 'generateImageMetadata'], ...inNext,
    context: 'handler', label: 'image route',
  },
  {
    on: 'file', patterns: ['**/app/**/{sitemap,robots,manifest}.{ts,tsx,js,jsx}'], exports: ['default', 'generateSitemaps'], ...inNext,
    context: 'build', label: 'metadata file',
  },
  {
    on: 'file', patterns: ['**/app/**/*.{ts,tsx,js,jsx}'], exports: ['generateStaticParams'], ...inNext,
    context: 'build', label: 'static parameters',
  },
  {
    on: 'file', patterns: ['**/*.{ts,tsx,js,jsx,mts,mjs}'], exports: ['*'], directive: 'use server',
    context: 'handler', label: 'server action',
  },
  {
    on: 'file', patterns: ['**/*.{ts,tsx,js,jsx,mts,mjs}'], directive: 'use client',
    context: 'browser', label: 'client component',
  },
  {
    on: 'file', patterns: ['**/{middleware,proxy}.{ts,js,mts,mjs}'], exports: ['middleware', 'proxy', 'default'], ...inNext,
    context: 'handler', label: 'middleware',
  },
  {
    on: 'file', patterns: ['**/{instrumentation,instrumentation-node}.{ts,js,mts,mjs}'], exports: ['register'], ...inNext,
    context: 'startup', label: 'startup hook',
  },
  {
    on: 'file', patterns: ['**/instrumentation.{ts,js,mts,mjs}'], exports: ['onRequestError'], ...inNext,
    context: 'handler', label: 'error handler',
  },
] as const satisfies readonly FrameworkRow[];

const pagesRouter = [
  {
    on: 'file', patterns: ['**/pages/api/**/*.{ts,tsx,js,jsx,mts,mjs}'], exports: ['default'], ...inNext,
    context: 'handler', label: 'route handler',
  },
  {
    on: 'file', patterns: ['**/pages/**/*.{ts,tsx,js,jsx}'], exports: ['getServerSideProps', 'default.getInitialProps'], ...inNext,
    context: 'handler', label: 'page data',
  },
  {
    on: 'file', patterns: ['**/pages/**/*.{ts,tsx,js,jsx}'], exports: ['getStaticProps', 'getStaticPaths'], ...inNext,
    context: 'build', label: 'static page data',
  },
] as const satisfies readonly FrameworkRow[];

const types = [
  { on: 'annotation', packages, types: ['NextApiHandler'], context: 'handler', label: 'route handler' },
  { on: 'annotation', packages, types: ['GetServerSideProps'], context: 'handler', label: 'page data' },
  { on: 'annotation', packages, types: ['NextMiddleware', 'NextProxy'], context: 'handler', label: 'middleware' },
  { on: 'annotation', packages, types: ['GetStaticProps', 'GetStaticPaths'], context: 'build', label: 'static page data' },
  { on: 'parameter', packages, types: ['NextApiResponse'], index: 1, context: 'handler', label: 'route handler' },
  { on: 'parameter', packages, types: ['NextApiRequest'], index: 0, context: 'handler', label: 'route handler' },
  { on: 'parameter', packages, types: ['GetServerSidePropsContext'], index: 0, context: 'handler', label: 'page data' },
] as const satisfies readonly FrameworkRow[];

const calls = [
  { on: 'call', packages, form: 'function', names: ['after'], arguments: [0], context: 'callback', label: 'after callback' },
  { on: 'call', packages, form: 'function', names: ['unstable_cache'], arguments: [0], context: 'handler', label: 'cached function' },
  {
    on: 'call', packages: ['next-safe-action'], form: 'method', names: ['action', 'stateAction'],
    context: 'handler', label: 'server action',
  },
  {
    on: 'call', packages: ['next-connect'], form: 'method', names: ['get', 'post', 'put', 'patch', 'delete', 'head', 'all'],
    context: 'handler', label: 'route handler', namedBy: 0, verb: true,
  },
  { on: 'call', packages: ['next-connect'], form: 'method', names: ['use'], context: 'handler', label: 'middleware' },
] as const satisfies readonly FrameworkRow[];

/** Next.js: both routers, server actions and what runs while it builds. */
export const next = [...appRouter, ...pagesRouter, ...types, ...calls] as const satisfies readonly FrameworkRow[];
