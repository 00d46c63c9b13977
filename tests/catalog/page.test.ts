import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogPage } from '../../scripts/catalog-page.js';
import { allBlockingApis } from '../../src/catalog/all-blocking.js';
import type { BlockingApi } from '../../src/catalog/types.js';

function linesFor(row: BlockingApi): string[] {
  return catalogPage([row]).split('\n').filter((line) => line.startsWith('| `'));
}

describe('docs/catalog.md', () => {
  it('says what the rows say (run `npm run docs:catalog` after a change)', () => {
    expect(readFileSync(new URL('../../docs/catalog.md', import.meta.url), 'utf8')).toBe(catalogPage(allBlockingApis));
  });

  it.each<readonly [string, BlockingApi, string]>([
    ['a twin elsewhere', {
      module: 'node:fs', path: 'statSync', kind: 'fs', cost: 'io', repair: 'safe', note: 'N.',
      twin: { module: 'node:fs/promises', path: 'stat', style: 'promise' },
    }, '| `statSync` | fs | io | `stat` of `node:fs/promises` (promise) | safe | N. |'],
    ['a construction under an option', {
      module: 'a', path: 'B', form: 'new', when: { option: 'sync', value: true }, kind: 'fs', cost: 'io', instead: '`c`',
    }, '| `new B` with `sync: true` | fs | io | `c` |  |  |'],
    ['an exception', {
      module: 'a', path: 'b', kind: 'process', cost: 'wait', when: { callbackOmitted: true }, unless: { option: 'async', value: true },
    }, '| `b` without a callback, unless with `async: true` | process | wait |  |  |  |'],
    ['a worker for what only looks asynchronous', {
      module: 'a', path: 'b', kind: 'compute', cost: 'cpu', fakeAsync: true, offload: true,
    }, '| `b` | compute | cpu | a worker thread | worker |  |'],
    ['versions and a missing proof', {
      module: 'a', path: 'b', kind: 'fs', cost: 'io', since: '22.1.0', until: 24, unproved: 'No types | at all.',
      when: { argument: 2, literal: false }, twin: { module: 'a', path: 'c', style: 'stream', since: '23.0.0' },
    }, '| `b` with argument 3 `false` | fs | io | `c` (stream) |  | Since Node 22.1.0. Until Node 24. The twin since Node 23.0.0. '
      + 'Not proved: No types \\| at all. |'],
  ])('shows %s', (_name, row, expected) => {
    expect(linesFor(row)[0]).toBe(expected);
  });
});
