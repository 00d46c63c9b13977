import { readdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import cron from 'node-cron';

const day = 24 * 60 * 60 * 1000;

/** Every night, while requests go on coming in. */
export function scheduleSessionCleaning(folder: string): void {
  cron.schedule('0 3 * * *', () => {
    const paths = readdirSync(folder).map((name) => join(folder, name));
    paths.filter((path) => Date.now() - statSync(path).mtimeMs > day).forEach((path) => unlinkSync(path));
  });
}
