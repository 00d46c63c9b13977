import type { Fixture } from './fixture.js';
import { apis } from './fixtures/apis.js';
import { dataAndTools } from './fixtures/data-and-tools.js';
import { deferrals } from './fixtures/deferrals.js';
import { expressAndKin } from './fixtures/express-and-kin.js';
import { fastifyAndHono } from './fixtures/fastify-and-hono.js';
import { hosted } from './fixtures/hosted.js';
import { messages } from './fixtures/messages.js';
import { middlewareAndClients } from './fixtures/middleware-and-clients.js';
import { nestFixtures } from './fixtures/nest.js';
import { nextFixtures } from './fixtures/next.js';

/** One project that serves and one that does not, for every table of rows. */
export const fixtures: readonly Fixture[] = [
  ...expressAndKin, ...fastifyAndHono, ...nestFixtures, ...nextFixtures, ...apis, ...hosted, ...messages, ...dataAndTools,
  ...deferrals, ...middlewareAndClients,
];
