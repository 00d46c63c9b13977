import type { FrameworkRow } from './types.js';
import { build } from './deferrals/build.js';
import { cli } from './deferrals/cli.js';
import { events } from './deferrals/events.js';
import { exit } from './deferrals/exit.js';
import { inline } from './deferrals/inline.js';
import { nodeCallbacks } from './deferrals/node-callbacks.js';
import { promises } from './deferrals/promises.js';
import { streamHooks } from './deferrals/streams.js';
import { tests } from './deferrals/tests.js';
import { timers } from './deferrals/timers.js';
import { workers } from './deferrals/workers.js';
import { auth } from './frameworks/auth.js';
import { bots } from './frameworks/bots.js';
import { classServers } from './frameworks/class-servers.js';
import { databases } from './frameworks/databases.js';
import { desktop } from './frameworks/desktop.js';
import { elysia } from './frameworks/elysia.js';
import { express } from './frameworks/express.js';
import { fastify } from './frameworks/fastify.js';
import { fileRouters } from './frameworks/file-routers.js';
import { graphql } from './frameworks/graphql.js';
import { h3 } from './frameworks/h3.js';
import { hapi } from './frameworks/hapi.js';
import { hono } from './frameworks/hono.js';
import { httpClients } from './frameworks/http-clients.js';
import { koa } from './frameworks/koa.js';
import { lambda } from './frameworks/lambda.js';
import { loggers } from './frameworks/loggers.js';
import { metrics } from './frameworks/metrics.js';
import { middleware } from './frameworks/middleware.js';
import { nest } from './frameworks/nest.js';
import { next } from './frameworks/next.js';
import { nodeServers } from './frameworks/node-servers.js';
import { observables } from './frameworks/observables.js';
import { queues } from './frameworks/queues.js';
import { runtimes } from './frameworks/runtimes.js';
import { schedulers } from './frameworks/schedulers.js';
import { serverless } from './frameworks/serverless.js';
import { services } from './frameworks/services.js';
import { smallServers } from './frameworks/small-servers.js';
import { sockets } from './frameworks/sockets.js';
import { trpc } from './frameworks/trpc.js';
import { uploads } from './frameworks/uploads.js';

/** Every table under its name, in the order in which rows are tried. */
export const frameworkTables: Readonly<Record<string, readonly FrameworkRow[]>> = {
  exit, workers, tests, cli, build,
  nodeServers, express, fastify, koa, hono, nest, next, hapi, elysia, h3, trpc, graphql, fileRouters, lambda, serverless, runtimes,
  smallServers, classServers, services, sockets, queues, schedulers, auth, uploads, middleware, httpClients, loggers, metrics, bots,
  desktop, databases, observables,
  streamHooks, nodeCallbacks, timers, promises, events, inline,
};

/**
 * All rows, the special before the general: of the rows that match a function, the first one decides. So a listener of
 * `process.on('SIGTERM')` is an exit handler before it is an event listener.
 */
export const allFrameworkRows: readonly FrameworkRow[] = Object.values(frameworkTables).flat();
