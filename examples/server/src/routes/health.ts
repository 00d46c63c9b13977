import { execFileSync, execSync } from 'node:child_process';
import type { FastifyInstance } from 'fastify';

const revision = execSync('git rev-parse --short HEAD').toString().trim();

export function healthRoutes(app: FastifyInstance, folder: string): void {
  app.get('/health', () => {
    const disk = execFileSync('df', ['--output=pcent', folder], { encoding: 'utf8' });
    return { revision, disk: disk.trim() };
  });
}
