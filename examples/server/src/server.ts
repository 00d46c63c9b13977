import Fastify from 'fastify';
import { join } from 'node:path';
import { config } from './config.js';
import { scheduleSessionCleaning } from './jobs/clean-sessions.js';
import { healthRoutes } from './routes/health.js';
import { reportRoutes } from './routes/reports.js';
import { userRoutes } from './routes/users.js';
import { UserService, type User } from './services/user-service.js';
import { DocumentStore } from './storage/document-store.js';

const app = Fastify({ logger: true });
userRoutes(app, new UserService(new DocumentStore<User>(join(config.dataFolder, 'users'))));
reportRoutes(app, join(config.dataFolder, 'reports'));
healthRoutes(app, config.dataFolder);
scheduleSessionCleaning(join(config.dataFolder, 'sessions'));

await app.listen({ port: config.port });
