// The work the measured routes do, twice: as it is found in handlers, and as it is after the repair.
import { pbkdf2, pbkdf2Sync } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import { hashSync } from 'bcryptjs';
import { marked } from 'marked';
import { offload } from 'unblock';

/** 800 KB of text that compresses about as well as the JSON of an API does. */
function records() {
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647);
  const lines = Array.from({ length: 20_000 }, (_, id) => ({ id, price: random() % 10_000, tag: random().toString(36) }));
  return Buffer.from(JSON.stringify(lines));
}

const page = records();
const text = '# A heading\n\nSome *text* with a [link](https://example.com/) and `code`.\n\n'.repeat(3_000);
const offloadedBcryptjs = offload(import.meta.resolve('bcryptjs'));
const offloadedMarked = offload(import.meta.resolve('marked'));

export const work = {
  before: {
    pbkdf2: () => pbkdf2Sync('password', 'salt', 60_000, 64, 'sha512').length,
    gzip: () => gzipSync(page, { level: 6 }).length,
    bcryptjs: () => hashSync('password', 9).length,
    marked: () => marked.parse(text).length,
  },
  after: {
    pbkdf2: async () => (await promisify(pbkdf2)('password', 'salt', 60_000, 64, 'sha512')).length,
    gzip: async () => (await promisify(gzip)(page, { level: 6 })).length,
    bcryptjs: async () => (await offloadedBcryptjs.hashSync('password', 9)).length,
    marked: async () => (await offloadedMarked.parse(text)).length,
  },
};
