import type { Scenario } from '../support/lint-snippet.js';

const NEXT = { type: 'commonjs', dependencies: { next: '^16.0.0' } };

/** Next.js by file and export, AWS Lambda by type. */
export const cases: readonly Scenario[] = [
  {
    name: 'route handlers, async and plain',
    file: 'app/api/pages/route.ts',
    package: NEXT,
    code: `
      import { readFileSync, writeFileSync } from 'node:fs';
      export async function GET() {
        return new Response(readFileSync('a', 'utf8')); // ! no-sync-fs
      }
      export function POST(request: Request) {
        writeFileSync('a', request.url); // ! no-sync-fs
        return new Response();
      }`,
  },
  {
    name: 'route handler below src and a dynamic segment, as a constant',
    file: 'src/app/api/pages/[id]/route.ts',
    package: NEXT,
    code: `
      import { NextResponse, type NextRequest } from 'next/server';
      import { readFileSync } from 'node:fs';
      const read = (id: string) => readFileSync(id, 'utf8'); // ! no-sync-fs
      export const PATCH = (request: NextRequest) => NextResponse.json(read(request.url));`,
  },
  {
    name: 'module level and other functions of a route file',
    file: 'app/api/pages/route.ts',
    package: NEXT,
    code: `
      import { mkdirSync, readFileSync } from 'node:fs';
      mkdirSync('data', { recursive: true });
      const template = readFileSync('template', 'utf8');
      function unused() { return readFileSync('b', 'utf8'); }
      export const dynamic = 'force-dynamic';
      export async function GET() { return new Response(template); }`,
  },
  {
    name: 'a function called GET in an ordinary file',
    code: `
      import { readFileSync } from 'node:fs';
      export function GET() { return readFileSync('a', 'utf8'); }`,
  },
  {
    name: 'API route of the pages router',
    file: 'pages/api/page.ts',
    package: NEXT,
    code: `
      import type { NextApiRequest, NextApiResponse } from 'next';
      import { readFileSync } from 'node:fs';
      export default function handler(req: NextApiRequest, res: NextApiResponse) {
        res.send(readFileSync('a')); // ! no-sync-fs
      }`,
  },
  {
    name: 'handler typed as NextApiHandler, registered elsewhere',
    package: NEXT,
    code: `
      import type { NextApiHandler } from 'next';
      import { readFileSync } from 'node:fs';
      export const show: NextApiHandler = (req, res) => { res.send(readFileSync('a')); }; // ! no-sync-fs`,
  },
  {
    name: 'getServerSideProps',
    file: 'pages/index.ts',
    package: NEXT,
    code: `
      import type { GetServerSideProps } from 'next';
      import { readFileSync } from 'node:fs';
      export const getServerSideProps: GetServerSideProps = async () => {
        return { props: { text: readFileSync('a', 'utf8') } }; // ! no-sync-fs
      };`,
  },
  {
    name: 'getStaticProps and getStaticPaths run while building',
    file: 'pages/[id].ts',
    package: NEXT,
    code: `
      import type { GetStaticPaths, GetStaticProps } from 'next';
      import { readFileSync, readdirSync } from 'node:fs';
      export const getStaticProps: GetStaticProps = async () => ({ props: { text: readFileSync('a', 'utf8') } });
      export const getStaticPaths: GetStaticPaths = async () => ({ paths: readdirSync('posts'), fallback: false });`,
  },
  {
    name: 'server action',
    file: 'app/actions.ts',
    package: NEXT,
    code: `'use server';
      import { writeFileSync } from 'node:fs';
      export async function save(text: string) {
        writeFileSync('a', text); // ! no-sync-fs
      }`,
  },
  {
    name: 'middleware file',
    file: 'middleware.ts',
    package: NEXT,
    code: `
      import { NextResponse, type NextRequest } from 'next/server';
      import { appendFileSync } from 'node:fs';
      export function middleware(request: NextRequest) {
        appendFileSync('log', request.url); // ! no-sync-fs
        return NextResponse.next();
      }`,
  },
  {
    name: 'Lambda handler by its type, async',
    code: `
      import type { APIGatewayProxyHandler } from 'aws-lambda';
      import { readFileSync } from 'node:fs';
      const warm = readFileSync('template', 'utf8');
      export const handler: APIGatewayProxyHandler = async () => {
        return { statusCode: 200, body: warm + readFileSync('a', 'utf8') }; // ! no-sync-fs
      };`,
  },
  {
    name: 'Lambda handler by its type, with a callback',
    code: `
      import type { Handler } from 'aws-lambda';
      import { readFileSync } from 'node:fs';
      export const handler: Handler<string, string> = (event, context, callback) => {
        callback(null, readFileSync(event, 'utf8')); // ! no-sync-fs
      };`,
  },
  {
    name: 'Lambda handler by the types of its parameters',
    code: `
      import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
      import { execFileSync } from 'node:child_process';
      export function handler(event: APIGatewayProxyEvent, context: Context) {
        return { statusCode: 200, body: execFileSync('date', [event.path, context.awsRequestId]).toString() }; // ! no-sync-process
      }`,
  },
  {
    name: 'a Handler type of the project',
    code: `
      import { readFileSync } from 'node:fs';
      type Handler = (path: string) => Buffer;
      export const handler: Handler = (path) => readFileSync(path);`,
  },
];
