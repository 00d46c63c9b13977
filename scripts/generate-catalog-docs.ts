/** Writes docs/catalog.md from the rows; with `--check` it writes nothing and exits with 1 when the page is stale. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { allBlockingApis } from '../src/catalog/all-blocking.js';
import { catalogPage } from './catalog-page.js';

const file = new URL('../docs/catalog.md', import.meta.url);
const page = catalogPage(allBlockingApis);

if (!process.argv.includes('--check')) {
  writeFileSync(file, page);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== page) {
  console.error('docs/catalog.md is stale: run `npm run docs:catalog`');
  process.exitCode = 1;
}
