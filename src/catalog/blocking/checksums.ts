import type { BlockingApi } from '../types.js';

/** Checksums and hashes of content. */
export const checksums = [
  { module: 'md5-file', path: 'sync', kind: 'fs', cost: 'io',
    twin: { module: 'md5-file', path: 'default', style: 'promise' }, repair: 'safe' },
  { module: 'hasha', path: 'hashFileSync', kind: 'crypto', cost: 'io',
    twin: { module: 'hasha', path: 'hashFile', style: 'promise' }, repair: 'safe' },
  { module: 'hasha', path: 'hashSync', kind: 'crypto', cost: 'size',
    twin: { module: 'hasha', path: 'hash', style: 'promise' }, repair: 'safe' },
  { module: 'checksum', path: 'default', kind: 'crypto', cost: 'size', declared: { package: 'checksum', symbol: 'checksum' },
    instead: '`checksum.file`', note: 'Hashes a string in memory.' },
  { module: 'ssri', path: 'fromData', kind: 'crypto', cost: 'size', offload: true },
  { module: 'ssri', path: 'checkData', kind: 'crypto', cost: 'size', offload: true },
  { module: '@node-rs/crc32', path: 'crc32', kind: 'compute', cost: 'size', offload: true },
  { module: '@node-rs/crc32', path: 'crc32c', kind: 'compute', cost: 'size', offload: true },
  { module: '@node-rs/xxhash', path: 'xxh64', kind: 'compute', cost: 'size', offload: true },
] as const satisfies readonly BlockingApi[];
