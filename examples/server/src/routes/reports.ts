import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

export function reportRoutes(app: FastifyInstance, folder: string): void {
  app.get<{ Params: { month: string } }>('/reports/:month', async (request, reply) => {
    const path = join(folder, `${encodeURIComponent(request.params.month)}.csv`);
    const { size, mtime } = statSync(path);
    void reply.header('content-length', size).header('last-modified', mtime.toUTCString());
    return reply.send(createReadStream(path));
  });

  app.post<{ Body: readonly object[] }>('/reports/preview', (request, reply) => {
    const lines = request.body.map((row) => Object.values(row).join(','));
    void reply.header('content-encoding', 'gzip').send(gzipSync(lines.join('\n')));
  });
}
