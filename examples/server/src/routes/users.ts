import type { FastifyInstance } from 'fastify';
import type { UserService } from '../services/user-service.js';

interface Credentials {
  readonly name: string;
  readonly password: string;
}

export function userRoutes(app: FastifyInstance, users: UserService): void {
  app.post<{ Body: Credentials }>('/users', (request, reply) => {
    const user = users.register(request.body.name, request.body.password);
    void reply.code(201).send({ name: user.name });
  });

  app.post<{ Body: Credentials }>('/login', async (request, reply) => {
    const user = await users.login(request.body.name, request.body.password);
    return user ? { name: user.name } : reply.code(401).send({ error: 'Unknown name or password.' });
  });
}
