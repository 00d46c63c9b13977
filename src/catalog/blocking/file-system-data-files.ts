import type { BlockingApi } from '../types.js';

const takesCallback = 'The twin takes a callback.';

/** Files read and written as data: JSON, YAML, property lists. */
export const fileSystemDataFiles = [
  { module: 'jsonfile', path: 'readFileSync', kind: 'fs', cost: 'io',
    twin: { module: 'jsonfile', path: 'readFile', style: 'promise' }, repair: 'safe' },
  { module: 'jsonfile', path: 'writeFileSync', kind: 'fs', cost: 'io',
    twin: { module: 'jsonfile', path: 'writeFile', style: 'promise' }, repair: 'safe' },
  { module: 'load-json-file', path: 'loadJsonFileSync', kind: 'fs', cost: 'io',
    twin: { module: 'load-json-file', path: 'loadJsonFile', style: 'promise' }, repair: 'safe' },
  { module: 'write-json-file', path: 'writeJsonFileSync', kind: 'fs', cost: 'io',
    twin: { module: 'write-json-file', path: 'writeJsonFile', style: 'promise' }, repair: 'safe' },
  { module: 'read-json-sync', path: 'default', kind: 'fs', cost: 'io', instead: "`JSON.parse(await readFile(path, 'utf8'))`" },
  { module: 'read-yaml-file', path: 'sync', kind: 'fs', cost: 'io',
    twin: { module: 'read-yaml-file', path: 'default', style: 'promise' }, repair: 'safe' },
  { module: 'write-yaml-file', path: 'sync', kind: 'fs', cost: 'io', declared: { package: 'write-yaml-file', container: 'WriteYamlFile' },
    twin: { module: 'write-yaml-file', path: 'default', style: 'promise' }, repair: 'safe' },
  { module: 'simple-plist', path: 'readFileSync', kind: 'fs', cost: 'io',
    twin: { module: 'simple-plist', path: 'readFile', style: 'callback' }, repair: 'suggest', note: takesCallback },
  { module: 'simple-plist', path: 'writeFileSync', kind: 'fs', cost: 'io',
    twin: { module: 'simple-plist', path: 'writeFile', style: 'callback' }, repair: 'suggest', note: takesCallback },
  { module: 'simple-plist', path: 'writeBinaryFileSync', kind: 'fs', cost: 'io',
    twin: { module: 'simple-plist', path: 'writeBinaryFile', style: 'callback' }, repair: 'suggest', note: takesCallback },
  { module: 'bplist-parser', path: 'parseFileSync', kind: 'fs', cost: 'io',
    twin: { module: 'bplist-parser', path: 'parseFile', style: 'promise' }, repair: 'suggest',
    note: 'The promise gives an array with one element.' },
  { module: 'json-schema-deref-sync', path: 'default', kind: 'fs', cost: 'io',
    declared: { package: 'json-schema-deref-sync', symbol: 'deref' }, instead: 'the package `json-schema-deref`', offload: true },
  { module: 'protobufjs', path: 'loadSync', kind: 'fs', cost: 'io',
    twin: { module: 'protobufjs', path: 'load', style: 'promise' }, repair: 'safe' },
  { module: 'protobufjs', path: 'Root#loadSync', kind: 'fs', cost: 'io',
    twin: { module: 'protobufjs', path: 'Root#load', style: 'promise' }, repair: 'safe' },
] as const satisfies readonly BlockingApi[];
