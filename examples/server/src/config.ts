import { readFileSync } from 'node:fs';

export interface Config {
  readonly port: number;
  readonly dataFolder: string;
  readonly pepper: string;
}

/** Read once, before the server listens: blocking is fine here. */
function readConfig(path: string): Config {
  return JSON.parse(readFileSync(path, 'utf8')) as Config;
}

export const config = readConfig(process.env['CONFIG'] ?? 'config.json');
