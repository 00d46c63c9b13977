import type { Fixture } from './fixture.js';
import { expressAndKin } from './fixtures/express-and-kin.js';
import { fastifyAndHono } from './fixtures/fastify-and-hono.js';

export const fixtures: readonly Fixture[] = [...expressAndKin, ...fastifyAndHono];
