import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const repository = resolve(import.meta.dirname, '../..');

/**
 * A folder outside of the repository with these files, and with the repository's node_modules so that they import real packages.
 * Removed when the test that asked for it is over.
 * @param files text by path
 */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'unblock-folder-')));
  onTestFinished(() => { rmSync(folder, { recursive: true, force: true }); });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'dir');
  for (const [path, text] of Object.entries({ 'package.json': '{"name":"folder","type":"module"}', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
